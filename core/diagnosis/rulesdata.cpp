// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isReadable(const QString &kind)
{
    static const QStringList kinds{u"table"_s,    u"view"_s,   u"schema"_s, u"catalog"_s,
                                   u"relation"_s, u"column"_s, u"share"_s};
    return kinds.contains(kind);
}

/// What the lack of one privilege on one kind of thing means to somebody who wants to read.
Code codeOf(const QString &privilege, const QString &kind)
{
    const bool isLight = privilege == "BROWSE"_L1 || privilege == "USAGE"_L1;
    if (privilege == "USE CATALOG"_L1 || (isLight && kind == "catalog"_L1))
        return Code::CatalogNoUseCatalog;
    if (privilege == "USE SCHEMA"_L1 || (isLight && kind == "schema"_L1))
        return Code::SchemaNoUseSchema;
    if ((privilege == "SELECT"_L1 || privilege == "BROWSE"_L1) && isReadable(kind))
        return Code::TableNoSelect;
    if (privilege == "EXECUTE"_L1 && kind == "function"_L1)
        return Code::TableUnreadable;
    return Code::Other;
}

/// Whether the failure came while somebody was granting. A pasted text does not say; MANAGE then does.
bool isGranting(const Clues &c)
{
    return c.stage == Stage::GrantStatement || c.stage == Stage::UcPermissions || c.stage == Stage::Transport;
}

bool isOwnershipRefused(const Clues &c)
{
    return c.hasClass(
               "INSUFFICIENT_PERMISSIONS_(?:NO_OWNER|OWNERSHIP_SECURABLE|SECURABLE_PARENT_OWNER)"_L1) ||
           c.says("not (?:an |the )?owner of|manage or own|own(?:ership)? or manage|does(?: not|n'?t) "
                  "own\\b|only (?:the |an )?owners?\\b|"
                  "must (?:be|have) (?:an? |the )?(?:owner|ownership|metastore admin)|"
                  "(?:manage|ownership) (?:privilege |permission )?(?:is )?required"_L1);
}

} // namespace

rules::Verdict rules::privilege(const Clues &c)
{
    if (isOwnershipRefused(c))
        return isGranting(c) ? Code::GrantNoManage : Code::Other;
    if (!c.missing || c.missing->privileges.isEmpty())
        return std::nullopt;
    const auto &missing = *c.missing;
    if (missing.kind == "warehouse"_L1)
        return Code::WarehouseNoCanUse;
    if (missing.privileges.contains(u"MANAGE"_s) || missing.privileges.contains(u"OWNERSHIP"_s))
        return isGranting(c) ? Code::GrantNoManage : Code::Other;
    QList<Code> codes;
    std::transform(missing.privileges.begin(), missing.privileges.end(), std::back_inserter(codes),
                   [&missing](const QString &privilege) { return codeOf(privilege, missing.kind); });
    // One unmanaged right among several means that our grants would not cure it.
    if (codes.contains(Code::Other) && !missing.anyOfThem)
        return Code::Other;
    codes.removeAll(Code::Other);
    if (codes.isEmpty())
        return Code::Other;
    // While granting it is the admin who lacks it, not the principal that is granted to.
    return c.stage == Stage::GrantStatement ? Code::GrantNoManage : codes.first();
}

rules::Verdict rules::principal(const Clues &c)
{
    const bool isPermissions =
        c.stage == Stage::UcPermissions || c.stage == Stage::GrantStatement || !c.hasAnswer;
    if (c.hasClass(
            "(?:UC_)?(?:PRINCIPAL|INVALID_PRINCIPAL|USER|GROUP)_?(?:DOES_NOT_EXIST|NOT_FOUND)?.*"_L1) &&
        c.hasClass(".*PRINCIPAL_(?:DOES_NOT_EXIST|NOT_FOUND)|INVALID_PRINCIPAL.*"_L1))
        return Code::PrincipalNotFound;
    if (c.says(
            "(?:could not|cannot|unable to) (?:find|resolve) (?:the )?principal|serviceprincipalname\\(.*does not exist"_L1))
        return Code::PrincipalNotFound;
    if (isPermissions &&
        c.says("\\b(?:principal|user|group|service principal)s?\\b.{0,80}(?:not found|(?:does|do) not exist|"
               "unknown|is not (?:a )?valid)"_L1))
        return Code::PrincipalNotFound;
    return std::nullopt;
}

