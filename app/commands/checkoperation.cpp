// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkoperation.h"

#include "app/commands/findingsreport.h"
#include "app/commands/rightsreport.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/grants/findingjson.h"
#include "core/profile/profilestore.h"
#include "core/profile/standing.h"
#include "core/saved/savedcheck.h"
#include "core/words/certificatetexts.h"
#include "core/words/nametexts.h"
#include "core/words/savedtexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

WarehousePatience patienceOf(const CheckOptions &options)
{
    WarehousePatience patience;
    if (options.wait)
        patience.serverlessLimit = patience.otherLimit = *options.wait;
    patience.startsIt = options.startsWarehouse;
    return patience;
}

CheckOperation::CheckOperation(Connection connection, CheckOptions options, CommandContext &context,
                               Done<ExitCode> done)
    : Job(std::move(done))
    , m_connection(std::move(connection))
    , m_options(std::move(options))
    , m_context(context)
    , m_report(context.terminal, m_options.asJson)
{
    next(post([this] { begin(); }));
}

void CheckOperation::begin()
{
    auto &session = m_connection.session;
    if (!m_options.asJson)
        m_context.terminal.print(tr("Workspace: %1").arg(session.address->host.text()));
    const ProvingOptions options{.patience = patienceOf(m_options),
                                 .certifies = m_options.saveAs.has_value(),
                                 .onRun = [this] { m_report.follow(m_runner, m_connection.session); }};
    next(startProving({m_context.http, session, m_runner}, options, orFail(&CheckOperation::onProved)));
}

void CheckOperation::onProved(const Proved &proved)
{
    m_proved = proved;
    judge();
    conclude();
}

void CheckOperation::judge()
{
    const auto &session = m_connection.session;
    if (m_proved.listingFailure) {
        m_report.addReason(u"tables_not_listed"_s, tr("The tables of the schema could not be listed."));
        complainAbout(*m_proved.listingFailure, Field::Schema, m_context.terminal);
    }
    judgeTables();
    if (m_proved.isPersonsRightUnknown)
        m_report.addReason(u"rights_unknown"_s,
                           tr("Nobody can tell whether all tables of the schema “%1” can be read: no "
                              "SELECT on the schema is shown for this token.")
                               .arg(session.schema->text()));
    if (m_proved.plan)
        judgeRights();
    if (m_proved.rightsFailure)
        m_report.addReason(u"rights_not_read"_s,
                           //: %1 is a sentence that says what failed
                           tr("The rights could not be read: %1")
                               .arg(textFor(diagnose(*m_proved.rightsFailure, Stage::UcPermissions)).title));
}

void CheckOperation::judgeTables()
{
    if (!m_proved.wereTablesListed)
        return;
    if (!m_proved.oddTables.isEmpty())
        m_report.addReason(u"tables_not_usable"_s, leftOutText(m_proved.oddTables));
    else if (m_proved.visibleTables.isEmpty())
        m_report.addReason(
            u"no_table_visible"_s,
            tr("Draftt sees no table in the schema “%1”: either it is empty, or tables "
               "are hidden because SELECT is missing; draftt-connect grants writes the script.")
                .arg(m_connection.session.schema->text()));
}

void CheckOperation::judgeRights()
{
    const auto notThere = toldNotToExist(m_runner, m_connection.session);
    const auto missing = rightsThatAre(PlanState::Missing, *m_proved.plan, notThere);
    if (!missing.isEmpty())
        //: %1 is a list of rights such as «USE CATALOG on inventory»
        m_report.addReason(u"rights_missing"_s, tr("Missing: %1.").arg(missing.join("; "_L1)));
    const auto unknown = rightsThatAre(PlanState::Unknown, *m_proved.plan, notThere);
    if (!unknown.isEmpty())
        //: %1 is a list of rights such as «USE CATALOG on inventory»
        m_report.addReason(u"rights_unknown"_s,
                           tr("Nobody can tell whether these are held: %1.").arg(unknown.join("; "_L1)));
}

/// «Proven» says that exactly what was chosen can be read.
void CheckOperation::judgeFindings()
{
    if (m_proved.findings.isEmpty())
        return;
    const auto worst = worstOf(m_proved.findings);
    m_report.addReason(worst->kind == Finding::Kind::MoreThanChosen ? u"more_than_chosen"_s
                                                                    : u"beyond_reading"_s,
                       textFor(*worst));
}

