// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Nothing in the text shows that an answer came.
bool isWithoutAnswer(const Clues &c)
{
    return !c.hasAnswer && c.status == 0 && c.reading.answers.isEmpty();
}

bool isSlowStatement(const Clues &c)
{
    return isWithoutAnswer(c) && (c.stage == Stage::StatementSubmit || c.stage == Stage::StatementResult);
}

/// Where an answer refused, its body is the refusal's, whatever a parser says of it.
bool isUnrefused(const Clues &c)
{
    return rules::isText(c) && c.status != 401 && c.status != 403;
}

// clang-format off

/// Another tool stopped before it asked the workspace.
constexpr Alternative toolSignInWords[]{
    {Code::Other, In::ToolSaid, "\\b(?:run|use) ['`\"]?(?:az|databricks(?: auth)?|gcloud(?: auth)?(?: application-default)?) login"_L1, Variant::ToolSignedOut}, // azure-cli, the Databricks CLI, gcloud
    {Code::Other, In::ToolSaid, "\\bnot logged in\\b|no (?:cached )?(?:token|credentials?) (?:was |were )?found\\b|please (?:log|sign) in"_L1, Variant::ToolSignedOut}, // command lines
    {Code::Other, In::ToolSaid, "cannot get (?:access|id) token|no tokens? cache|token cache"_L1, Variant::ToolSignedOut}, // SDKs
    {Code::Other, In::Class, "INVALID_REFRESH_TOKEN"_L1, Variant::ToolSignedOut}, // the Databricks CLI
    {Code::Other, In::ToolSaid, "refresh token\\b.{0,40}\\b(?:invalid|expired)"_L1, Variant::ToolSignedOut}, // the Databricks CLI
    {Code::Other, In::ToolSaid, "authentication is not configured|invalid databricks (?:workspace|account) configuration"_L1, Variant::ToolSettings}, // Terraform, SDKs
    {Code::Other, In::ToolSaid, "missing \\d+ required (?:positional |keyword-only )?arguments?"_L1, Variant::ToolSettings}, // Python
    {Code::Other, In::ToolSaid, "cannot configure default credentials|more than one authorization method configured|no (?:authentication|auth) (?:method|type)"_L1, Variant::ToolSettings}, // SDKs
    {Code::Other, In::ToolSaid, "invalid user ?agent"_L1, Variant::ToolSettings}, // ODBC
    {Code::Other, In::ToolSaid, "required (?:setting|connection|parameter|propert)\\w*\\b.*\\b(?:is|are) (?:not present|missing)|missing required (?:setting|connection propert)"_L1, Variant::ToolSettings}, // JDBC, ODBC
    {Code::Other, In::ToolSaid, "\\bconfiguration \\w+ is not (?:available|set|supported)"_L1, Variant::ToolSettings}, // Spark
    {Code::Other, In::ToolSaid, "\\b(?:profile|config(?:uration)?(?: file)?)\\b.{0,40}\\b(?:not found|does not exist|no such file)|has no \\w+ profile"_L1, Variant::ToolSettings}, // SDKs, the Databricks CLI
    {Code::Other, In::ToolSaid, "(?:data source name|driver) not found|can't open lib|could ?(?:n't|not) load (?:the )?shared library|no suitable driver"_L1, Variant::ToolSettings}, // ODBC, JDBC
};

/// Refusals that name their reason and that no grant of ours cures.
constexpr Alternative otherReasonWords[]{
    {Code::Other, In::Class, "UNITY_CATALOG_EXTERNAL_.*_DENIED|EXTERNAL_(?:ACCESS|WRITE).*_(?:DENIED|DISABLED)"_L1, Variant::ExternalAccess}, // Unity Catalog
    {Code::Other, In::Said, "outside of databricks unity catalog enabled compute|external (?:data )?access\\b.*\\b(?:disabled|not enabled)"_L1, Variant::ExternalAccess}, // Unity Catalog
    {Code::Other, In::Said, "\\bonly (?:an )?(?:account|metastore|workspace) admins?\\b"_L1, Variant::AdminOnly}, // «Only account admin can list metastores.»
    {Code::Other, In::Said, "\\b(?:must|needs? to) be (?:an? )?(?:account|workspace) admin"_L1, Variant::AdminOnly}, // Databricks
    {Code::Other, In::Said, "\\bprivileges?\\b.*\\b(?:not applicable to|not supported (?:for|on)|is not valid (?:for|on))|\\b[a-z_ ]+ is not (?:allowed|supported) on (?:an? )?(?:catalog|schema|table|external|metastore|volume|function)"_L1, Variant::NotApplicable}, // Unity Catalog, Terraform
    {Code::Other, In::Said, "\\bdoes not have \\S+/[a-z]+ on\\b"_L1, Variant::OtherRight}, // «User does not have x.ruleSets/get on workspaces/…»
    {Code::Other, In::Said, "\\bcannot be granted on\\b"_L1, Variant::NotApplicable}, // table ACLs
    {Code::Other, In::Said, "users can only manage .* permissions"_L1, Variant::NotApplicable}, // Unity Catalog
    {Code::Other, In::ToolSaid, "no additional detail from the server"_L1}, // JDBC: an error that may be anything
    {Code::Other, In::Class, "NOT_IMPLEMENTED.*|UNIMPLEMENTED.*|NotImplemented"_L1, Variant::NotImplemented}, // Databricks
    {Code::Other, In::Said, "not (?:currently |yet )?implemented"_L1, Variant::NotImplemented}, // Databricks
    {Code::Other, In::Said, "\\bno existing owner\\b|must provide a new owner"_L1, Variant::BadRequest}, // SQL warehouses API
    {Code::Other, In::Class, "MALFORMED_REQUEST"_L1, Variant::BadRequest}, // Databricks
    {Code::Other, In::Form, "code (?:UNSUPPORTED_GRANT_TYPE|INVALID_SCOPE|INVALID_REQUEST)"_L1, Variant::BadRequest}, // RFC 6749 §5.2
    {Code::Other, In::Said, "missing required (?:field|parameter)|\\bfield\\b.*\\bmust (?:be|not be)\\b|is not a valid name"_L1, Variant::BadRequest}, // Databricks
};

