// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/code.h"
#include "core/diagnosis/sourcedtext.h"
#include "core/diagnosis/stage.h"
#include "core/diagnosis/variant.h"
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
    bool hasSignedIn = false; ///< the workspace has answered who signs in, so that it is one
};

/// A right that is missing, as the answer tells it.
struct MissingRight {
    QString privilege;     ///< with spaces: USE CATALOG; several in the way `A, B`
    QString securableKind; ///< lower case
    QString securableName; ///< without quotes; empty: not told

    friend bool operator==(const MissingRight &, const MissingRight &) = default;
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
    QString message;               ///< one line, redacted, shortened
    QList<MissingRight> missing{}; ///< all that the answer tells; the first is also above

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// Where a fact stood in the input; what was known before stands nowhere.
struct FactPlace {
    QString fact; ///< `securable_name`, as in the JSON of explain
    Span span;

    friend bool operator==(const FactPlace &, const FactPlace &) = default;
};

/// What a decision rested on.
struct Basis {
    QString rule;     ///< `credentials`
    QString evidence; ///< `class`, `said`, `form` …
    QString excerpt;  ///< the words, redacted
    Span span;        ///< empty for what is no text, such as a status

    friend bool operator==(const Basis &, const Basis &) = default;
};

struct Diagnosis {
    Code code = Code::Other;
    Facts facts;
    Variant variant = Variant::None; ///< a case of the code that has a text of its own
    std::optional<Basis> basis{};    ///< none: nothing was recognised
    QList<FactPlace> places{};

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// Decides by structure first (transport kind, OAuth error, error_code, SQLSTATE, error class, ErrorInfo,
/// status, content type, redirect target), by phrases last; unknown stays `Other`. `error.exchange` may be
/// missing.
[[nodiscard]] Diagnosis diagnose(const Error &error, Stage stage, const Known &known = {});

/// The first diagnosis of a process compiles some hundred regular expressions, which keeps the thread that
/// asks for it for longer than a frame. This has it done in a thread of the global pool, once a process, and
/// returns at once. For a window, before something can fail; needs a QCoreApplication, whose end waits for
/// it.
void prepareDiagnosis();

} // namespace draftt
