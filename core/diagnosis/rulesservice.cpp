// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isWarehouseStage(const Clues &c)
{
    return c.stage == Stage::WarehouseGet || c.stage == Stage::WarehouseList;
}

bool isStatementStage(const Clues &c)
{
    return c.stage == Stage::StatementSubmit || c.stage == Stage::StatementResult;
}

/// The cloud's reasons why no machine came (warehouses API, health.failure_reason.code).
bool isLaunchFailure(const Clues &c)
{
    return c.content.launchFailed ||
           c.hasClass(
               "(?:AWS|AZURE|GCP)_.*(?:QUOTA|CAPACITY|STOCKOUT|LIMIT|LAUNCH|FAILURE|DENIED|EXCEPTION).*|"
               "CLOUD_PROVIDER_.*|BOOTSTRAP_TIMEOUT.*|INSTANCE_.*FAILURE|CONTAINER_LAUNCH_FAILURE|"
               "NETWORK_CONFIGURATION_FAILURE|SUBNET_EXHAUSTED.*|NPIP_TUNNEL.*"_L1) ||
           c.says("fail(?:ed|ing|ure)? to (?:start|launch|acquire|provision)|launch(?:es|ing)? "
                  "fail|start(?:up)? fail|"
                  "(?:could|can)(?: ?not|n'?t) (?:be )?(?:start|launch)|unable to (?:start|launch)|"
                  "quotaexceeded|(?:cores?|cpu|vcpu|ssd|disk|instance)\\b.{0,40}quota|stock ?out|"
                  "insufficient (?:\\w+ )?capacity|bootstrap (?:failed|timeout)"_L1);
}

bool speaksOfCompute(const Clues &c)
{
    return c.says(
               "warehouse|sql[_ ]endpoint|endpoint id|\\bendpoints?\\b|\\bclusters?\\b|thrift ?server"_L1) ||
           c.answer.detail(u"ResourceInfo", u"resource_type"_s) == "warehouse"_L1;
}

/// A quota of things, which waiting does not cure, against a rate of requests, which it does.
bool isQuota(const Clues &c)
{
    const bool isAboutRate =
        c.says("(?:requests?|queries|calls|rate|qps|statements?) (?:per|limit|quota)|too many|throttl|"
               "rate limit|retry|slow down|concurren"_L1);
    return c.hasClass("QUOTA_EXCEEDED|LIMIT_EXCEEDED|RESOURCE_LIMIT_EXCEEDED"_L1) ||
           (!isAboutRate &&
            c.says("exceed(?:s|ed|ing)? (?:the |your |its )?(?:\\w+ )?(?:limit|quota|maximum)|quota\\b|"
                   "(?:reached|over) (?:the |its |your )?(?:\\w+ )?(?:limit|maximum|quota)|limit of \\d+|"
                   "maximum (?:number|of)|please delete"_L1));
}

} // namespace

rules::Verdict rules::throttled(const Clues &c)
{
    if (c.content.launchFailed)
        return std::nullopt;
    const bool isLimited =
        c.status == 429 || c.kind == ErrorKind::RateLimited ||
        c.hasClass("RESOURCE_EXHAUSTED|REQUEST_LIMIT_EXCEEDED|TOO_MANY_REQUESTS|RATE_LIMIT.*|"
                   "SLOW_DOWN|THROTTL.*|QUOTA_EXCEEDED"_L1);
    if (isLimited)
        return isQuota(c) ? Code::Other : Code::RateLimited;
    if (c.says("throttl|too many (?:\\w+ )?requests|rate limit|request limit|token bucket|slow down|"
               "requests? (?:rate|quota) (?:is |was )?exceeded"_L1))
        return Code::RateLimited;
    return std::nullopt;
}

rules::Verdict rules::content(const Clues &c)
{
    if (c.answer.statementState == "PENDING"_L1 || c.answer.statementState == "RUNNING"_L1)
        return Code::WarehouseStoppedOrStarting;
    if (c.status < 200 || c.status >= 300)
        return std::nullopt;
    if (c.content.hasNoWarehouses)
        return Code::WarehouseNotFound;
    if (c.stage != Stage::WarehouseGet)
        return std::nullopt;
    if (c.content.launchFailed)
        return Code::WarehouseStartFailed;
    const auto &state = c.content.warehouseState;
    if (state == "STOPPED"_L1 || state == "STARTING"_L1 || state == "STOPPING"_L1)
        return Code::WarehouseStoppedOrStarting;
    if (state.startsWith("DELET"_L1))
        return Code::WarehouseNotFound;
    return state.isEmpty() ? std::nullopt : Verdict(Code::Other);
}

