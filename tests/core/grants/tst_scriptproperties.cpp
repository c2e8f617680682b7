// SPDX-License-Identifier: Apache-2.0
#include "core/grants/forms.h"
#include "core/grants/scriptparser.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/randomnames.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

constexpr quint32 seed = 20260;

Scope randomScope(QRandomGenerator &random)
{
    Scope scope{catalog(hurtfulName(random)), schema(hurtfulName(random)), random.bounded(3) == 0, {}};
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const auto one = table(hurtfulName(random));
        if (!scope.tables.contains(one))
            scope.tables += one;
    }
    return scope;
}

/// Facts in which each right is missing, unknown or held in some way; names of groups and people hurt too.
AccessFacts randomFacts(QRandomGenerator &random)
{
    auto known = facts(randomScope(random));
    known.principal.displayName = hurtfulText(random);
    const auto group = hurtfulText(random);
    known.groups = {group};
    known.warehouse = WarehouseFacts{WarehouseId::parse(u"0123456789abcdef").value(), hurtfulText(random),
                                     PlanState(random.bounded(3))};
    known.sqlAccess = PlanState(random.bounded(3));
    known.scimId = random.bounded(2) == 0 ? QString() : u"4567890123456789"_s;
    for (const auto &grant : wantedGrants(known.scope)) {
        if (!known.securables.isEmpty() && known.securables.last().securable == grant.securable())
            continue;
        SecurableFacts one{grant.securable(), Listing(random.bounded(3)), {}, hurtfulText(random)};
        if (one.listing != Listing::Unread && random.bounded(2) == 0)
            one.rights +=
                ReportedRight{random.bounded(2) == 0 ? group : applicationId, restName(grant.privilege()),
                              random.bounded(2) == 0 ? QString() : u"CATALOG"_s, hurtfulText(random)};
        known.securables += one;
    }
    return known;
}

QList<ParsedStatement> statementsFor(const QList<Grant> &grants, ParsedStatement::Verb verb)
{
    QList<ParsedStatement> statements;
    for (const auto &grant : grants)
        statements += ParsedStatement{verb, grant, connector().id};
    return statements;
}

/// One PATCH as a shell form made it.
struct Call {
    QString path; ///< decoded
    QJsonObject body;

    friend bool operator==(const Call &, const Call &) = default;
};

/// What the admin's shell has when the script runs.
struct Surroundings {
    QString shell = u"/bin/sh"_s;
    QString host = u"https://workspace.test"_s;  ///< empty: not set
    QString meant = u"https://workspace.test"_s; ///< the domain of its own that is confirmed
    QString token = u"token"_s;
};

