// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Whether the failure came while somebody was granting. A pasted text does not say; MANAGE then does.
bool isGranting(const Clues &c)
{
    return c.stage == Stage::GrantStatement || c.stage == Stage::UcPermissions || c.stage == Stage::Transport;
}

bool isReading(const Clues &c)
{
    return !isGranting(c);
}

bool isGrantStatement(const Clues &c)
{
    return c.stage == Stage::GrantStatement;
}

bool isPermissions(const Clues &c)
{
    return isGranting(c) || !c.hasAnswer;
}

bool isSql(const Clues &c)
{
    return c.isSql();
}

bool isInView(const Clues &c)
{
    return c.reading.isInView;
}

bool isTableGet(const Clues &c)
{
    return c.stage == Stage::UcTableGet;
}

bool isMissing(const Clues &c, Stage stage)
{
    return c.status == 404 && c.stage == stage;
}

bool isCatalogMissing(const Clues &c)
{
    return isMissing(c, Stage::UcSchemas);
}

bool isSchemaMissing(const Clues &c)
{
    return isMissing(c, Stage::UcTables);
}

bool isTableMissing(const Clues &c)
{
    return isMissing(c, Stage::UcTableGet);
}

// clang-format off

/// While granting it is the admin who lacks the right, not the principal that is granted to.
constexpr Alternative grantStatementWords[]{
    {Code::GrantNoManage, In::Right, "(?:MANAGE|OWNERSHIP|USE CATALOG|USE SCHEMA|USAGE|BROWSE|SELECT) on (?!any file).*"_L1}, // Unity Catalog
};

constexpr Alternative grantingWords[]{
    {Code::GrantNoManage, In::Right, "(?:MANAGE|OWNERSHIP|OWN) on .*"_L1}, // «User does not have MANAGE on Catalog 'c'.»
    {Code::GrantNoManage, In::Class, "INSUFFICIENT_PERMISSIONS_(?:NO_OWNER|OWNERSHIP_SECURABLE|SECURABLE_PARENT_OWNER)"_L1}, // Spark's list of classes
    {Code::GrantNoManage, In::Said, "\\bnot (?:an |the )?owner of"_L1}, // «User is not an owner of Catalog 'c'.»
    {Code::GrantNoManage, In::Said, "\\bmanage or own|\\bown(?:ership)? or manage"_L1}, // Unity Catalog
    {Code::GrantNoManage, In::Said, "does(?: not|n'?t) own\\b"_L1}, // Unity Catalog
    {Code::GrantNoManage, In::Said, "\\bonly (?:the |an )?owners?\\b"_L1}, // Unity Catalog
    {Code::GrantNoManage, In::Said, "must (?:be|have) (?:an? |the )?(?:owner|ownership|metastore admin)"_L1}, // Unity Catalog
    {Code::GrantNoManage, In::Said, "(?:manage|ownership) (?:privilege |permission )?(?:is )?required"_L1}, // Unity Catalog
};

/// Who only reads and lacks it is not told to grant.
constexpr Alternative ownershipWords[]{
    {Code::Other, In::Right, "(?:MANAGE|OWNERSHIP|OWN) on .*"_L1, Variant::OtherRight}, // the same, while reading
    {Code::Other, In::Class, "INSUFFICIENT_PERMISSIONS_(?:NO_OWNER|OWNERSHIP_SECURABLE|SECURABLE_PARENT_OWNER)"_L1, Variant::OtherRight}, // the same, while reading
    {Code::Other, In::Said, "\\bnot (?:an |the )?owner of|does(?: not|n'?t) own\\b|\\bonly (?:the |an )?owners?\\b"_L1, Variant::OtherRight}, // the same, while reading
    {Code::Other, In::Said, "\\bmanage or own|\\bown(?:ership)? or manage|must (?:be|have) (?:an? |the )?(?:owner|ownership)"_L1, Variant::OtherRight}, // the same, while reading
};

