// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// How a text comes to somebody who pastes it.
struct Frame {
    const char *name;
    QString (*wrap)(const QString &text);
};

/// Each line with something before it.
QString eachLine(const QString &text, const QString &before)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        lines += before + line;
    return lines.join(u'\n');
}

QString terraform(const QString &text)
{
    return u"databricks_grants.this: Creating...\n╷\n"_s +
           eachLine(u"Error: cannot create grants: "_s + text, u"│ "_s) +
           u"\n│ \n│   with databricks_grants.this,\n│   on main.tf line 12, in resource \"databricks_grants\" "
           "\"this\":\n│   12: resource \"databricks_grants\" \"this\" {\n│ \n╵\n"_s;
}

QString jdbc(const QString &text)
{
    return u"java.sql.SQLException: [Databricks][JDBCDriver](500051) ERROR processing query/statement. Error Code: 0, "
           "SQL state: null, Query: SELECT * FROM t, Error message from Server: "_s +
           text;
}

QString odbc(const QString &text)
{
    return u"ERROR [HY000] [Microsoft][Hardy] (35) Error from server: error code: '0' error message: '"_s +
           text + u'\'';
}

QString dbt(const QString &text)
{
    return u"10:22:11  Running with dbt=1.7.4\n10:22:14  Encountered an error:\nDatabase Error in model stg_orders "
           "(models/staging/stg_orders.sql)\n"_s +
           eachLine(text, u"  "_s) +
           u"\n  compiled code at target/run/shop/models/staging/stg_orders.sql\n"_s;
}

QString python(const QString &text)
{
    return u"Traceback (most recent call last):\n  File \"/opt/app/load.py\", line 41, in main\n    rows = "
           "read(connection)\n  File \"/opt/app/load.py\", line 17, in read\n    cursor.execute(query)\napp.errors.LoadError: "_s +
           text;
}

QString java(const QString &text)
{
    return u"Exception in thread \"main\" com.example.LoadException: load failed\n\tat "
           "com.example.Loader.run(Loader.java:31)\n\tat com.example.Main.main(Main.java:9)\nCaused by: "
           "com.example.ReadException: "_s +
           text + u"\n\tat com.example.Reader.read(Reader.java:77)\n\t... 12 more\n"_s;
}

QString stampedLog(const QString &text)
{
    const auto mark = u"2024-05-17 11:43:32,529 [main] ERROR com.example.Loader - "_s;
    return u"2024-05-17 11:43:31,102 [main] INFO com.example.Loader - Reading orders\n"_s +
           eachLine(text, mark) + u'\n';
}

QString airflow(const QString &text)
{
    return u"[2024-05-17, 11:43:31 UTC] {taskinstance.py:1824} INFO - Starting attempt 1 of 2\n"_s +
           eachLine(text, u"[2024-05-17, 11:43:32 UTC] {taskinstance.py:2480} ERROR - "_s);
}

/// A JSON string without its quotes.
QString escaped(const QString &text)
{
    const auto array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return array.sliced(2, array.size() - 4);
}

QString escapedTwice(const QString &text)
{
    return u"{\"time\":\"2024-05-17T11:43:32Z\",\"level\":\"error\",\"message\":\""_s +
           escaped(u"{\"message\":\""_s + escaped(text) + u"\"}"_s) + u"\"}"_s;
}

QString html(const QString &text)
{
    return u"<html><head><meta charset=\"utf-8\"></head><body><pre>"_s + text.toHtmlEscaped() +
           u"</pre></body></html>"_s;
}

QString forum(const QString &text)
{
    return u"<div class=\"post\"><p>Hello all</p><blockquote>"_s + text.toHtmlEscaped() +
           u"</blockquote></div>"_s;
}

QString fence(const QString &text)
{
    return u"```text\n"_s + text + u"\n```\n"_s;
}

QString quotation(const QString &text)
{
    return u"On Friday, Anna wrote:\n"_s + eachLine(text, u"> "_s);
}

QString cutOff(const QString &text)
{
    QString whole = text + u'\n';
    while (whole.size() < 3000)
        whole += u"\tat com.example.deep.Stack.frame(Stack.java:1234)\n"_s;
    return whole.left(qMax<qsizetype>(2048, text.size()));
}

QString german(const QString &text)
{
    return u"Fehler beim Einlesen der Bestellungen: "_s + text;
}

QString japanese(const QString &text)
{
    return u"注文を読み込めませんでした: "_s + text;
}

QString go(const QString &text)
{
    return u"2024/05/17 11:43:32 cannot read orders: "_s + text + u"\nexit status 1\n"_s;
}

QString docker(const QString &text)
{
    return u"loader-1  | Reading orders\n"_s + eachLine(text, u"loader-1  | "_s);
}

constexpr Frame frames[]{
    {"Terraform", terraform},
    {"JDBC", jdbc},
    {"ODBC", odbc},
    {"dbt", dbt},
    {"Python trace", python},
    {"Java trace", java},
    {"log with time stamps", stampedLog},
    {"Airflow", airflow},
    {"JSON escaped twice", escapedTwice},
    {"page", html},
    {"post in a forum", forum},
    {"Markdown fence", fence},
    {"quotation", quotation},
    {"cut off after 2 kB", cutOff},
    {"German tool", german},
    {"Japanese tool", japanese},
    {"Go", go},
    {"Docker Compose", docker},
};

constexpr const char *neutral[]{
    "We have seen this since yesterday.",
    "Can anybody help me with this?",
    "I run this every morning and nothing was changed.",
    "Reading 12 of 40 files.",
    "Hello, here is what I get:",
    "Thank you very much in advance!",
};

