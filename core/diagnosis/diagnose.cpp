#include "core/diagnosis/clues.h"

#include <array>

using namespace Qt::StringLiterals;

// Each rule looks at one kind of evidence and either decides or passes. They run in this order: who answered,
// what the transport says, what the protocol's own fields say, and only then what a sentence means.

namespace
{

using Verdict = std::optional<Code>;

bool isSql(const Clues &c)
{
    return !c.answer.statementState.isEmpty();
}

Verdict byTransport(const Clues &c)
{
    if (c.hasReached)
        return std::nullopt;
    if (c.says(
            "\\b407\\b|proxy ?(?:authentication|error|refused|connection|tunnel)|(?:to|from|through|via) (?:the )?proxy|tunnel(?:ing|l?ed)? "_L1))
        return Code::HostProxy;
    switch (c.kind) {
    case ErrorKind::ProxyRefused:
        return Code::HostProxy;
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
        return Code::HostTls;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkFailed:
        return Code::HostUnreachable;
    case ErrorKind::TimedOut: {
        const bool isStatement = c.stage == Stage::StatementSubmit || c.stage == Stage::StatementResult;
        return isStatement ? Code::WarehouseStoppedOrStarting : Code::HostUnreachable;
    }
    case ErrorKind::InvalidInput:
    case ErrorKind::Redirected:
    case ErrorKind::NotAnApi:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::MalformedReply:
    case ErrorKind::StatementFailed:
    case ErrorKind::StatementCancelled:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::StorageFailed:
    case ErrorKind::Other:
        break;
    }
    return std::nullopt;
}

Verdict byWhoAnswered(const Clues &c)
{
    if (c.status == 407 || c.isSquid || c.kind == ErrorKind::ProxyRefused)
        return Code::HostProxy;
    if (c.isPage &&
        c.says(
            "squid|zscaler|blue ?coat|proxysg|forcepoint|websense|fortiguard|fortinet|mcafee|umbrella|palo "
            "alto|web ?filter|web gateway|"
            "blocked by (?:your|the) (?:organi[sz]ation|company|administrator|policy)|proxy"_L1))
        return Code::HostProxy;
    if (c.target.contains("private-link-validation-error"_L1) || c.says("private[- _]link[- _]validation"_L1))
        return Code::HostIpAccessList;
    if (c.says(
            "ip acl|ip access list|(?:source )?ip(?: address)?:? .*(?:blocked|not allowed|denied)|"
            "unauthori[sz]ed network access|network (?:access )?policy|public (?:network )?access (?:is )?(?:disabled|not allowed)"_L1))
        return Code::HostIpAccessList;
    const bool isLogin = c.target.contains("/login"_L1) || c.target.contains("://accounts."_L1) ||
                         c.target.contains("/oauth2/authorize"_L1) ||
                         (c.isPage && c.says("sign ?in|log ?in"_L1));
    if (isLogin && c.status < 400)
        return Code::HostNotAWorkspace;
    if (c.says("unable to load oauth config|account admin status|(?:endpoint_not_found|no api found for)"_L1))
        return Code::HostNotAWorkspace;
    return std::nullopt;
}

Verdict byOAuth(const Clues &c)
{
    if (c.says(
            "aadsts(?:7000222|7000112)\\b|(?:client )?secrets?\\b.*\\b(?:are|is|has|have) expired|expired (?:client )?secret"_L1))
        return c.says("aadsts7000112"_L1) ? Code::AuthPrincipalInactiveOrNotInWorkspace
                                          : Code::AuthSecretExpired;
    if (c.says(
            "aadsts(?:90002|900023|900971|700016|50020|50194|500011)\\b|tenant .*not found|"
            "expected (?:iss|aud)\\w* claim|in(?:valid|correct) (?:issuer|tenant)|(?:invalid|unauthori[sz]ed) access to org"_L1))
        return Code::AuthWrongTenantOrCloud;
    if (c.says("aadsts(?:700027|7000215|7000216|700024)\\b"_L1))
        return Code::AuthInvalidClient;
    if (c.says("required scopes?|insufficient_scope|invalid_scope|missing (?:the )?scopes?"_L1))
        return Code::AuthMissingScope;
    const bool isThrottled = c.says("throttl|too many requests|rate limit"_L1);
    if (c.stage == Stage::Token && c.status >= 400 && c.status < 500 && !isThrottled &&
        (c.says(
             "invalid_client|unauthorized_client|client authentication failed|client[_ ]?id|client[_ ]?secret"_L1) ||
         (c.status == 401 && !c.isPage)))
        return Code::AuthInvalidClient;
    if (c.answer.isOAuthForm && c.answer.code == "invalid_client"_L1)
        return Code::AuthInvalidClient;
    return std::nullopt;
}

Verdict byEdge(const Clues &c)
{
    const bool isRefusal = c.status == 400 || c.status == 401 || c.status == 403;
    if (!isRefusal || isSql(c))
        return std::nullopt;
    if (c.says("without the .*entitlement|disabled for users without|entitlement"_L1))
        return Code::AuthMissingEntitlement;
    if (c.says(
            "invalid (?:access )?token|(?:access )?token (?:is |has |was )?(?:invalid|expired|revoked|not "
            "valid|malformed)|expired (?:access )?token|"
            "credential was not sent|unsupported type for this api|token authentication|personal access tokens? (?:are|is) disabled"_L1))
        return Code::AuthPatInvalid;
    if (c.says("user not authorized|is not authorized to access this|(?:user|principal) "
               ".*(?:inactive|deactivated|disabled|not (?:a )?(?:member|in this workspace))|"
               "not (?:a member of|assigned to) (?:this|the) workspace"_L1))
        return Code::AuthPrincipalInactiveOrNotInWorkspace;
    if (c.status == 401 && c.kind == ErrorKind::Unauthenticated && c.stage != Stage::Token)
        return Code::AuthPatInvalid;
    if (c.status == 403 && c.answer.shape == AnswerShape::Empty &&
        (c.server.isEmpty() || c.server == "databricks"_L1))
        return Code::AuthMissingEntitlement;
    return std::nullopt;
}

Verdict byInactiveBody(const Clues &c)
{
    const bool isIdentity = c.stage == Stage::ScimMe && c.status >= 200 && c.status < 300;
    if (isIdentity && c.body.contains("\"active\""_L1) &&
        c.body.simplified().remove(u' ').contains("\"active\":false"_L1))
        return Code::AuthPrincipalInactiveOrNotInWorkspace;
    return std::nullopt;
}

Verdict byWarehouse(const Clues &c)
{
    const auto compact = QString(c.body).remove(u' ').toUpper();
    const bool isWarehouse = c.stage == Stage::WarehouseGet || c.stage == Stage::WarehouseList;
    const bool isStatement = c.stage == Stage::StatementSubmit || c.stage == Stage::StatementResult;
    if (c.status == 200 && c.stage == Stage::WarehouseGet && !compact.isEmpty()) {
        if (compact.contains("\"STATUS\":\"FAILED\""_L1))
            return Code::WarehouseStartFailed;
        if (compact.contains("\"STATE\":\"STOP"_L1) || compact.contains("\"STATE\":\"STARTING\""_L1))
            return Code::WarehouseStoppedOrStarting;
        if (compact.contains("\"STATE\":\"DELET"_L1))
            return Code::WarehouseNotFound;
    }
    if (c.status == 200 && c.stage == Stage::WarehouseList &&
        (compact == "{}"_L1 || compact.contains("\"WAREHOUSES\":[]"_L1)))
        return Code::WarehouseNotFound;
    if (c.answer.statementState == "PENDING"_L1)
        return Code::WarehouseStoppedOrStarting;
    const bool speaksOfIt =
        c.says("warehouse|sql endpoint|endpoint id|endpoint '?[0-9a-f]{16}|\\bcluster\\b"_L1);
    if (!speaksOfIt && !isWarehouse)
        return std::nullopt;
    if (c.says(
            "quota|stockout|failed to (?:start|launch)|could not (?:be )?(?:start|launch)|cannot start|start(?:up)? failed|insufficient (?:capacity|cores)"_L1) &&
        speaksOfIt && (isWarehouse || isStatement))
        return Code::WarehouseStartFailed;
    if (c.says(
            "(?:cluster|warehouse|endpoint)\\b.*\\b(?:temporarily unavailable|is (?:starting|stopped|stopping|pending|not running|terminated)|in (?:the )?(?:state|pending|starting|stopped))"_L1))
        return Code::WarehouseStoppedOrStarting;
    if (c.says(
            "not a valid (?:endpoint|warehouse) id|(?:warehouse|endpoint)\\b.*(?:does not exist|not found|was deleted|has been deleted)|no (?:such )?(?:warehouse|endpoint)"_L1))
        return Code::WarehouseNotFound;
    if (c.says(
            "(?:permission|not authori[sz]ed|can[_ ]use|access).*(?:warehouse|endpoint)|(?:warehouse|endpoint).*(?:permission|not authori[sz]ed|denied)"_L1) &&
        !c.missing)
        return Code::WarehouseNoCanUse;
    return std::nullopt;
}

Verdict byMissingPrivilege(const Clues &c)
{
    const bool isGranting = c.stage == Stage::GrantStatement || c.stage == Stage::UcPermissions;
    if (c.says("not (?:an |the )?owner of|only (?:the )?owners?|must be (?:an |the )?owner"_L1))
        return Code::GrantNoManage;
    if (!c.missing)
        return std::nullopt;
    const auto &[privilege, kind, name] = *c.missing;
    if (privilege.contains("MANAGE"_L1) && !privilege.contains("ALLOWLIST"_L1))
        return Code::GrantNoManage;
    if (privilege == "EXECUTE"_L1 || kind == "routine"_L1 || kind == "function"_L1)
        return Code::TableUnreadable;
    if (kind.contains("location"_L1) || kind.contains("credential"_L1) || privilege == "READ FILES"_L1)
        return Code::TableUnreadable;
    if (privilege == "USE CATALOG"_L1 || (privilege == "BROWSE"_L1 && kind == "catalog"_L1) ||
        (privilege == "USAGE"_L1 && kind == "catalog"_L1))
        return Code::CatalogNoUseCatalog;
    if (privilege == "USE SCHEMA"_L1 || ((privilege == "USAGE"_L1 || privilege == "BROWSE"_L1) &&
                                         (kind == "schema"_L1 || kind == "database"_L1)))
        return Code::SchemaNoUseSchema;
    if (privilege == "SELECT"_L1)
        return Code::TableNoSelect;
    return isGranting ? Code::GrantNoManage : Code::Other;
}

Verdict byErrorClass(const Clues &c)
{
    if (c.isClass("PRINCIPAL_(?:DOES_NOT_EXIST|NOT_FOUND)"_L1) ||
        c.says("could not find principal|principal .*does not exist"_L1))
        return Code::PrincipalNotFound;
    if (c.isClass("UC_NOT_ENABLED.*|METASTORE_(?:DOES_NOT_EXIST|NOT_FOUND)|UNITY_CATALOG_NOT_ENABLED.*"_L1) ||
        c.sqlState == "56038"_L1 ||
        c.says(
            "no metastore assigned|unity catalog is not (?:enabled|available|supported)|not (?:enabled|configured) for unity catalog"_L1))
        return Code::UcNotEnabled;
    if (c.says("catalog\\b.*(?:not accessible|not available|not bound)\\b.*workspace"_L1))
        return Code::CatalogNotBound;
    if (c.isClass(
            "UC_DEPENDENCY.*|INVALID_STATE\\.UC_.*|.*STORAGE_ACCESS.*|.*CLOUD_STORAGE.*|FAILED_READ_FILE.*|"
            "FILE_READ.*|DELTA_.*FILE_NOT_FOUND.*|DELTA_LOG_.*|ROW_FILTER_.*|COLUMN_MASK.*|"
            "FAILED_JDBC.*|REMOTE_FUNCTION.*|FOREIGN_.*|VIEW_.*INVALID.*|EXPIRED_TEMPORARY_CREDENTIALS?.*"_L1) ||
        c.says("(?:cloud )?storage .*(?:access|fail|denied|forbidden)|abfs|access "
               "?denied.*(?:s3|blob)|underlying (?:resource|table|view)|"
               "(?:row filter|column mask|mask(?:ing)? function)|view'?s? owner"_L1))
        return Code::TableUnreadable;
    if (c.isClass("(?:NO_SUCH_)?CATALOG_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_CATALOG.*"_L1) ||
        c.says("\\bcatalog\\b [^.]*(?:not found|does not exist|cannot be found)"_L1))
        return Code::CatalogNotFound;
    if (c.isClass(
            "(?:NO_SUCH_)?(?:SCHEMA|DATABASE|NAMESPACE)_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_(?:SCHEMA|DATABASE|NAMESPACE).*"_L1) ||
        c.says(
            "\\b(?:schema|database)\\b '?`?[^ ]+ (?:was )?(?:not found|does not exist|cannot be found)"_L1))
        return Code::SchemaNotFound;
    if (c.isClass(
            "(?:NO_SUCH_)?(?:TABLE|VIEW|TABLE_OR_VIEW)_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION).*|NO_SUCH_TABLE.*|RELATION_.*"_L1) ||
        c.sqlState == "42P01"_L1 ||
        c.says(
            "table or view not found|\\b(?:table|view)\\b '?`?[^ ]+ (?:was )?(?:not found|does not exist|cannot be found)"_L1))
        return Code::TableNotFound;
    if (c.isClass("QUERY_EXECUTION_TIMEOUT.*|OPERATION_CANCELED|.*STATEMENT_TIMEOUT.*"_L1) ||
        c.sqlState.startsWith("57"_L1) ||
        c.says(
            "(?:query|statement|operation|command|execution).*(?:cancell?ed|timed? ?out|timeout)|the statement .*not found"_L1))
        return Code::StatementTimeoutOrCancelled;
    if (c.isClass("PARSE_.*|UNRESOLVED_.*|INVALID_IDENTIFIER|MISSING_.*COLUMN.*|DATATYPE_MISMATCH.*"_L1) ||
        (isSql(c) && (c.sqlState == "42601"_L1 || c.sqlState == "42703"_L1 || c.sqlState == "42602"_L1 ||
                      c.sqlState == "42000"_L1)) ||
        c.says("syntax error|mismatched input|parseexception"_L1))
        return Code::SqlSyntax;
    return std::nullopt;
}

Verdict byStatementState(const Clues &c)
{
    if (c.answer.statementState == "CANCELED"_L1 || c.answer.statementState == "CLOSED"_L1 ||
        c.kind == ErrorKind::StatementCancelled)
        return Code::StatementTimeoutOrCancelled;
    return std::nullopt;
}

Verdict byStatus(const Clues &c)
{
    const bool isQuota =
        c.says("exceed(?:s|ed)? the (?:limit|quota|maximum)|quota (?:of|for|exceeded)|limit of \\d+"_L1) &&
        !c.says("rate|request"_L1);
    if (isQuota)
        return Code::Other;
    if (c.status == 429 || c.kind == ErrorKind::RateLimited ||
        c.isClass("REQUEST_LIMIT_EXCEEDED|TOO_MANY_REQUESTS|RESOURCE_EXHAUSTED|RATE_LIMIT.*"_L1) ||
        c.says("throttl|too many requests|rate limit|token bucket limit"_L1))
        return Code::RateLimited;
    if (c.status >= 500 ||
        c.isClass(
            "TEMPORARILY_UNAVAILABLE|SERVICE_UNDER_MAINTENANCE|WORKSPACE_TEMPORARILY_UNAVAILABLE|INTERNAL_ERROR|DEADLINE_EXCEEDED|IO_ERROR"_L1) ||
        c.says(
            "temporarily unavailable|worker env|try again later|upstream connect error|clusternotready"_L1))
        return Code::ServiceUnavailable;
    const bool hasNoWords = c.answer.code.isEmpty() && c.answer.words.isEmpty();
    if (c.status == 404 && (c.isPage || hasNoWords))
        return Code::HostNotAWorkspace;
    if (c.status >= 200 && c.status < 300)
        return Code::ResponseMalformed;
    if (c.kind == ErrorKind::MalformedReply || c.kind == ErrorKind::NotAnApi)
        return Code::ResponseMalformed;
    if (c.kind == ErrorKind::Redirected || (c.status >= 300 && c.status < 400) ||
        (c.isPage && c.status < 500))
        return Code::HostNotAWorkspace;
    return std::nullopt;
}

} // namespace

Diagnosis diagnose(const Error &error, Stage stage, const Known &known)
{
    const auto clues = readClues(error, stage);
    constexpr std::array rules{
        byTransport,        byWhoAnswered, byOAuth,      byEdge,           byInactiveBody,
        byMissingPrivilege, byWarehouse,   byErrorClass, byStatementState, byStatus};
    Diagnosis diagnosis{Code::Other, readFacts(clues, error, known)};
    for (const auto rule : rules) {
        if (const auto code = rule(clues)) {
            diagnosis.code = *code;
            break;
        }
    }
    return diagnosis;
}