rules::Verdict rules::unreadable(const Clues &c)
{
    if (c.hasClass(
            "UC_DEPENDENCY.*|UC_INVALID_DEPENDENC.*|INVALID_STATE\\.UC_.*|UC_(?:CLOUD_STORAGE|CREDENTIAL|"
            "EXTERNAL).*|"
            ".*STORAGE_ACCESS.*|INSUFFICIENT_PERMISSIONS_(?:UNDERLYING_SECURABLES|STORAGE_CRED|EXT_LOC)|"
            "FAILED_READ_FILE|CANNOT_READ_FILE.*|FILE_(?:NOT_EXIST|NOT_FOUND|READ.*)|PATH_NOT_FOUND|CLOUD_"
            "FILE.*|"
            "CLOUD_PROVIDER_ERROR|DELTA_(?!TABLE_NOT_FOUND|MISSING_DELTA_TABLE$|TABLE_ALREADY).*|"
            "(?:ROW|COLUMN)_(?:FILTER|MASK|LEVEL|COLUMN|ACCESS).*|COLUMN_MASKS.*|ROW_LEVEL.*|POLICY_.*|"
            "FAILED_JDBC|JDBC_.*|REMOTE_FUNCTION.*|FOREIGN_.*|CONNECTION_(?!REFUSED|RESET).*|EXTERNAL_ENGINE."
            "*|"
            "INCOMPATIBLE_VIEW_SCHEMA_CHANGE|INVALID_VIEW.*|VIEW_EXCEED.*|RECURSIVE_VIEW|CANNOT_RESOLVE_.*"
            "VIEW.*|"
            "EXPIRED_TEMPORARY_CREDENTIALS?|TEMPORARY_CREDENTIALS?.*|UNSUPPORTED_.*FINE_GRAINED.*|FAULT_"
            "TOLERANT.*|"
            "AUTHORIZATIONPERMISSIONMISMATCH|BAD_FILES?.*"_L1))
        return Code::TableUnreadable;
    if (c.isInView && (c.hasClass(".*(?:NOT_FOUND|UNRESOLVED).*"_L1) || c.sqlState.startsWith("42"_L1)))
        return Code::TableUnreadable;
    if (c.says(
            "cloud storage|storage "
            "(?:account|credential)s?\\b|abfss?:|wasbs?:|abfsrest|\\.dfs\\.core\\.|fs\\.azure|"
            "s3a?://|amazons3|amazon s3|gs://|storage\\.(?:objects|buckets)|authorizationpermissionmismatch|"
            "not authori[sz]ed to perform this operation|\\bexternal location\\b|"
            "underlying (?:resource|securable|table|view|data|object|file)|_delta_log|parquet|"
            "(?:row filter|column mask|mask(?:ing)? (?:function|policy))|view (?:definition|owner)|owner of "
            "(?:the )?view|"
            "\\bdependenc(?:y|ies)\\b.{0,80}(?:drop|exist|missing|invalid|not found)|"
            "(?:foreign|remote|external|federated) (?:catalog|database|data "
            "?source|engine|table)\\b.{0,80}(?:fail|error|"
            "refus|denied)"_L1) &&
        c.isSql())
        return Code::TableUnreadable;
    if (c.stage == Stage::UcTableGet &&
        c.says("(?:view|table)\\b.*\\bis invalid because|dependenc(?:y|ies)\\b"_L1))
        return Code::TableUnreadable;
    return std::nullopt;
}

rules::Verdict rules::unityCatalog(const Clues &c)
{
    if (c.says("(?:not|cannot be) "
               "(?:accessible|available|accessed|used|bound|assigned|visible)\\b.{0,60}\\b(?:current |this "
               "|the )?"
               "workspace|bound to (?:another|other|different)|workspace[- ]binding|isolated catalog"_L1) &&
        c.says("\\bcatalogs?\\b"_L1) && !c.says("external location|storage credential|metastore"_L1))
        return Code::CatalogNotBound;
    if (c.hasClass(".*CATALOG_NOT_BOUND.*|.*WORKSPACE_BINDING.*"_L1))
        return Code::CatalogNotBound;
    if (c.says(
            "(?:external location|storage credential|connection)\\b.*not (?:accessible|available)\\b.*workspace"_L1))
        return Code::TableUnreadable;
    if (c.hasClass(
            "UC_NOT_ENABLED.*|METASTORE_(?:DOES_NOT_EXIST|NOT_FOUND|NOT_ASSIGNED)|UNITY_CATALOG_NOT_.*|"
            "OPERATION_REQUIRES_UNITY_CATALOG|REQUIRES_SINGLE_PART_NAMESPACE|UC_.*NOT_SUPPORTED.*|"
            "UNSUPPORTED_FEATURE\\.(?:UC|UNITY|CATALOG).*"_L1) ||
        c.sqlState == "0AKUD"_L1)
        return Code::UcNotEnabled;
    if (c.says(
            "no metastore|metastore\\b.{0,60}(?:not (?:been "
            ")?(?:assigned|found|configured|attached|enabled)|does not exist)|"
            "not (?:been )?(?:assigned|attached) to (?:any|a) metastore|unity "
            "catalog\\b.{0,40}(?:not|disabled|requires?)|"
            "not (?:enabled|configured|available|supported|set up) (?:\\w+ ){0,2}unity catalog|requires? (?:\\w+ ){0,3}unity catalog|single-part namespace"_L1))
        return Code::UcNotEnabled;
    return std::nullopt;
}

