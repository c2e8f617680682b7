// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/taking.h"

#include "core/names/pastedpath.h"
#include "core/names/secrettext.h"
#include "core/pasted/candidates.h"
#include "core/pasted/setting.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

using Why = PastedLeft::Why;

/// What a value of a secret looks like, whatever it is called.
std::optional<Why> otherSecret(const QString &value)
{
    static const QRegularExpression token(u"^(?:dapi|dkea)[0-9a-f]{16,}"_s);
    static const QRegularExpression jwt(u"^eyJ[\\w-]+\\.[\\w-]+\\."_s);
    static const QRegularExpression entra(u"^[\\w~.]{3}\\dQ~[\\w~.-]{31,34}$"_s);
    if (token.match(value).hasMatch())
        return Why::PersonalToken;
    if (jwt.match(value).hasMatch())
        return Why::AccessToken;
    return entra.match(value).hasMatch() ? std::optional(Why::EntraSecret) : std::nullopt;
}

bool looksLikeSecret(const QString &value)
{
    static const QRegularExpression form(u"^dose[0-9a-f]{32}$"_s);
    return form.match(value).hasMatch();
}

PastedField fieldOf(KeyMeaning meaning)
{
    switch (meaning) {
    case KeyMeaning::ClientId:
        return PastedField::ClientId;
    case KeyMeaning::Warehouse:
    case KeyMeaning::Cluster:
        return PastedField::Warehouse;
    case KeyMeaning::Catalog:
    case KeyMeaning::FullName:
        return PastedField::Catalog;
    case KeyMeaning::Schema:
        return PastedField::Schema;
    case KeyMeaning::Table:
        return PastedField::Table;
    case KeyMeaning::Secret:
    case KeyMeaning::Token:
    case KeyMeaning::Password:
        return PastedField::Secret;
    case KeyMeaning::Unknown:
    case KeyMeaning::Host:
    case KeyMeaning::AuthType:
    case KeyMeaning::Entra:
    case KeyMeaning::Url:
    case KeyMeaning::NotNeeded:
        break;
    }
    return PastedField::Host;
}

class Taker
{
public:
    void read(const Setting &setting)
    {
        const auto meaning = meaningOf(setting.origin.key);
        const bool isReference = setting.origin.form == PastedForm::Terraform && !setting.isQuoted;
        const bool isValue = meaning != KeyMeaning::NotNeeded && meaning != KeyMeaning::Unknown;
        if (setting.value.isEmpty())
            return;
        if (isValue && (isPlaceHolder(setting.value) || isReference))
            return leave(Why::PlaceHolder, setting);
        if (isValue && looksLikeSecret(setting.value))
            return m_secrets.add(Secret(setting.value.toUtf8()), setting.origin);
        if (const auto why = otherSecret(setting.value); isValue && why)
            return leave(*why, setting, PastedField::Secret);
        if (isValue && meaning != KeyMeaning::Secret && meaning != KeyMeaning::Token &&
            meaning != KeyMeaning::Password && holdsSecret(setting.value))
            return leave(Why::Unusable, setting, fieldOf(meaning),
                         Error::input(InputProblem::LooksLikeSecret));
        readAs(meaning, setting);
    }

    [[nodiscard]] Pasted result()
    {
        settleAddress();
        settle(m_clientIds, PastedField::ClientId, m_result.clientId);
        settle(m_warehouses, PastedField::Warehouse, m_result.warehouse);
        settle(m_catalogs, PastedField::Catalog, m_result.catalog);
        settle(m_schemas, PastedField::Schema, m_result.schema);
        m_result.secret = m_secrets.only();
        if (m_secrets.values().size() > 1)
            differ(m_secrets.values(), PastedField::Secret, {});
        m_result.tables = m_tables.values();
        return std::move(m_result);
    }

private:
    void readAs(KeyMeaning meaning, const Setting &setting)
    {
        switch (meaning) {
        case KeyMeaning::Url:
        case KeyMeaning::Host:
            return readHost(setting);
        case KeyMeaning::ClientId:
            return readInto<ClientId>(setting, PastedField::ClientId, m_clientIds);
        case KeyMeaning::Secret:
            return readSecret(setting);
        case KeyMeaning::Token:
            return leave(Why::PersonalToken, setting, PastedField::Secret);
        case KeyMeaning::Password:
            return leave(Why::Password, setting, PastedField::Secret);
        case KeyMeaning::Warehouse:
            return readInto<WarehouseId>(setting, PastedField::Warehouse, m_warehouses);
        case KeyMeaning::Cluster:
            return leave(Why::Cluster, setting, PastedField::Warehouse);
        case KeyMeaning::Catalog:
        case KeyMeaning::Schema:
        case KeyMeaning::Table:
        case KeyMeaning::FullName:
            return readName(meaning, setting);
        case KeyMeaning::AuthType:
            return readAuthType(setting);
        case KeyMeaning::Entra:
            return leave(setting.origin.key.contains("secret"_L1, Qt::CaseInsensitive) ? Why::EntraSecret
                                                                                       : Why::EntraSetting,
                         setting);
        case KeyMeaning::Unknown:
        case KeyMeaning::NotNeeded:
            if (setting.origin.form != PastedForm::Json)
                leave(Why::NotNeeded, setting);
            return;
        }
    }

