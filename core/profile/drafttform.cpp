// SPDX-License-Identifier: Apache-2.0
#include "core/profile/drafttform.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr std::array allFields{DrafttField::Host,      DrafttField::ClientId, DrafttField::Secret,
                               DrafttField::Warehouse, DrafttField::Catalog,  DrafttField::Schema,
                               DrafttField::Table,     DrafttField::Name};
constexpr auto tablePrefix = "table/"_L1;

} // namespace

QString idOf(DrafttField field)
{
    switch (field) {
    case DrafttField::Host:
        return u"host"_s;
    case DrafttField::ClientId:
        return u"client_id"_s;
    case DrafttField::Secret:
        return u"secret"_s;
    case DrafttField::Warehouse:
        return u"warehouse"_s;
    case DrafttField::Catalog:
        return u"catalog"_s;
    case DrafttField::Schema:
        return u"schema"_s;
    case DrafttField::Table:
        return u"table"_s;
    case DrafttField::Name:
        return u"name"_s;
    }
    Q_UNREACHABLE();
}

bool isFormValueId(const QString &id)
{
    if (id.startsWith(tablePrefix))
        return id.size() > tablePrefix.size();
    return std::any_of(allFields.begin(), allFields.end(),
                       [&id](DrafttField field) { return field != DrafttField::Table && idOf(field) == id; });
}

QList<FormValue> formValues(const ConnectionProfile &profile)
{
    QList<FormValue> values;
    const auto add = [&](DrafttField field, const QString &text, const QString &id = {}) {
        const auto key = id.isEmpty() ? idOf(field) : id;
        values += FormValue{field, key, text, profile.life.handedOver.value(key)};
    };
    // The form asks for the bare host, without https://.
    add(DrafttField::Host, profile.host.authority());
    if (profile.method == SignInMethod::OAuthClient && profile.clientId)
        add(DrafttField::ClientId, profile.clientId->text());
    add(DrafttField::Secret, {});
    add(DrafttField::Warehouse,
        profile.warehouseName.isEmpty() ? profile.warehouseId.text() : profile.warehouseName);
    add(DrafttField::Catalog, profile.catalog.text());
    add(DrafttField::Schema, profile.schema.text());
    if (!profile.wholeSchema) {
        for (const auto &table : profile.tables)
            add(DrafttField::Table, table.text(), tablePrefix + table.text());
    }
    add(DrafttField::Name, profile.name);
    return values;
}

QMap<QString, QDateTime> stillHandedOver(const ConnectionProfile &before, const ConnectionProfile &now)
{
    QMap<QString, QDateTime> still;
    const auto old = formValues(before);
    for (const auto &value : formValues(now)) {
        const auto same = std::find_if(old.begin(), old.end(), [&value](const FormValue &other) {
            return other.id == value.id && other.text == value.text;
        });
        if (same != old.end() && same->handedOver.isValid())
            still.insert(value.id, same->handedOver);
    }
    return still;
}

} // namespace draftt
