// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/code.h"
#include "core/diagnosis/stage.h"
#include "core/error.h"
#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/names/securable.h"

#include <optional>

namespace draftt
{

/// What the session knows when a failure comes; fills the text and the fix. All optional.
struct Known {
    std::optional<Host> host;
    std::optional<ClientId> principal;
    QString principalName;              ///< display name
    std::optional<Securable> securable; ///< what the check was about
    QString warehouseName;
    QString warehouseId;
    QString workspaceId;
};

/// What could be taken out of the answer, or was known before. Empty: not told.
struct Facts {
    QString securableKind; ///< catalog, schema, table, function, warehouse, … in lower case
    QString securableName; ///< as the server names it, without quotes
    QString privilege;     ///< with spaces: USE CATALOG
    QString principal;     ///< application id or e-mail
    QString ipAddress;     ///< the blocked one
    QString workspaceId;
    QString host;
    QString certificateIssuer;
    QString sqlState;
    QString errorClass; ///< TABLE_OR_VIEW_NOT_FOUND …
    QString retryAfter; ///< seconds
    QString requestId;
    QString message; ///< one line, redacted, shortened

    friend bool operator==(const Facts &, const Facts &) = default;
};

struct Diagnosis {
    Code code = Code::Other;
    Facts facts;

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// Decides by structure first (transport kind, OAuth error, error_code, SQLSTATE, error class, ErrorInfo,
/// status, content type, redirect target), by phrases last; unknown stays `Other`. `error.exchange` may be
/// missing.
[[nodiscard]] Diagnosis diagnose(const Error &error, Stage stage, const Known &known = {});

} // namespace draftt
