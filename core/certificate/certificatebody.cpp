// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatebody.h"

#include "core/certificate/certificateids.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using certificatefile::valueOf;

/// Of a claim about policies. It has the subject of another, which programs of before know.
constexpr auto policiesAsked = "GET /api/2.1/unity-catalog/policies/"_L1;

/// Reads members and remembers whether all were there and of the right kind.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QString text(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        m_isGood = m_isGood && value.isString();
        return value.toString();
    }

    QStringList texts(QLatin1StringView name)
    {
        QStringList list;
        const auto values = array(name);
        for (const auto &value : values) {
            m_isGood = m_isGood && value.isString();
            list += value.toString();
        }
        return list;
    }

    QJsonArray array(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        m_isGood = m_isGood && value.isArray();
        return value.toArray();
    }

    QDateTime time(QLatin1StringView name)
    {
        const auto time = QDateTime::fromString(text(name), Qt::ISODate);
        m_isGood = m_isGood && time.isValid() && time.timeSpec() == Qt::UTC;
        return time;
    }

    template <typename Value> Value word(QLatin1StringView name)
    {
        const auto value = valueOf<Value>(text(name));
        m_isGood = m_isGood && value.has_value();
        return value.value_or(Value());
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    const QJsonObject m_object;
    bool m_isGood = true;
};

/// A name as it stands in the file: only in the form that the program itself keeps.
template <typename Name> std::optional<Name> nameOf(const QString &text)
{
    const auto name = Name::listed(text);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<Finding> findingOf(const QJsonObject &object)
{
    Reader reader(object);
    const Finding finding{reader.word<Finding::Kind>("kind"_L1),
                          reader.text("what"_L1),
                          reader.text("holder"_L1),
                          reader.text("on_kind"_L1),
                          reader.text("on_name"_L1),
                          reader.text("removal"_L1)};
    return reader.isGood() ? std::optional(finding) : std::nullopt;
}

std::optional<Claim> claimOf(const QJsonObject &object)
{
    Reader reader(object);
    Claim claim;
    claim.subject = reader.word<Claim::Subject>("subject"_L1);
    claim.name = reader.text("name"_L1);
    claim.state = reader.word<Claim::State>("state"_L1);
    claim.seen = reader.texts("seen"_L1);
    claim.asked = reader.text("asked"_L1);
    if (claim.subject == Claim::Subject::OtherTables && claim.asked.startsWith(policiesAsked))
        claim.subject = Claim::Subject::Policies;
    claim.requestId = reader.text("request_id"_L1);
    claim.answered = reader.time("answered"_L1);
    claim.obstacle = reader.text("obstacle"_L1);
    for (const auto &value : reader.array("excesses"_L1)) {
        const auto finding = findingOf(value.toObject());
        if (!finding)
            return std::nullopt;
        claim.findings += *finding;
    }
    return reader.isGood() ? std::optional(claim) : std::nullopt;
}

std::optional<Scope> scopeOf(const QJsonObject &object)
{
    Reader reader(object);
    const auto catalog = nameOf<CatalogName>(reader.text("catalog"_L1));
    const auto schema = nameOf<SchemaName>(reader.text("schema"_L1));
    const auto names = reader.texts("tables"_L1);
    const auto whole = object.value("whole_schema"_L1);
    if (!reader.isGood() || !catalog || !schema || !whole.isBool())
        return std::nullopt;
    Scope scope{*catalog, *schema, whole.toBool(), {}};
    for (const auto &name : names) {
        const auto table = nameOf<TableName>(name);
        if (!table)
            return std::nullopt;
        scope.tables += *table;
    }
    return scope;
}

} // namespace

std::optional<Certificate> certificatefile::certificateOf(const QJsonObject &body)
{
    Reader reader(body);
    Reader principal(body.value("principal"_L1).toObject());
    const auto id = ClientId::parse(principal.text("application_id"_L1));
    const auto scope = scopeOf(body.value("scope"_L1).toObject());
    const auto name = principal.text("display_name"_L1);
    if (!id || !scope || !principal.isGood())
        return std::nullopt;
    Certificate certificate{reader.text("program"_L1),
                            reader.time("created"_L1),
                            reader.text("host"_L1),
                            reader.text("workspace_id"_L1),
                            {*id, name},
                            reader.texts("groups"_L1),
                            reader.text("read_by"_L1),
                            *scope,
                            std::nullopt,
                            {}};
    if (body.contains("warehouse"_L1)) {
        Reader warehouse(body.value("warehouse"_L1).toObject());
        const auto warehouseId = WarehouseId::listed(warehouse.text("id"_L1));
        const auto warehouseName = warehouse.text("name"_L1);
        if (warehouseId.text().isEmpty() || !warehouse.isGood())
            return std::nullopt;
        certificate.warehouse = WarehouseFacts{warehouseId, warehouseName, PlanState::Unknown};
    }
    for (const auto &value : reader.array("claims"_L1)) {
        const auto claim = claimOf(value.toObject());
        if (!claim)
            return std::nullopt;
        certificate.claims += *claim;
    }
    return reader.isGood() ? std::optional(certificate) : std::nullopt;
}

} // namespace draftt
