// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/profile/profile.h"
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

    /// Every step is, and nothing beyond what was chosen was found: as `check` of one connection has it.
    [[nodiscard]] bool isProven() const;
};

void printText(const QList<CheckedOne> &checked, Terminal &terminal);
[[nodiscard]] QJsonObject jsonOf(const QList<CheckedOne> &checked, ExitCode code);
/// A test suite with a test case for each connection.
[[nodiscard]] QByteArray junitOf(const QList<CheckedOne> &checked);

/// Proven if all are; CannotReach if nothing but that is in the way.
[[nodiscard]] ExitCode codeOf(const QList<CheckedOne> &checked);

} // namespace draftt
