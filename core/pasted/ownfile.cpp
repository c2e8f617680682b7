// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/taking.h"
#include "core/profile/profile.h"

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

Pasted valuesOf(const ConnectionProfile &profile)
{
    Pasted pasted;
    pasted.address = {PastedAddress{.host = profile.host, .workspaceId = profile.workspaceId}, at(u"host"_s)};
    if (profile.clientId)
        pasted.clientId = {*profile.clientId, at(u"client_id"_s)};
    pasted.warehouse = {profile.warehouseId, at(u"warehouse"_s)};
    pasted.catalog = {profile.catalog, at(u"catalog"_s)};
    pasted.schema = {profile.schema, at(u"schema"_s)};
    for (const auto &table : profile.tables)
        pasted.tables += {table, at(u"tables"_s)};
    if (profile.method == SignInMethod::PersonalToken)
        pasted.left +=
            PastedLeft{.why = PastedLeft::Why::OtherSignIn, .origin = at(u"auth_type"_s), .detail = u"pat"_s};
    return pasted;
}

} // namespace

std::optional<Pasted> fromOwnFile(const QString &text)
{
    if (!text.trimmed().startsWith(u'{') || !text.contains("draftt-connect profile"_L1))
        return std::nullopt;
    const auto profile = profileFromJson(text.toUtf8());
    if (profile)
        return valuesOf(*profile);
    Pasted broken;
    broken.left += PastedLeft{
        .why = PastedLeft::Why::Unusable, .origin = at(profile.error().fact), .error = profile.error()};
    return broken;
}

} // namespace draftt::pasted
