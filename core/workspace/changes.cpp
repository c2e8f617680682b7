// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/changes.h"

#include "core/workspace/calls.h"
#include "core/workspace/scim.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QJsonArray sqlAccess()
{
    return {QJsonObject{{u"value"_s, u"databricks-sql-access"_s}}};
}

ApiCall made(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
{
    ApiCall call;
    call.verb = verb;
    call.path = path;
    call.body = body;
    return call;
}

ApiCall patched(const QString &scimId, const QJsonObject &operation)
{
    return made("PATCH"_ba, scim::principalsPath + u'/' + encoded(scimId),
                {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                 {u"Operations"_s, QJsonArray{operation}}});
}

QString secretsPath(const QString &scimId)
{
    return "/api/2.0/accounts/servicePrincipals/"_L1 + encoded(scimId) + "/credentials/secrets"_L1;
}

QString levelsPath(const WarehouseId &id)
{
    return "/api/2.0/permissions/warehouses/"_L1 + encoded(id.text());
}

ApiCall privilegeChange(const Securable &securable, const QJsonObject &change)
{
    return made("PATCH"_ba,
                "/api/2.1/unity-catalog/permissions/"_L1 + securable.restKind() + u'/' +
                    QString::fromLatin1(securable.pathSegment()),
                {{u"changes"_s, QJsonArray{change}}});
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

ApiCall changes::createPrincipal(const QString &displayName)
{
    auto call = made("POST"_ba, scim::principalsPath,
                     {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:ServicePrincipal"_s}},
                      {u"displayName"_s, displayName},
                      {u"active"_s, true},
                      {u"entitlements"_s, sqlAccess()}});
    call.isIdempotent = false;
    call.isSentOnce = true;
    return call;
}

ApiCall changes::deletePrincipal(const QString &scimId)
{
    return made("DELETE"_ba, scim::principalsPath + u'/' + encoded(scimId));
}

ApiCall changes::addSqlAccess(const QString &scimId)
{
    return patched(scimId, {{u"op"_s, u"add"_s}, {u"path"_s, u"entitlements"_s}, {u"value"_s, sqlAccess()}});
}

ApiCall changes::removeSqlAccess(const QString &scimId)
{
    return patched(
        scimId, {{u"op"_s, u"remove"_s}, {u"path"_s, u"entitlements[value eq \"databricks-sql-access\"]"_s}});
}

ApiCall changes::createSecret(const QString &scimId, std::chrono::seconds lifetime)
{
    auto call = made("POST"_ba, secretsPath(scimId),
                     {{u"lifetime"_s, QString(QString::number(lifetime.count()) + u's')}});
    call.isIdempotent = false;
    call.isSentOnce = true;
    return call;
}

ApiCall changes::deleteSecret(const QString &scimId, const QString &secretId)
{
    return made("DELETE"_ba, secretsPath(scimId) + u'/' + encoded(secretId));
}

ApiCall changes::setLevel(const WarehouseId &id, const ClientId &principal, const QString &level)
{
    return made(
        "PATCH"_ba, levelsPath(id),
        {{u"access_control_list"_s, QJsonArray{QJsonObject{{u"service_principal_name"_s, principal.text()},
                                                           {u"permission_level"_s, level}}}}});
}

ApiCall changes::replaceLevels(const WarehouseId &id, const QList<WarehouseGrant> &grants)
{
    QJsonArray list;
    for (const auto &grant : grants) {
        if (!grant.isInherited)
            list += QJsonObject{{grant.kind, grant.principal}, {u"permission_level"_s, grant.level}};
    }
    return made("PUT"_ba, levelsPath(id), {{u"access_control_list"_s, list}});
}

ApiCall changes::addPrivilege(const Securable &securable, const ClientId &principal, const QString &privilege)
{
    return privilegeChange(securable,
                           {{u"principal"_s, principal.text()}, {u"add"_s, QJsonArray{privilege}}});
}

ApiCall changes::removePrivilege(const Securable &securable, const ClientId &principal,
                                 const QString &privilege)
{
    return privilegeChange(securable,
                           {{u"principal"_s, principal.text()}, {u"remove"_s, QJsonArray{privilege}}});
}

QString asCurl(const ApiCall &call, const Host &host)
{
    auto line = "curl --request "_L1 + QString::fromLatin1(call.verb);
    if (!call.body.isEmpty())
        line += " --header 'Content-Type: application/json' --data "_L1 +
                shellQuoted(QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Compact)));
    return line + u' ' + shellQuoted(host.url(call.path).toString(QUrl::FullyEncoded));
}

Pending sendChange(const Workspace &workspace, const ApiCall &call, Done<Answered<Nothing>> done)
{
    return callAndParse<Nothing>(
        workspace, call, [](const ApiReply &) -> Result<Nothing> { return Nothing(); }, std::move(done));
}

} // namespace draftt