/// What parsers of other tools say of a body that is no JSON.
constexpr Alternative malformedWords[]{
    {Code::HostNotAWorkspace, In::ToolSaid, "invalid character '?<'?|unexpected token '?<'?|unexpected character.{0,20}'<'"_L1, Variant::PageInstead}, // Go, JavaScript, Java: a page
    {Code::HostNotAWorkspace, In::ToolSaid, "ensure the server host and port"_L1, Variant::PageInstead}, // ODBC
    {Code::ResponseMalformed, In::Class, "JSONDecodeError|JsonParseException|JsonReaderException|JsonSyntaxException|IncompleteRead"_L1, Variant::PageInstead}, // Python, Java, .NET
    {Code::ResponseMalformed, In::ToolSaid, "jsondecode|invalid character|unexpected (?:token|end of json)|expecting value|unrecognized token"_L1, Variant::PageInstead}, // Python, Go, Java, JavaScript
    {Code::ResponseMalformed, In::ToolSaid, "not valid json|json parse|malformed (?:json|response)"_L1, Variant::PageInstead}, // many
    {Code::ResponseMalformed, In::ToolSaid, "unable to parse response"_L1, Variant::PageInstead}, // the SDK for Go
    {Code::ResponseMalformed, In::ToolSaid, "incompleteread|bytes remaining to read|unexpected response (?:received )?from (?:the )?server(?! during)"_L1, Variant::PageInstead}, // Python, ODBC
};

/// No trust in the certificate, or no common TLS.
constexpr Alternative tlsWords[]{
    {Code::HostTls, In::Mark, "kind tls_(?:untrusted|failed)"_L1}, // our own client
    {Code::HostTls, In::Class, "SSL(?:Error|CertVerificationError|HandshakeException|PeerUnverifiedException)|CertificateException|CertPathBuilderException|SunCertPathBuilderException"_L1}, // Python, Java
    {Code::HostTls, In::ToolSaid, "certificate (?:signature|verify|verification|validation|is|has|was|chain|signed|authority|unknown|problem|required|expired)"_L1}, // OpenSSL, Go, curl
    {Code::HostTls, In::ToolSaid, "certificates? .*\\b(?:not trusted|untrusted|invalid|expired|rejected|could not be (?:found|verified))"_L1}, // Qt, .NET, JDBC
    {Code::HostTls, In::ToolSaid, "invalid peer certificate|remote certificate|issuer certificate"_L1}, // rustls, .NET, Qt
    {Code::HostTls, In::ToolSaid, "valid hosts for this certificate|hostname mismatch|(?:does not|doesn't) match (?:the )?(?:host|certificate)"_L1}, // Qt, Python, Java
    {Code::HostTls, In::ToolSaid, "\\bx509:|\\bpkix\\b|unknown authority"_L1}, // Go, Java
    {Code::HostTls, In::ToolSaid, "ssl(?:error|handshake| routines| handshake(?! time)|_connect| connection| certificate| error)"_L1}, // Python, OpenSSL, Qt
    {Code::HostTls, In::ToolSaid, "tls(?:: | handshake(?! time)| alert| connection| version|v1)"_L1}, // Go, OpenSSL
    {Code::HostTls, In::ToolSaid, "self[- ]signed"_L1}, // all
    {Code::HostTls, In::ToolSaid, "sec_e_|schannel"_L1}, // Windows
    {Code::HostTls, In::ToolSaid, "err_(?:cert|ssl|tls)_"_L1}, // Chromium, Node.js
    {Code::HostTls, In::ToolSaid, "cert_(?:has|not|authority|untrusted)|self_signed_cert|unable_to_(?:get|verify)|depth_zero"_L1}, // Node.js, OpenSSL
    {Code::HostTls, In::ToolSaid, "unable to (?:get local|verify the first)"_L1}, // OpenSSL
    {Code::HostTls, In::ToolSaid, "secure channel|trust (?:anchor|relationship)"_L1}, // .NET, Java
    {Code::HostTls, In::ToolSaid, "wrong version number|\\beproto\\b|handshake (?:failed|failure)"_L1}, // OpenSSL, Node.js
};

