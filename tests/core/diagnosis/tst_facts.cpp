// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(gap, Qt::SkipEmptyParts);
}

const QStringList &factNames()
{
    static const QStringList names{u"securableName"_s, u"privilege"_s, u"principal"_s,        u"ipAddress"_s,
                                   u"workspaceId"_s,   u"host"_s,      u"sqlState"_s,         u"errorClass"_s,
                                   u"retryAfter"_s,    u"requestId"_s, u"certificateIssuer"_s};
    return names;
}

/// `USE_CATALOG` in an answer is USE CATALOG among the facts; classes are in capitals.
bool isSaid(const QString &word, const QString &everything)
{
    return everything.contains(word, Qt::CaseInsensitive) ||
           QString(everything).replace(u'_', u' ').contains(word, Qt::CaseInsensitive);
}

QStringList madeUp(const QStringList &words, const QString &everything)
{
    QStringList found;
    for (const auto &word : words) {
        if (!isSaid(word, everything))
            found += word;
    }
    return found;
}

/// What a statement names, and nothing of its grammar.
QStringList namesOf(const QString &statement)
{
    static const QRegularExpression quoted(u"`((?:[^`]|``)*)`"_s);
    QStringList names;
    for (auto matches = quoted.globalMatch(statement); matches.hasNext();)
        names += matches.next().captured(1).replace("``"_L1, "`"_L1);
    names.removeAll(u"<application-id>"_s);
    return names;
}

} // namespace

/// Nothing that is told was made up.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// Where a line ends says what a secret is: looked for before the lines are folded into one.
    void secretsOfSettingsAreNotTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("YAML") << u"Error: cannot connect\n  password: correct horse\n  token: hunter"_s;
        QTest::newRow("YAML first") << u"password: correct horse\ntoken: hunter\nhost: h.test"_s;
        QTest::newRow("INI") << u"cannot connect with\n[DEFAULT]\npassword = correct horse\ntoken = hunter"_s;
        QTest::newRow("a block")
            << u"cannot connect\npassword: |\n  correct horse\nclient_secret:\n  hunter"_s;
        QTest::newRow("JSON")
            << uR"({"error_code":"X","message":"cannot connect\npassword: correct horse\ntoken: hunter"})"_s;
        QTest::newRow("cookies") << u"401 Unauthorized\n> cookie: a=correct horse; b=hunter"_s;
    }

    void secretsOfSettingsAreNotTold()
    {
        QFETCH(QString, text);
        const auto diagnosis = diagnosePasted(text);
        for (const auto &told : {diagnosis.facts.message, diagnosis.basis.value_or(Basis{}).excerpt}) {
            QVERIFY2(!told.contains(u"horse"_s), qPrintable(told));
            QVERIFY2(!told.contains(u"hunter"_s), qPrintable(told));
        }
    }

    /// Before the first secret and behind the last.
    void placesAreThoseOfWhatWasGiven()
    {
        const auto said = u"[TABLE_OR_VIEW_NOT_FOUND] The table or view `a`.`b` cannot be found."_s;
        const auto secret = u"\npassword: correct horse\n"_s;
        for (const auto &text : {said + secret, u"token: hunter"_s + secret + said}) {
            const auto basis = diagnosePasted(text).basis;
            QVERIFY(basis);
            QCOMPARE(text.mid(basis->span.from, basis->span.to - basis->span.from),
                     u"TABLE_OR_VIEW_NOT_FOUND"_s);
        }
    }

    void standInTheInput_data()
    {
        QTest::addColumn<bool>("isPasted");
        QTest::addColumn<int>("number");
        for (int i = 0; i < corpus().size(); ++i) {
            QTest::addRow("%s, recorded", qPrintable(corpus().at(i).id)) << false << i;
            QTest::addRow("%s, pasted", qPrintable(corpus().at(i).id)) << true << i;
        }
    }

    void standInTheInput()
    {
        QFETCH(bool, isPasted);
        QFETCH(int, number);
        const auto &row = corpus().at(number);
        if (isPasted && row.pasted().trimmed().isEmpty())
            QSKIP("nothing to paste");
        const auto given = row.given();
        const auto found = isPasted ? diagnosePasted(row.pasted()) : diagnose(given.error, given.stage);
        const auto everything = row.everything();
        for (const auto &name : factNames())
            QCOMPARE(madeUp(wordsOf(factOf(found.facts, name)), everything), QStringList());
        for (const auto &missing : found.facts.missing)
            QCOMPARE(madeUp(wordsOf(missing.securableName), everything), QStringList());
        const auto text = textFor(found);
        QCOMPARE(madeUp(namesOf(text.statement) + namesOf(statementPattern(found)), everything),
                 QStringList());
        QVERIFY(text.link.isEmpty());
    }

    void knowTheirPlaces()
    {
        int places = 0;
        for (const auto &row : corpus()) {
            const auto text = row.entry["transport_error"_L1].toString();
            if (text.isEmpty())
                continue;
            const auto found = diagnosePasted(text);
            for (const auto &place : found.places) {
                if (place.span.part != Part::Transport)
                    continue;
                ++places;
                QVERIFY2(place.span.from >= 0 && place.span.from < place.span.to &&
                             place.span.to <= text.trimmed().size(),
                         qPrintable(row.id + place.fact));
            }
            if (found.basis && found.basis->span.part == Part::Transport && found.basis->span.to > 0) {
                const auto there =
                    text.trimmed().mid(found.basis->span.from, found.basis->span.to - found.basis->span.from);
                if (found.basis->evidence != "form"_L1 && found.basis->evidence != "mark"_L1)
                    QVERIFY2(madeUp(wordsOf(found.basis->excerpt), there + u' ' + text).isEmpty(),
                             qPrintable(row.id + found.basis->excerpt));
            }
        }
        QVERIFY(places > 20);
    }

    void areExact_data();
    void areExact();
    void allMissingRightsAreTold();
};