rules::Verdict rules::warehouse(const Clues &c)
{
    if (!speaksOfCompute(c) && !isWarehouseStage(c) && !isLaunchFailure(c))
        return std::nullopt;
    if ((isWarehouseStage(c) || isStatementStage(c) || !c.hasAnswer) && isLaunchFailure(c))
        return Code::WarehouseStartFailed;
    if (!speaksOfCompute(c) && c.stage != Stage::WarehouseGet)
        return std::nullopt;
    if (c.says("(?:cluster|warehouse|endpoint|thrift ?server)\\b.{0,120}\\b(?:temporarily unavailable|"
               "(?:is |was )?(?:currently |still )?(?:starting|stopped|stopping|pending|not (?:yet "
               ")?(?:running|ready|started)|terminated|"
               "resuming|restarting)|state:? (?:starting|stopp|pending|terminat))|clusternotready|"
               "(?:starting|waiting for|start) (?:the )?(?:warehouse|cluster)"_L1))
        return Code::WarehouseStoppedOrStarting;
    if (c.says("not a valid (?:\\w+ )?(?:endpoint|warehouse) id|invalid (?:\\w+ )?(?:endpoint|warehouse)(?: "
               "id)?\\b|"
               "(?:warehouse|endpoint|cluster)\\b.{0,80}(?:does not exist|doesn'?t exist|not (?:be "
               ")?found|deleted)|"
               "no (?:such )?(?:sql )?(?:warehouse|endpoint)|unknown (?:warehouse|endpoint)"_L1) ||
        (c.stage == Stage::WarehouseGet && c.hasClass("RESOURCE_DOES_NOT_EXIST|NOT_FOUND"_L1)))
        return Code::WarehouseNotFound;
    const bool isDenied = c.status == 403 || c.hasClass("PERMISSION_DENIED|INSUFFICIENT_PERMISSIONS.*"_L1) ||
                          c.says("permissions?\\b|not authori[sz]ed|unauthori[sz]ed|denied|can[ _]use"_L1);
    if (isDenied && speaksOfCompute(c) && !c.isSilent())
        return Code::WarehouseNoCanUse;
    return std::nullopt;
}

rules::Verdict rules::malformed(const Clues &c)
{
    // What parsers of other tools say of a body that is no JSON.
    if (!c.hasAnswer &&
        c.says("jsondecode|invalid character|unexpected token|expecting value|unexpected end of json|"
               "not valid json|json parse|malformed (?:json|response)|incompleteread|"
               "bytes remaining to read|unrecognized token"_L1))
        return Code::ResponseMalformed;
    return std::nullopt;
}

rules::Verdict rules::passing(const Clues &c)
{
    const bool isPassing =
        c.status >= 500 || c.kind == ErrorKind::ServerFailure ||
        c.hasClass("TEMPORARILY_UNAVAILABLE|SERVICE_UNDER_MAINTENANCE|WORKSPACE_TEMPORARILY_UNAVAILABLE|"
                   "INTERNAL_ERROR.*|"
                   "DEADLINE_EXCEEDED|IO_ERROR|UNAVAILABLE|ABORTED|SERVER_ERROR"_L1) ||
        c.sqlState.startsWith("XX"_L1) || c.sqlState.startsWith("58"_L1) || c.sqlState == "08KD1"_L1 ||
        c.says("temporarily unavailable|service unavailable|bad gateway|gateway time-?out|worker "
               "env(?:ironment)?s?\\b|"
               "try again later|upstream (?:connect|request)|internal (?:server )?error|under maintenance|"
               "clusternotready|unexpected server error"_L1);
    return isPassing ? Verdict(Code::ServiceUnavailable) : std::nullopt;
}

rules::Verdict rules::status(const Clues &c)
{
    const bool isSuccess = c.status >= 200 && c.status < 300;
    const bool isEarly = c.stage == Stage::Token || c.stage == Stage::ScimMe ||
                         c.stage == Stage::WarehouseList || c.stage == Stage::Transport ||
                         c.stage == Stage::UcCatalogs;
    const bool isDatabricks = c.server.isEmpty() || c.server == "databricks"_L1;
    if (isSuccess && c.isPage())
        return isEarly ? Code::HostNotAWorkspace : Code::ResponseMalformed;
    if (isSuccess)
        return c.isSql() && c.hasAnswer ? Code::Other : Code::ResponseMalformed;
    if (c.status == 401)
        return c.stage == Stage::Token ? Code::AuthInvalidClient : Code::AuthPatInvalid;
    if (c.status == 403 && c.isSilent() && isDatabricks && c.hasAnswer)
        return c.stage == Stage::WarehouseGet ? Code::WarehouseNoCanUse : Code::AuthMissingEntitlement;
    const bool isForeign = c.isPage() || c.isSilent() || (c.stage == Stage::Token && c.answer.code.isEmpty());
    if ((c.status == 404 || c.status == 405 || c.status == 410) && isForeign)
        return Code::HostNotAWorkspace;
    if (c.isPage() && c.status >= 400) {
        // Jetty's page is that of an old control plane; a bare «access denied» is a filter's.
        if (c.says("problem accessing /"_L1))
            return Code::Other;
        return c.says("access (?:is |has been |was )?(?:denied|blocked)|\\bblocked\\b"_L1)
                   ? Code::HostProxy
                   : Code::HostNotAWorkspace;
    }
    if (c.kind == ErrorKind::MalformedReply || c.kind == ErrorKind::NotAnApi)
        return Code::ResponseMalformed;
    return std::nullopt;
}

} // namespace draftt
