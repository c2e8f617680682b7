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

bool isPrivilege(const QString &privilege)
{
    static const QStringList others =
        u"ACCESS CREATE CREATE_EXTERNAL_TABLE CREATE_EXTERNAL_VOLUME CREATE_FOREIGN_CATALOG "
        "CREATE_FOREIGN_SECURABLE CREATE_MANAGED_STORAGE EXECUTE_CLEAN_ROOM_TASK MODIFY_CLEAN_ROOM "
        "READ_FILES "
        "READ_METADATA READ_PRIVATE_FILES USAGE USE_CONNECTION WRITE_FILES WRITE_PRIVATE_FILES"_s.split(u' ');
    return catalogPrivileges().contains(privilege) || metastorePrivileges().contains(privilege) ||
           others.contains(privilege);
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
