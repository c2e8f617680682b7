// SPDX-License-Identifier: Apache-2.0
#include "app/commands/walk.h"

#include "app/commands/checkreport.h"
#include "app/commands/demoprocess.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/checkrunner.h"
#include "core/checks/stepchecks.h"
#include "core/checks/stepproof.h"
#include "core/grants/script.h"
#include "core/http/httpclient.h"
#include "core/job.h"
#include "core/profile/profilestore.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename T> T name(const QString &text)
{
    return *T::parse(text); // the demo's own names
}

QList<TableName> demoTables()
{
    return {name<TableName>(u"components"_s), name<TableName>(u"devices"_s), name<TableName>(u"servers"_s)};
}

/// The first statement that failed in an answer of the demo's SQL editor; nullopt if none did.
std::optional<QString> failureIn(const Result<HttpReply> &reply)
{
    if (!reply)
        return reply.error().detail;
    const auto json = QJsonDocument::fromJson(reply->body).object();
    const auto outcomes = json.value("outcomes"_L1).toArray();
    for (const auto &outcome : outcomes) {
        if (outcome.toObject().value("state"_L1).toString() != "SUCCEEDED"_L1)
            return outcome.toObject().value("message"_L1).toString();
    }
    return outcomes.isEmpty() ? std::optional(json.value("message"_L1).toString()) : std::nullopt;
}

class Walk final : public Job<ExitCode>
{
    Q_OBJECT

public:
    Walk(const QStringList &demoOptions, CommandContext &context, Done<ExitCode> done)
        : Job(std::move(done)), m_context(context), m_demo(std::make_unique<DemoProcess>())
    {
        connect(m_demo.get(), &DemoProcess::ready, this, &Walk::onDemoReady);
        connect(m_demo.get(), &DemoProcess::failed, this, &Walk::onDemoFailed);
        connect(&m_runner, &CheckRunner::finished, this, [this] { (this->*m_next)(); });
        next(post([this, demoOptions] { m_demo->start(demoOptions); }));
    }

private:
    void onDropped() override
    {
        m_runner.cancel();
        m_demo.reset();
    }

    using Next = void (Walk::*)();

    void onDemoReady(const DemoFacts &facts);
    void onDemoFailed(const QString &reason);
    void onConnected();
    void onWarehouseChecked();
    void onEntryTried();
    void checkEntryAgain();
    void onEntryChecked();
    void onTablesTried();
    void checkTablesAgain();
    void onTablesChecked();
    void save(const Result<Nothing> &probed);
    void onSaved(const ConnectionProfile &profile, const Result<Nothing> &result);

    void heading(const QString &text);
    void run(const QList<Check> &checks, Next whatFollows);
    void runScript(const QList<Grant> &grants, Next whatFollows);
    void onScriptRun(const Result<HttpReply> &reply, Next whatFollows);
    [[nodiscard]] bool mayGoOn();

    CommandContext &m_context;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<DemoFacts> m_facts;
    Session m_session;
    std::optional<Workspace> m_workspace;
    std::unique_ptr<CheckReport> m_report; ///< of the run under way
    CheckRunner m_runner;
    Next m_next = nullptr;
};

void Walk::heading(const QString &text)
{
    m_context.terminal.print();
    m_context.terminal.printPainted(m_context.terminal.painted(text, Terminal::Paint::Strong));
}

void Walk::run(const QList<Check> &checks, Next whatFollows)
{
    m_next = whatFollows;
    m_report = std::make_unique<CheckReport>(m_context.terminal, false);
    m_report->follow(m_runner, m_session);
    m_runner.start(checks);
}

bool Walk::mayGoOn()
{
    if (m_runner.allPassed())
        return true;
    finish(m_report->code());
    return false;
}

void Walk::onDemoReady(const DemoFacts &facts)
{
    m_facts = std::make_unique<DemoFacts>(facts);
    m_session.address = facts.address;
    m_session.clientId = facts.clientId;
    m_session.secret = facts.clientSecret;
    m_workspace.emplace(m_context.http, facts.address.host, *m_session.credentials(),
                        facts.address.workspaceId);
    m_context.terminal.print(
        tr("The demo workspace runs at %1; its SQL editor is %2.")
            .arg(facts.address.host.text(), facts.sqlEditor.toString(QUrl::FullyEncoded)));
    heading(tr("Step 1 of 5: Connect to the workspace"));
    run(connectChecks(*m_workspace, m_session), &Walk::onConnected);
}

void Walk::onDemoFailed(const QString &reason)
{
    m_context.terminal.complain(tr("The demo workspace could not be started: %1.").arg(reason));
    finish(ExitCode::NotProven);
}

void Walk::onConnected()
{
    if (!mayGoOn())
        return;
    noteProofs(m_session, m_runner);
    m_session.warehouse = m_session.warehouses.constFirst(); // running serverless ones come first
    heading(tr("Step 2 of 5: Choose the SQL warehouse: %1").arg(m_session.warehouse->name));
    run(warehouseChecks(*m_workspace, m_session), &Walk::onWarehouseChecked);
}

