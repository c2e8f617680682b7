// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkoperation.h"

#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/drafttrules.h"
#include "core/checks/stepproof.h"
#include "core/profile/profilestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// Each table costs a statement. A schema is proven by its first tables; `--table` names others.
constexpr qsizetype maxTablesTried = 25;

WarehousePatience patienceOf(const CheckOptions &options)
{
    WarehousePatience patience;
    if (options.wait)
        patience.serverlessLimit = patience.otherLimit = *options.wait;
    return patience;
}

} // namespace

CheckOperation::CheckOperation(Connection connection, CheckOptions options, CommandContext &context,
                               Done<ExitCode> done)
    : Job(std::move(done))
    , m_connection(std::move(connection))
    , m_options(std::move(options))
    , m_context(context)
    , m_report(context.terminal, m_options.asJson)
    , m_isSaveDue(m_options.saveAs.has_value())
{
    connect(&m_runner, &CheckRunner::finished, this, [this] { (this->*m_next)(); });
    next(post([this] { begin(); }));
}

void CheckOperation::begin()
{
    const auto &session = m_connection.session;
    if (!m_options.asJson)
        m_context.terminal.print(tr("Workspace: %1").arg(session.address->host.text()));
    m_workspace.emplace(m_context.http, session.address->host, *session.credentials());
    run(connectChecks(*m_workspace, m_connection.session), &CheckOperation::onConnected);
}

void CheckOperation::run(const QList<Check> &checks, void (CheckOperation::*whatFollows)())
{
    m_next = whatFollows;
    m_report.follow(m_runner, m_connection.session);
    m_runner.start(checks);
}

void CheckOperation::onConnected()
{
    auto &session = m_connection.session;
    noteProofs(session, m_runner);
    if (!session.connectProven || !session.warehouse || !mayUseWarehouse())
        return end();
    checkAccess();
}

bool CheckOperation::mayUseWarehouse()
{
    const auto &warehouse = *m_connection.session.warehouse;
    // One that Draftt does not take is refuted and not started.
    if (m_options.startsWarehouse || !sleeps(warehouse) || !isSupported(warehouse))
        return true;
    m_report.markUnproven();
    m_context.terminal.complain(
        tr("The warehouse “%1” is stopped, and --no-start was given: what needs it was not "
           "tested.")
            .arg(warehouse.name));
    return false;
}

void CheckOperation::checkAccess()
{
    auto &session = m_connection.session;
    auto checks = warehouseChecks(*m_workspace, session, patienceOf(m_options));
    if (session.scope()) {
        checks += catalogChecks(*m_workspace, session);
        checks += tableChecks(*m_workspace, session, session.tables);
    }
    run(checks, &CheckOperation::onAccessChecked);
}

void CheckOperation::onAccessChecked()
{
    auto &session = m_connection.session;
    noteProofs(session, m_runner);
    const bool isEntered = session.warehouseProven &&
                           m_runner.outcome({CheckId::UseSchema, {}}).state != CheckState::Failed &&
                           m_runner.outcome({CheckId::UseSchema, {}}).state != CheckState::Skipped;
    if (session.scope() && session.tables.isEmpty() && isEntered)
        return listTables();
    end();
}

void CheckOperation::listTables()
{
    const auto &session = m_connection.session;
    next(fetchTables(*m_workspace, *session.catalog, *session.schema,
                     [this](const Result<Page<TableInfo>> &page) { onPage(page); }));
}

void CheckOperation::onPage(const Result<Page<TableInfo>> &page)
{
    if (!page) {
        m_report.markUnproven();
        complainAbout(page.error(), Field::Schema, m_context.terminal);
        return end();
    }
    for (const auto &table : page->items)
        m_visibleTables += table.name;
    if (!page->isLast)
        return;
    if (!m_visibleTables.isEmpty())
        return checkTables(m_visibleTables.first(std::min(m_visibleTables.size(), maxTablesTried)));
    m_report.markUnproven();
    m_context.terminal.complain(
        tr("The principal sees no table in the schema “%1”: either it is empty, or SELECT is "
           "missing; draftt-connect grants writes the script.")
            .arg(m_connection.session.schema->text()));
    end();
}