/// What the lack of one right on one kind of thing means to somebody who wants to read.
constexpr Alternative rightsWords[]{
    {Code::WarehouseNoCanUse, In::Right, ".* on warehouse"_L1}, // SQL warehouses
    {Code::CatalogNoUseCatalog, In::Right, "USE CATALOG on .*"_L1}, // Unity Catalog
    {Code::CatalogNoUseCatalog, In::Right, "(?:BROWSE|USAGE|USE) on catalog"_L1}, // Unity Catalog
    {Code::SchemaNoUseSchema, In::Right, "USE SCHEMA on .*"_L1}, // Unity Catalog
    {Code::SchemaNoUseSchema, In::Right, "(?:BROWSE|USAGE|USE) on schema"_L1}, // Unity Catalog, table ACLs
    {Code::TableNoSelect, In::Right, "(?:SELECT|BROWSE) on (?:table|view|schema|catalog|relation|column|share)"_L1}, // Unity Catalog, table ACLs
    {Code::TableUnreadable, In::Right, "EXECUTE on function"_L1}, // masks and filters
    {Code::TableUnreadable, In::Right, "(?:READ|WRITE) on (?:url|path)"_L1}, // «Managed Identity does not have READ permissions on url abfss://…»
    {Code::Other, In::Right, ".* on .*"_L1, Variant::OtherRight}, // rights that reading does not need
};

constexpr Alternative principalWords[]{
    {Code::PrincipalNotFound, In::Class, ".*PRINCIPAL_(?:DOES_NOT_EXIST|NOT_FOUND)|INVALID_PRINCIPAL.*"_L1}, // Unity Catalog
    {Code::PrincipalNotFound, In::Said, "(?:could not|cannot|unable to) (?:find|resolve) (?:the )?principal"_L1}, // «Could not find principal with name x»
    {Code::PrincipalNotFound, In::Said, "serviceprincipalname\\(.*does not exist"_L1}, // table ACLs
};

constexpr Alternative granteeWords[]{
    {Code::PrincipalNotFound, In::Said, "\\b(?:principal|user|group|service principal)s?\\b.{0,80}(?:not found|(?:does|do) not exist|unknown|is not (?:a )?valid)"_L1}, // while granting
};

constexpr Alternative bindingWords[]{
    {Code::CatalogNotBound, In::Class, ".*CATALOG_NOT_BOUND.*|.*WORKSPACE_BINDING.*"_L1}, // Unity Catalog
    {Code::CatalogNotBound, In::Said, "^(?!.*(?:external location|storage credential|metastore))(?=.*\\bcatalogs?\\b).*\\b(?:not|cannot be) (?:accessible|available|accessed|used|bound|assigned|visible)\\b.{0,60}\\b(?:current |this |the )?workspace"_L1}, // «Catalog 'c' is not accessible in current workspace»
    {Code::CatalogNotBound, In::Said, "^(?!.*(?:external location|storage credential|metastore))(?=.*\\bcatalogs?\\b).*(?:bound to (?:another|other|different)|workspace[- ]binding|isolated catalog)"_L1}, // Catalog Explorer
    {Code::TableUnreadable, In::Said, "(?:external location|storage credential|connection)\\b.*not (?:accessible|available)\\b.*workspace"_L1}, // the same of a storage credential
};

/// Unity Catalog's own storage: a metastore is there.
constexpr Alternative metastoreStorageWords[]{
    {Code::TableUnreadable, In::Class, "DAC_DOES_NOT_EXIST"_L1, Variant::MetastoreStorage}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "(?:root )?storage credential\\b.*\\bmetastore\\b.*\\b(?:does not exist|not found|missing)"_L1, Variant::MetastoreStorage}, // «Root storage credential for metastore N does not exist»
    {Code::TableUnreadable, In::Said, "metastore\\b.*\\bno (?:root )?(?:storage|credential)|no (?:root )?(?:storage )?credential\\b.*\\bmetastore"_L1, Variant::MetastoreStorage}, // Unity Catalog
};

constexpr Alternative hiveWords[]{
    {Code::CatalogNotFound, In::Class, "UC_HIVE_METASTORE_DISABLED.*|.*LEGACY_.*DISABLED.*"_L1, Variant::HiveDisabled}, // Unity Catalog
    {Code::CatalogNotFound, In::Said, "hive metastore\\b.{0,40}\\bdisabled|hive_metastore\\b.{0,60}\\b(?:disabled|turned off|not (?:available|accessible|enabled))"_L1, Variant::HiveDisabled}, // «… use Hive Metastore, which is disabled»
    {Code::CatalogNotFound, In::Said, "legacy (?:features|access)\\b.{0,40}\\b(?:disabled|turned off)"_L1, Variant::HiveDisabled}, // account settings
};