void CheckOperation::tellAccess()
{
    if (m_proved.certificate && !m_options.asJson)
        m_context.terminal.print(u'\n' + accessTexts(*m_proved.certificate).join(u' '));
    if (m_proved.certificateFailure)
        complainAbout(*m_proved.certificateFailure, Field::Argument, m_context.terminal);
}

/// What of the life of a connection before still holds depends on the secret that it had.
void CheckOperation::save()
{
    const auto &before = m_connection.profile;
    const bool isSame = before && before->name.compare(*m_options.saveAs, Qt::CaseInsensitive) == 0;
    if (!isSame)
        return saveInPlaceOf(std::nullopt);
    next(m_context.profiles.fetchSecret(*before, useOf(*before), [this](const Result<KeptSecret> &kept) {
        saveInPlaceOf(OpenedConnection{*m_connection.profile, kept ? kept->secret : Secret()});
    }));
}

bool CheckOperation::keepsSecret() const
{
    return m_options.keepsSecret.value_or(m_connection.session.keepSecret);
}

void CheckOperation::saveInPlaceOf(const std::optional<OpenedConnection> &before)
{
    auto profile = makeProfile(m_connection.session, *m_options.saveAs);
    if (!profile)
        return onSaved(profile.error());
    if (!keepsSecret())
        profile->secretPlace = SecretPlace::NotKept;
    if (before) {
        takePlaceOf(*before, m_connection.session.secret, *profile);
        takeProofsOf(*before, m_connection.session.secret, *profile);
    }
    keepVerdict(*profile, m_connection.session, m_proved);
    m_saved = {{u"name"_s, profile->name},
               {u"id"_s, profile->id.toString(QUuid::WithoutBraces)},
               {u"secret"_s, keepsSecret() ? u"keychain"_s : u"not-kept"_s}};
    m_kept = isProven(*profile) ? notAnewText(*profile, QDateTime::currentDateTimeUtc()) : QString();
    if (!m_kept.isEmpty())
        //: %1 is such as «yesterday 18:40», %2 a sentence about what was not looked at anew
        m_kept = tr("It stays proven, as of %1. %2")
                     .arg(timeText(provenUtc(*profile), QDateTime::currentDateTimeUtc()), m_kept);
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
    if (m_connection.session.connectProven) {
        tellAccess();
        return save();
    }
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
    if (m_proved.plan && !m_proved.plan->isComplete()) {
        printRights(*m_proved.plan, terminal);
        terminal.print();
    }
    const auto tried = m_proved.triedTables;
    if (m_proved.visibleTables.size() > tried)
        terminal.print(tr("Of %1 tables the first %2 were checked; --table names others.")
                           .arg(m_proved.visibleTables.size())
                           .arg(tried));
    terminal.printPainted(terminal.painted(isProven ? tr("Proven:") : tr("Not proven:"),
                                           isProven ? Terminal::Paint::Good : Terminal::Paint::Bad) +
                          u' ' + tr("%1 of %2 checks passed.").arg(m_report.passed()).arg(m_report.size()));
    for (const auto &reason : m_report.reasons())
        terminal.print("  "_L1 + reason.toObject().value("text"_L1).toString());
    printFindings(m_proved.findings, u"    "_s, terminal);
    if (m_saved.isEmpty())
        return;
    terminal.print(tr("Saved as “%1”.").arg(m_saved.value("name"_L1).toString()));
    if (!m_kept.isEmpty())
        terminal.print(m_kept);
    if (!m_options.keepsSecret && !keepsSecret())
        terminal.print(tr("Its secret was not kept, as before: --keychain keeps it."));
}

QJsonArray CheckOperation::oddJson() const
{
    QJsonArray array;
    for (const auto &entry : m_proved.oddTables)
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
        {u"rights"_s, m_proved.plan ? QJsonValue(rightsJson(*m_proved.plan)) : QJsonValue()},
        {u"findings"_s, findingsJson(m_proved.findings)},
        {u"access"_s, session.access ? QJsonValue(idOf(session.access->verdict)) : QJsonValue()},
        {u"reasons"_s, m_report.reasons()},
        {u"tables_visible"_s, m_proved.visibleTables.size()},
        {u"saved"_s, m_saved.isEmpty() ? QJsonValue() : QJsonValue(m_saved)}};
    if (!m_proved.oddTables.isEmpty())
        json.insert(u"tables_not_usable"_s, oddJson());
    return json;
}

} // namespace draftt
