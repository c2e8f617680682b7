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
    std::optional<Error> error; ///< of a failed one, unless its answers alone refuted it
    std::optional<Diagnosis>
        diagnosis; ///< of a failed one; of a NotProvable one that nothing can be built on
    QDateTime startedUtc;
    std::chrono::milliseconds duration{0};
    std::shared_ptr<const Exchange> exchange; ///< the last exchange it rests on
};

/// Whether what needs the check may run: it has passed, or is not provable without a diagnosis.
[[nodiscard]] bool opens(const CheckOutcome &outcome);
/// Whether it failed for the lack of a right alone: that may pass by itself, once somebody gives the right.
[[nodiscard]] bool isMissing(const CheckOutcome &outcome);

/// What a check answers when its calls went through.
struct CheckAnswer {
    CheckEvidence evidence{};
    bool isNotProvable = false;
    /// The answers were no errors, but the claim is false: an empty list, another principal. Of a
    /// NotProvable one: why it cannot be tested now, such as a warehouse that still starts.
    std::optional<Diagnosis> refuted{};
    std::shared_ptr<const Exchange> exchange{};
};

using ReportProgress = std::function<void(const CheckProgress &)>;

/// Keeps the contract of core/pending.h. `report` may be called until `done` is.
using StartCheck = std::function<Pending(Done<CheckAnswer> done, ReportProgress report)>;

/// Another way to test a claim that the first way left open, such as a statement after REST.
struct SecondTry {
    QList<CheckKey> needs; ///< what must have passed before it
    StartCheck start;
};

/// What may be asked before the needs of a check have passed, so that its answer is there when they have. It
/// tells nothing: the check itself takes the answer. Dropped when the check has its own or never will.
struct AskedAhead {
    QList<CheckKey> needs; ///< what must have passed before it
    std::function<Pending(const ReportProgress &report)>
        ask; ///< what it reports is heard once the check has begun
};

/// A claim and how to test it.
struct Check {
    CheckKey key;
    /// What must have passed before. A need that is not among the checks of the run counts as passed: an
    /// earlier step has proven it.
    QList<CheckKey> needs;
    StartCheck start;
    std::optional<AskedAhead> ahead{};
    /// Made where the answer of `start` is not provable; that answer stands where its needs do not pass.
    std::optional<SecondTry> second{};
    /// Asked once when it has failed; empty: Code::Other.
    std::function<Diagnosis(const Error &)> diagnose;
};

} // namespace draftt
