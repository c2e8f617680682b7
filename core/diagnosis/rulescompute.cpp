// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isGoodWarehouse(const Clues &c)
{
    return c.stage == Stage::WarehouseGet && c.status < 300;
}

bool isGoodWarehouseList(const Clues &c)
{
    return c.stage == Stage::WarehouseList && c.status < 300;
}

bool isWarehouseGet(const Clues &c)
{
    return c.stage == Stage::WarehouseGet;
}

bool isWarehouseCall(const Clues &c)
{
    return c.stage == Stage::WarehouseGet || c.stage == Stage::WarehouseList;
}

bool mayStartCompute(const Clues &c)
{
    return c.stage == Stage::Transport || isWarehouseCall(c) || c.stage == Stage::StatementSubmit ||
           c.stage == Stage::StatementResult || !c.hasAnswer;
}

/// A warehouse that cannot start may blame the cloud's limits.
bool isNoLaunch(const Clues &c)
{
    return !rules::hasMark(c, "health FAILED"_L1);
}

bool isLimit(const Clues &c)
{
    return isNoLaunch(c) &&
           (c.status == 429 || c.kind == ErrorKind::RateLimited ||
            c.hasClass("RESOURCE_EXHAUSTED|REQUEST_LIMIT_EXCEEDED|TOO_MANY_REQUESTS|RATE_LIMIT.*|"
                       "SLOW_DOWN|THROTTL.*|QUOTA_EXCEEDED|TooManyRequests"_L1));
}

bool isStatement(const Clues &c)
{
    return c.isSql() || c.stage == Stage::StatementResult || c.stage == Stage::Transport;
}

bool isDenied(const Clues &c)
{
    return c.status == 403 || c.hasClass("PERMISSION_?DENIED|INSUFFICIENT_PERMISSIONS.*"_L1);
}

bool mayBePassing(const Clues &c)
{
    return c.hasAnswer || !c.isOwn || c.kind == ErrorKind::Other;
}

// clang-format off

/// Good answers that tell of something bad.
constexpr Alternative pendingWords[]{
    {Code::WarehouseStoppedOrStarting, In::Mark, "statement (?:PENDING|RUNNING)"_L1}, // Statement Execution API
};

constexpr Alternative warehouseListWords[]{
    {Code::WarehouseNotFound, In::Mark, "warehouses none|nothing in it"_L1}, // SQL warehouses API
};

constexpr Alternative warehouseStateWords[]{
    {Code::WarehouseStartFailed, In::Mark, "health FAILED"_L1}, // SQL warehouses API
    {Code::WarehouseStoppedOrStarting, In::Mark, "warehouse (?:STOPPED|STARTING|STOPPING)"_L1}, // SQL warehouses API
    {Code::WarehouseNotFound, In::Mark, "warehouse DELET.*"_L1}, // SQL warehouses API
    {Code::Other, In::Mark, "warehouse .+"_L1}, // it runs: the answer is no failure
};

/// A quota of things, which waiting does not cure, in an answer that looks like a rate limit.
constexpr Alternative limitWords[]{
    {Code::Other, In::Class, "QUOTA_EXCEEDED|LIMIT_EXCEEDED|RESOURCE_LIMIT_EXCEEDED"_L1, Variant::Quota}, // Databricks
    {Code::Other, In::Said, "^(?!.*(?:(?:requests?|queries|calls|rate|qps|statements?) (?:per|limit|quota)|too many|throttl|rate limit|retry|slow down|concurren)).*exceed(?:s|ed|ing)? (?:the |your |its )?(?:\\w+ )?(?:limit|quota|maximum)"_L1, Variant::Quota}, // «which exceeds the limit of 2000 repos»
    {Code::Other, In::Said, "^(?!.*(?:(?:requests?|queries|calls|rate|qps|statements?) (?:per|limit|quota)|too many|throttl|rate limit|retry|slow down|concurren)).*(?:\\bquota\\b|(?:reached|over) (?:the |its |your )?(?:\\w+ )?(?:limit|maximum))"_L1, Variant::Quota}, // clouds
    {Code::Other, In::Said, "^(?!.*(?:requests?|queries|rate)).*(?:limit of \\d+|maximum (?:number|of)|please delete)"_L1, Variant::Quota}, // Databricks
    {Code::RateLimited, In::Form, "status 429"_L1}, // RFC 6585
    {Code::RateLimited, In::Form, "kind rate_limited"_L1}, // our own client
    {Code::RateLimited, In::Form, "code .+"_L1}, // one of the classes that led here
};

