// SPDX-License-Identifier: Apache-2.0
#include "core/names/weblinks.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostOfScript = 20'000; // characters, encoded; browsers are started with the address

} // namespace

QString places::servicePrincipals()
{
    return u"/settings/workspace/identity-and-access/service-principals"_s;
}

QString places::accessTokens()
{
    return u"/settings/user/developer/access-tokens"_s;
}

QString places::warehouses()
{
    return u"/sql/warehouses"_s;
}

QString places::warehouse(const WarehouseId &id)
{
    return warehouses() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id.text()));
}

QString places::sqlEditor()
{
    return u"/sql/editor"_s;
}

QString places::queryHistory()
{
    return u"/sql/history"_s;
}

QString places::explorer(const QStringList &nameParts)
{
    auto path = u"/explore/data"_s;
    for (const auto &part : nameParts)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return path;
}

QUrl linkTo(const QString &page, const Host &host, const QString &workspaceId)
{
    const auto inName = host.workspaceIdInName();
    const auto &id = inName.isEmpty() ? workspaceId : inName;
    return host.url(id.isEmpty() ? page : page + "?o="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

QUrl linkToEditor(const Host &host, const QString &workspaceId, const QString &script)
{
    auto link = linkTo(places::sqlEditor(), host, workspaceId);
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(script));
    if (host.cloud() == Cloud::Loopback && !script.isEmpty() && encoded.size() <= mostOfScript)
        link.setFragment("script="_L1 + encoded, QUrl::StrictMode);
    return link;
}

} // namespace draftt