rules::Verdict rules::missingName(const Clues &c)
{
    if (c.hasClass("(?:NO_SUCH_)?CATALOG_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_CATALOG"_L1))
        return Code::CatalogNotFound;
    if (c.hasClass("(?:NO_SUCH_)?(?:SCHEMA|DATABASE|NAMESPACE)_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|"
                   "NO_SUCH_(?:SCHEMA|DATABASE|NAMESPACE)"_L1) ||
        c.sqlState == "3F000"_L1)
        return Code::SchemaNotFound;
    if (c.hasClass(
            "(?:NO_SUCH_)?(?:TABLE|VIEW|TABLE_OR_VIEW|RELATION|DELTA_TABLE)_(?:DOES_NOT_EXIST|NOT_FOUND|"
            "EXCEPTION)|"
            "NO_SUCH_(?:TABLE|VIEW)|DELTA_(?:TABLE_NOT_FOUND|MISSING_DELTA_TABLE)|UNRESOLVED_(?:RELATION|TABLE).*"_L1) ||
        c.sqlState == "42P01"_L1)
        return Code::TableNotFound;
    static constexpr auto catalogLost =
        "\\bcatalog\\b[^.;]{0,60}?(?:not (?:be )?found|(?:does not|doesn'?t) exist|no such)|"
        "no such catalog|unknown catalog"_L1;
    static constexpr auto schemaLost =
        "\\b(?:schema|database)\\b[^;]{0,60}?(?:not (?:be )?found|(?:does not|doesn'?t) exist)|"
        "no such (?:schema|database)|nosuchdatabase|nosuchnamespace"_L1;
    static constexpr auto tableLost = "\\b(?:table|view|relation)\\b[^;]{0,90}?(?:not (?:be )?found|(?:does "
                                      "not|doesn'?t) exist)|no such (?:table|view)|"
                                      "nosuchtable"_L1;
    if (c.says(catalogLost))
        return Code::CatalogNotFound;
    if (c.says(schemaLost))
        return Code::SchemaNotFound;
    if (c.says(tableLost))
        return Code::TableNotFound;
    const bool isMissing =
        c.status == 404 && c.hasClass("NOT_FOUND|RESOURCE_DOES_NOT_EXIST|.*_DOES_NOT_EXIST"_L1);
    if (isMissing && c.stage == Stage::UcSchemas)
        return Code::CatalogNotFound;
    if (isMissing && c.stage == Stage::UcTables)
        return Code::SchemaNotFound;
    if (isMissing && c.stage == Stage::UcTableGet)
        return Code::TableNotFound;
    return std::nullopt;
}

rules::Verdict rules::statement(const Clues &c)
{
    if (c.answer.statementState == "CANCELED"_L1 || c.answer.statementState == "CLOSED"_L1 ||
        c.kind == ErrorKind::StatementCancelled ||
        c.hasClass(
            "QUERY_EXECUTION_TIMEOUT.*|OPERATION_CANCEL+ED|QUERY_(?:WAS_)?CANCEL+ED|STATEMENT_TIMEOUT.*|"
            "SPARK_JOB_CANCEL+ED|COMMAND_(?:CANCEL+ED|TIMED_OUT)"_L1) ||
        c.sqlState == "57014"_L1 || c.sqlState == "57KD0"_L1 || c.sqlState == "HY008"_L1 ||
        c.sqlState.startsWith("HYT0"_L1))
        return Code::StatementTimeoutOrCancelled;
    if (c.says("\\b(?:query|statement|command|job|execution)\\b.{0,60}(?:cancell?ed|timed? ?out|time "
               "?limit|timeout|aborted)|"
               "(?:statement|query|result)s?\\b.{0,80}(?:not found|expired|(?:was|been|is) closed|no longer "
               "available|"
               "does not exist)"_L1) &&
        (c.isSql() || c.stage == Stage::StatementResult))
        return Code::StatementTimeoutOrCancelled;
    if (c.hasClass(
            "PARSE_.*|UNRESOLVED_.*|INVALID_IDENTIFIER|INVALID_SQL_SYNTAX|AMBIGUOUS_.*|MISSING_(?:"
            "AGGREGATION|GROUP_BY|"
            "CLAUSE).*|DATATYPE_MISMATCH|WRONG_NUM_ARGS|UNBOUND_SQL_PARAMETER|UC_CATALOG_NAME_NOT_PROVIDED|"
            "INVALID_STATEMENT.*|UNSUPPORTED_STATEMENT"_L1))
        return Code::SqlSyntax;
    // Class 42 is «syntax error or access rule violation»; those that are neither stand before and behind the
    // or.
    static constexpr auto neither = "42501|42P01|42P07|42710|42704|428.*|42K03|42KD.*"_L1;
    const bool isClass42 =
        c.sqlState.startsWith("42"_L1) &&
        !QRegularExpression(QRegularExpression::anchoredPattern(neither)).match(c.sqlState).hasMatch();
    if (isClass42 ||
        c.says("syntax error|mismatched input|extraneous input|no viable alternative|parseexception"_L1))
        return Code::SqlSyntax;
    return std::nullopt;
}

} // namespace draftt