constexpr Alternative throttledWords[]{
    {Code::RateLimited, In::Class, "REQUEST_LIMIT_EXCEEDED|TOO_MANY_REQUESTS|RATE_LIMIT.*|SLOW_DOWN|THROTTL.*"_L1}, // Databricks
    {Code::RateLimited, In::Said, "\\bthrottl|token bucket"_L1}, // Databricks
    {Code::RateLimited, In::Said, "too many (?:\\w+ )?requests"_L1}, // RFC 6585
    {Code::RateLimited, In::Said, "rate limit|request limit"_L1}, // Databricks
    {Code::RateLimited, In::Said, "exceed\\w* the concurrent limit|limit of \\d+ (?:concurrent )?requests"_L1}, // «Workspace N exceeded the concurrent limit of 20 requests.»
    {Code::RateLimited, In::Said, "slow down"_L1}, // Databricks
    {Code::RateLimited, In::Said, "requests? (?:rate|quota) (?:is |was )?exceeded"_L1}, // Databricks
};

/// The cloud's reasons why no machine came (warehouses API, health.failure_reason.code).
constexpr Alternative launchWords[]{
    {Code::WarehouseStartFailed, In::Class, "(?:AWS|AZURE|GCP)_.*(?:QUOTA|CAPACITY|STOCKOUT|LIMIT|LAUNCH|FAILURE|DENIED|EXCEPTION).*"_L1}, // clusters API
    {Code::WarehouseStartFailed, In::Class, "CLOUD_PROVIDER_(?!ERROR).*|BOOTSTRAP_TIMEOUT.*|INSTANCE_.*FAILURE|CONTAINER_LAUNCH_FAILURE"_L1}, // clusters API
    {Code::WarehouseStartFailed, In::Class, "ADD_NODES_FAILED|UNEXPECTED_LAUNCH_FAILURE"_L1}, // events of a cluster
    {Code::WarehouseStartFailed, In::Class, "NETWORK_CONFIGURATION_FAILURE|SUBNET_EXHAUSTED.*|NPIP_TUNNEL.*"_L1}, // clusters API
    {Code::WarehouseStartFailed, In::Said, "fail(?:ed|ing|ure)? to (?:start|launch|provision)\\b"_L1}, // Databricks
    {Code::WarehouseStartFailed, In::Said, "fail(?:ed|ing|ure)? to acquire\\b.*\\b(?:instance|vm|machine|node|cluster|compute|capacity)"_L1}, // Databricks
    {Code::WarehouseStartFailed, In::Said, "\\b(?:cluster|warehouse|endpoint|instance|vm|driver|node)s?\\b.*\\b(?:launch(?:es|ing)? fail|start(?:up)? fail)|\\b(?:launch|start(?:up)?) fail\\w* .*\\b(?:cluster|warehouse|instance)"_L1}, // Databricks
    {Code::WarehouseStartFailed, In::Said, "(?:could|can)(?: ?not|n'?t) (?:be )?(?:start|launch)"_L1}, // «Cannot start warehouse: …»
    {Code::WarehouseStartFailed, In::Said, "unable to (?:start|launch)"_L1}, // Databricks
    {Code::WarehouseStartFailed, In::Said, "unexpected startup failure|while setting up the cluster|unable to add \\d+ containers?"_L1}, // events of a cluster
    {Code::WarehouseStartFailed, In::Said, "quotaexceeded|(?:cores?|cpu|vcpu|ssd|disk|instance)\\b.{0,40}\\bquota"_L1}, // Azure, Google Cloud
    {Code::WarehouseStartFailed, In::Said, "quota limits? of (?:\\w+ )?cores?"_L1}, // Azure
    {Code::WarehouseStartFailed, In::Said, "stock ?out|insufficient (?:\\w+ )?capacity"_L1}, // Google Cloud, AWS
    {Code::WarehouseStartFailed, In::Said, "bootstrap (?:failed|timeout)"_L1}, // Databricks
};

constexpr Alternative startingWords[]{
    {Code::WarehouseStoppedOrStarting, In::Class, "ClusterNotReadyException|CLUSTER_NOT_READY.*"_L1}, // Databricks
    {Code::WarehouseStoppedOrStarting, In::Said, "\\b(?:cluster|warehouse|endpoint|thrift ?server)\\b.{0,120}\\btemporarily unavailable"_L1}, // the Thrift server
    {Code::WarehouseStoppedOrStarting, In::Said, "\\b(?:cluster|warehouse|endpoint|thrift ?server)\\b.{0,120}\\b(?:is |was )?(?:currently |still )?(?:starting|stopped|stopping|pending|terminated|resuming|restarting)"_L1}, // Databricks
    {Code::WarehouseStoppedOrStarting, In::Said, "\\b(?:cluster|warehouse|endpoint|thrift ?server)\\b.{0,120}\\bnot (?:yet )?(?:running|ready|started)"_L1}, // Databricks
    {Code::WarehouseStoppedOrStarting, In::Said, "clusternotready|(?:starting|waiting for) (?:the )?(?:warehouse|cluster)"_L1}, // Databricks
};