void Walk::onWarehouseChecked()
{
    if (!mayGoOn())
        return;
    noteProofs(m_session, m_runner);
    m_session.catalog = name<CatalogName>(u"inventory"_s);
    m_session.schema = name<SchemaName>(u"assets"_s);
    heading(tr("Step 3 of 5: Enter the catalog and schema: inventory.assets"));
    m_context.terminal.print(tr("Before anything is granted:"));
    run(catalogChecks(*m_workspace, m_session), &Walk::onEntryTried);
}

void Walk::onEntryTried()
{
    if (m_runner.allPassed())
        return onEntryChecked();
    runScript(
        {Grant::useCatalog(*m_session.catalog), Grant::useSchema(*m_session.catalog, *m_session.schema)},
        &Walk::checkEntryAgain);
}

void Walk::checkEntryAgain()
{
    run(catalogChecks(*m_workspace, m_session), &Walk::onEntryChecked);
}

void Walk::onEntryChecked()
{
    if (!mayGoOn())
        return;
    noteProofs(m_session, m_runner);
    heading(tr("Step 4 of 5: Choose the tables Draftt reads"));
    m_context.terminal.print(tr("Before anything is granted:"));
    run(tableChecks(*m_workspace, m_session, {demoTables().constFirst()}), &Walk::onTablesTried);
}

void Walk::onTablesTried()
{
    runScript({Grant::selectOnSchema(*m_session.catalog, *m_session.schema)}, &Walk::checkTablesAgain);
}

void Walk::checkTablesAgain()
{
    run(tableChecks(*m_workspace, m_session, demoTables()), &Walk::onTablesChecked);
}

void Walk::onTablesChecked()
{
    if (!mayGoOn())
        return;
    noteProofs(m_session, m_runner);
    heading(tr("Step 5 of 5: Review and save"));
    next(m_context.keychain.probe([this](const Result<Nothing> &probed) { save(probed); }));
}

void Walk::runScript(const QList<Grant> &grants, Next whatFollows)
{
    const auto script = grantScript(
        grants, Principal{*m_session.principal(), m_session.user ? m_session.user->displayName : QString()});
    m_context.terminal.print();
    m_context.terminal.print(tr("The script for the admin, run now in the demo’s SQL editor:"));
    for (const auto &line : script.trimmed().split(u'\n'))
        m_context.terminal.print("    "_L1 + line);
    HttpRequest request;
    request.verb = "POST";
    request.url = m_session.address->host.url(u"/demo/editor/run"_s);
    request.headers = {{"Authorization", "Bearer " + m_facts->adminToken.reveal()},
                       {"Content-Type", "application/json"}};
    request.body = QJsonDocument(QJsonObject{{u"script"_s, script}}).toJson(QJsonDocument::Compact);
    next(m_context.http.send(
        request, [this, whatFollows](const Result<HttpReply> &reply) { onScriptRun(reply, whatFollows); }));
}

void Walk::onScriptRun(const Result<HttpReply> &reply, Next whatFollows)
{
    if (const auto failure = failureIn(reply)) {
        m_context.terminal.complain(tr("The demo’s SQL editor refused the script: %1.").arg(*failure));
        return finish(ExitCode::NotProven);
    }
    m_context.terminal.print(tr("After the script:"));
    (this->*whatFollows)();
}

/// The demo keeps its place from run to run: a connection of that name is replaced.
void Walk::save(const Result<Nothing> &probed)
{
    const auto wanted = u"Demo: inventory assets"_s; // as the last line names it
    auto profile = *makeProfile(m_session, wanted);
    if (const auto before = m_context.profiles.find(wanted))
        profile.id = before->id;
    profile.secretPlace = probed ? SecretPlace::Keychain : SecretPlace::NotKept;
    next(m_context.profiles.save(profile, m_session.secret, [this, profile](const Result<Nothing> &result) {
        onSaved(profile, result);
    }));
}

void Walk::onSaved(const ConnectionProfile &profile, const Result<Nothing> &result)
{
    auto &terminal = m_context.terminal;
    if (!result)
        return finish(complainAbout(result.error(), Field::File, terminal));
    terminal.printPainted(
        "  "_L1 + terminal.painted(tr("Saved:"), Terminal::Paint::Good) + u' ' +
        tr("the connection “%1”, in the folder %2.").arg(profile.name, m_context.profiles.folder()));
    terminal.print("  "_L1 +
                   (profile.secretPlace == SecretPlace::Keychain
                        ? tr("Its secret is in the keychain of this computer and in no file.")
                        : tr("This session has no keychain, so the secret was kept nowhere; it is never "
                             "written to a file.")));
    terminal.print("  "_L1 +
                   tr("The demo workspace ends now. To remove the connection: draftt-connect remove \"%1\"")
                       .arg(profile.name));
    finish(ExitCode::Proven);
}

} // namespace

Pending startWalk(const QStringList &demoOptions, CommandContext &context, Finished finished)
{
    return Pending(new Walk(demoOptions, context, endWith(std::move(finished))));
}

} // namespace draftt

#include "walk.moc"
