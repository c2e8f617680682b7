// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A page in answer to a call that comes before anything is known of the host.
bool isEarly(const Clues &c)
{
    return c.stage == Stage::Token || c.stage == Stage::ScimMe || c.stage == Stage::WarehouseList ||
           c.stage == Stage::Transport || c.stage == Stage::UcCatalogs;
}

bool isSuccess(const Clues &c)
{
    return c.hasAnswer && c.status >= 200 && c.status < 300;
}

bool isEarlyPage(const Clues &c)
{
    const bool isBareText = rules::isNoAnswer(c) && c.status < 400;
    return (isSuccess(c) || isBareText) && c.isPage() && isEarly(c);
}

bool isFailedStatement(const Clues &c)
{
    return isSuccess(c) && c.isSql();
}

bool isTokenCall(const Clues &c)
{
    return c.stage == Stage::Token;
}

/// 403 without a word from Databricks itself.
bool isSilent(const Clues &c)
{
    return c.hasAnswer && c.isSilent() && (c.server.isEmpty() || c.isDatabricks());
}

bool isSilentWarehouse(const Clues &c)
{
    return isSilent(c) && c.stage == Stage::WarehouseGet;
}

/// A call to a host of which nothing is known yet.
bool isUnknownSite(const Clues &c)
{
    return c.stage == Stage::Token || c.stage == Stage::Transport;
}

/// Not in the words of the API.
bool isForeign(const Clues &c)
{
    return c.hasAnswer && (c.isPage() || c.isSilent() || (isUnknownSite(c) && c.answer.code.isEmpty()));
}

bool isPage(const Clues &c)
{
    return c.isPage() && c.reading.answers.isEmpty();
}

/// Where the service names a refusal, it says why, known or not.
bool isUnnamed(const Clues &c)
{
    return rules::isText(c) && !c.hasClass("PERMISSION_?DENIED|PermissionDenied"_L1);
}

// clang-format off

constexpr Alternative serviceFailureWords[]{
    {Code::ServiceUnavailable, In::Form, "status 5\\d\\d|kind server_failure"_L1}, // RFC 9110 §15.6
    {Code::ServiceUnavailable, In::Form, "code (?:INTERNAL_ERROR.*|INTERNAL|DEADLINE_EXCEEDED|IO_ERROR|UNAVAILABLE|TEMPORARILY_UNAVAILABLE|TemporarilyUnavailable|ABORTED|SERVER_ERROR|InternalError|DeadlineExceeded)"_L1}, // Databricks, gRPC
};

constexpr Alternative earlyPageWords[]{
    {Code::HostNotAWorkspace, In::Form, "shape html|page"_L1}, // any site
};

/// A failed statement of which no rule knows the words.
constexpr Alternative failedStatementWords[]{
    {Code::Other, In::Form, "statement FAILED"_L1}, // Statement Execution API
};

constexpr Alternative goodWords[]{
    {Code::ResponseMalformed, In::Form, "shape .*"_L1}, // nothing in it says what is wrong
};

constexpr Alternative tokenCallWords[]{
    {Code::AuthInvalidClient, In::Form, "status 401"_L1}, // RFC 6749 §5.2
};

constexpr Alternative unauthorizedWords[]{
    {Code::AuthPatInvalid, In::Form, "status 401"_L1}, // RFC 9110 §15.5.2
    {Code::AuthPatInvalid, In::Form, "code (?:UNAUTHENTICATED|Unauthenticated)"_L1}, // Databricks
};

constexpr Alternative silentWarehouseWords[]{
    {Code::WarehouseNoCanUse, In::Form, "status 403"_L1}, // GET of a warehouse
};

constexpr Alternative silentWords[]{
    {Code::AuthMissingEntitlement, In::Form, "status 403"_L1}, // Databricks' edge
};

constexpr Alternative foreignWords[]{
    {Code::HostNotAWorkspace, In::Form, "status (?:404|405|410)"_L1}, // another site
};

/// A bare «access denied» is a filter's; Jetty's page is that of an old control plane.
constexpr Alternative pageWords[]{
    {Code::Other, In::Form, "page of jetty"_L1}, // «Problem accessing /api/…»
    {Code::HostProxy, In::Form, "page that denies"_L1}, // company gateways
    {Code::HostNotAWorkspace, In::Form, "status [45]\\d\\d"_L1}, // another site
};

constexpr Alternative brokenWords[]{
    {Code::ResponseMalformed, In::Form, "cut off"_L1}, // JSON that ends before its end
    {Code::ResponseMalformed, In::Form, "kind (?:malformed_reply|not_an_api)"_L1}, // our own client
};

/// 401 or 403 in another tool's text, and no word that tells more.
constexpr Alternative bareRefusalWords[]{
    {Code::Other, In::Form, "status 403|words of refusal"_L1, Variant::Unauthorized}, // JDBC, ODBC, requests
};

// clang-format on

} // namespace

const Rule rules::serviceFailure{"failure of the service"_L1, rules::always, serviceFailureWords};
const Rule rules::earlyPage{"page of another site"_L1, isEarlyPage, earlyPageWords};
const Rule rules::failedStatement{"failed statement"_L1, isFailedStatement, failedStatementWords};
const Rule rules::good{"good answer"_L1, isSuccess, goodWords};
const Rule rules::tokenCall{"status of the token endpoint"_L1, isTokenCall, tokenCallWords};
const Rule rules::unauthorized{"401"_L1, rules::always, unauthorizedWords};
const Rule rules::silentWarehouse{"403 without a word, of a warehouse"_L1, isSilentWarehouse,
                                  silentWarehouseWords};
const Rule rules::silent{"403 without a word"_L1, isSilent, silentWords};
const Rule rules::foreign{"not the API"_L1, isForeign, foreignWords};
const Rule rules::page{"page"_L1, isPage, pageWords};
const Rule rules::broken{"broken"_L1, rules::always, brokenWords};
const Rule rules::bareRefusal{"refusal without a word"_L1, isUnnamed, bareRefusalWords};

} // namespace draftt
