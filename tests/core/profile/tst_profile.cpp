// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

ConnectionProfile awkwardProfile()
{
    auto session = sampleSession();
    session.catalog = *CatalogName::parse(u"prod-eu"_s);
    session.schema = *SchemaName::parse(u"`a``b`"_s);
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"größe"_s), *TableName::parse(u"資産"_s)};
    session.tablesProven = false;
    return *makeProfile(session, u"„Bestand“ – prod/eu #1"_s);
}

ConnectionProfile tokenProfile()
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(u"http://127.0.0.1:8080"_s);
    session.method = SignInMethod::PersonalToken;
    session.secret = Secret();
    session.connectProven = false;
    return *makeProfile(session, u"By token"_s);
}

/// One with a life behind it.
ConnectionProfile oldProfile()
{
    const auto time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    auto profile = awkwardProfile();
    profile.life.failure = LastFailure{u"use_catalog"_s, u"catalog.no_use_catalog"_s};
    profile.life.secretEnds = QDate(2027, 6, 5);
    profile.life.handedOver = {{u"host"_s, time}, {u"secret"_s, time}, {u"table/größe"_s, time}};
    return profile;
}

void compare(const ConnectionProfile &a, const ConnectionProfile &b)
{
    QCOMPARE(toJson(a), toJson(b));
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.name, b.name);
    QVERIFY(a.host == b.host);
    QCOMPARE(a.workspaceId, b.workspaceId);
    QCOMPARE(a.method, b.method);
    QVERIFY(a.clientId == b.clientId);
    QVERIFY(a.warehouseId == b.warehouseId);
    QVERIFY(a.catalog == b.catalog && a.schema == b.schema && a.tables == b.tables);
    QCOMPARE(a.wholeSchema, b.wholeSchema);
    QVERIFY(a.connection == b.connection && a.warehouse == b.warehouse);
    QVERIFY(a.catalogAccess == b.catalogAccess && a.tableAccess == b.tableAccess);
    QCOMPARE(a.secretPlace, b.secretPlace);
    QVERIFY(a.life == b.life);
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void namesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("plain") << u"Inventory"_s << u"Inventory"_s << InputProblem::None;
        QTest::newRow("trimmed") << u"  Asset inventory – prod "_s << u"Asset inventory – prod"_s
                                 << InputProblem::None;
        QTest::newRow("100 characters") << QString(100, u'x') << QString(100, u'x') << InputProblem::None;
        QTest::newRow("empty") << QString() << QString() << InputProblem::Empty;
        QTest::newRow("blank") << u" \t "_s << QString() << InputProblem::Empty;
        QTest::newRow("101 characters") << QString(101, u'x') << QString() << InputProblem::TooLong;
        QTest::newRow("line break") << u"a\nb"_s << QString() << InputProblem::ForbiddenCharacter;
        QTest::newRow("control") << u"a\x1b[31mb"_s << QString() << InputProblem::ForbiddenCharacter;
    }

    void namesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(InputProblem, problem);
        const auto parsed = parseProfileName(text);
        QCOMPARE(parsed ? InputProblem::None : parsed.error().problem, problem);
        QCOMPARE(parsed.value_or(QString()), name);
    }

    void missingPartsAreNamed_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto *part : {"host", "client id", "warehouse", "catalog", "schema", "table"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void missingPartsAreNamed()
    {
        QFETCH(QString, part);
        auto session = sampleSession();
        if (part == "host"_L1)
            session.address.reset();
        else if (part == "client id"_L1)
            session.clientId.reset();
        else if (part == "warehouse"_L1)
            session.warehouse.reset();
        else if (part == "catalog"_L1)
            session.catalog.reset();
        else if (part == "schema"_L1)
            session.schema.reset();
        else
            session.wholeSchema = false;
        const auto profile = makeProfile(session, u"x"_s);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().problem, InputProblem::Empty);
        QCOMPARE(profile.error().fact, part);
    }

    void proofIsWhatTheSessionProved()
    {
        auto session = sampleSession();
        session.schemaProven = false;
        const auto profile = *makeProfile(session, u"x"_s);
        QCOMPARE(profile.connection, Proof::Proven);
        QCOMPARE(profile.warehouse, Proof::Proven);
        QCOMPARE(profile.catalogAccess, Proof::Unproven);
        QCOMPARE(profile.tableAccess, Proof::Proven);
        QVERIFY(!profile.access);
    }

    /// Some tables that can be read are no whole schema.
    void aWholeSchemaIsMoreThanItsTables()
    {
        auto session = sampleSession();
        session.wholeSchemaProven = false;
        QCOMPARE(makeProfile(session, u"x"_s)->tableAccess, Proof::Unproven);
        session.wholeSchema = false;
        session.tables = {*TableName::parse(u"components")};
        QCOMPARE(makeProfile(session, u"x"_s)->tableAccess, Proof::Proven);
    }

    void whatWasFoundIsKept_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("read-only") << Verdict::ReadOnly << "\"read_only\""_ba;
        QTest::newRow("more") << Verdict::MoreThanChosen << "\"more_than_chosen\""_ba;
        QTest::newRow("too much") << Verdict::NotReadOnly << "\"not_read_only\""_ba;
        QTest::newRow("nobody can tell") << Verdict::NotProvable << "\"not_provable\""_ba;
    }

    void whatWasFoundIsKept()
    {
        QFETCH(Verdict, verdict);
        QFETCH(QByteArray, word);
        auto session = sampleSession();
        session.access = AccessVerdict{verdict, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)};
        const auto json = toJson(*makeProfile(session, u"x"_s));
        QVERIFY(json.contains(word) && json.contains("2026-01-02T03:04:05Z"));
        const auto again = profileFromJson(json);
        QVERIFY(again.has_value());
        QVERIFY(again->access == session.access);
        // One that was saved before there was such a verdict, and one of a program of tomorrow.
        auto older = QJsonDocument::fromJson(json).object();
        older.remove("access"_L1);
        QVERIFY(!profileFromJson(QJsonDocument(older).toJson())->access);
        auto odd = json;
        odd.replace(word, "\"green\"");
        QCOMPARE(profileFromJson(odd).error().fact, u"/access/verdict"_s);
    }

    void proposedNames_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << u"inventory"_s << QStringList()
                              << u"Inventory assets – adb-1234567890123456"_s;
        QTest::newRow("taken in other capitals")
            << u"inventory"_s << QStringList{u"INVENTORY assets – adb-1234567890123456"_s}
            << u"Inventory assets – adb-1234567890123456 2"_s;
        QTest::newRow("second taken too") << u"inventory"_s
                                          << QStringList{u"Inventory assets – adb-1234567890123456"_s,
                                                         u"Inventory assets – adb-1234567890123456 2"_s}
                                          << u"Inventory assets – adb-1234567890123456 3"_s;
        QTest::newRow("long names are cut")
            << QString(255, u'x') << QStringList() << u'X' + QString(59, u'x');
    }

    void proposedNames()
    {
        QFETCH(QString, catalog);
        QFETCH(QStringList, taken);
        QFETCH(QString, name);
        auto session = sampleSession();
        session.catalog = *CatalogName::parse(catalog);
        QCOMPARE(proposedName(session, taken), name);
        QVERIFY(parseProfileName(name).has_value());
    }

    void proposesANameForNothing() { QVERIFY(parseProfileName(proposedName(Session(), {})).has_value()); }

    void jsonReadsBack()
    {
        for (const auto &profile :
             {sampleProfile(u"Plain"_s), awkwardProfile(), tokenProfile(), oldProfile()}) {
            const auto again = profileFromJson(toJson(profile));
            QVERIFY(again.has_value());
            compare(*again, profile);
        }
    }

    void jsonHoldsNoSecret()
    {
        QVERIFY(!toJson(sampleProfile(u"x"_s)).contains(sampleSession().secret.reveal()));
    }

    void jsonConformsToTheSchema()
    {
        QVERIFY(!documentedSchema(u"profile"_s).isEmpty());
        for (const auto &profile :
             {sampleProfile(u"Plain"_s), awkwardProfile(), tokenProfile(), oldProfile()}) {
            const auto json = QJsonDocument::fromJson(toJson(profile)).object();
            QCOMPARE(schemaViolations(documentedSchema(u"profile"_s), json), QStringList());
        }
    }

    void damagedJsonIsRefused_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value"); // Undefined: the member is taken out
        QTest::newRow("no format") << u"/format"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("later version") << u"/version"_s << QJsonValue(2);
        QTest::newRow("version as text") << u"/version"_s << QJsonValue(u"1"_s);
        QTest::newRow("unknown member") << u"/client_secret"_s << QJsonValue(u"x"_s);
        QTest::newRow("id is no UUID") << u"/id"_s << QJsonValue(u"7"_s);
        QTest::newRow("empty name") << u"/name"_s << QJsonValue(u" "_s);
        QTest::newRow("name is a number") << u"/name"_s << QJsonValue(7);
        QTest::newRow("no host") << u"/host"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("host with password") << u"/host"_s << QJsonValue(u"https://a:b@x.test"_s);
        QTest::newRow("unknown sign-in") << u"/auth_type"_s << QJsonValue(u"basic"_s);
        QTest::newRow("client id missing with OAuth") << u"/client_id"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("client id is a name") << u"/client_id"_s << QJsonValue(u"connector"_s);
        QTest::newRow("warehouse is text") << u"/warehouse"_s << QJsonValue(u"0123456789abcdef"_s);
        QTest::newRow("catalog with a dot") << u"/catalog"_s << QJsonValue(u"a.b"_s);
        QTest::newRow("schema empty") << u"/schema"_s << QJsonValue(QString());
        QTest::newRow("whole_schema as text") << u"/whole_schema"_s << QJsonValue(u"true"_s);
        QTest::newRow("tables is null") << u"/tables"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("a table is a number") << u"/tables/1"_s << QJsonValue(QJsonArray{u"a"_s, 7});
        QTest::newRow("chosen tables are none") << u"/tables"_s << QJsonValue(QJsonArray());
        QTest::newRow("a failure says more")
            << u"/failure/secret"_s
            << QJsonValue(
                   QJsonObject{{u"check"_s, u"reach"_s}, {u"code"_s, QString()}, {u"secret"_s, u"x"_s}});
        QTest::newRow("the secret ends never") << u"/secret_ends"_s << QJsonValue(u"never"_s);
        QTest::newRow("handed over is an object") << u"/handed_over"_s << QJsonValue(QJsonObject());
        QTest::newRow("what was handed over is unknown")
            << u"/handed_over/0/value"_s
            << QJsonValue(
                   QJsonArray{QJsonObject{{u"value"_s, u"dose0"_s}, {u"at"_s, u"2026-01-02T03:04:05Z"_s}}});
        QTest::newRow("what was handed over rides along")
            << u"/handed_over/0/text"_s
            << QJsonValue(QJsonArray{QJsonObject{
                   {u"value"_s, u"host"_s}, {u"at"_s, u"2026-01-02T03:04:05Z"_s}, {u"text"_s, u"x"_s}}});
        QTest::newRow("proof is missing") << u"/proof"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("proof has an odd word")
            << u"/proof/connection"_s << QJsonValue(QJsonObject{{u"connection"_s, u"yes"_s}});
        QTest::newRow("secret has another place") << u"/secret"_s << QJsonValue(u"file"_s);
        QTest::newRow("saved is no time") << u"/saved"_s << QJsonValue(u"yesterday"_s);
    }

    void damagedJsonIsRefused()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        auto json = QJsonDocument::fromJson(toJson(awkwardProfile())).object();
        const auto key = pointer.section(u'/', 1, 1);
        if (value.isUndefined())
            json.remove(key);
        else
            json.insert(key, value);
        const auto profile = profileFromJson(QJsonDocument(json).toJson());
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().problem, InputProblem::BadFormat);
        QCOMPARE(profile.error().fact, pointer);
        QVERIFY2(!schemaViolations(documentedSchema(u"profile"_s), json).isEmpty() || pointer == "/host"_L1 ||
                     pointer == "/name"_L1 || pointer == "/catalog"_L1,
                 "the schema refuses it too, except for what only our own reading of a name can tell");
    }

    /// One reader would take the first, another the last.
    void aKeyTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QString>("where");
        QTest::newRow("a host of somebody else") << "host"_ba
                                                 << R"("host": "https://evil.test", )"_ba << u"/host"_s;
        QTest::newRow("the same twice") << "catalog"_ba
                                        << R"("catalog": "inventory", )"_ba << u"/catalog"_s;
        QTest::newRow("written otherwise") << "host"_ba
                                           << R"("h\u006fst": "https://evil.test", )"_ba << u"/host"_s;
        QTest::newRow("below") << "id\": \"0123456789abcdef"_ba
                               << R"("id": "fedcba9876543210", )"_ba << u"/warehouse/id"_s;
        QTest::newRow("an object") << "warehouse\": {"_ba
                                   << R"("warehouse": {"id": "x"}, )"_ba << u"/warehouse"_s;
        QTest::newRow("a bracket in a text is none") << "warehouse_name"_ba
                                                     << ""_ba << QString();
    }

    void aKeyTwiceIsRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, first);
        QFETCH(QString, where);
        auto profile = sampleProfile(u"{\"name\": [\\"_s);
        auto json = toJson(profile);
        if (!first.isEmpty()) {
            const auto place = json.indexOf('"' + key);
            QVERIFY(place > 0);
            json.insert(place, first);
        }
        const auto read = profileFromJson(json);
        QCOMPARE(read.has_value(), where.isEmpty());
        if (read)
            return;
        QCOMPARE(read.error().problem, InputProblem::RepeatedKey);
        QCOMPARE(read.error().fact, where);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << "host = x"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("cut off") << toJson(sampleProfile(u"x"_s)).chopped(20);
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x80", 4);
        QTest::newRow("very deep") << QByteArray(100'000, '[');
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        const auto profile = profileFromJson(content);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().problem, InputProblem::BadFormat);
        QCOMPARE(profile.error().fact, u"/"_s);
    }
};

DRAFTT_TEST(TestProfile)
#include "tst_profile.moc"
