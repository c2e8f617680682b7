// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/sessionfacts.h"
#include "core/early.h"
#include "core/workspace/statements.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// What the checks of the steps have in common.
namespace steps
{

/// What is known by now, for the text of a failure.
[[nodiscard]] Known knownNow(const Workspace &workspace, const Session &session,
                             const std::optional<Securable> &securable = {});

/// For Check::diagnose: asks for what is known when the failure comes.
[[nodiscard]] std::function<Diagnosis(const Error &)>
diagnoseAt(const Workspace &workspace, const Session &session, Stage stage,
           const std::optional<Securable> &securable = {});

/// A diagnosis that the program made itself, from an answer that was no error.
[[nodiscard]] Diagnosis ownDiagnosis(Code code, const Known &known);

/// Passes a request's pauses on as progress.
[[nodiscard]] OnRetry retriesTo(ReportProgress report);
/// The same sign-in, whose pauses are reported.
[[nodiscard]] Workspace heard(const Workspace &workspace, const ReportProgress &report);

using EarlyStatement = Early<Answered<StatementResult>>;

/// Runs a statement on the session's warehouse, which is known to run, before its check has begun.
[[nodiscard]] Pending askEarly(const Workspace &workspace, const Statement &statement, EarlyStatement &early);
/// Its result: of the one that runs early, if that has this text, else of one that runs now.
[[nodiscard]] Pending takeEarly(const Workspace &workspace, const Statement &statement, EarlyStatement &early,
                                Done<Answered<StatementResult>> done);

/// A check that is one statement on the session's warehouse; it is asked ahead as soon as the warehouse runs.
/// `judge` turns the whole result into an answer.
[[nodiscard]] Check statementCheck(const Workspace &workspace, Session &session, const CheckKey &key,
                                   const QString &text,
                                   std::function<CheckAnswer(const StatementResult &)> judge,
                                   const std::optional<Securable> &securable = {});

/// The signed-in principal as Unity Catalog spells it; empty before it is known.
[[nodiscard]] QString principalText(const Session &session);

} // namespace steps

} // namespace draftt