constexpr Alternative unityCatalogWords[]{
    {Code::UcNotEnabled, In::Class, "UC_NOT_ENABLED.*|UNITY_CATALOG_NOT_.*|OPERATION_REQUIRES_UNITY_CATALOG"_L1}, // Spark's list of classes
    {Code::UcNotEnabled, In::Class, "METASTORE_(?:DOES_NOT_EXIST|NOT_FOUND|NOT_ASSIGNED)"_L1}, // Unity Catalog
    {Code::UcNotEnabled, In::Class, "REQUIRES_SINGLE_PART_NAMESPACE"_L1}, // spark_catalog only
    {Code::UcNotEnabled, In::Class, "UC_(?!HIVE).*NOT_SUPPORTED.*|UNSUPPORTED_FEATURE\\.(?:UC|UNITY|CATALOG).*"_L1}, // Spark's list of classes
    {Code::UcNotEnabled, In::State, "0AKUD"_L1}, // Spark's list of states
    {Code::UcNotEnabled, In::Said, "\\bno metastore"_L1}, // «No metastore assigned for the current workspace.»
    {Code::UcNotEnabled, In::Said, "^(?!.*hive).*\\bmetastore\\b.{0,60}\\b(?:not (?:been )?(?:assigned|found|configured|attached|enabled)|does not exist)"_L1}, // Unity Catalog
    {Code::UcNotEnabled, In::Said, "not (?:been )?(?:assigned|attached) to (?:any|a) metastore"_L1}, // Unity Catalog
    {Code::UcNotEnabled, In::Said, "\\bunity catalog (?:is |has )?(?:not|disabled)\\b(?! allow)"_L1}, // «Unity Catalog is not enabled on this …»
    {Code::UcNotEnabled, In::Said, "not (?:enabled|configured|available|supported|set up) (?:\\w+ ){0,2}unity catalog"_L1}, // Unity Catalog
    {Code::UcNotEnabled, In::Said, "(?:requires?|only on) (?:\\w+ ){0,3}unity catalog"_L1}, // Unity Catalog
    {Code::UcNotEnabled, In::Said, "single-part namespace"_L1}, // «spark_catalog requires a single-part namespace»
};

/// What a view needs is not there; its own name was found.
constexpr Alternative viewWords[]{
    {Code::TableUnreadable, In::Class, ".*(?:NOT_FOUND|UNRESOLVED).*"_L1}, // the message ends with the view's SQL
    {Code::TableUnreadable, In::State, "42.*"_L1}, // the same
};

constexpr Alternative unreadableWords[]{
    {Code::TableUnreadable, In::Class, "USER_RAISED_EXCEPTION.*|ASSERT_TRUE_FAILED.*"_L1, Variant::RaisedBySql}, // raise_error(), assert_true()
    {Code::TableUnreadable, In::State, "P0.*"_L1, Variant::RaisedBySql}, // Spark's list of states
    {Code::TableUnreadable, In::Class, "METRIC_VIEW_.*"_L1, Variant::MetricView}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "UC_DEPENDENCY.*|UC_INVALID_DEPENDENC.*"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "INVALID_STATE\\.UC_.*|UC_(?:CLOUD_STORAGE|CREDENTIAL|EXTERNAL).*|.*STORAGE_ACCESS.*"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Class, "INSUFFICIENT_PERMISSIONS_(?:UNDERLYING_SECURABLES|STORAGE_CRED|EXT_LOC)"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "FAILED_READ_FILE.*|CANNOT_READ_FILE.*|FILE_(?:NOT_EXIST|NOT_FOUND|READ).*|PATH_NOT_FOUND|BAD_FILES?.*"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "CLOUD_FILE.*|CLOUD_PROVIDER_ERROR"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "DELTA_(?!TABLE_NOT_FOUND|MISSING_DELTA_TABLE|TABLE_ALREADY).*"_L1}, // Delta's list of classes
    {Code::TableUnreadable, In::Class, "(?:ROW|COLUMN)_(?:FILTER|MASK|LEVEL|COLUMN|ACCESS).*|COLUMN_MASKS.*|ROW_LEVEL.*|UC_ROW_FILTER.*|POLICY_.*"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "FAILED_JDBC.*|JDBC_.*|REMOTE_FUNCTION.*|FOREIGN_.*|EXTERNAL_ENGINE.*"_L1}, // Lakehouse Federation
    {Code::TableUnreadable, In::Class, "CONNECTION_(?!REFUSED|RESET|TYPE|CLOSED|ERROR).*"_L1}, // Lakehouse Federation
    {Code::TableUnreadable, In::Class, "INCOMPATIBLE_VIEW_SCHEMA_CHANGE|INVALID_VIEW.*|VIEW_EXCEED.*|RECURSIVE_VIEW|CANNOT_RESOLVE_.*VIEW.*"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "EXPIRED_TEMPORARY_CREDENTIALS?|TEMPORARY_CREDENTIALS?.*"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Class, "UNSUPPORTED_.*FINE_GRAINED.*|FAULT_TOLERANT.*"_L1}, // Spark's list of classes
    {Code::TableUnreadable, In::Class, "(?:Abfs|AzureBlob|AmazonS3|AWS|S3|Storage|GoogleCloudStorage|Gcs)\\w*Exception"_L1}, // storage clients
};