constexpr Alternative noWarehouseWords[]{
    {Code::WarehouseNotFound, In::Said, "not a valid (?:\\w+ )?(?:endpoint|warehouse|cluster) id"_L1}, // «x is not a valid endpoint id.»
    {Code::WarehouseNotFound, In::Said, "invalid (?:\\w+ )?(?:endpoint|warehouse)(?: id)?\\b"_L1}, // Databricks
    {Code::WarehouseNotFound, In::Said, "\\b(?:warehouse|endpoint|cluster)\\b.{0,80}(?:does not exist|doesn'?t exist|not (?:be )?found|\\bdeleted)"_L1}, // Databricks
    {Code::WarehouseNotFound, In::Said, "\\bno (?:such )?(?:sql )?(?:warehouse|endpoint|cluster)s?\\b(?: found)?"_L1}, // «No cluster found matching: x»
    {Code::WarehouseNotFound, In::Said, "unknown (?:warehouse|endpoint|cluster)"_L1}, // Databricks
};

constexpr Alternative warehouseMissingWords[]{
    {Code::WarehouseNotFound, In::Form, "code (?:RESOURCE_DOES_NOT_EXIST|NOT_FOUND)"_L1}, // GET of a warehouse
};

/// Without a denial beside it a warehouse that is spoken of is not the trouble.
constexpr Alternative canUseWords[]{
    {Code::WarehouseNoCanUse, In::Said, "^(?=.*\\b(?:warehouse|sql[ _]endpoint|(?<!api )(?<!request to )endpoint|cluster)s?\\b).*\\b(?:do(?:es)? not have|no|without|lacks?|missing) (?:\\w+ ){0,2}permissions?\\b"_L1}, // «You do not have permission to use the SQL Warehouse.»
    {Code::WarehouseNoCanUse, In::Said, "^(?=.*\\b(?:warehouse|sql[ _]endpoint|(?<!api )(?<!request to )endpoint|cluster)s?\\b).*\\b(?:not authori[sz]ed|unauthori[sz]ed|not allowed|not permitted)"_L1}, // «x is not authorized to use or monitor this SQL Endpoint.»
    {Code::WarehouseNoCanUse, In::Said, "^(?=.*\\b(?:warehouse|sql[ _]endpoint|(?<!api )(?<!request to )endpoint|cluster)s?\\b).*\\b(?:denied|permission required)"_L1}, // Databricks
    {Code::WarehouseNoCanUse, In::Said, "no longer has access to the (?:sql )?warehouse"_L1}, // Genie
    {Code::WarehouseNoCanUse, In::Said, "\\bcan[ _](?:use|attach_to)\\b"_L1}, // Databricks
};

constexpr Alternative computeDeniedWords[]{
    {Code::WarehouseNoCanUse, In::Said, "\\b(?:warehouse|sql[ _]endpoint|endpoint id|(?<!api )(?<!request to )endpoints?(?!:)|clusters?|thrift ?server)\\b"_L1}, // a refusal that speaks of a warehouse
};

constexpr Alternative statementWords[]{
    {Code::StatementTimeoutOrCancelled, In::Mark, "statement (?:CANCELED|CLOSED)|kind statement_cancelled"_L1}, // Statement Execution API
    {Code::StatementTimeoutOrCancelled, In::Class, "QUERY_EXECUTION_TIMEOUT.*|STATEMENT_TIMEOUT.*|COMMAND_(?:CANCEL+ED|TIMED_OUT)"_L1}, // Spark's list of classes
    {Code::StatementTimeoutOrCancelled, In::Class, "OPERATION_CANCEL+ED|QUERY_(?:WAS_)?CANCEL+ED|SPARK_JOB_CANCEL+ED"_L1}, // Spark's list of classes
    {Code::StatementTimeoutOrCancelled, In::State, "57014|57KD0|HY008|HYT0."_L1}, // SQL standard, Spark
};

constexpr Alternative statementSaidWords[]{
    {Code::StatementTimeoutOrCancelled, In::Said, "\\b(?:query|statement|command|job|execution)\\b.{0,60}(?:cancell?ed|timed? ?out|time ?limit|timeout|aborted)"_L1}, // Databricks
    {Code::StatementTimeoutOrCancelled, In::Said, "\\b(?:statement|query|result)s?\\b.{0,80}(?:not found|expired|(?:was|been|is) closed|no longer available|does not exist)"_L1}, // «The statement x was not found.»
};