/// What must stay the same: the code, its case, and each fact.
QString essence(const Diagnosis &diagnosis)
{
    QStringList parts{idOf(diagnosis.code), idOf(diagnosis.variant)};
    for (const auto &name : {u"securableKind"_s, u"securableName"_s, u"privilege"_s, u"principal"_s,
                             u"ipAddress"_s, u"workspaceId"_s, u"host"_s, u"sqlState"_s, u"errorClass"_s})
        parts += factOf(diagnosis.facts, name);
    return parts.join(u'|');
}

/// The names of things in a text, by the quotes and forms in which they stand.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression form(
        u"`([^`\\n]{2,60})`"
        "|\\b(?:[Cc]atalog|[Ss]chema|[Tt]able|[Vv]iew|[Pp]rincipal|[Uu]ser|[Rr]outine|[Ff]unction)\\s+'([^'\\n]{2,60})'"
        "|\\b([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b|\\b([0-9a-f]{16})\\b"
        "|\\b([a-z0-9-]+)(?=\\.(?:cloud\\.databricks\\.com|\\d+\\.azuredatabricks\\.net))"_s);
    QStringList names;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (const auto &part : match.captured(match.lastCapturedIndex()).split(u'.'))
            names += part;
    }
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.size() < 2 || name.contains(u' '); });
    return names;
}

/// Another name of the same form: digits for digits, letters for letters; ids keep to hex digits.
QString otherName(const QString &name, QRandomGenerator &random)
{
    static const QRegularExpression hex(u"^[0-9a-f-]{16,}$"_s);
    const bool isHex = hex.match(name).hasMatch();
    QString other;
    for (const auto character : name) {
        if (character.isDigit())
            other += QChar(u'1' + random.bounded(9));
        else if (character.isLetter())
            other += QChar(u'a' + random.bounded(isHex ? 6 : 26));
        else
            other += character;
    }
    return other;
}

} // namespace

/// What is around an error, and how things are called, must not change what is said of it.
class TestMetamorphic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void framesChangeNothing_data()
    {
        QTest::addColumn<int>("frame");
        for (std::size_t i = 0; i < std::size(frames); ++i)
            QTest::newRow(frames[i].name) << int(i);
    }

    void framesChangeNothing()
    {
        QFETCH(int, frame);
        const auto &[name, wrap] = frames[frame];
        count(QString::fromLatin1(name), [wrap = wrap](const QString &text) { return wrap(text); });
    }

    void neighboursChangeNothing_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const auto *sentence : neutral)
            QTest::newRow(sentence) << QString::fromLatin1(sentence);
    }

    void neighboursChangeNothing()
    {
        QFETCH(QString, sentence);
        count(u"before: "_s + sentence, [&sentence](const QString &text) { return sentence + u'\n' + text; });
        count(u"behind: "_s + sentence, [&sentence](const QString &text) { return text + u'\n' + sentence; });
    }

    void namesChangeTheFactsOnly()
    {
        QRandomGenerator random(7);
        int total = 0;
        int right = 0;
        QStringList wrong;
        for (const auto &row : corpus()) {
            auto renamed = row.pasted();
            auto expected = essence(diagnosePasted(renamed));
            const auto names = namesIn(renamed);
            if (names.isEmpty())
                continue;
            for (const auto &name : names) {
                const QRegularExpression whole(
                    u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(name)));
                const auto other = otherName(name, random);
                renamed.replace(whole, other);
                expected.replace(whole, other);
            }
            const auto found = essence(diagnosePasted(renamed));
            ++total;
            if (found == expected)
                ++right;
            else
                wrong += row.id + u": "_s + found + u" instead of "_s + expected;
        }
        report(u"other names"_s, total, right, wrong);
    }

    void cleanupTestCase()
    {
        qInfo("all: %d of %d the same, %.2f %%", m_right, m_total, 100.0 * m_right / m_total);
    }

private:
    template <typename Change> void count(const QString &what, const Change &change)
    {
        int total = 0;
        int right = 0;
        QStringList wrong;
        for (const auto &row : corpus()) {
            const auto text = row.pasted().trimmed();
            if (text.isEmpty())
                continue;
            const auto expected = unchanged(text);
            const auto found = essence(diagnosePasted(change(text)));
            ++total;
            if (found == expected)
                ++right;
            else
                wrong += row.id + u": "_s + found + u" instead of "_s + expected;
        }
        report(what, total, right, wrong);
    }

    /// What is said of a row as it is, which is asked once for each frame.
    QString unchanged(const QString &text)
    {
        auto known = m_unchanged.constFind(text);
        if (known == m_unchanged.cend())
            known = m_unchanged.insert(text, essence(diagnosePasted(text)));
        return *known;
    }

    void report(const QString &what, int total, int right, const QStringList &wrong)
    {
        m_total += total;
        m_right += right;
        qInfo("%-40s %d of %d the same%s%s", qPrintable(what.left(40)), right, total,
              wrong.isEmpty() ? "" : "\n  ", qPrintable(wrong.join(u"\n  "_s)));
        QVERIFY(total > 50);
        QVERIFY2(right * 100 >= total * 99, qPrintable(u"%1 of %2"_s.arg(right).arg(total)));
    }

    int m_total = 0;
    int m_right = 0;
    QHash<QString, QString> m_unchanged;
};

DRAFTT_TEST(TestMetamorphic)
#include "tst_metamorphic.moc"
