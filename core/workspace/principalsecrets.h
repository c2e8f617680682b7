// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QDateTime>

#include <chrono>

namespace draftt
{

/// A service principal has at most this many OAuth secrets (databricks-api §3.4).
inline constexpr qsizetype mostSecrets = 5;
/// And none lives longer (likewise; learn.microsoft.com, «Authorize service principal access with OAuth»).
inline constexpr int longestSecretDays = 730;

/// An OAuth secret of a service principal, as the list tells of it.
struct PrincipalSecret {
    QString id;
    QDateTime created; ///< not valid: not told
    QDateTime expires; ///< not valid: not told

    friend bool operator==(const PrincipalSecret &, const PrincipalSecret &) = default;
};

/// A new one, with its value, which no later answer repeats.
struct MadeSecret {
    PrincipalSecret info;
    Secret value;
};

/// All pages. `scimId`: the principal's number. Errors: PermissionDenied, those of Workspace::call.
[[nodiscard]] Pending fetchPrincipalSecrets(const Workspace &workspace, const QString &scimId,
                                            Done<Answered<QList<PrincipalSecret>>> done);

/// Sent once: where no answer comes, or one that cannot be read, there may be a secret that nobody has. The
/// exchange does not hold the value. Errors: MalformedReply, those of Workspace::call.
[[nodiscard]] Pending makeSecret(const Workspace &workspace, const QString &scimId,
                                 std::chrono::seconds lifetime, Done<MadeSecret> done);

} // namespace draftt
