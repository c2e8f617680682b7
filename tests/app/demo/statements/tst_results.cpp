// SPDX-License-Identifier: Apache-2.0
#include "tests/support/areacaller.h"

#include "app/demo/catalog/metastore.h"
#include "app/demo/statements/arrowstream.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto trips = "SELECT * FROM samples.nyctaxi.trips"_L1; // 2,000 rows, two chunks

qint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<qint32>(bytes.constData() + at);
}

/// Lengths of the metadata of a stream's messages; bodies are found by `bodies`. Empty if it is no stream.
QList<qint32> messagesOf(const QByteArray &stream, QList<qsizetype> bodies)
{
    QList<qint32> lengths;
    qsizetype at = 0;
    while (at + 8 <= stream.size() && numberAt(stream, at) == -1) {
        lengths += numberAt(stream, at + 4);
        at += 8 + lengths.constLast() + (bodies.isEmpty() ? 0 : bodies.takeFirst());
    }
    return at == stream.size() ? lengths : QList<qint32>();
}

} // namespace

/// In which forms a result comes, and which are refused. Whether others can read them: tst_officialclients.
class TestResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void formsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<bool>("arrowOnly");
        QTest::addColumn<QString>("text"); // empty: it is not refused
        const auto incompatible =
            u"Incompatible parameters: The format field must be JSON_ARRAY when the disposition "
            "field is INLINE."_s;
        const auto onlyArrow = u"Inline disposition only supports ARROW_STREAM format."_s;
        const QJsonObject arrow{{u"format"_s, u"ARROW_STREAM"_s}};
        QTest::newRow("inline, Arrow") << arrow << false << incompatible;
        QTest::newRow("inline, CSV") << QJsonObject{{u"format"_s, u"CSV"_s}} << false << incompatible;
        QTest::newRow("inline, JSON") << QJsonObject() << false << QString();
        QTest::newRow("Arrow alone, JSON") << QJsonObject() << true << onlyArrow;
        QTest::newRow("Arrow alone, Arrow") << arrow << true << QString();
        QTest::newRow("Arrow alone, links")
            << QJsonObject{{u"disposition"_s, u"EXTERNAL_LINKS"_s}} << true << QString();
        QTest::newRow("unknown words")
            << QJsonObject{{u"format"_s, u"PARQUET"_s}, {u"disposition"_s, u"MAIL"_s}} << false << QString();
    }

    void formsAreRefused()
    {
        QFETCH(QJsonObject, options);
        QFETCH(bool, arrowOnly);
        QFETCH(QString, text);
        m_demo->server().metastore().manners().inlineIsArrowOnly = arrowOnly;
        const auto answer = submit(u"SELECT 1"_s, options);
        QCOMPARE(answer.status, text.isEmpty() ? 200 : 400);
        QCOMPARE(answer.json["message"_L1].toString(), text);
        if (!text.isEmpty())
            QCOMPARE(answer.json["error_code"_L1].toString(), u"INVALID_PARAMETER_VALUE"_s);
    }

    void smallDeviations()
    {
        const auto ask = [this](const QByteArray &verb, const QString &path, const QByteArray &body = {}) {
            return httpCall(verb, m_demo->url(u"/api/2.0/sql/statements"_s + path),
                            bearer(m_demo->who().personalToken), body);
        };
        QCOMPARE(ask("POST", {}, R"({"statement":"SELECT 1"})").json["error_code"_L1].toString(),
                 u"BAD_REQUEST"_s);
        const auto empty = submit(u" "_s, {});
        QCOMPARE(empty.status, 200);
        QVERIFY(empty.json["status"_L1]["error"_L1]["message"_L1].toString().contains(
            u"[PARSE_EMPTY_STATEMENT]"_s));
        QCOMPARE(ask("GET", u"/nosuch"_s).status, 400);
        const auto id = u'/' + submit(u"SELECT 1"_s, {}).json["statement_id"_L1].toString();
        QCOMPARE(ask("DELETE", id).status, 200);
        QCOMPARE(ask("GET", id).json["result"_L1]["data_array"_L1],
                 QJsonValue(QJsonArray{QJsonArray{u"1"_s}}));
    }

    void tooLargeAResultIsAborted()
    {
        demo::Metastore metastore;
        const AreaCaller caller(metastore);
        const auto parameter = [](qsizetype length) {
            const QJsonObject a{{u"name"_s, u"a"_s}, {u"value"_s, QString(length, u'x')}};
            return QJsonObject{{u"parameters"_s, QJsonArray{a}}};
        };
        const auto state = [](const QJsonObject &statement) {
            return statement["status"_L1]["state"_L1].toString();
        };
        constexpr qsizetype most = 26214400;
        QCOMPARE(state(caller.run(u"SELECT :a"_s, parameter(most))), u"SUCCEEDED"_s);
        const auto aborted = caller.run(u"SELECT :a"_s, parameter(most + 1));
        QCOMPARE(state(aborted), u"FAILED"_s);
        QVERIFY(aborted["status"_L1]["error"_L1]["message"_L1].toString().startsWith(
            "Inline byte limit exceeded."_L1));
    }

    void arrowIsAStream()
    {
        demo::ResultSet result;
        result.columns = {{u"a"_s, u"string"_s}, {u"größe"_s, u"int"_s}};
        result.rows = {{u"x"_s, std::nullopt}, {u"äö"_s, u"7"_s}};
        const auto stream = demo::arrowStream(result, 0, 2);
        // Each buffer is padded to 8: bits, ends, text, twice.
        const QList<qsizetype> bodies{0, 8 + 16 + 8 + 8 + 16 + 8};
        const auto lengths = messagesOf(stream, bodies);
        QCOMPARE(lengths.size(), 3);
        QCOMPARE(lengths.constLast(), 0);
        for (const auto length : lengths)
            QCOMPARE(length % 8, 0);
        QVERIFY(stream.contains("gr\xc3\xb6\xc3\x9f"
                                "e"_ba));
        QCOMPARE(messagesOf(demo::arrowStream(result, 0, 0), {0}).size(), 2);
    }

    void attachmentsComeInChunks()
    {
        const QJsonObject options{{u"disposition"_s, u"INLINE_OR_EXTERNAL_LINKS"_s},
                                  {u"format"_s, u"ARROW_STREAM"_s}};
        const auto answer = submit(trips, options).json;
        QCOMPARE(answer["manifest"_L1]["format"_L1].toString(), u"ARROW_STREAM"_s);
        QCOMPARE(answer["manifest"_L1]["total_chunk_count"_L1].toInt(), 2);
        const auto first = answer["result"_L1].toObject();
        QCOMPARE(first["next_chunk_index"_L1].toInt(), 1);
        QVERIFY(QByteArray::fromBase64(first["attachment"_L1].toString().toLatin1())
                    .startsWith("\xff\xff\xff\xff"));
        const auto second = chunk(answer, 1);
        QCOMPARE(second["row_offset"_L1].toInt(), 1000);
        QVERIFY(!second.contains("next_chunk_index"_L1));
        QVERIFY(second["attachment"_L1].toString() != first["attachment"_L1].toString());
    }

    void linksAreForWhoKnowsThem()
    {
        const auto answer = submit(trips, {{u"disposition"_s, u"EXTERNAL_LINKS"_s}}).json;
        const auto link = answer["result"_L1]["external_links"_L1][0];
        QCOMPARE(link["next_chunk_index"_L1].toInt(), 1);
        const QUrl url(link["external_link"_L1].toString());
        const auto fetched = httpCall("GET", url);
        QCOMPARE(fetched.status, 200);
        QCOMPARE(QJsonDocument::fromJson(fetched.body).array().size(), 1000);
        QCOMPARE(httpCall("GET", url, bearer(m_demo->who().personalToken)).status, 400);
        QCOMPARE(httpCall("GET", m_demo->url(u"/demo-storage/0123"_s)).status, 403);
        const auto other = chunk(answer, 1)["external_links"_L1][0]["external_link"_L1].toString();
        QCOMPARE(QJsonDocument::fromJson(httpCall("GET", QUrl(other)).body).array().size(), 1000);
    }

private:
    [[nodiscard]] HttpAnswer submit(const QString &sql, QJsonObject options) const
    {
        options.insert(u"warehouse_id"_s, u"7e57ab1e00000001"_s);
        options.insert(u"statement"_s, sql);
        return httpCall("POST", m_demo->url(u"/api/2.0/sql/statements"_s),
                        bearer(m_demo->who().personalToken), QJsonDocument(options).toJson());
    }

    [[nodiscard]] QJsonObject chunk(const QJsonObject &statement, int index) const
    {
        const auto path = u"/api/2.0/sql/statements/%1/result/chunks/%2"_s.arg(
            statement["statement_id"_L1].toString(), QString::number(index));
        return httpCall("GET", m_demo->url(path), bearer(m_demo->who().personalToken)).json;
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestResults)
#include "tst_results.moc"
