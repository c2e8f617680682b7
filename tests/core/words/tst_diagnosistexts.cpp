// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exchange.h"
#include "core/grants/privilege.h"
#include "core/words/diagnosistexts.h"
#include "core/words/networktexts.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto knownPrincipal = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;

Known known()
{
    Known known;
    known.host = *Host::parse(u"adb-1234567890123456.16.azuredatabricks.net");
    known.principal = *ClientId::parse(QString(knownPrincipal));
    return known;
}

/// The same, after a securable of that name was tested.
Known testedNamed(const QString &name)
{
    auto known = ::known();
    const auto parts = name.split(u'.');
    const auto catalog = CatalogName::parse(parts.value(0));
    const auto schema = SchemaName::parse(parts.value(1));
    const auto table = TableName::parse(parts.value(2));
    if (catalog && schema && table)
        known.securable = Grant::selectOnTable(*catalog, *schema, *table).securable();
    else if (catalog && schema)
        known.securable = Grant::useSchema(*catalog, *schema).securable();
    else if (catalog)
        known.securable = Grant::useCatalog(*catalog).securable();
    return known;
}

Diagnosis diagnosisOf(Code code, const QString &kind, const QString &name)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.facts.securableKind = kind;
    diagnosis.facts.securableName = name;
    return diagnosis;
}

} // namespace

class TestDiagnosisTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void codes_data()
    {
        QTest::addColumn<Code>("code");
        for (const auto code : allCodes())
            QTest::newRow(qPrintable(idOf(code))) << code;
    }

    void codes()
    {
        QFETCH(Code, code);
        QVERIFY(codeFromId(idOf(code)) == code);
        auto diagnosis = diagnosisOf(code, u"table"_s, u"a.b.c"_s);
        diagnosis.facts.message = u"what the server said"_s;
        for (const auto &text : {textFor(Diagnosis{code, {}}), textFor(diagnosis, known())}) {
            for (const auto &part : {text.title, text.cause, text.fix, text.who}) {
                QVERIFY2(part.endsWith(u'.') || part.endsWith("said"_L1) || part.endsWith(u' '),
                         qPrintable(part));
                QVERIFY2(!part.contains(u'%'), qPrintable(part));
            }
            QCOMPARE(text.helpPage, idOf(code));
        }
    }

    void helpPages_data() { codes_data(); }

    void helpPages()
    {
        QFETCH(Code, code);
        QFile page(QStringLiteral(DRAFTT_SOURCE_DIR "/resources/help/") + idOf(code) + u".md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(page.readAll());
        for (const auto heading : {"# "_L1, "## How to confirm\n"_L1, "## How to fix\n"_L1,
                                   "## Who can do it\n"_L1, "## What servers say\n"_L1, "## Related\n"_L1})
            QVERIFY2(text.contains(heading), heading.data());
        QVERIFY(text.contains(u'`' + idOf(code) + u'`'));
        static const QRegularExpression link(u"\\]\\(([^)]+)\\.md\\)"_s);
        for (auto links = link.globalMatch(text); links.hasNext();)
            QVERIFY(codeFromId(links.next().captured(1)));
    }

    /// The window shows every page of the folder; a page of a code that went away must go too.
    void everyPageHasItsCode()
    {
        const auto pages =
            QDir(QStringLiteral(DRAFTT_SOURCE_DIR "/resources/help")).entryInfoList({u"*.md"_s});
        for (const auto &page : pages)
            QVERIFY2(codeFromId(page.completeBaseName()), qPrintable(page.fileName()));
        QCOMPARE(pages.size(), allCodes().size());
    }

    void statements_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("statement");
        const auto to = u" TO `%1`;"_s.arg(knownPrincipal);
        QTest::newRow("use catalog") << Code::CatalogNoUseCatalog << u"catalog"_s << u"sales"_s
                                     << u"GRANT USE CATALOG ON CATALOG `sales`"_s + to;
        QTest::newRow("a name with a hyphen and a backtick")
            << Code::CatalogNoUseCatalog << u"catalog"_s << u"pr`od-eu"_s
            << u"GRANT USE CATALOG ON CATALOG `pr``od-eu`"_s + to;
        QTest::newRow("use schema") << Code::SchemaNoUseSchema << u"schema"_s << u"sales.gold"_s
                                    << u"GRANT USE SCHEMA ON SCHEMA `sales`.`gold`"_s + to;
        QTest::newRow("system: on the schema")
            << Code::SchemaNoUseSchema << u"schema"_s << u"system.billing"_s
            << u"GRANT USE SCHEMA ON SCHEMA `system`.`billing`"_s + to;
        QTest::newRow("select on a table")
            << Code::TableNoSelect << u"table"_s << u"a.b.c"_s << u"GRANT SELECT ON TABLE `a`.`b`.`c`"_s + to;
        QTest::newRow("select on a schema")
            << Code::TableNoSelect << u"schema"_s << u"a.b"_s << u"GRANT SELECT ON SCHEMA `a`.`b`"_s + to;
        QTest::newRow("no catalog is told") << Code::TableNoSelect << u"table"_s << u"b.c"_s << QString();
        QTest::newRow("the schema of a catalog is not told")
            << Code::SchemaNoUseSchema << u"schema"_s << u"a"_s << QString();
        QTest::newRow("not a name") << Code::CatalogNoUseCatalog << u"catalog"_s << u"x y; DROP"_s
                                    << QString();
        QTest::newRow("hive metastore has other rights")
            << Code::TableNoSelect << u"table"_s << u"hive_metastore.b.c"_s << QString();
        QTest::newRow("not cured by a grant") << Code::CatalogNotBound << u"catalog"_s << u"a"_s << QString();
        QTest::newRow("a right that is not ours") << Code::Other << u"table"_s << u"a.b.c"_s << QString();
        QTest::newRow("storage fails") << Code::TableUnreadable << u"table"_s << u"a.b.c"_s << QString();
    }

    void statements()
    {
        QFETCH(Code, code);
        QFETCH(QString, kind);
        QFETCH(QString, name);
        QFETCH(QString, statement);
        QCOMPARE(textFor(diagnosisOf(code, kind, name), testedNamed(name)).statement, statement);
    }

    void leadsIntoTheWorkspace()
    {
        const auto text = textFor(diagnosisOf(Code::TableNoSelect, u"table"_s, u"a.b.ü`c"_s), known());
        QCOMPARE(text.link.host(), u"adb-1234567890123456.16.azuredatabricks.net"_s);
        QVERIFY(text.link.path(QUrl::FullyEncoded).startsWith("/explore/data/a/b/"_L1));
        QVERIFY(textFor(diagnosisOf(Code::TableNoSelect, u"table"_s, u"a.b.c"_s)).link.isEmpty());
    }

    void saysWhyNobodyAnswers_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<NetworkFinding>("finding");
        const auto add = [](const char *what, ErrorKind kind, const QString &words, NetworkFinding finding) {
            QTest::newRow(what) << kind << words << finding;
        };
        add("name", ErrorKind::HostNotFound, u"Host here.test not found"_s, NetworkFinding::NameUnknown);
        add("refusal", ErrorKind::ConnectionRefused, u"Connection refused"_s,
            NetworkFinding::ConnectionRefused);
        add("silence", ErrorKind::TimedOut, u"Operation canceled"_s, NetworkFinding::NoAnswerInTime);
        add("hanging up", ErrorKind::ConnectionLost, u"Connection closed"_s,
            NetworkFinding::ConnectionCutOff);
        add("no words", ErrorKind::ConnectionRefused, {}, NetworkFinding::ConnectionRefused);
    }

    /// One reason, the one that it is, in the doctor's words, and the port that was asked.
    void saysWhyNobodyAnswers()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        QFETCH(NetworkFinding, finding);
        Known known;
        known.host = *Host::parse(u"here.test:8383"_s);
        Error error;
        error.kind = kind;
        error.detail = detail;
        const auto diagnosis = diagnose(error, Stage::Transport, known);
        QCOMPARE(diagnosis.code, Code::HostUnreachable);
        const auto text = textFor(diagnosis, known);
        NetworkReport report;
        report.host = known.host->authority();
        report.finding = finding;
        const auto ofTheDoctor = textFor(report);
        QCOMPARE(text.title, ofTheDoctor.title);
        QCOMPARE(text.cause, ofTheDoctor.cause);
        QCOMPARE(text.fix, ofTheDoctor.fix);
        QCOMPARE(text.who, ofTheDoctor.who);
        QVERIFY2(!text.fix.contains("443"_L1), qPrintable(text.fix));
        QVERIFY2(finding == NetworkFinding::NameUnknown || text.fix.contains("8383"_L1),
                 qPrintable(text.fix));
    }

    void saysWhatTheProxyDoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("title");
        QTest::newRow("asks for a password") << 407 << QByteArray() << u"wants a password"_s;
        QTest::newRow("answers in its place") << 403 << "squid/5.7"_ba << u"does not let this host through"_s;
    }

    void saysWhatTheProxyDoes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, server);
        QFETCH(QString, title);
        auto exchange = std::make_shared<Exchange>();
        exchange->httpStatus = status;
        exchange->headers = {{"Server", server}};
        Error error;
        error.kind = status == 407 ? ErrorKind::ProxyRefused : ErrorKind::NotAnApi;
        error.httpStatus = status;
        error.exchange = exchange;
        const auto diagnosis = diagnose(error, Stage::Transport, known());
        QCOMPARE(diagnosis.code, Code::HostProxy);
        const auto text = textFor(diagnosis, known());
        QVERIFY2(text.title.contains(title), qPrintable(text.title));
        QVERIFY2(!text.cause.contains(" or wants "_L1), qPrintable(text.cause));
    }

    void aTakenNameIsThatOfTheOther()
    {
        const auto sentence =
            inputText(Field::ConnectionName, Error::input(InputProblem::Duplicate, u"Inventory assets"_s));
        QVERIFY2(sentence.contains(u"“Inventory assets”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"“Inventory assets 2”"_s), qPrintable(sentence));
    }

    void namesFieldProblemAndRemedy_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("problem");
        for (int field = 0; field <= int(Field::CaFile); ++field) {
            for (int problem = 0; problem <= int(InputProblem::BadFormat); ++problem)
                QTest::addRow("field %d, problem %d", field, problem) << field << problem;
        }
    }

    void namesFieldProblemAndRemedy()
    {
        QFETCH(int, field);
        QFETCH(int, problem);
        const auto which = static_cast<Field>(field);
        const auto sentence = inputText(which, Error::input(static_cast<InputProblem>(problem), u"«fact»"_s));
        QVERIFY2(sentence.contains(fieldName(which)), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.contains(u": "), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
};

DRAFTT_TEST(TestDiagnosisTexts)
#include "tst_diagnosistexts.moc"
