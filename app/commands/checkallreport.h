// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profilestore.h"
#include "core/profile/standing.h"

#include <QJsonObject>

#include <chrono>

namespace draftt
{

/// What one connection's check came to.
struct CheckedOne {
    ConnectionProfile profile;
    Standing standing = Standing::Unproven;
    bool isChecked = false; ///< false: it could not even be tried
    bool isReached = true;  ///< the workspace answered
    QString failedCheck{};  ///< its id; empty: none failed
    QString code{};         ///< of the diagnosis
    QString reason{};       ///< a sentence; empty: nothing to say
    std::chrono::milliseconds took{};

    /// Every step is, by this check, and nothing beyond what was chosen was found: as `check` of one
    /// connection has it. What was proven before and not looked at anew is not.
    [[nodiscard]] bool isProven() const;
};

/// What came of all of them.
struct CheckedAll {
    QList<CheckedOne> checked;
    QList<ProfileStore::Listed> damaged; ///< files that could not be read

    /// Nothing is saved, so that nothing was judged.
    [[nodiscard]] bool isNothing() const { return checked.isEmpty() && damaged.isEmpty(); }
};

/// Of none nothing is printed.
void printText(const QList<CheckedOne> &checked, Terminal &terminal);
/// That nothing is saved, and so nothing was checked.
[[nodiscard]] QString nothingText();
[[nodiscard]] QJsonObject jsonOf(const CheckedAll &all, ExitCode code);
/// A test suite with a test case for each connection; a damaged one is an error, and so is that there is
/// none: a suite without a case passes for green.
[[nodiscard]] QByteArray junitOf(const CheckedAll &all);

/// Proven if all are, and there is one; CannotReach if nothing but that is in the way.
[[nodiscard]] ExitCode codeOf(const QList<CheckedOne> &checked);

} // namespace draftt
