// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/refusal.h"

#include "app/demo/catalog/privileges.h"
#include "core/names/securable.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

using Why = Refusal::Why;

QString quotedName(const QString &fullName)
{
    QStringList parts;
    for (const auto &part : fullName.split(u'.'))
        parts += quoteIdentifier(part);
    return parts.join(u'.');
}

QString privilegeMessage(const Refusal &refusal)
{
    return u"User does not have %1 on %2 '%3'."_s.arg(withSpaces(refusal.privilege), kindTitle(refusal.kind),
                                                      refusal.name);
}

/// The sentence without prefix or class; both faces share it.
QString plainMessage(const Refusal &refusal)
{
    switch (refusal.why) {
    case Why::Missing:
        return u"%1 '%2' does not exist."_s.arg(kindTitle(refusal.kind), refusal.name);
    case Why::NoPrivilege:
        return privilegeMessage(refusal);
    case Why::NotBound:
        return u"Catalog '%1' is not accessible in current workspace"_s.arg(refusal.name);
    case Why::NoPrincipal:
        return "Could not find principal with name "_L1 + refusal.text;
    case Why::NotApplicable:
        return u"Privilege %1 is not applicable to this entity [%2:%3]. If this seems unexpected, please "
               "check the privilege version of the metastore in use [1.0]."_s.arg(
                   withSpaces(refusal.privilege), refusal.name, kindTitle(refusal.kind).toUpper());
    case Why::BadName:
        return u"%1 name \"%2\" is not a valid name. Valid names cannot contain spaces, periods, forward "
               "slashes, or control characters."_s.arg(kindTitle(refusal.kind), refusal.text);
    case Why::BadParameter:
        return refusal.text;
    case Why::StorageFailure:
        return u"Failed to access cloud storage: [AbfsRestOperationException] () "
               "exceptionTraceId=9b8c7d6e-5f40-4132-8495-a6b7c8d9e0f1"_s;
    case Why::DependencyGone:
        return u"Dependency does not exist in Unity Catalog:\n%1 '%2' is invalid because one of the "
               "underlying resources does not exist."_s.arg(kindTitle(refusal.kind), refusal.name);
    }
    return {};
}

QJsonArray errorInfo(const Refusal &refusal)
{
    return {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                        {u"reason"_s, u"PERMISSION_DENIED"_s},
                        {u"domain"_s, u"unity-catalog.databricks.com"_s},
                        {u"metadata"_s, QJsonObject{{u"principalName"_s, u"User"_s},
                                                    {u"msg"_s, withSpaces(refusal.privilege)},
                                                    {u"resourceType"_s, kindTitle(refusal.kind)},
                                                    {u"resourceName"_s, refusal.name}}}}};
}

SqlFailure classified(const QString &className, const QString &message, const QString &sqlState)
{
    const auto tail = sqlState.isEmpty() ? QString() : " SQLSTATE: "_L1 + sqlState;
    return {u'[' + className + "] "_L1 + message + tail, sqlState};
}

SqlFailure missingFailure(const Refusal &refusal)
{
    switch (refusal.kind) {
    case Kind::Metastore:
    case Kind::Catalog:
        return classified(u"NO_SUCH_CATALOG_EXCEPTION"_s,
                          u"Catalog '%1' was not found. Please verify the catalog name and then retry the "
                          "query or command again."_s.arg(refusal.name),
                          u"42704"_s);
    case Kind::Schema:
        return classified(
            u"SCHEMA_NOT_FOUND"_s,
            u"The schema %1 cannot be found. Verify the spelling and correctness of the schema and "
            "catalog.\nIf you did not qualify the name with a catalog, verify the current_schema() output, "
            "or "
            "qualify the name with the correct catalog.\nTo tolerate the error on drop use DROP SCHEMA IF "
            "EXISTS."_s.arg(quotedName(refusal.name)),
            u"42704"_s);
    case Kind::Table:
        break;
    }
    return classified(
        u"TABLE_OR_VIEW_NOT_FOUND"_s,
        u"The table or view %1 cannot be found. Verify the spelling and correctness of the schema and "
        "catalog.\nIf you did not qualify the name with a schema, verify the current_schema() output, or "
        "qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP VIEW "
        "IF EXISTS or DROP TABLE IF EXISTS."_s.arg(quotedName(refusal.name)),
        u"42P01"_s);
}

/// What both kinds of statement word alike.
SqlFailure otherFailure(const Refusal &refusal)
{
    const auto message = plainMessage(refusal);
    switch (refusal.why) {
    case Why::Missing:
        return missingFailure(refusal);
    case Why::NoPrincipal:
        return {"PRINCIPAL_DOES_NOT_EXIST: "_L1 + message, {}};
    case Why::NotBound:
        return classified(u"INSUFFICIENT_PERMISSIONS"_s, message, u"42501"_s);
    case Why::StorageFailure:
        return classified(u"INVALID_STATE.UC_CLOUD_STORAGE_ACCESS_FAILURE"_s, message, {});
    case Why::DependencyGone:
        return classified(u"UC_DEPENDENCY_DOES_NOT_EXIST"_s, message, u"42P01"_s);
    case Why::NoPrivilege:
    case Why::NotApplicable:
    case Why::BadName:
    case Why::BadParameter:
        break;
    }
    return {"INVALID_PARAMETER_VALUE: "_L1 + message, {}};
}

} // namespace

Refusal Refusal::missing(Kind kind, const QString &name)
{
    return {Why::Missing, kind, name, {}, {}};
}

Refusal Refusal::noPrivilege(const QString &privilege, Kind kind, const QString &name)
{
    return {Why::NoPrivilege, kind, name, privilege, {}};
}

Refusal Refusal::badParameter(const QString &message)
{
    return {Why::BadParameter, Kind::Catalog, {}, {}, message};
}

Reply restReply(const Refusal &refusal)
{
    const auto message = plainMessage(refusal);
    switch (refusal.why) {
    case Why::Missing:
        return Reply::error(404, kindTitle(refusal.kind).toUpper() + "_DOES_NOT_EXIST"_L1, message);
    case Why::NoPrivilege:
        return Reply::error(403, u"PERMISSION_DENIED"_s, message, errorInfo(refusal));
    case Why::NotBound:
        return Reply::error(403, u"PERMISSION_DENIED"_s, message);
    case Why::NoPrincipal:
        return Reply::error(404, u"PRINCIPAL_DOES_NOT_EXIST"_s, message);
    case Why::NotApplicable:
    case Why::BadName:
    case Why::BadParameter:
    case Why::StorageFailure:
    case Why::DependencyGone:
        break;
    }
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message);
}

SqlFailure queryFailure(const Refusal &refusal)
{
    if (refusal.why == Why::NoPrivilege)
        return classified(u"INSUFFICIENT_PERMISSIONS"_s,
                          "Insufficient privileges:\n"_L1 + plainMessage(refusal), u"42501"_s);
    return otherFailure(refusal);
}

SqlFailure commandFailure(const Refusal &refusal)
{
    if (refusal.why == Why::NoPrivilege)
        return {"PERMISSION_DENIED: "_L1 + plainMessage(refusal), u"42501"_s};
    return otherFailure(refusal);
}

} // namespace draftt::demo
