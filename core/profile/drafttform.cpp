// SPDX-License-Identifier: Apache-2.0
#include "core/profile/drafttform.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr std::array allFields{FormField::Host,      FormField::ClientId, FormField::Secret,
                               FormField::Warehouse, FormField::Catalog,  FormField::Schema,
                               FormField::Table,     FormField::Name};
constexpr auto tablePrefix = "table/"_L1;

} // namespace

QString idOf(FormField field)
{
    switch (field) {
    case FormField::Host:
        return u"host"_s;
    case FormField::ClientId:
        return u"client_id"_s;
    case FormField::Secret:
        return u"secret"_s;
    case FormField::Warehouse:
        return u"warehouse"_s;
    case FormField::Catalog:
        return u"catalog"_s;
    case FormField::Schema:
        return u"schema"_s;
    case FormField::Table:
        return u"table"_s;
    case FormField::Name:
        return u"name"_s;
    }
    Q_UNREACHABLE();
}

bool isFormValueId(const QString &id)
{
    if (id.startsWith(tablePrefix))
        return id.size() > tablePrefix.size();
    return std::any_of(allFields.begin(), allFields.end(),
                       [&id](FormField field) { return field != FormField::Table && idOf(field) == id; });
}

QList<FormValue> formValues(const ConnectionProfile &profile)
{
    QList<FormValue> values;
    const auto add = [&](FormField field, const QString &text, const QString &id = {}) {
        const auto key = id.isEmpty() ? idOf(field) : id;
        values += FormValue{field, key, text, profile.life.handedOver.value(key)};
    };
    // The form asks for the bare host, without https://.
    add(FormField::Host, profile.host.authority());
    if (profile.method == SignInMethod::OAuthClient && profile.clientId)
        add(FormField::ClientId, profile.clientId->text());
    add(FormField::Secret, {});
    add(FormField::Warehouse,
        profile.warehouseName.isEmpty() ? profile.warehouseId.text() : profile.warehouseName);
    add(FormField::Catalog, profile.catalog.text());
    add(FormField::Schema, profile.schema.text());
    if (!profile.wholeSchema) {
        for (const auto &table : profile.tables)
            add(FormField::Table, table.text(), tablePrefix + table.text());
    }
    add(FormField::Name, profile.name);
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