void CheckOperation::checkTables(const QList<TableName> &tables)
{
    run(tableChecks(*m_workspace, m_connection.session, tables), &CheckOperation::onTablesChecked);
}

void CheckOperation::onTablesChecked()
{
    noteProofs(m_connection.session, m_runner);
    end();
}

void CheckOperation::save()
{
    auto profile = makeProfile(m_connection.session, *m_options.saveAs);
    if (!profile)
        return onSaved(profile.error());
    if (!m_options.keepsSecret)
        profile->secretPlace = SecretPlace::NotKept;
    const bool isSame =
        m_connection.profile && m_connection.profile->name.compare(profile->name, Qt::CaseInsensitive) == 0;
    if (isSame)
        profile->id = m_connection.profile->id;
    m_saved = {{u"name"_s, profile->name},
               {u"id"_s, profile->id.toString(QUuid::WithoutBraces)},
               {u"secret"_s, m_options.keepsSecret ? u"keychain"_s : u"not-kept"_s}};
    next(m_context.profiles.save(*profile, m_connection.session.secret, [this](const Result<Nothing> &saved) {
        onSaved(saved ? std::nullopt : std::optional(saved.error()));
    }));
}

void CheckOperation::onSaved(const std::optional<Error> &error)
{
    if (error) {
        m_saved = {};
        m_saveFailure = complainAbout(*error, Field::ConnectionName, m_context.terminal);
    }
    end();
}

void CheckOperation::end()
{
    if (std::exchange(m_isSaveDue, false)) {
        if (m_connection.session.connectProven)
            return save();
        m_context.terminal.complain(tr("The connection was not saved, because signing in is not proven."));
    }
    if (m_options.asJson)
        m_context.terminal.printJson(json());
    else
        printSummary();
    finish(m_saveFailure && m_report.code() == ExitCode::Proven ? *m_saveFailure : m_report.code());
}

void CheckOperation::printSummary()
{
    auto &terminal = m_context.terminal;
    const bool isProven = m_report.code() == ExitCode::Proven;
    terminal.print();
    const auto tried = std::min(m_visibleTables.size(), maxTablesTried);
    if (m_visibleTables.size() > tried)
        terminal.print(tr("Of %1 tables the first %2 were tried; --table names others.")
                           .arg(m_visibleTables.size())
                           .arg(tried));
    terminal.printPainted(terminal.painted(isProven ? tr("Proven:") : tr("Not proven:"),
                                           isProven ? Terminal::Paint::Good : Terminal::Paint::Bad) +
                          u' ' + tr("%1 of %2 checks passed.").arg(m_report.passed()).arg(m_report.count()));
    if (!m_saved.isEmpty())
        terminal.print(tr("Saved as “%1”.").arg(m_saved.value("name"_L1).toString()));
}

QJsonObject CheckOperation::json() const
{
    const auto &session = m_connection.session;
    const auto principal = session.principal();
    return {{u"proven"_s, m_report.code() == ExitCode::Proven},
            {u"exit_code"_s, int(m_report.code())},
            {u"workspace"_s, QJsonObject{{u"host"_s, session.address->host.text()},
                                         {u"workspace_id"_s, session.workspaceId()},
                                         {u"cloud"_s, session.info ? session.info->cloud : QString()}}},
            {u"principal"_s, QJsonObject{{u"client_id"_s, principal ? principal->text() : QString()},
                                         {u"name"_s, session.user ? session.user->displayName : QString()}}},
            {u"checks"_s, m_report.json()},
            {u"tables_visible"_s, m_visibleTables.size()},
            {u"saved"_s, m_saved.isEmpty() ? QJsonValue() : QJsonValue(m_saved)}};
}

} // namespace draftt