/// Storage and what a table needs, in the words of those who failed.
constexpr Alternative storageWords[]{
    {Code::TableUnreadable, In::Said, "cloud storage|cloud provider\\b"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "\\bobject store\\b|generic (?:s3|microsoftazure|gcs) error"_L1}, // object_store, which DuckDB and delta-rs use
    {Code::TableUnreadable, In::Said, "storage (?:account|credential|container|location)s?\\b"_L1}, // Unity Catalog, Azure
    {Code::TableUnreadable, In::Said, "\\bsas token|invalid azure path"_L1}, // Azure Storage
    {Code::TableUnreadable, In::Said, "abfss?:|wasbs?:|abfsrest|\\.dfs\\.core\\.|fs\\.azure"_L1}, // Azure Storage
    {Code::TableUnreadable, In::Said, "\\bs3a?://|amazons3|amazon s3|\\.amazonaws\\."_L1}, // S3
    {Code::TableUnreadable, In::Said, "\\bgs://|storage\\.(?:objects|buckets)"_L1}, // Google Cloud Storage
    {Code::TableUnreadable, In::Said, "authorizationpermissionmismatch|not authori[sz]ed to perform this operation"_L1}, // Azure Storage
    {Code::TableUnreadable, In::Said, "\\bexternal location\\b"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "underlying (?:resource|securable|table|view|data|object|file)"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "_delta_log|parquet"_L1}, // Delta
    {Code::TableUnreadable, In::Said, "row filter|column mask|mask(?:ing)? (?:function|policy)"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "view (?:definition|owner)|owner of (?:the )?view"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "\\bdependenc(?:y|ies)\\b.{0,80}(?:drop|exist|missing|invalid|not found)"_L1}, // Unity Catalog
    {Code::TableUnreadable, In::Said, "(?:foreign|remote|external|federated) (?:catalog|database|data ?source|engine|table)\\b.{0,80}(?:fail|error|refus|denied)"_L1}, // Lakehouse Federation
    {Code::TableUnreadable, In::Said, "\\bmeasure\\b.*\\bmetric view|metric view\\b.*\\bmeasure"_L1, Variant::MetricView}, // «… of a metric view requires a MEASURE()»
};

constexpr Alternative invalidTableWords[]{
    {Code::TableUnreadable, In::Said, "(?:view|table)\\b.*\\bis invalid because|dependenc(?:y|ies)\\b"_L1}, // Unity Catalog, GET of a table
};

