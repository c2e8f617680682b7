// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pasted.h"
#include "core/profile/planfile.h"
#include "core/profile/profile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Session awkward()
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(u"http://127.0.0.1:8080/?o=4012345678901234"_s);
    session.catalog = *CatalogName::listed(u"a\"b'c`d$x"_s);
    session.schema = *SchemaName::listed(u"größe"_s);
    session.wholeSchema = false;
    session.tables = {*TableName::listed(u"資産"_s), *TableName::listed(u"b\u202Ec"_s)};
    return session;
}

Session byToken()
{
    auto session = sampleSession();
    session.method = SignInMethod::PersonalToken;
    session.clientId.reset();
    session.secret = Secret("dapi0123456789abcdef0123456789abcdef");
    return session;
}

PlannedSetup setup()
{
    return {.principal = u"draftt-reader"_s, .secretDays = 90, .connection = u"Bestände \"neu\""_s};
}

/// A file of an admin's plan in which something was changed by hand.
QByteArray changed(const std::function<void(QJsonObject &root, QJsonObject &admin)> &change)
{
    auto root = QJsonDocument::fromJson(planToJson(awkward(), setup())).object();
    auto admin = root["admin"_L1].toObject();
    change(root, admin);
    root.insert(u"admin"_s, admin);
    return QJsonDocument(root).toJson();
}

QJsonObject sample()
{
    return QJsonDocument::fromJson(planToJson(sampleSession())).object();
}

} // namespace

/// What is wanted goes into a file and comes back.
class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aPlanComesBack();
    void whatWasNotSaidIsNotThere();
    void aPlanProvesNothingAndHasNoSecret();
    void anOddFileIsRefused_data();
    void anOddFileIsRefused();
    void aPlanGoesOverWhatIsThere();
    void itCanBePasted();
    void whatAnAdminPlannedComesBack();
    void aChangedPlanIsRefused_data();
    void aChangedPlanIsRefused();
};

void TestPlanFile::aPlanComesBack()
{
    const QList<Session> sessions{sampleSession(), awkward(), byToken(), Session()};
    for (const auto &session : sessions) {
        const auto json = planToJson(session);
        const auto violations =
            schemaViolations(documentedSchema(u"plan"_s), QJsonDocument::fromJson(json).object());
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        QVERIFY(isPlan(json));
        const auto read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().fact));
        QCOMPARE(planToJson(*read), json);
        QCOMPARE(read->catalog, session.catalog);
        QCOMPARE(read->schema, session.schema);
        QCOMPARE(read->tables, session.tables);
        QCOMPARE(read->wholeSchema, session.wholeSchema);
        QCOMPARE(read->method, session.method);
        QCOMPARE(read->clientId, session.clientId);
    }
}

void TestPlanFile::whatWasNotSaidIsNotThere()
{
    Session session;
    session.address = *PastedAddress::parse(u"adb-1234567890123456.7.azuredatabricks.net"_s);
    const auto read = planFromJson(planToJson(session));
    QVERIFY(read && read->address);
    QVERIFY(!read->clientId && !read->warehouse && !read->catalog && !read->schema);
}

void TestPlanFile::aPlanProvesNothingAndHasNoSecret()
{
    auto session = byToken();
    session.address = *PastedAddress::parse(u"databricks.company.test"_s);
    session.confirmedDomain = session.address->host;
    const auto json = planToJson(session);
    QVERIFY(!json.contains("dapi"));
    const auto read = planFromJson(json);
    QVERIFY(read && !read->connectProven && !read->tablesProven && read->secret.isEmpty());
    QVERIFY(!read->isHostConfirmed());
}

void TestPlanFile::anOddFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        auto json = sample();
        if (value.isUndefined())
            json.remove(key);
        else
            json.insert(key, value);
        QTest::newRow(name) << QJsonDocument(json).toJson() << QString(u'/' + key);
    };
    row("a later version", u"version"_s, 2);
    row("a secret", u"client_secret"_s, u"x"_s);
    row("no list of tables", u"tables"_s, QJsonValue::Undefined);
    row("a number for a catalog", u"catalog"_s, 7);
    row("no host", u"host"_s, u"accounts.azuredatabricks.net"_s);
    row("another way to sign in", u"auth_type"_s, u"azure-cli"_s);
    row("another file", u"format"_s, u"draftt-connect profile"_s);
    QTest::newRow("a list") << "[]"_ba << u"/"_s;
    QTest::newRow("a key twice") << QByteArray(planToJson(Session())).replace("\"tables\"", "\"version\"")
                                 << u"/version"_s;
}

