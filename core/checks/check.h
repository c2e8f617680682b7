// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkevidence.h"
#include "core/checks/checkid.h"
#include "core/diagnosis/diagnosis.h"
#include "core/exchange/exchange.h"
#include "core/pending.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace draftt
{

/// What one check found out.
struct CheckOutcome {
    CheckState state = CheckState::Waiting;
    CheckEvidence evidence;
    std::optional<Error> error;         ///< of a failed one, unless its answers alone refuted it
    std::optional<Diagnosis> diagnosis; ///< of a failed one
    QDateTime startedUtc;
    std::chrono::milliseconds duration{0};
    std::shared_ptr<const Exchange> exchange; ///< the last exchange it rests on
};

/// What a check answers when its calls went through.
struct CheckAnswer {
    CheckEvidence evidence{};
    bool isNotProvable = false;
    /// The answers were no errors, but the claim is false: an empty list, another principal.
    std::optional<Diagnosis> refuted{};
    std::shared_ptr<const Exchange> exchange{};
};

using ReportProgress = std::function<void(const CheckProgress &)>;

/// A claim and how to test it.
struct Check {
    CheckKey key;
    /// What must have passed before. A need that is not among the checks of the run counts as passed: an
    /// earlier step has proven it.
    QList<CheckKey> needs;
    /// Keeps the contract of core/pending.h. `report` may be called until `done` is.
    std::function<Pending(Done<CheckAnswer> done, ReportProgress report)> start;
    /// Asked once when it has failed; empty: Code::Other.
    std::function<Diagnosis(const Error &)> diagnose;
};

} // namespace draftt
