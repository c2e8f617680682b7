// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connectionparts.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/files.h"
#include "core/profile/profilesession.h"
#include "core/words/diagnosistexts.h"
#include "core/words/nametexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 maxPlanBytes = 16LL * 1024 * 1024;

/// Reads one option into a value; remembers the first that is wrong.
class OptionReader
{
public:
    OptionReader(const CommandLine &line, Terminal &terminal) : m_line(line), m_terminal(terminal) {}

    template <typename T> void read(const QString &option, Field field, std::optional<T> &value)
    {
        if (!m_line.isSet(option) || m_error)
            return;
        const auto parsed = T::parse(m_line.value(option));
        if (!parsed)
            return fail(parsed.error(), field);
        value.emplace(*parsed);
    }

    /// The same of a name, of which it is said what was mended.
    template <typename T> void readName(const QString &option, Field field, std::optional<T> &value)
    {
        read(option, field, value);
        if (m_line.isSet(option) && !m_error)
            tellRepairs(m_line.value(option), field);
    }

    void readWarehouse(std::optional<WarehouseId> &id)
    {
        read(u"warehouse"_s, Field::Warehouse, id);
        if (m_line.isSet(u"warehouse"_s) && id && !m_error)
            tell(unusualIdText(*id), Field::Warehouse);
    }

    void readTables(QList<TableName> &tables)
    {
        for (const auto &text : m_line.values(u"table"_s)) {
            const auto parsed = TableName::parse(text);
            if (!parsed)
                return fail(parsed.error(), Field::Table);
            tellRepairs(text, Field::Table);
            if (!tables.contains(*parsed))
                tables += *parsed;
        }
    }

    void fail(const Error &error, Field field)
    {
        if (!m_error)
            m_terminal.complain(sentenceFor(error, field));
        m_error = error;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void tellRepairs(const QString &typed, Field field)
    {
        const auto name = names::readTyped(typed).value_or(names::TypedName{});
        for (const auto &sentence : {repairText(name), oddNameText(name.text)})
            tell(sentence, field);
    }

    void tell(const QString &sentence, Field field)
    {
        if (!sentence.isEmpty())
            //: %1 is such as “Catalog”, “Schema” or “Table”, %2 a sentence about what was typed there.
            m_terminal.complain(ConnectionText::tr("%1: %2").arg(fieldName(field), sentence));
    }

    const CommandLine &m_line;
    Terminal &m_terminal;
    std::optional<Error> m_error;
};

void readAll(OptionReader &reader, const CommandLine &line, Session &session)
{
    reader.read(u"host"_s, Field::Host, session.address);
    reader.read(u"client-id"_s, Field::ClientId, session.clientId);
    std::optional<WarehouseId> warehouse;
    if (session.address && session.address->warehouse && !session.warehouse)
        warehouse = session.address->warehouse; // the address was that of a warehouse's page
    reader.readWarehouse(warehouse);
    if (warehouse)
        session.warehouse = warehouseNamed(*warehouse, {});
    reader.readName(u"catalog"_s, Field::Catalog, session.catalog);
    reader.readName(u"schema"_s, Field::Schema, session.schema);
    QList<TableName> tables;
    reader.readTables(tables);
    if (!tables.isEmpty()) {
        session.tables = tables;
        session.wholeSchema = false;
    }
    if (line.isSet(u"personal-token"_s))
        session.method = SignInMethod::PersonalToken;
}

} // namespace

void takeParts(CommandLine &line)
{
    line.option(
        u"plan"_s,
        ConnectionText::tr("A plan file: what is wanted, as the window or export --format plan has written "
                           "it. Other options win over it."),
        u"FILE"_s);
    line.option(u"host"_s, ConnectionText::tr("The workspace host, or its address as the browser shows it."),
                u"HOST"_s);
    line.option(u"client-id"_s, ConnectionText::tr("The application ID of the service principal."), u"ID"_s);
    line.option(u"personal-token"_s, ConnectionText::tr("The secret is a personal access token."));
    line.option(u"warehouse"_s, ConnectionText::tr("The ID or the HTTP path of the SQL warehouse."), u"ID"_s);
    line.option(u"catalog"_s, ConnectionText::tr("The catalog."), u"NAME"_s);
    line.option(u"schema"_s, ConnectionText::tr("The schema, without the catalog."), u"NAME"_s);
    line.option(u"table"_s,
                ConnectionText::tr(
                    "A table of the schema; may be given more than once. Without it: the whole schema."),
                u"NAME"_s);
}

Result<std::optional<PlanFile>> planNamed(const CommandLine &line, Terminal &terminal)
{
    if (!line.isSet(u"plan"_s))
        return std::optional<PlanFile>();
    const auto text = readFile(line.value(u"plan"_s), maxPlanBytes);
    const auto plan = text ? planFileFromJson(*text) : Failure(text.error());
    if (!plan)
        terminal.complain(sentenceFor(plan.error(), Field::File));
    return plan.map([](const PlanFile &file) { return std::optional(file); });
}

Result<Nothing> readParts(const CommandLine &line, Terminal &terminal, Session &session)
{
    const auto plan = planNamed(line, terminal);
    if (!plan)
        return Failure(plan.error());
    if (*plan)
        takePlan((*plan)->session, session);
    return readOptions(line, terminal, session);
}

Result<Nothing> readOptions(const CommandLine &line, Terminal &terminal, Session &session)
{
    OptionReader reader(line, terminal);
    readAll(reader, line, session);
    if (reader.error())
        return Failure(*reader.error());
    const auto &catalog = session.catalog;
    if (const auto legacy = catalog ? legacyMetastoreText(*catalog) : QString(); !legacy.isEmpty()) {
        terminal.complain(legacy);
        return Failure(Error::input(InputProblem::None));
    }
    return Nothing();
}

} // namespace draftt
