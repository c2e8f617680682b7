// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pasted.h"
#include "core/profile/planfile.h"
#include "core/profile/profile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject schema()
{
    QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/resources/plan.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

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
};

void TestPlanFile::aPlanComesBack()
{
    const QList<Session> sessions{sampleSession(), awkward(), byToken(), Session()};
    for (const auto &session : sessions) {
        const auto json = planToJson(session);
        const auto violations = schemaViolations(schema(), QJsonDocument::fromJson(json).object());
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

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