constexpr Alternative missingNameWords[]{
    {Code::CatalogNotFound, In::Class, "(?:NO_SUCH_)?CATALOG_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_CATALOG.*|NoSuchCatalogException"_L1}, // Spark, Unity Catalog
    {Code::SchemaNotFound, In::Class, "(?:NO_SUCH_)?(?:SCHEMA|DATABASE|NAMESPACE)_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_(?:SCHEMA|DATABASE|NAMESPACE).*|NoSuch(?:Schema|Database|Namespace)Exception"_L1}, // Spark, Unity Catalog
    {Code::TableNotFound, In::Class, "(?:NO_SUCH_)?(?:TABLE|VIEW|TABLE_OR_VIEW|RELATION|DELTA_TABLE)_(?:DOES_NOT_EXIST|NOT_FOUND|EXCEPTION)|NO_SUCH_(?:TABLE|VIEW).*|NoSuchTableException"_L1}, // Spark, Unity Catalog
    {Code::TableNotFound, In::Class, "DELTA_MISSING_DELTA_TABLE(?:_COPY_INTO)?|UNRESOLVED_(?:RELATION|TABLE).*"_L1}, // Delta, Spark
    {Code::SchemaNotFound, In::State, "3F000"_L1}, // SQL standard
    {Code::TableNotFound, In::State, "42P01"_L1}, // PostgreSQL's state, which Spark has
    {Code::CatalogNotFound, In::Said, "\\bcatalog\\b(?! error)[^.;]{0,60}?(?:not (?:be )?found|(?:does not|doesn'?t) exist|no such)"_L1}, // Spark, Unity Catalog
    {Code::CatalogNotFound, In::Said, "no such catalog|unknown catalog"_L1}, // Trino's and Hive's words
    {Code::SchemaNotFound, In::Said, "\\b(?:schema|database)\\b[^;]{0,60}?(?:not (?:be )?found|(?:does not|doesn'?t) exist)"_L1}, // Spark, Unity Catalog
    {Code::SchemaNotFound, In::Said, "no such (?:schema|database)|unknown (?:schema|database)"_L1}, // Hive
    {Code::TableNotFound, In::Said, "\\b(?:table|view|relation)\\b[^;]{0,120}?(?:not (?:be )?found|(?:does not|doesn'?t) exist)"_L1}, // Spark, Unity Catalog
    {Code::TableNotFound, In::Said, "no such (?:table|view)|unknown (?:table|view)|table or view not found"_L1}, // Hive, Spark 3
};

constexpr Alternative catalogMissingWords[]{
    {Code::CatalogNotFound, In::Form, "code (?:NOT_FOUND|RESOURCE_DOES_NOT_EXIST|.*_DOES_NOT_EXIST)"_L1}, // the list of its schemas
};

constexpr Alternative schemaMissingWords[]{
    {Code::SchemaNotFound, In::Form, "code (?:NOT_FOUND|RESOURCE_DOES_NOT_EXIST|.*_DOES_NOT_EXIST)"_L1}, // the list of its tables
};

constexpr Alternative tableMissingWords[]{
    {Code::TableNotFound, In::Form, "code (?:NOT_FOUND|RESOURCE_DOES_NOT_EXIST|.*_DOES_NOT_EXIST)"_L1}, // GET of a table
};

// clang-format on

} // namespace

const Rule rules::grantStatement{"rights, while granting"_L1, isGrantStatement, grantStatementWords};
const Rule rules::granting{"ownership, while granting"_L1, isGranting, grantingWords};
const Rule rules::ownership{"ownership, while reading"_L1, isReading, ownershipWords};
const Rule rules::rights{"rights"_L1, rules::always, rightsWords};
const Rule rules::principal{"principal"_L1, rules::always, principalWords};
const Rule rules::grantee{"grantee"_L1, isPermissions, granteeWords};
const Rule rules::binding{"binding"_L1, rules::always, bindingWords};
const Rule rules::metastoreStorage{"the metastore's storage"_L1, rules::always, metastoreStorageWords};
const Rule rules::hive{"hive_metastore"_L1, rules::always, hiveWords};
const Rule rules::unityCatalog{"Unity Catalog"_L1, rules::always, unityCatalogWords};
const Rule rules::view{"view"_L1, isInView, viewWords};
const Rule rules::unreadable{"unreadable"_L1, rules::always, unreadableWords};
const Rule rules::storage{"storage"_L1, isSql, storageWords};
const Rule rules::invalidTable{"invalid table"_L1, isTableGet, invalidTableWords};
const Rule rules::missingName{"missing name"_L1, rules::always, missingNameWords};
const Rule rules::catalogMissing{"no such catalog"_L1, isCatalogMissing, catalogMissingWords};
const Rule rules::schemaMissing{"no such schema"_L1, isSchemaMissing, schemaMissingWords};
const Rule rules::tableMissing{"no such table"_L1, isTableMissing, tableMissingWords};

} // namespace draftt
