// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/taking.h"
#include "core/profile/planfile.h"
#include "core/profile/profile.h"
#include "core/profile/profilesession.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

PastedOrigin at(const QString &key)
{
    return {PastedForm::OwnFile, key, {}, 0};
}

Pasted valuesOf(const Session &session)
{
    Pasted pasted;
    if (session.address)
        pasted.address = {*session.address, at(u"host"_s)};
    if (session.clientId)
        pasted.clientId = {*session.clientId, at(u"client_id"_s)};
    if (session.warehouse)
        pasted.warehouse = {session.warehouse->id, at(u"warehouse"_s)};
    if (session.catalog)
        pasted.catalog = {*session.catalog, at(u"catalog"_s)};
    if (session.schema)
        pasted.schema = {*session.schema, at(u"schema"_s)};
    // Beside the whole schema they are what was tried; alone they would be less than was wanted.
    for (const auto &table : session.wholeSchema ? QList<TableName>() : session.tables)
        pasted.tables += {table, at(u"tables"_s)};
    if (session.method == SignInMethod::PersonalToken)
        pasted.left +=
            PastedLeft{.why = PastedLeft::Why::OtherSignIn, .origin = at(u"auth_type"_s), .detail = u"pat"_s};
    return pasted;
}

} // namespace

std::optional<Pasted> fromOwnFile(const QString &text)
{
    const auto json = text.toUtf8();
    const bool isProfile = text.trimmed().startsWith(u'{') && text.contains("draftt-connect profile"_L1);
    if (!isProfile && !isPlan(json))
        return std::nullopt;
    const auto session = isProfile ? profileFromJson(json).map(sessionOf) : planFromJson(json);
    if (session)
        return valuesOf(*session);
    Pasted broken;
    broken.left += PastedLeft{
        .why = PastedLeft::Why::Unusable, .origin = at(session.error().fact), .error = session.error()};
    return broken;
}

} // namespace draftt::pasted
