// SPDX-License-Identifier: Apache-2.0
#include "core/grants/privilegeclass.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Every privilege that there is (databricks-sdk-py, catalog.Privilege), each in one of three classes.
struct ClassWords {
    PrivilegeClass is;
    QLatin1StringView words;
};

constexpr ClassWords privilegeWords[] = {
    {PrivilegeClass::Reading, "BROWSE READ_METADATA READ_VOLUME SELECT USAGE USE_CATALOG USE_SCHEMA "
                              "VIEW_METADATA VIEW_OBJECT"_L1},
    {PrivilegeClass::Irrelevant,
     "READ_EVENTS READ_FEATURE READ_FLOW READ_MEMORY_STORE READ_SEMANTIC_GRAPH READ_SKILL READ_STREAM"_L1},
    {PrivilegeClass::Beyond,
     "ACCESS ALL_PRIVILEGES APPLY_TAG CREATE CREATE_CASE_COLLECTION CREATE_CATALOG CREATE_CLEAN_ROOM "
     "CREATE_CONNECTION CREATE_DATASOURCE CREATE_EXTERNAL_LOCATION CREATE_EXTERNAL_TABLE "
     "CREATE_EXTERNAL_VOLUME CREATE_FEATURE CREATE_FLOW CREATE_FOREIGN_CATALOG CREATE_FOREIGN_SECURABLE "
     "CREATE_FUNCTION CREATE_MANAGED_STORAGE CREATE_MATERIALIZED_VIEW CREATE_MEMORY_STORE CREATE_MODEL "
     "CREATE_PROVIDER CREATE_RECIPIENT CREATE_RULE CREATE_SCHEMA CREATE_SEMANTIC_GRAPH CREATE_SERVICE "
     "CREATE_SERVICE_CREDENTIAL CREATE_SHARE CREATE_SKILL CREATE_STORAGE_CREDENTIAL CREATE_STREAM "
     "CREATE_TABLE CREATE_VIEW CREATE_VOLUME DELETE DELETE_EVENTS DELETE_SECURITY_DATA EXECUTE "
     "EXECUTE_CLEAN_ROOM_TASK EXTERNAL_USE_SCHEMA INSERT INSERT_SECURITY_DATA MANAGE MANAGE_ACCESS "
     "MANAGE_ACCESS_CONTROL MANAGE_ALLOWLIST MANAGE_GRANTS MODIFY MODIFY_CLEAN_ROOM READ_FILES "
     "READ_PRIVATE_FILES READ_SECURITY_DATA REFRESH REFRESH_FLOW SET_SHARE_PERMISSION UPDATE UPDATE_EVENTS "
     "UPDATE_SECURITY_DATA USE_CONNECTION USE_MARKETPLACE_ASSETS USE_PROVIDER USE_RECIPIENT USE_SHARE "
     "USE_VOLUME VIEW_ADMIN_METADATA WRITE_FILES WRITE_FLOW WRITE_MEMORY_STORE WRITE_PRIVATE_FILES "
     "WRITE_SEMANTIC_GRAPH WRITE_SKILL WRITE_VOLUME"_L1},
};

QHash<QString, PrivilegeClass> classes()
{
    QHash<QString, PrivilegeClass> known;
    for (const auto &[is, words] : privilegeWords) {
        for (const auto &word : QString(words).split(u' '))
            known.insert(word, is);
    }
    return known;
}

} // namespace

PrivilegeClass classOf(QStringView privilege)
{
    static const auto known = classes();
    return known.value(privilege.toString().toUpper(), PrivilegeClass::Unknown);
}

PrivilegeClass classOfLevel(const QString &level)
{
    if (QStringList{u"CAN_USE"_s, u"CAN_VIEW"_s, u"CAN_MONITOR"_s}.contains(level))
        return PrivilegeClass::Reading;
    const bool manages = level == "CAN_MANAGE"_L1 || level == "IS_OWNER"_L1;
    return manages ? PrivilegeClass::Beyond : PrivilegeClass::Unknown;
}

} // namespace draftt
