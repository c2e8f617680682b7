// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto clientId = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;

/// Of the demo's warehouses.
constexpr auto runningWarehouse = "7e57ab1e00000001"_L1;
constexpr auto stoppedWarehouse = "7e57ab1e00000003"_L1;

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// The check with that id, or an empty object.
QJsonObject checkIn(const QJsonObject &report, const QString &id)
{
    const auto checks = report.value("checks"_L1).toArray();
    for (const auto &check : checks) {
        if (check.toObject().value("id"_L1).toString() == id)
            return check.toObject();
    }
    return {};
}

QString codeIn(const QJsonObject &check)
{
    return check.value("diagnosis"_L1).toObject().value("code"_L1).toString();
}

} // namespace

/// The real program, as a shell runs it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init() { m_program = std::make_unique<Program>(); }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // what the sentence must name
        const auto row = [](const char *name, const QString &line, const QString &named) {
            QTest::newRow(name) << words(line) << named;
        };
        row("unknown command", u"chek"_s, u"chek"_s);
        row("unknown option of the program", u"--wizard"_s, u"--wizard"_s);
        row("unknown option", u"check --hots x"_s, u"--hots"_s);
        row("value missing", u"check --host"_s, u"host"_s);
        row("one word too many", u"list all"_s, u"all"_s);
        row("host missing", u"check"_s, u"Workspace host"_s);
        row("host of the account console", u"check --host accounts.azuredatabricks.net"_s,
            u"Workspace host"_s);
        row("host with plain http", u"check --host http://workspace.test"_s, u"Workspace host"_s);
        row("client id missing", u"check --host workspace.test"_s, u"Client ID"_s);
        row("client id is a name", u"check --host workspace.test --client-id connector"_s, u"Client ID"_s);
        row("warehouse is a name", u"check --host workspace.test --warehouse starter"_s, u"SQL warehouse"_s);
        row("catalog with a dot", u"check --host workspace.test --catalog a.b"_s, u"Catalog"_s);
        row("schema missing",
            u"check --host workspace.test --client-id "_s + clientId + u" --warehouse "_s + runningWarehouse +
                u" --catalog inventory"_s,
            u"Schema"_s);
        row("table with a dot", u"check --host workspace.test --table a.b"_s, u"Table"_s);
        row("secret missing", u"check --host workspace.test --custom-domain --client-id "_s + clientId,
            u"OAuth secret"_s);
        row("waiting time", u"check --host workspace.test --wait soon"_s, u"soon"_s);
        row("name for saving", u"check --host workspace.test --save "_s + QString(101, u'x'),
            u"Connection name"_s);
        row("CA file missing", u"check --host workspace.test --ca-file none.pem"_s, u"CA file"_s);
        row("no such connection", u"check nowhere"_s, u"nowhere"_s);
        row("grants without a catalog", u"grants --client-id "_s + clientId, u"Catalog"_s);
        row("grants of a workspace without its host",
            u"grants --missing --catalog inventory --schema assets --client-id "_s + clientId,
            u"Workspace host"_s);
        row("unknown form", u"grants --form yaml"_s, u"yaml"_s);
        row("export of nothing", u"export"_s, u"draftt-connect list"_s);
        row("unknown format", u"export x --format xml"_s, u"xml"_s);
        row("help for what is no command", u"nonsense --help"_s, u"nonsense"_s);
        row("import of no file", u"import none.json"_s, u"none.json"_s);
        row("remove of nothing", u"remove nowhere --yes"_s, u"nowhere"_s);
        row("demo's port", u"demo --port many"_s, u"many"_s);
        row("demo's scenario", u"demo --scenario none"_s, u"none"_s);
    }

    void wrongUseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = m_program->run(arguments);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(QString::fromUtf8(result.errors).contains(named), result.errors.constData());
    }

    void secretsAsArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("secret");
        const auto oauth = u"dose0123456789abcdef0123456789abcdef"_s;
        const auto token = u"dapi0123456789abcdef0123456789abcdef-2"_s;
        const auto row = [](const char *name, const QStringList &arguments, const QString &secret) {
            QTest::newRow(name) << arguments << secret.toUtf8();
        };
        row("named", {u"check"_s, u"--client-secret"_s, u"hunter2hunter2"_s}, u"hunter2hunter2"_s);
        row("named, with an equals sign", {u"check"_s, u"--client-secret=hunter2"_s}, u"hunter2"_s);
        row("named token", {u"grants"_s, u"--token"_s, u"hunter2"_s}, u"hunter2"_s);
        row("an OAuth secret by its looks", {u"check"_s, u"--client-id"_s, oauth}, oauth);
        row("a token by its looks", {u"check"_s, token}, token);
        row("inside a URL", {u"check"_s, u"--host"_s, u"https://x:"_s + token + u"@w.test"_s}, token);
        row("without a command", {oauth}, oauth);
        row("to the demo", {u"demo"_s, u"--scenario"_s, oauth}, oauth);
    }

    void secretsAsArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, secret);
        const auto result = m_program->run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.errors.contains("--secret-stdin"));
        QVERIFY(!result.errors.contains(secret) && !result.output.contains(secret));
    }

    void wrongSecretsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << "\n"_ba;
        QTest::newRow("the secret's id") << "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n"_ba;
        QTest::newRow("a token") << "dapi0123456789abcdef0123456789abcdef\n"_ba;
        QTest::newRow("a space inside") << "dose 0123456789abcdef\n"_ba;
        QTest::newRow("a whole file") << QByteArray(100'000, 'x');
    }

    void wrongSecretsAreRefused()
    {
        QFETCH(QByteArray, secret);
        const auto result =
            m_program->run({u"check"_s, u"--host"_s, u"workspace.test"_s, u"--custom-domain"_s,
                            u"--client-id"_s, clientId, u"--secret-stdin"_s},
                           secret);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("OAuth secret"), result.errors.constData());
        QVERIFY(secret.trimmed().isEmpty() || !result.errors.contains(secret.trimmed()));
    }

    /// Before the first credential; whoever runs it may say that the domain is meant.
    void aDomainOfItsOwnMustBeConfirmed_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QString &host, const QByteArray &shown) {
            QTest::newRow(name) << host << shown;
        };
        row("a domain of its own", u"databricks.company.test"_s, "databricks.company.test");
        row("Databricks' name inside", u"adb-1.2.azuredatabricks.net.login-portal.test"_s,
            "https://adb-1.2.azuredatabricks.net.login-portal.test");
        row("Databricks' name behind a fragment", u"https://evil.test#.azuredatabricks.net"_s,
            "https://evil.test");
        row("letters that look alike", u"adb-1.2.\u0430zuredatabricks.net"_s,
            "https://adb-1.2.xn--zuredatabricks-utl.net");
        row("a hyphen in the place of a dot", u"adb-1-2-azuredatabricks.net"_s,
            "https://adb-1-2-azuredatabricks.net");
    }

    void aDomainOfItsOwnMustBeConfirmed()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, shown);
        // Nothing listens there: whatever leaves this computer ends in 3.
        const QStringList check{u"check"_s, u"--host"_s,         host,         u"--client-id"_s,
                                clientId,   u"--secret-stdin"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s};
        const auto secret = "dose0123456789abcdef0123456789abcdef\n"_ba;
        const auto refused = m_program->run(check, secret);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains("--custom-domain"), refused.errors.constData());
        QVERIFY2(refused.errors.contains(shown), refused.errors.constData());
        const auto meant = m_program->run(check + QStringList(u"--custom-domain"_s), secret);
        QCOMPARE(meant.code, 3);
        QVERIFY2(meant.output.startsWith("Workspace: "), meant.output.constData());
        QVERIFY2(meant.output.contains(shown), meant.output.constData());
    }

    void helpIsThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("program") << QStringList();
        for (const auto *command : {"check", "grants", "list", "export", "import", "remove", "demo"})
            QTest::newRow(command) << QStringList(QString::fromLatin1(command));
    }

    void helpIsThere()
    {
        QFETCH(QStringList, arguments);
        const auto result = m_program->run(arguments + QStringList(u"--help"_s));
        QCOMPARE(result.code, 0);
        QVERIFY(result.output.contains("Examples:"));
        QVERIFY(result.output.contains("Exit codes: 0"));
        QCOMPARE(result.errors, QByteArray());
    }

    void withoutADisplayTheWindowSaysSo()
    {
#ifndef DRAFTT_HAS_WINDOW
        QSKIP("the program was built without a window"); // tst_windowless says what it does then
#endif
        for (const auto &arguments : {QStringList(), QStringList(u"--demo"_s)}) {
            const auto result = m_program->run(arguments);
            QCOMPARE(result.code, 2);
            QVERIFY(result.errors.contains("There is no display"));
        }
    }

    void aClosedPortCannotBeReached()
    {
        const auto result = m_program->run({u"check"_s, u"--host"_s, u"http://127.0.0.1:1"_s,
                                            u"--client-id"_s, clientId, u"--secret-stdin"_s, u"--json"_s},
                                           "dose-of-nobody");
        QCOMPARE(result.code, 3);
        QCOMPARE(codeIn(checkIn(result.json(), u"reach"_s)), u"host.unreachable"_s);
        QCOMPARE(result.json().value("proven"_L1).toBool(true), false);
        QCOMPARE(result.json().value("exit_code"_L1).toInt(), 3);
    }

    void aWrongSecretIsNotProven()
    {
        RunningDemo demo;
        auto arguments = connectionTo(demo) << u"--json"_s;
        const auto result = m_program->run(arguments, "dose00000000000000000000000000000000");
        QCOMPARE(result.code, 1);
        const auto check = checkIn(result.json(), u"sign_in"_s);
        QCOMPARE(codeIn(check), u"auth.invalid_client"_s);
        QVERIFY(!check.value("diagnosis"_L1).toObject().value("fix"_L1).toString().isEmpty());
        QCOMPARE(checkIn(result.json(), u"who_am_i"_s).value("state"_L1).toString(), u"skipped"_s);
    }

    void aStoppedWarehouseIsLeftAloneIfWanted()
    {
        RunningDemo demo;
        const auto arguments = connectionTo(demo) << u"--warehouse"_s << stoppedWarehouse << u"--json"_s;
        const auto alone = m_program->run(arguments + QStringList(u"--no-start"_s), secretOf(demo));
        QCOMPARE(alone.code, 1);
        QCOMPARE(checkIn(alone.json(), u"warehouse_runs"_s).value("state"_L1).toString(), u"not_provable"_s);
        const auto started = m_program->run(arguments, secretOf(demo));
        QVERIFY2(started.code == 0, started.all().constData());
        QCOMPARE(checkIn(started.json(), u"warehouse_runs"_s).value("state"_L1).toString(), u"passed"_s);
    }

    void everythingInJson()
    {
        if (!hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        RunningDemo demo;
        const auto whole = connectionTo(demo)
                           << u"--warehouse"_s << runningWarehouse << u"--catalog"_s << u"inventory"_s
                           << u"--schema"_s << u"assets"_s << u"--table"_s << u"components"_s << u"--json"_s;
        const auto before = m_program->run(whole, secretOf(demo));
        QCOMPARE(before.code, 1);
        QCOMPARE(codeIn(checkIn(before.json(), u"use_catalog"_s)), u"catalog.no_use_catalog"_s);

        const auto grants = m_program->run({u"grants"_s, u"--client-id"_s, demo.fact(u"client_id"_s),
                                            u"--catalog"_s, u"inventory"_s, u"--schema"_s, u"assets"_s,
                                            u"--table"_s, u"components"_s, u"--json"_s});
        QCOMPARE(grants.code, 0);
        QCOMPARE(grants.json().value("grants"_L1).toArray().size(), 3);
        QVERIFY(demo.runAsAdmin(grants.json().value("script"_L1).toString()));

        const auto after = m_program->run(whole + QStringList{u"--save"_s, u"Prod – 1"_s}, secretOf(demo));
        QVERIFY2(after.code == 0, after.all().constData());
        const auto id = after.json().value("saved"_L1).toObject().value("id"_L1).toString();
        isListed(u"Prod – 1"_s, id);
        theSecretIsInTheKeychainOnly(demo, id);

        QCOMPARE(m_program->run(whole + QStringList{u"--save"_s, u"PROD – 1"_s}, secretOf(demo)).code, 2);
        const auto again = m_program->run({u"check"_s, u"prod – 1"_s, u"--json"_s});
        QVERIFY2(again.code == 0, again.all().constData());
        const auto elsewhere =
            m_program->run({u"check"_s, u"prod – 1"_s, u"--host"_s, u"adb-9.9.azuredatabricks.net"_s});
        QCOMPARE(elsewhere.code, 1);
        QVERIFY2(elsewhere.errors.contains("was saved for "), elsewhere.errors.constData());
        isExported(u"Prod – 1"_s);
        isImported();
        isRemoved(u"Prod – 1"_s, id);
    }

    void theScriptIsTakenBack()
    {
        RunningDemo demo;
        const QStringList grants{u"grants"_s,    u"--client-id"_s, demo.fact(u"client_id"_s),
                                 u"--catalog"_s, u"inventory"_s,   u"--schema"_s,
                                 u"assets"_s,    u"--table"_s,     u"devices"_s};
        const auto check = connectionTo(demo)
                           << u"--warehouse"_s << runningWarehouse << u"--catalog"_s << u"inventory"_s
                           << u"--schema"_s << u"assets"_s << u"--table"_s << u"devices"_s;
        QVERIFY(demo.runAsAdmin(QString::fromUtf8(m_program->run(grants).output)));
        const auto granted = m_program->run(check, secretOf(demo));
        QVERIFY2(granted.code == 0, granted.all().constData());
        QVERIFY(demo.runAsAdmin(QString::fromUtf8(m_program->run(grants + QStringList(u"--undo"_s)).output)));
        QCOMPARE(m_program->run(check, secretOf(demo)).code, 1);
    }

    void onlyWhatIsMissingIsWritten()
    {
        RunningDemo demo;
        QVERIFY(demo.runAsAdmin(
            u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;"_s.arg(demo.fact(u"client_id"_s))));
        auto arguments = connectionTo(demo) << u"--catalog"_s << u"inventory"_s << u"--schema"_s
                                            << u"assets"_s << u"--missing"_s << u"--json"_s;
        arguments.replace(0, u"grants"_s);
        const auto result = m_program->run(arguments, secretOf(demo));
        QVERIFY2(result.code == 0, result.all().constData());
        QCOMPARE(result.json().value("held"_L1).toArray().size(), 1);
        QCOMPARE(result.json().value("grants"_L1).toArray().size(), 2);
        QVERIFY(!result.json().value("script"_L1).toString().contains("\nGRANT USE CATALOG"_L1));
        QVERIFY(result.json().value("script"_L1).toString().contains("\nGRANT USE SCHEMA"_L1));
    }

    void theEnvironmentGivesTheSecret()
    {
        RunningDemo demo;
        auto arguments = connectionTo(demo);
        arguments.removeAll(u"--secret-stdin"_s);
        m_program->setVariable(u"DATABRICKS_CLIENT_SECRET"_s, demo.fact(u"client_secret"_s));
        QCOMPARE(m_program->run(arguments).code, 0);
        m_program->setVariable(u"DATABRICKS_TOKEN"_s, demo.fact(u"token"_s));
        QCOMPARE(m_program->run({u"check"_s, u"--host"_s, demo.fact(u"url"_s), u"--personal-token"_s}).code,
                 0);
    }

    void withoutAKeychainNothingIsSaved()
    {
        if (hasSecretService()) {
            QCOMPARE(rerunWithoutBus("withoutAKeychainNothingIsSaved"), 0);
            return;
        }
        RunningDemo demo;
        const auto arguments = connectionTo(demo) << u"--warehouse"_s << runningWarehouse << u"--catalog"_s
                                                  << u"inventory"_s << u"--schema"_s << u"assets"_s
                                                  << u"--table"_s << u"components"_s << u"--save"_s << u"x"_s;
        const auto refused = m_program->run(arguments, secretOf(demo));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("keychain"));
        QVERIFY(m_program->run({u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray().isEmpty());
        QVERIFY(m_program->filesWith(demo.fact(u"client_secret"_s).toUtf8()).isEmpty());
    }

    void theWalkEndsSaved()
    {
        const auto result = m_program->run({u"demo"_s, u"--walk"_s, u"--time-scale"_s, u"0.01"_s});
        QVERIFY2(result.code == 0, result.all().constData());
        for (const auto *step : {"Step 1 of 5", "Step 2 of 5", "Step 3 of 5", "Step 4 of 5", "Step 5 of 5"})
            QVERIFY2(result.output.contains(step), step);
        QCOMPARE(m_program->run({u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray().size(), 1);
        QCOMPARE(m_program->run({u"demo"_s, u"--walk"_s}).code, 0);
        QCOMPARE(m_program->run({u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray().size(), 1);
    }

#ifdef Q_OS_UNIX
    void ctrlCEndsACommand()
    {
        RunningDemo demo(100); // its warehouse takes hours to start
        const auto process = m_program->start(connectionTo(demo) << u"--warehouse"_s << stoppedWarehouse);
        process->write(secretOf(demo));
        process->closeWriteChannel();
        process->setReadChannel(QProcess::StandardError);
        QVERIFY(process->waitForReadyRead()); // what it waits for
        kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(5'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 130);
    }

    void theDemoTakesSignalsItself()
    {
        const auto process = m_program->start({u"demo"_s, u"--json"_s});
        QVERIFY(process->waitForReadyRead());
        QVERIFY(process->readLine().contains("\"sql_editor\""));
        process->terminate();
        QVERIFY(process->waitForFinished(5'000));
    }
#endif

private:
    static QStringList connectionTo(const RunningDemo &demo)
    {
        return {
            u"check"_s,         u"--host"_s, demo.fact(u"url"_s), u"--client-id"_s, demo.fact(u"client_id"_s),
            u"--secret-stdin"_s};
    }

    static QByteArray secretOf(const RunningDemo &demo)
    {
        return demo.fact(u"client_secret"_s).toUtf8() + '\n';
    }

    void isListed(const QString &name, const QString &id)
    {
        const auto profiles = m_program->run({u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray();
        QCOMPARE(profiles.size(), 1);
        const auto profile = profiles.at(0).toObject();
        QCOMPARE(profile.value("name"_L1).toString(), name);
        QCOMPARE(profile.value("id"_L1).toString(), id);
        QCOMPARE(profile.value("proof"_L1).toObject().value("tables"_L1).toString(), u"proven"_s);
        QCOMPARE(profile.value("secret"_L1).toString(), u"keychain"_s);
    }

    void theSecretIsInTheKeychainOnly(const RunningDemo &demo, const QString &id)
    {
        const auto secret = demo.fact(u"client_secret"_s).toUtf8();
        QCOMPARE(m_program->filesWith(secret), QStringList());
        QCOMPARE(m_program->filesWith(secret.toBase64()), QStringList());
        if (!QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty()) {
            const auto entry = keychainEntry(id);
            QVERIFY(entry.endsWith('\n' + secret));
            QVERIFY(entry.contains(demo.fact(u"url"_s).toUtf8() + " (oauth-m2m "));
            QCOMPARE(m_program->filesWith(entry.toBase64()), QStringList());
        }
    }

    static QByteArray keychainEntry(const QString &id)
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"lookup"_s, u"server"_s, u"draftt-connect"_s, u"user"_s, "draftt-connect/"_L1 + id});
        tool.waitForFinished();
        return QByteArray::fromBase64(tool.readAllStandardOutput());
    }

    void isExported(const QString &name)
    {
        const auto json = m_program->path(u"prod.json"_s);
        QCOMPARE(m_program->run({u"export"_s, name, u"--format"_s, u"json"_s, u"--output"_s, json}).code, 0);
        const auto refused =
            m_program->run({u"export"_s, name, u"--format"_s, u"json"_s, u"--output"_s, json});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.errors.contains("--force"));
        QCOMPARE(m_program->run({u"export"_s, name, u"--output"_s, json, u"--force"_s}).code, 0);

        const auto cfg = m_program->path(u"databrickscfg"_s);
        const QStringList toCfg{u"export"_s,   name, u"--format"_s, u"databrickscfg"_s,
                                u"--output"_s, cfg,  u"--json"_s};
        QCOMPARE(m_program->run(toCfg).json().value("change"_L1).toString(), u"added"_s);
        QCOMPARE(m_program->run(toCfg).json().value("change"_L1).toString(), u"unchanged"_s);
    }

    void isImported()
    {
        const auto json = m_program->path(u"prod.json"_s);
        const auto taken = m_program->run({u"import"_s, json});
        QCOMPARE(taken.code, 2);
        QVERIFY(taken.errors.contains("--name"));
        const auto imported = m_program->run({u"import"_s, json, u"--name"_s, u"Second"_s, u"--json"_s});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.json().value("secret"_L1).toString(), u"not-kept"_s);
        QCOMPARE(m_program->run({u"remove"_s, u"Second"_s, u"--yes"_s}).code, 0);
    }

    void isRemoved(const QString &name, const QString &id)
    {
        QCOMPARE(m_program->run({u"remove"_s, name}).code, 2);
        const auto removed = m_program->run({u"remove"_s, name, u"--yes"_s, u"--json"_s});
        QCOMPARE(removed.code, 0);
        QCOMPARE(removed.json().value("id"_L1).toString(), id);
        QVERIFY(m_program->run({u"list"_s, u"--json"_s}).json().value("profiles"_L1).toArray().isEmpty());
        QCOMPARE(keychainEntry(id), QByteArray());
    }

    std::unique_ptr<Program> m_program;
};

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    TestCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commands.moc"
