// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkoperation.h"

#include "app/commands/findingsreport.h"
#include "app/commands/personsright.h"
#include "app/commands/rightsreport.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/certificate/gather.h"
#include "core/checks/rights.h"
#include "core/checks/sessionfacts.h"
#include "core/checks/stepproof.h"
#include "core/grants/findingjson.h"
#include "core/profile/profilestore.h"
#include "core/words/certificatetexts.h"
#include "core/words/nametexts.h"

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
    patience.startsIt = options.startsWarehouse;
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
{
    connect(&m_runner, &CheckRunner::finished, this, [this] { (this->*m_next)(); });
    connect(&m_runner, &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
        if (key.id == CheckId::SignIn && hasPassed(CheckId::SignIn))
            onSignedIn();
    });
    next(post([this] { begin(); }));
}

void CheckOperation::begin()
{
    auto &session = m_connection.session;
    if (!m_options.asJson)
        m_context.terminal.print(tr("Workspace: %1").arg(session.address->host.text()));
    m_workspace =
        Workspace(m_context.http, session.address->host, *session.credentials(), session.address->workspaceId)
            .askingOnce();
    run(allChecks(*m_workspace, session, patienceOf(m_options)), &CheckOperation::onChecked);
}

void CheckOperation::run(const QList<Check> &checks, void (CheckOperation::*whatFollows)())
{
    m_next = whatFollows;
    m_report.follow(m_runner, m_connection.session);
    m_runner.start(checks);
}

void CheckOperation::onSignedIn()
{
    if (const auto scope = m_connection.session.scope())
        m_rights = askRightsAhead(*m_workspace, *scope);
}

bool CheckOperation::hasPassed(CheckId id) const
{
    return m_runner.outcome({id, {}}).state == CheckState::Passed;
}

void CheckOperation::onChecked()
{
    auto &session = m_connection.session;
    noteProofs(session, m_runner);
    if (!hasPassed(CheckId::SignIn) || !session.scope())
        return conclude();
    if (session.tables.isEmpty() && opens(m_runner.outcome({CheckId::UseSchema, {}})))
        return listTables();
    readRights();
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
        m_report.addReason(u"tables_not_listed"_s, tr("The tables of the schema could not be listed."));
        complainAbout(page.error(), Field::Schema, m_context.terminal);
        return readRights();
    }
    for (const auto &table : page->items)
        m_visibleTables += table.name;
    m_oddTables += page->odd;
    if (page->isLast)
        onTablesListed();
}

void CheckOperation::onTablesListed()
{
    auto &session = m_connection.session;
    if (!m_oddTables.isEmpty())
        m_report.addReason(u"tables_not_usable"_s, leftOutText(m_oddTables));
    else if (m_visibleTables.isEmpty())
        m_report.addReason(
            u"no_table_visible"_s,
            tr("The principal sees no table in the schema “%1”: either it is empty, or tables "
               "are hidden because SELECT is missing; draftt-connect grants writes the script.")
                .arg(session.schema->text()));
    if (m_visibleTables.isEmpty() || !hasPassed(CheckId::MayUseWarehouse))
        return readRights();
    const auto tried = m_visibleTables.first(std::min(m_visibleTables.size(), maxTablesTried));
    run(tableChecks(*m_workspace, session, tried), &CheckOperation::readRights);
}

/// Whatever the checks said: what was refused first hides nothing that can be read.
void CheckOperation::readRights()
{
    auto &session = m_connection.session;
    noteProofs(session, m_runner);
    const auto known = accessFactsOf(session, session.address->host);
    if (!known && session.wholeSchema && session.user)
        return next(fetchPersonsRight(*m_workspace, session,
                                      [this](const Result<PlanState> &right) { onPersonsRight(right); }));
    if (!known)
        return conclude();
    next(fetchAccessFacts(*m_workspace, *known, RightsReader::Principal,
                          [this](const Result<AccessFacts> &facts) { onRights(facts); }));
}

void CheckOperation::onPersonsRight(const Result<PlanState> &selectOnSchema)
{
    auto &session = m_connection.session;
    session.wholeSchemaProven = selectOnSchema && *selectOnSchema == PlanState::Held;
    if (!session.wholeSchemaProven)
        m_report.addReason(u"rights_unknown"_s,
                           tr("Nobody can tell whether all tables of the schema “%1” can be read: no "
                              "SELECT on the schema is shown for this token.")
                               .arg(session.schema->text()));
    conclude();
}

void CheckOperation::onRights(const Result<AccessFacts> &facts)
{
    if (facts) {
        m_plan = makePlan(*facts);
        m_findings = m_plan->findings;
        m_connection.session.wholeSchemaProven = m_plan->selectOnSchema() == PlanState::Held;
        judgeRights();
    } else {
        m_report.addReason(u"rights_not_read"_s,
                           //: %1 is a sentence that says what failed
                           tr("The rights could not be read: %1")
                               .arg(textFor(diagnose(facts.error(), Stage::UcPermissions)).title));
    }
    conclude();
}