void TestFacts::areExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *text, const char *fact, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(fact) << QString::fromUtf8(value);
    };
    row("no name is told", "User does not have USE CATALOG on Catalog\nPlease help", "securableName", "");
    row("a name without quotes", "User does not have SELECT on Table main.gold.orders.", "securableName",
        "main.gold.orders");
    row("a word is no name", "User does not have SELECT on table because of a mask", "securableName", "");
    row("a help link is no host", "Access denied, see https://docs.databricks.com/security/x.html", "host",
        "");
    row("the asked host", "Post \"https://adb-1.7.azuredatabricks.net/oidc/v1/token\": EOF", "host",
        "adb-1.7.azuredatabricks.net");
    row("the asked host, around an answer",
        "cannot sign in: Post \"https://x-test.cloud.databricks.com/oidc/v1/token\": {\"error\":\"invalid_client\"}",
        "host", "x-test.cloud.databricks.com");
    row("the workspace of a private link",
        "GET /login.html?error=private-link-validation-error:1234567890123456", "workspaceId",
        "1234567890123456");
    row("a class in a sentence is none", "Configuration CONNECTION_TYPE is not available.", "errorClass", "");
}

void TestFacts::areExact()
{
    QFETCH(QString, text);
    QFETCH(QString, fact);
    QTEST(factOf(diagnosePasted(text).facts, fact), "value");
}

void TestFacts::allMissingRightsAreTold()
{
    const auto found = diagnosePasted(
        u"[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have SELECT on Table "
        "'a.b.c'.\nUser does not have USE SCHEMA on Schema 'a.b'."_s);
    QCOMPARE(found.facts.missing.size(), 2);
    const auto text = textFor(found);
    for (const auto part : {"SELECT"_L1, "USE SCHEMA"_L1, "a.b.c"_L1})
        QVERIFY(text.cause.contains(part));
    QCOMPARE(statementPattern(found), u"GRANT SELECT ON TABLE `a`.`b`.`c` TO `<application-id>`;\n"
                                      "GRANT USE SCHEMA ON SCHEMA `a`.`b` TO `<application-id>`;"_s);
}

DRAFTT_TEST(TestFacts)
#include "tst_facts.moc"