void TestPlanFile::anOddFileIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto read = planFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().fact, pointer);
}

void TestPlanFile::aPlanGoesOverWhatIsThere()
{
    auto session = sampleSession();
    Session plan;
    plan.catalog = *CatalogName::parse(u"other"_s);
    takePlan(plan, session);
    QCOMPARE(session.catalog->text(), u"other"_s);
    QCOMPARE(session.schema, sampleSession().schema);
    QCOMPARE(session.clientId, sampleSession().clientId);
    takePlan(awkward(), session);
    QCOMPARE(session.tables, awkward().tables);
    QVERIFY(!session.wholeSchema);
}

void TestPlanFile::itCanBePasted()
{
    const auto wanted = awkward();
    const auto pasted = readPasted(QString::fromUtf8(planToJson(wanted)));
    QVERIFY(pasted && pasted->address && pasted->clientId && pasted->warehouse);
    QCOMPARE(pasted->address->value.host, wanted.address->host);
    QCOMPARE(pasted->schema->value, *wanted.schema);
    QCOMPARE(pasted->tables.size(), 2);
    QVERIFY(pasted->left.isEmpty() && !pasted->secret);
    const auto part = readPasted(QString::fromUtf8(planToJson(Session())));
    QVERIFY(part && part->isEmpty() && part->left.isEmpty());
    const auto broken = readPasted(u"{\"format\": \"draftt-connect plan\", \"version\": 3}"_s);
    QVERIFY(broken && broken->isEmpty());
    QCOMPARE(broken->left.constFirst().error.fact, u"/version"_s);
}

void TestPlanFile::whatAnAdminPlannedComesBack()
{
    for (const auto &session : {awkward(), Session()}) {
        const auto json = planToJson(session, setup());
        const auto object = QJsonDocument::fromJson(json).object();
        QCOMPARE(schemaViolations(documentedSchema(u"plan"_s), object), QStringList());
        // Spaces say nothing.
        for (const auto &text : {json, QJsonDocument(object).toJson(QJsonDocument::Compact)}) {
            const auto read = planFileFromJson(text);
            QVERIFY2(read, read ? "" : qPrintable(read.error().fact));
            QCOMPARE(read->setup, std::optional(setup()));
            QCOMPARE(planToJson(read->session, *read->setup), json);
        }
        QVERIFY(planFromJson(json)); // for those who want no more than the connection
    }
    QVERIFY(!planFileFromJson(planToJson(awkward()))->setup);
}

void TestPlanFile::aChangedPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto digest = u"/admin/digest"_s;
    using Object = QJsonObject;
    QTest::newRow("more tables") << changed([](Object &root, Object &) { root[u"whole_schema"_s] = true; })
                                 << digest;
    QTest::newRow("another catalog") << changed([](Object &root, Object &) { root[u"catalog"_s] = u"pay"_s; })
                                     << digest;
    QTest::newRow("another host") << changed([](Object &root, Object &) {
        root[u"host"_s] = u"http://127.0.0.1:8081"_s;
    }) << digest;
    QTest::newRow("another principal")
        << changed([](Object &, Object &admin) { admin[u"principal"_s] = u"mallory"_s; }) << digest;
    QTest::newRow("a longer life") << changed([](Object &, Object &admin) { admin[u"secret_days"_s] = 730; })
                                   << digest;
    QTest::newRow("something less") << changed([](Object &root, Object &) { root.remove(u"workspace_id"_s); })
                                    << digest;
    QTest::newRow("no digest") << changed([](Object &, Object &admin) { admin.remove(u"digest"_s); })
                               << digest;
    QTest::newRow("too long a life") << changed([](Object &, Object &admin) {
        admin[u"secret_days"_s] = 731;
    }) << u"/admin/secret_days"_s;
    QTest::newRow("no life") << changed([](Object &, Object &admin) { admin[u"secret_days"_s] = 0; })
                             << u"/admin/secret_days"_s;
    QTest::newRow("a name that is none")
        << changed([](Object &, Object &admin) { admin[u"connection"_s] = u"a\nb"_s; })
        << u"/admin/connection"_s;
    QTest::newRow("a secret") << changed([](Object &, Object &admin) { admin[u"secret"_s] = u"dose"_s; })
                              << u"/admin/secret"_s;
    QTest::newRow("a later version") << changed([](Object &root, Object &) { root[u"version"_s] = 2; })
                                     << u"/version"_s;
}

void TestPlanFile::aChangedPlanIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = planFileFromJson(json);
    QVERIFY(!read);
    QTEST(read.error().fact, "pointer");
}

DRAFTT_TEST(TestPlanFile)
#include "tst_planfile.moc"