void CheckOperation::judgeRights()
{
    const auto notThere = toldNotToExist(m_runner, m_connection.session);
    const auto missing = rightsThatAre(PlanState::Missing, *m_plan, notThere);
    if (!missing.isEmpty())
        //: %1 is a list of rights such as «USE CATALOG on inventory»
        m_report.addReason(u"rights_missing"_s, tr("Missing: %1.").arg(missing.join("; "_L1)));
    const auto unknown = rightsThatAre(PlanState::Unknown, *m_plan, notThere);
    if (!unknown.isEmpty())
        //: %1 is a list of rights such as «USE CATALOG on inventory»
        m_report.addReason(u"rights_unknown"_s,
                           tr("Nobody can tell whether these are held: %1.").arg(unknown.join("; "_L1)));
}

/// «Proven» says that exactly what was chosen can be read.
void CheckOperation::judgeFindings()
{
    if (m_findings.isEmpty())
        return;
    const auto worst = worstOf(m_findings);
    m_report.addReason(worst->kind == Finding::Kind::MoreThanChosen ? u"more_than_chosen"_s
                                                                    : u"beyond_reading"_s,
                       textFor(*worst));
}

void CheckOperation::onLookedAt(const Result<Certificate> &certificate)
{
    if (certificate) {
        m_findings = findingsOf(certificate->claims);
        m_connection.session.access = AccessVerdict{certificate->verdict(), certificate->created};
        if (!m_options.asJson)
            m_context.terminal.print(u'\n' + accessTexts(*certificate).join(u' '));
    } else {
        complainAbout(certificate.error(), Field::Argument, m_context.terminal);
    }
    save();
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

void CheckOperation::conclude()
{
    if (!m_options.saveAs)
        return end();
    const auto &session = m_connection.session;
    const auto principal = principalOf(session);
    const auto question = principal ? questionOf(session, *principal) : std::nullopt;
    if (session.connectProven && question) {
        next(gatherCertificate(m_workspace->askingAnew(), *question,
                               [this](const Result<Certificate> &found) { onLookedAt(found); }));
        return;
    }
    if (session.connectProven)
        return save();
    m_context.terminal.complain(tr("The connection was not saved, because signing in is not proven."));
    end();
}

void CheckOperation::end()
{
    judgeFindings();
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
    if (m_plan && !m_plan->isComplete()) {
        printRights(*m_plan, terminal);
        terminal.print();
    }
    const auto tried = std::min(m_visibleTables.size(), maxTablesTried);
    if (m_visibleTables.size() > tried)
        terminal.print(tr("Of %1 tables the first %2 were tried; --table names others.")
                           .arg(m_visibleTables.size())
                           .arg(tried));
    terminal.printPainted(terminal.painted(isProven ? tr("Proven:") : tr("Not proven:"),
                                           isProven ? Terminal::Paint::Good : Terminal::Paint::Bad) +
                          u' ' + tr("%1 of %2 checks passed.").arg(m_report.passed()).arg(m_report.size()));
    for (const auto &reason : m_report.reasons())
        terminal.print("  "_L1 + reason.toObject().value("text"_L1).toString());
    printFindings(m_findings, u"    "_s, terminal);
    if (!m_saved.isEmpty())
        terminal.print(tr("Saved as “%1”.").arg(m_saved.value("name"_L1).toString()));
}

QJsonArray CheckOperation::oddJson() const
{
    QJsonArray array;
    for (const auto &entry : m_oddTables)
        array += QJsonObject{{u"name"_s, entry.name}, {u"reason"_s, reasonText(entry.why)}};
    return array;
}

QJsonObject CheckOperation::json() const
{
    const auto &session = m_connection.session;
    const auto principal = session.principal();
    QJsonObject json{
        {u"proven"_s, m_report.code() == ExitCode::Proven},
        {u"exit_code"_s, int(m_report.code())},
        {u"workspace"_s, QJsonObject{{u"host"_s, session.address->host.text()},
                                     {u"workspace_id"_s, session.workspaceId()},
                                     {u"cloud"_s, session.info ? session.info->cloud : QString()}}},
        {u"principal"_s, QJsonObject{{u"client_id"_s, principal ? principal->text() : QString()},
                                     {u"name"_s, session.user ? session.user->displayName : QString()}}},
        {u"checks"_s, m_report.json()},
        {u"rights"_s, m_plan ? QJsonValue(rightsJson(*m_plan)) : QJsonValue()},
        {u"findings"_s, findingsJson(m_findings)},
        {u"access"_s, session.access ? QJsonValue(idOf(session.access->verdict)) : QJsonValue()},
        {u"reasons"_s, m_report.reasons()},
        {u"tables_visible"_s, m_visibleTables.size()},
        {u"saved"_s, m_saved.isEmpty() ? QJsonValue() : QJsonValue(m_saved)}};
    if (!m_oddTables.isEmpty())
        json.insert(u"tables_not_usable"_s, oddJson());
    return json;
}

} // namespace draftt
