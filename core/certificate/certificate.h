// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"
#include "core/grants/access.h"

namespace draftt
{

/// What one principal can do beyond reading, in one scope, at one time, with the evidence.
struct Certificate {
    QString program;   ///< `draftt-connect 0.1.0`
    QDateTime created; ///< UTC, to the second
    QString host;
    QString workspaceId; ///< empty: not told
    Principal principal;
    QStringList groups; ///< that it is in, as far as the workspace tells
    QString readBy;     ///< whose sign-in read all this: application id or e-mail
    Scope scope;
    std::optional<WarehouseFacts> warehouse; ///< `canUse` is of no meaning here
    QList<Claim> claims;

    [[nodiscard]] Verdict verdict() const { return verdictOf(claims); }

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

} // namespace draftt