/// Runs a shell script with stand-ins for `databricks` and `curl` that write their arguments down, each ended
/// by a NUL and each call by an empty one.
QList<QStringList> argumentsOf(const QString &script, const Surroundings &around = {})
{
    QTemporaryDir folder;
    const auto log = folder.filePath(u"log"_s);
    const auto standIn = "#!/bin/sh\nprintf '%s\\0' \"$@\" >> '"_L1 + log + "'\nprintf '\\0' >> '"_L1 + log +
                         "'\ncat > /dev/null\n"_L1;
    for (const auto &name : {u"databricks"_s, u"curl"_s}) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(standIn.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DATABRICKS_TOKEN"_s, around.token);
    environment.remove(u"DATABRICKS_HOST"_s);
    if (!around.host.isEmpty())
        environment.insert(u"DATABRICKS_HOST"_s, around.host);
    environment.insert(u"DATABRICKS_CUSTOM_DOMAIN"_s, around.meant);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.setStandardInputFile(QProcess::nullDevice());
    QFile file(folder.filePath(u"script"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(script.toUtf8());
    file.close();
    shell.start(around.shell, {file.fileName()});
    if (!shell.waitForFinished() || shell.exitCode() != 0 || !shell.readAllStandardError().isEmpty())
        return {{u"the shell failed"_s}};
    // Nothing but the two stand-ins, the script and the log may be there.
    if (QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() > 4)
        return {{u"a name made a file"_s}};
    QFile calls(log);
    QList<QStringList> found{{}};
    if (!calls.open(QIODevice::ReadOnly))
        return {};
    for (const auto &argument : calls.readAll().split('\0')) {
        if (argument.isEmpty())
            found += QStringList();
        else
            found.last() += QString::fromUtf8(argument);
    }
    found.removeIf([](const QStringList &arguments) { return arguments.isEmpty(); });
    return found;
}

Call callOfRest(const QStringList &arguments)
{
    const auto encoded = QStringView(arguments.last()).sliced(u"https://workspace.test"_s.size());
    const auto body = arguments[arguments.indexOf("--data"_L1) + 1];
    return {QUrl::fromPercentEncoding(encoded.toUtf8()), QJsonDocument::fromJson(body.toUtf8()).object()};
}

Call callOfCli(const QStringList &arguments)
{
    const auto json =
        QJsonDocument::fromJson(arguments[arguments.indexOf("--json"_L1) + 1].toUtf8()).object();
    if (arguments[0] == "api"_L1)
        return {QUrl::fromPercentEncoding(arguments[2].toUtf8()), json};
    const auto at = arguments.indexOf("--"_L1);
    if (arguments[0] == "grants"_L1)
        return {"/api/2.1/unity-catalog/permissions/"_L1 + arguments[at + 1] + u'/' + arguments[at + 2],
                json};
    if (arguments[0] == "warehouses"_L1)
        return {"/api/2.0/permissions/warehouses/"_L1 + arguments[at + 1], json};
    return {"/api/2.0/preview/scim/v2/ServicePrincipals/"_L1 + arguments[at + 1], json};
}

/// What the PATCHes of permissions must be, worked out anew from the grants.
QList<Call> expectedCalls(const QList<Grant> &grants, QLatin1StringView member)
{
    QList<Call> calls;
    for (const auto &grant : grants) {
        const auto path = "/api/2.1/unity-catalog/permissions/"_L1 + grant.securable().restKind() + u'/' +
                          grant.securable().fullName();
        QJsonArray privileges;
        if (!calls.isEmpty() && calls.last().path == path)
            privileges = calls.takeLast().body["changes"_L1][0][member].toArray();
        privileges += restName(grant.privilege());
        const QJsonObject change{{"principal"_L1, applicationId}, {member, privileges}};
        calls += Call{path, {{"changes"_L1, QJsonArray{change}}}};
    }
    return calls;
}

/// What a quoted HCL string means, by HCL's own rules.
QString hclMeaning(QStringView quoted)
{
    QString meaning;
    for (qsizetype i = 1; i < quoted.size() - 1; ++i) {
        if (quoted[i] != u'\\') {
            const bool opens = (quoted[i] == u'$' || quoted[i] == u'%') && quoted[i + 1] == u'{';
            meaning += opens ? u"«a template»"_s : QString(quoted[i]);
            continue;
        }
        const auto kind = quoted[++i];
        const int digits = kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        if (digits == 0)
            meaning += kind;
        else
            meaning += QChar::fromUcs4(char32_t(quoted.sliced(i + 1, digits).toUInt(nullptr, 16)));
        i += digits;
    }
    return meaning;
}

} // namespace

/// Whatever the names are, a script does what its plan says and nothing else.
class TestScriptProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theNamesReachEveryUnicodeCategory()
    {
        QRandomGenerator random(seed);
        QSet<int> categories;
        QString seen;
        for (int i = 0; i < 20000; ++i) {
            const auto name = hurtfulName(random);
            seen += name;
            for (const uint code : name.toUcs4())
                categories.insert(QChar::category(code));
        }
        // A name has no separators of lines and paragraphs, no halves of surrogates, and nothing in capitals
        // that has a small form; title case letters have one.
        const QSet<int> never{QChar::Separator_Line, QChar::Separator_Paragraph, QChar::Other_Surrogate,
                              QChar::Letter_Titlecase};
        for (int category = 0; category <= QChar::Symbol_Other; ++category) {
            if (!never.contains(category))
                QVERIFY2(categories.contains(category), qPrintable(QString::number(category)));
        }
        for (const auto mark : {"`"_L1, "'"_L1, "\""_L1, "--"_L1, "\\"_L1, "${"_L1, ";"_L1})
            QVERIFY(seen.contains(mark));
    }

    void sqlParsesBackToExactlyThePlan()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 1500; ++i) {
            const auto plan = makePlan(randomFacts(random));
            const auto script = planScript(plan, ScriptForm::Sql);
            const auto parsed = parseScript(script);
            QVERIFY2(parsed, qPrintable(script));
            QCOMPARE(*parsed, statementsFor(plan.toRun(), ParsedStatement::Verb::Grant));
            const auto undo = planUndo(plan, ScriptForm::Sql);
            const auto parsedUndo = parseScript(undo);
            QVERIFY2(parsedUndo, qPrintable(undo));
            auto reversed = plan.added();
            std::reverse(reversed.begin(), reversed.end());
            QCOMPARE(*parsedUndo, statementsFor(reversed, ParsedStatement::Verb::Revoke));
        }
    }

    void noNameChangesTheShapeOfAStatement()
    {
        // Each name's tokens are put in place of a tame name's: but for them, nothing differs.
        QRandomGenerator random(seed);
        const auto tame =
            grantStatement(Grant::selectOnTable(catalog(u"c"), schema(u"s"), table(u"t")), connector().id);
        for (int i = 0; i < 5000; ++i) {
            const auto c = hurtfulName(random);
            const auto s = hurtfulName(random);
            const auto t = hurtfulName(random);
            auto wild = grantStatement(Grant::selectOnTable(catalog(c), schema(s), table(t)), connector().id);
            QCOMPARE(wild,
                     QString(tame).replace("`c`.`s`.`t`"_L1, quoteIdentifier(c) + u'.' + quoteIdentifier(s) +
                                                                 u'.' + quoteIdentifier(t)));
            const auto parsed = parseScript(wild);
            QVERIFY2(parsed, qPrintable(wild));
            QCOMPARE(parsed->size(), 1);
            QCOMPARE(parsed->first().grant.securable().fullName(), QStringList({c, s, t}).join(u'.'));
        }
    }

    void shellFormsCallExactlyThePlan_data()
    {
        QTest::addColumn<ScriptForm>("form");
        QTest::newRow("REST") << ScriptForm::Rest;
        QTest::newRow("CLI") << ScriptForm::Cli;
    }

    void shellFormsCallExactlyThePlan()
    {
        QFETCH(ScriptForm, form);
        QRandomGenerator random(seed);
        for (int i = 0; i < 30; ++i) {
            const auto plan = makePlan(randomFacts(random));
            auto reversed = expectedCalls(plan.added(), "remove"_L1);
            std::reverse(reversed.begin(), reversed.end());
            QCOMPARE(permissionCalls(planScript(plan, form), form), expectedCalls(plan.toRun(), "add"_L1));
            QCOMPARE(permissionCalls(planUndo(plan, form), form), reversed);
        }
    }

    /// The token of an admin; a host may come out of the plan or out of the admin's environment.
    void theTokenGoesToNoStranger_data()
    {
        QTest::addColumn<QString>("planned"); // the plan's host
        QTest::addColumn<QString>("given");   // DATABRICKS_HOST
        QTest::addColumn<QString>("meant");   // DATABRICKS_CUSTOM_DOMAIN
        QTest::addColumn<QString>("to");      // where the calls go; empty: nowhere
        const auto own = u"https://adb-1.2.azuredatabricks.net"_s;
        const auto row = [](const char *name, const QString &planned, const QString &given,
                            const QString &meant,
                            const QString &to) { QTest::newRow(name) << planned << given << meant << to; };
        row("Databricks' own", own, {}, {}, own);
        for (const auto &domain : Host::domains())
            row(qPrintable(domain), {}, "https://x"_L1 + domain, {}, "https://x"_L1 + domain);
        row("with a slash", {}, own + u'/', {}, own);
        row("this computer", u"http://127.0.0.1:8080"_s, {}, {}, u"http://127.0.0.1:8080"_s);
        row("a domain of its own", u"https://databricks.company.test"_s, {}, {}, {});
        row("a domain of its own, meant", u"https://databricks.company.test"_s, {},
            u"https://databricks.company.test"_s, u"https://databricks.company.test"_s);
        row("another is meant", u"https://databricks.company.test"_s, {}, u"https://other.company.test"_s,
            {});
        row("Databricks' name inside", u"https://adb-1.2.azuredatabricks.net.evil.test"_s, {}, {}, {});
        row("letters that look alike", u"https://adb-1.2.\u0430zuredatabricks.net"_s, {}, {}, {});
        for (const auto &stranger :
             {u"https://evil.test"_s, u"https://evil.test/.azuredatabricks.net"_s,
              u"https://evil.test#.azuredatabricks.net"_s, u"https://evil.test?.azuredatabricks.net"_s,
              u"https://evil.test:1/.azuredatabricks.net"_s, u"https://x.azuredatabricks.net@evil.test"_s,
              u"https://evil.test\\.azuredatabricks.net"_s, u"http://x.azuredatabricks.net"_s,
              u"x.azuredatabricks.net"_s, u"https://x.azuredatabricks.net:8443"_s,
              u"http://127.0.0.1:8080@evil.test"_s, u"http://127.0.0.1.evil.test"_s,
              u"http://127.0.0.1:80.evil.test"_s, u"http://localhost:"_s, u"2130706433"_s,
              u"https://2130706433"_s, u"https://evil.test\nhttps://x.azuredatabricks.net"_s,
              u"https://*.azuredatabricks.net"_s})
            row(qPrintable(stranger), {}, stranger, {}, {});
    }

    void theTokenGoesToNoStranger()
    {
        QFETCH(QString, planned);
        QFETCH(QString, given);
        QFETCH(QString, meant);
        QFETCH(QString, to);
        auto known = facts({catalog(u"c"), schema(u"s"), true, {}});
        if (!planned.isEmpty())
            known.host = *Host::parse(planned);
        const auto plan = makePlan(known);
        for (const auto &shell : {u"/bin/sh"_s, u"bash"_s}) {
            const auto calls =
                argumentsOf(planScript(plan, ScriptForm::Rest), {shell, given, meant, u"token"_s});
            if (to.isEmpty()) {
                QCOMPARE(calls, QList<QStringList>{{u"the shell failed"_s}});
                continue;
            }
            QVERIFY(!calls.isEmpty());
            for (const auto &arguments : calls)
                QVERIFY2(arguments.last().startsWith(to + "/api/"_L1), qPrintable(arguments.join(u' ')));
        }
    }

    /// Its quotes would end the header that curl is told, and begin another option.
    void aTokenIsNoSettingOfCurl()
    {
        const auto script =
            planScript(makePlan(facts({catalog(u"c"), schema(u"s"), true, {}})), ScriptForm::Rest);
        for (const auto &token : {u"t\"\nurl = \"https://evil.test"_s, u"a\\"_s, u"a b"_s})
            QCOMPARE(argumentsOf(script, {.token = token}), QList<QStringList>{{u"the shell failed"_s}});
    }

    /// The id comes from the workspace's answer.
    void anIdThatIsNoNumberIsNotWritten()
    {
        for (const auto &id : {u"1/../../Users/2"_s, u"1?x=y"_s, u"--help"_s, u"1'; touch x; '"_s}) {
            auto known = facts({catalog(u"c"), schema(u"s"), true, {}});
            known.scimId = id;
            known.sqlAccess = PlanState::Missing;
            const auto plan = makePlan(known);
            for (const auto form : {ScriptForm::Rest, ScriptForm::Cli}) {
                QVERIFY(!planScript(plan, form).contains(id));
                QVERIFY(!planUndo(plan, form).contains(id));
            }
        }
    }

    void terraformStringsMeanTheName()
    {
        QRandomGenerator random(seed);
        static const QRegularExpression name(u"^  (?:catalog|schema|table) +(?==)= (\".*\")$"_s,
                                             QRegularExpression::MultilineOption);
        for (int i = 0; i < 1000; ++i) {
            const auto plan = makePlan(randomFacts(random));
            QStringList expected;
            for (const auto &grant : plan.toRun()) {
                if (expected.isEmpty() || expected.last() != grant.securable().fullName())
                    expected += grant.securable().fullName();
            }
            QStringList found;
            const auto script = planScript(plan, ScriptForm::Terraform);
            for (auto matches = name.globalMatch(script); matches.hasNext();)
                found += hclMeaning(matches.next().captured(1));
            QCOMPARE(found, expected);
        }
    }

    void terraformReadsTheConfiguration()
    {
        const auto terraform = QStandardPaths::findExecutable(u"terraform"_s);
        if (terraform.isEmpty())
            QSKIP("terraform is not installed");
        // All in one run: to start it costs more than to read them.
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        QStringList scripts;
        for (int i = 0; i < 20; ++i) {
            scripts += planScript(makePlan(randomFacts(random)), ScriptForm::Terraform);
            QFile file(folder.filePath(u"%1.tf"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(scripts.last().toUtf8()), scripts.last().toUtf8().size());
        }
        QProcess format;
        format.start(terraform, {u"fmt"_s, u"-no-color"_s, u"-list=false"_s, folder.path()});
        QVERIFY(format.waitForFinished());
        QVERIFY2(format.exitCode() == 0, format.readAllStandardError().constData());
        for (int i = 0; i < scripts.size(); ++i) {
            QFile file(folder.filePath(u"%1.tf"_s.arg(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(file.readAll()), scripts[i]);
        }
    }

private:
    static QList<Call> permissionCalls(const QString &script, ScriptForm form)
    {
        QList<Call> calls;
        for (const auto &arguments : argumentsOf(script)) {
            const auto call = form == ScriptForm::Rest ? callOfRest(arguments) : callOfCli(arguments);
            if (call.path.startsWith("/api/2.1/unity-catalog/permissions/"_L1))
                calls += call;
        }
        return calls;
    }
};

DRAFTT_TEST(TestScriptProperties)
#include "tst_scriptproperties.moc"
