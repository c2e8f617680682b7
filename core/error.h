// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace draftt
{

/// Why something failed, as far as the frame of the answer tells: transport, HTTP status, server code.
/// Sorting by the words of a message is the work of core/diagnosis alone.
enum class ErrorKind {
    InvalidInput,       ///< what the user typed; `problem` says why
    HostNotFound,       ///< the name does not resolve
    ConnectionRefused,  ///< nothing listens there
    ConnectionLost,     ///< closed or reset before the answer was whole
    TimedOut,           ///< our own deadline
    TlsUntrusted,       ///< the certificate chain is not trusted, expired or for another name
    TlsFailed,          ///< no common TLS version or cipher, or not TLS at all
    ProxyRefused,       ///< a proxy answered instead: 407, not reachable, or its own error page
    NetworkFailed,      ///< any other transport failure
    Redirected,         ///< an API call was answered by a redirect, which is never followed
    NotAnApi,           ///< a page or plain text where JSON was due
    Unauthenticated,    ///< 401, or the OAuth endpoint's invalid_client
    PermissionDenied,   ///< 403
    NotFound,           ///< 404
    BadRequest,         ///< 400, 409 and other 4xx
    RateLimited,        ///< 429
    ServerFailure,      ///< 5xx
    MalformedReply,     ///< JSON that lacks what the API promises, or a cut-off body
    StatementFailed,    ///< HTTP 200, state FAILED
    StatementCancelled, ///< HTTP 200, state CANCELED or CLOSED
    KeychainUnavailable,
    KeychainEntryMissing,
    KeychainEntryForeign, ///< saved for another use (`detail`: which) than the one that was wanted (`fact`)
    StorageFailed,        ///< a file could not be read or written
    Other,
};

/// What is wrong with a text that the user typed. core/words has a text for it.
enum class InputProblem {
    None,
    Empty,
    TooLong,            ///< `fact`: the limit in characters
    ForbiddenCharacter, ///< `fact`: the character, printable
    NotAHost,           ///< no host name can be read from it
    SchemeNotAllowed,   ///< `fact`: the scheme
    HasCredentials,     ///< user info inside a URL
    PlainHttp,          ///< http to something that is not loopback
    AccountConsole,     ///< the account console, not a workspace
    NotAWorkspace,      ///< a known site that is no workspace (`fact`: which)
    RegionalAddress,    ///< serves many workspaces, and none is named (`fact`: the host)
    HostNotConfirmed,   ///< none of Databricks' own, and nobody has said that it is meant (`fact`: the host)
    PrivateLinkRelay,   ///< where Private Link signs in, no workspace (`fact`: the host)
    NotAUuid,
    LooksLikeScimId,   ///< a number of 12–17 digits where an application id belongs
    LooksLikeName,     ///< a display name where an application id belongs
    LooksLikeSecret,   ///< `dose…` where an id belongs
    LooksLikeToken,    ///< `dapi…` where something else belongs
    LooksLikeSecretId, ///< a UUID where a secret belongs
    HasWhitespace,
    NotAWarehouseId,
    LooksLikeCluster,   ///< the id or HTTP path of a cluster where a SQL warehouse belongs
    LooksLikeQualified, ///< `a.b` where one part belongs
    Duplicate,          ///< already taken (`fact`: by what)
    NotAFile,           ///< `fact`: the path
    UnknownOption,      ///< `fact`: the word
    RepeatedKey,        ///< a file says one thing twice (`fact`: which)
    BadFormat,          ///< a file or value that cannot be read (`fact`: where)
};

struct Exchange;

/// A failure as a value. Holds no translated text and no secret.
struct Error {
    ErrorKind kind = ErrorKind::Other;
    QString detail;     ///< the server's own words, shortened: its message; for «Details» and the log
    int httpStatus = 0; ///< 0: no answer
    QString serverCode; ///< `error_code` or OAuth `error` as the server wrote it
    QString sqlState;   ///< five characters, or empty
    QString requestId;
    InputProblem problem = InputProblem::None;
    QString fact; ///< belongs to `problem`, and to KeychainEntryForeign
    std::shared_ptr<const Exchange> exchange;

    [[nodiscard]] static Error input(InputProblem problem, const QString &fact = {});
};

} // namespace draftt