constexpr Alternative syntaxWords[]{
    {Code::SqlSyntax, In::Class, "UC_CATALOG_NAME_NOT_PROVIDED"_L1, Variant::CatalogNotNamed}, // Spark's list of classes
    {Code::SqlSyntax, In::Class, "PARSE_.*|INVALID_SQL_SYNTAX.*|INVALID_STATEMENT.*|UNSUPPORTED_STATEMENT|ParseException"_L1}, // Spark's list of classes
    {Code::SqlSyntax, In::Class, "UNRESOLVED_.*|INVALID_IDENTIFIER|AMBIGUOUS_.*"_L1}, // Spark's list of classes
    {Code::SqlSyntax, In::Class, "MISSING_(?:AGGREGATION|GROUP_BY|CLAUSE).*|DATATYPE_MISMATCH.*|WRONG_NUM_ARGS.*|UNBOUND_SQL_PARAMETER"_L1}, // Spark's list of classes
    {Code::SqlSyntax, In::State, "42(?!501|P01|P07|710|704|8|K03|KD).*"_L1}, // class 42 without what is no syntax
    {Code::SqlSyntax, In::Said, "specify the catalog name explicitly"_L1, Variant::CatalogNotNamed}, // «For unity catalog, please specify the catalog name explicitly.»
    {Code::SqlSyntax, In::Said, "syntax error|unquoted identifier|\\boperation not allowed: "_L1}, // Spark
    {Code::SqlSyntax, In::Said, "mismatched input|extraneous input|no viable alternative"_L1}, // ANTLR
};

/// A fault of the service that goes away.
constexpr Alternative passingWords[]{
    {Code::ServiceUnavailable, In::Class, "SERVICE_UNDER_MAINTENANCE|WORKSPACE_TEMPORARILY_UNAVAILABLE"_L1}, // Databricks
    {Code::ServiceUnavailable, In::Class, "UnknownWorkerEnvironmentException"_L1}, // Databricks
    {Code::ServiceUnavailable, In::State, "(?:XX(?!KUC)|58).*|08KD1"_L1}, // SQL standard, Spark
    {Code::ServiceUnavailable, In::Said, "temporarily unavailable|service unavailable"_L1}, // RFC 9110
    {Code::ServiceUnavailable, In::Said, "bad gateway|gateway time-?out"_L1}, // RFC 9110
    {Code::ServiceUnavailable, In::Said, "worker env(?:ironment)?s?\\b"_L1}, // «Worker environment not ready»
    {Code::ServiceUnavailable, In::Said, "(?:(?:try|retry) again|retry) later"_L1}, // Databricks
    {Code::ServiceUnavailable, In::Said, "upstream (?:connect|request)"_L1}, // Envoy
    {Code::ServiceUnavailable, In::Said, "internal server error|internal error(?!: \\w)|unexpected server error"_L1}, // Databricks
    {Code::ServiceUnavailable, In::Said, "under maintenance"_L1}, // Databricks
};

// clang-format on

} // namespace

const Rule rules::pending{"pending"_L1, rules::always, pendingWords};
const Rule rules::warehouseList{"list of warehouses"_L1, isGoodWarehouseList, warehouseListWords};
const Rule rules::warehouseState{"state of the warehouse"_L1, isGoodWarehouse, warehouseStateWords};
const Rule rules::limit{"limit"_L1, isLimit, limitWords};
const Rule rules::throttled{"slow down"_L1, isNoLaunch, throttledWords};
const Rule rules::launch{"launch"_L1, mayStartCompute, launchWords};
const Rule rules::starting{"starting"_L1, rules::always, startingWords};
const Rule rules::noWarehouse{"no such warehouse"_L1, rules::always, noWarehouseWords};
const Rule rules::warehouseMissing{"warehouse not found"_L1, isWarehouseGet, warehouseMissingWords};
const Rule rules::canUse{"use of the warehouse"_L1, rules::always, canUseWords};
const Rule rules::computeDenied{"refused warehouse"_L1, isDenied, computeDeniedWords};
const Rule rules::statement{"statement"_L1, rules::always, statementWords};
const Rule rules::statementSaid{"statement in words"_L1, isStatement, statementSaidWords};
const Rule rules::syntax{"syntax"_L1, rules::always, syntaxWords};
const Rule rules::passing{"passing fault"_L1, mayBePassing, passingWords};

} // namespace draftt