/// A statement that takes long: the first one wakes a stopped warehouse, which takes minutes.
constexpr Alternative slowStatementWords[]{
    {Code::WarehouseStoppedOrStarting, In::Form, "kind timed_out"_L1}, // our own client
    {Code::WarehouseStoppedOrStarting, In::ToolSaid, "timed? ?out|timeout|operation cancell?ed"_L1}, // Qt and others
};

/// No answer came.
constexpr Alternative unreachableWords[]{
    {Code::HostUnreachable, In::Class, "UnknownHostException|NameResolutionError|gaierror"_L1, Variant::NameUnknown}, // Java, Python
    {Code::HostUnreachable, In::Class, "ConnectTimeout(?:Error|Exception)?|SocketTimeoutException"_L1, Variant::NoAnswerInTime}, // Java, Python
    {Code::HostUnreachable, In::Class, "ConnectionRefusedError"_L1, Variant::ConnectionRefused}, // Python
    {Code::HostUnreachable, In::Class, "RemoteDisconnected|ConnectionResetError"_L1, Variant::ConnectionCutOff}, // Python
    {Code::HostUnreachable, In::ToolSaid, "\\bhost .*not found|no such host|could ?n[o']t resolve|cannot resolve|name (?:could not be|not) resolved|unknown host|server misbehaving"_L1, Variant::NameUnknown}, // Qt, Go, curl, .NET
    {Code::HostUnreachable, In::ToolSaid, "name or service not known|nodename nor servname|no address associated|temporary failure in name"_L1, Variant::NameUnknown}, // getaddrinfo
    {Code::HostUnreachable, In::ToolSaid, "getaddrinfo|enotfound|\\beai_|\\b11001\\b|name resolution"_L1, Variant::NameUnknown}, // Node.js, Windows
    {Code::HostUnreachable, In::ToolSaid, "connection (?:was |has been |is )?(?:actively )?refused|refused (?:it|the connection)|\\b10061\\b|econnrefused"_L1, Variant::ConnectionRefused}, // all
    {Code::HostUnreachable, In::ToolSaid, "(?:connect|connection|read|dial|i/o|socket|operation|(?<!upstream )request|handshake|client)\\b.{0,40}\\b(?:timed? ?out|timeout)|etimedout|\\b10060\\b|deadline exceeded|awaiting headers"_L1, Variant::NoAnswerInTime}, // all
    {Code::HostUnreachable, In::ToolSaid, "connection (?:was |has been |is )?(?:forcibly )?(?:reset|closed|aborted|lost|timed)|reset by peer|broken pipe|\\b1005[34]\\b|econnreset|\\bepipe\\b"_L1, Variant::ConnectionCutOff}, // all
    {Code::HostUnreachable, In::ToolSaid, "unexpected eof|\\beof\\b|hang ?up|remote end closed|closed the connection|disconnected"_L1, Variant::ConnectionCutOff}, // Go, Node.js, Python
    {Code::HostUnreachable, In::ToolSaid, "operation cancell?ed"_L1, Variant::NoAnswerInTime}, // Qt's word for a time limit
    {Code::HostUnreachable, In::Class, "NewConnectionError|ConnectException|NoRouteToHostException"_L1}, // Java, Python
    {Code::HostUnreachable, In::ToolSaid, "network (?:is )?unreachable|no route to host|host is (?:down|unreachable)|host unreachable"_L1}, // all
    {Code::HostUnreachable, In::ToolSaid, "failed to (?:establish a new connection|connect to(?! (?:the )?database\\b))|(?:could|can)(?: ?not|n'?t) connect to|unable to connect"_L1}, // urllib3, curl, JDBC
    {Code::HostUnreachable, In::Form, "kind host_not_found"_L1, Variant::NameUnknown}, // our own client, and so below
    {Code::HostUnreachable, In::Form, "kind connection_refused"_L1, Variant::ConnectionRefused},
    {Code::HostUnreachable, In::Form, "kind connection_lost"_L1, Variant::ConnectionCutOff},
    {Code::HostUnreachable, In::Form, "kind timed_out"_L1, Variant::NoAnswerInTime},
    {Code::HostUnreachable, In::Form, "kind network_failed"_L1},
};

// clang-format on

} // namespace

const Rule rules::toolSignIn{"another tool's sign-in"_L1, rules::isText, toolSignInWords};
const Rule rules::otherReason{"other reasons"_L1, rules::always, otherReasonWords};
const Rule rules::malformed{"no JSON"_L1, isUnrefused, malformedWords};
const Rule rules::tls{"tls"_L1, rules::isNoAnswer, tlsWords};
const Rule rules::slowStatement{"slow statement"_L1, isSlowStatement, slowStatementWords};
const Rule rules::unreachable{"no answer"_L1, isWithoutAnswer, unreachableWords};

} // namespace draftt