    template <typename T> void readInto(const Setting &setting, PastedField field, Candidates<T> &candidates)
    {
        const auto parsed = T::parse(setting.value);
        if (parsed)
            return candidates.add(*parsed, setting.origin);
        const bool isCluster = parsed.error().problem == InputProblem::LooksLikeCluster;
        leave(isCluster ? Why::Cluster : Why::Unusable, setting, field, parsed.error());
    }

    void readHost(const Setting &setting)
    {
        const auto address = PastedAddress::parse(setting.value);
        if (!address)
            return leave(Why::Unusable, setting, PastedField::Host, address.error());
        m_addresses.add(*address, setting.origin);
        if (address->warehouse)
            m_warehouses.add(*address->warehouse, setting.origin);
        else if (setting.value.contains("protocolv1/o/"_L1))
            leave(Why::Cluster, setting, PastedField::Warehouse);
    }

    void readSecret(const Setting &setting)
    {
        const auto secret = checkClientSecret(Secret(setting.value.toUtf8()));
        if (secret)
            return m_secrets.add(*secret, setting.origin);
        leave(Why::Unusable, setting, PastedField::Secret, secret.error());
    }

    void readName(KeyMeaning meaning, const Setting &setting)
    {
        // In every URL that drivers and pages make.
        if (meaning == KeyMeaning::Schema && setting.origin.form == PastedForm::JdbcUrl &&
            setting.value == "default"_L1)
            return leave(Why::DefaultSchema, setting, PastedField::Schema);
        if (const auto path = PastedPath::parse(setting.value)) {
            m_catalogs.add(path->catalog, setting.origin);
            m_schemas.add(path->schema, setting.origin);
            if (path->table)
                m_tables.add(*path->table, setting.origin);
            return;
        }
        if (meaning == KeyMeaning::Catalog)
            return readInto<CatalogName>(setting, PastedField::Catalog, m_catalogs);
        if (meaning == KeyMeaning::Schema)
            return readInto<SchemaName>(setting, PastedField::Schema, m_schemas);
        readInto<TableName>(setting, PastedField::Table, m_tables);
    }

    void readAuthType(const Setting &setting)
    {
        static const QRegularExpression ours(u"^(?:oauth-m2m|oauth|oauth2|oauthm2m)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression word(u"^[a-z0-9-]{2,40}$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (ours.match(setting.value).hasMatch())
            return;
        PastedLeft left{.why = Why::OtherSignIn, .origin = setting.origin};
        if (word.match(setting.value).hasMatch())
            left.detail = setting.value;
        m_result.left += left;
    }

    void leave(Why why, const Setting &setting, std::optional<PastedField> field = {},
               const Error &error = {})
    {
        m_result.left += PastedLeft{.why = why, .origin = setting.origin, .field = field, .error = error};
    }

    void settleAddress()
    {
        const auto &values = m_addresses.values();
        if (values.size() == 1)
            m_result.address = values.constFirst();
        QStringList texts;
        for (const auto &value : values)
            texts += value.value.host.text();
        if (values.size() > 1)
            differ(values, PastedField::Host, texts);
    }

    template <typename T>
    void settle(const Candidates<T> &candidates, PastedField field, std::optional<PastedValue<T>> &taken)
    {
        taken = candidates.only();
        QStringList texts;
        for (const auto &value : candidates.values())
            texts += value.value.text();
        if (texts.size() > 1)
            differ(candidates.values(), field, texts);
    }

    template <typename T>
    void differ(const QList<PastedValue<T>> &values, PastedField field, const QStringList &texts)
    {
        PastedLeft left{
            .why = Why::Differs, .origin = values.constFirst().origin, .field = field, .values = texts};
        for (const auto &value : values.sliced(1))
            left.otherOrigins += value.origin;
        m_result.left += left;
    }

    Pasted m_result;
    Addresses m_addresses;
    Candidates<ClientId> m_clientIds;
    Candidates<Secret> m_secrets;
    Candidates<WarehouseId> m_warehouses;
    Candidates<CatalogName> m_catalogs;
    Candidates<SchemaName> m_schemas;
    Candidates<TableName> m_tables;
};

} // namespace

Pasted take(const QList<Setting> &settings)
{
    Taker taker;
    for (const auto &setting : settings)
        taker.read(setting);
    return taker.result();
}

} // namespace draftt::pasted
