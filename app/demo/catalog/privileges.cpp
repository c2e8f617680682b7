// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/privileges.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

const QStringList &tablePrivileges()
{
    static const QStringList names = u"ALL_PRIVILEGES APPLY_TAG MANAGE MODIFY REFRESH SELECT"_s.split(u' ');
    return names;
}

const QStringList &schemaPrivileges()
{
    static const QStringList names =
        tablePrivileges() +
        u"CREATE_FUNCTION CREATE_MATERIALIZED_VIEW CREATE_MODEL CREATE_TABLE CREATE_VIEW "
        "CREATE_VOLUME EXECUTE EXTERNAL_USE_SCHEMA READ_VOLUME USE_SCHEMA WRITE_VOLUME"_s.split(u' ');
    return names;
}

const QStringList &catalogPrivileges()
{
    static const QStringList names = schemaPrivileges() + u"BROWSE CREATE_SCHEMA USE_CATALOG"_s.split(u' ');
    return names;
}

const QStringList &metastorePrivileges()
{
    static const QStringList names =
        u"CREATE_CATALOG CREATE_CLEAN_ROOM CREATE_CONNECTION CREATE_EXTERNAL_LOCATION CREATE_PROVIDER "
        "CREATE_RECIPIENT CREATE_SERVICE_CREDENTIAL CREATE_SHARE CREATE_STORAGE_CREDENTIAL MANAGE_ALLOWLIST "
        "SET_SHARE_PERMISSION USE_MARKETPLACE_ASSETS USE_PROVIDER USE_RECIPIENT USE_SHARE"_s.split(u' ');
    return names;
}

} // namespace

const QStringList &grantablePrivileges(Kind kind)
{
    switch (kind) {
    case Kind::Metastore:
        return metastorePrivileges();
    case Kind::Catalog:
        return catalogPrivileges();
    case Kind::Schema:
        return schemaPrivileges();
    case Kind::Table:
        break;
    }
    return tablePrivileges();
}

const QStringList &allPrivileges()
{
    // Privilege of the Python SDK (databricks/sdk/service/catalog.py)
    static const QStringList names =
        u"ACCESS ALL_PRIVILEGES APPLY_TAG BROWSE CREATE CREATE_CASE_COLLECTION CREATE_CATALOG "
        "CREATE_CLEAN_ROOM CREATE_CONNECTION CREATE_DATASOURCE CREATE_EXTERNAL_LOCATION "
        "CREATE_EXTERNAL_TABLE CREATE_EXTERNAL_VOLUME CREATE_FEATURE CREATE_FLOW CREATE_FOREIGN_CATALOG "
        "CREATE_FOREIGN_SECURABLE CREATE_FUNCTION CREATE_MANAGED_STORAGE CREATE_MATERIALIZED_VIEW "
        "CREATE_MEMORY_STORE CREATE_MODEL CREATE_PROVIDER CREATE_RECIPIENT CREATE_RULE CREATE_SCHEMA "
        "CREATE_SEMANTIC_GRAPH CREATE_SERVICE CREATE_SERVICE_CREDENTIAL CREATE_SHARE CREATE_SKILL "
        "CREATE_STORAGE_CREDENTIAL CREATE_STREAM CREATE_TABLE CREATE_VIEW CREATE_VOLUME DELETE "
        "DELETE_EVENTS DELETE_SECURITY_DATA EXECUTE EXECUTE_CLEAN_ROOM_TASK EXTERNAL_USE_SCHEMA INSERT "
        "INSERT_SECURITY_DATA MANAGE MANAGE_ACCESS MANAGE_ACCESS_CONTROL MANAGE_ALLOWLIST MANAGE_GRANTS "
        "MODIFY MODIFY_CLEAN_ROOM READ_EVENTS READ_FEATURE READ_FILES READ_FLOW READ_MEMORY_STORE "
        "READ_METADATA READ_PRIVATE_FILES READ_SECURITY_DATA READ_SEMANTIC_GRAPH READ_SKILL READ_STREAM "
        "READ_VOLUME REFRESH REFRESH_FLOW SELECT SET_SHARE_PERMISSION UPDATE UPDATE_EVENTS "
        "UPDATE_SECURITY_DATA USAGE USE_CATALOG USE_CONNECTION USE_MARKETPLACE_ASSETS USE_PROVIDER "
        "USE_RECIPIENT USE_SCHEMA USE_SHARE USE_VOLUME VIEW_ADMIN_METADATA VIEW_METADATA VIEW_OBJECT "
        "WRITE_FILES WRITE_FLOW WRITE_MEMORY_STORE WRITE_PRIVATE_FILES WRITE_SEMANTIC_GRAPH WRITE_SKILL "
        "WRITE_VOLUME"_s.split(u' ');
    return names;
}

bool isPrivilege(const QString &privilege)
{
    return allPrivileges().contains(privilege);
}

bool isCoveredByAll(const QString &privilege)
{
    return privilege != "MANAGE"_L1 && !privilege.startsWith("EXTERNAL_USE"_L1);
}

QString withSpaces(const QString &privilege)
{
    return QString(privilege).replace(u'_', u' ');
}

} // namespace draftt::demo
