// SPDX-License-Identifier: Apache-2.0
#include "core/admin/askowner.h"
#include "core/admin/reach.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto tablesCall = "GET /api/2.1/unity-catalog/tables?";
constexpr auto policiesCall = "GET /api/2.1/unity-catalog/policies/";
constexpr auto destinationsCall = "GET /api/3.0/rfa/destinations/";
constexpr auto requestsCall = "POST /api/3.0/rfa/requests";

const auto catalog = *CatalogName::parse(u"main");
const auto schema = *SchemaName::parse(u"sales");

TableName table(QStringView name)
{
    return *TableName::parse(name);
}

QByteArray refusal()
{
    return httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no"})");
}

QByteArray noApi()
{
    return httpAnswer(404, R"({"error_code":"ENDPOINT_NOT_FOUND","message":"No API found"})");
}

} // namespace

/// What a grant would open, and who is asked for it where nobody here may give it.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        m_remote->answerInTurn(
            tablesCall,
            {{ok(R"({"tables":[
                {"name":"orders","table_type":"MANAGED","owner":"anna","columns":[{"name":"a"},{"name":"b",
                 "mask":{"function_name":"main.gov.m"}}],"properties":{"spark.sql.statistics.numRows":"1200"}},
                {"name":"big","table_type":"VIEW","owner":"bert","columns":[{"name":"a"}]}],
                "next_page_token":"t"})")},
             {ok(R"({"tables":[{"name":"lines","table_type":"MANAGED","owner":"anna","columns":[{"name":"a"}],
                "row_filter":{"function_name":"main.gov.f"},
                "properties":{"spark.sql.statistics.numRows":"34"}}]})")}});
        m_remote->answer("GET /api/2.1/unity-catalog/schemas/main.sales",
                         ok(R"({"name":"sales","owner":"sales-owners"})"));
        m_remote->answer("GET /api/2.1/unity-catalog/catalogs/main", refusal());
        m_remote->answer(policiesCall,
                         ok(R"({"policies":[{"name":"emea","policy_type":"POLICY_TYPE_ROW_FILTER",
                            "on_securable_type":"SCHEMA","on_securable_fullname":"main.sales",
                            "to_principals":["account users"]}]})"));
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void countsAWholeSchema();
    void countsChosenTablesOnly();
    void saysWhatItCouldNotSee_data();
    void saysWhatItCouldNotSee();
    void failsWithTheList();
    void asksForEachSecurableOnce();
    void knowsWhereAQuestionGoes_data();
    void knowsWhereAQuestionGoes();
    void sendsOnBehalfOfThePrincipal();
    void aLongCommentIsCut();
    void isNeverSentTwice();
    void splitsWhatIsTooMuchForOneRequest();
    void whatWasAcceptedIsNotSentAgain_data();
    void whatWasAcceptedIsNotSentAgain();
    void sendsNothingWhereThereIsNothing();

private:
    [[nodiscard]] Result<Reach> reach(const Scope &scope) const
    {
        return awaited<Reach>([&](const auto &done) { return fetchReach(m_remote->workspace, scope, done); });
    }
    [[nodiscard]] Result<QList<OwnerQuestion>> questions(const QList<Grant> &grants) const
    {
        return awaited<QList<OwnerQuestion>>(
            [&](const auto &done) { return fetchOwnerQuestions(m_remote->workspace, grants, done); });
    }

    /// What the requests for access ask for, from this one to before that one.
    [[nodiscard]] QStringList namesIn(qsizetype from, qsizetype to) const
    {
        QStringList names;
        for (const auto &request : m_remote->server.requests().mid(from, to - from)) {
            const auto one = QJsonDocument::fromJson(request.body)["requests"_L1][0];
            for (const auto &right : one["securable_permissions"_L1].toArray())
                names += right["securable"_L1]["full_name"_L1].toString();
        }
        return names;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestReach::countsAWholeSchema()
{
    const auto found = reach({catalog, schema, true, {}});
    QVERIFY(found);
    QCOMPARE(found->census, (Census{.tables = 3,
                                    .readable = 3,
                                    .views = 1,
                                    .foreign = 0,
                                    .filtered = 1,
                                    .masked = 1,
                                    .counted = 3,
                                    .columns = 4}));
    QCOMPARE(found->rows, 1234);
    QCOMPARE(found->rowsTold, 2);
    QCOMPARE(found->owners, QStringList({u"anna"_s, u"bert"_s, u"sales-owners"_s}));
    QCOMPARE(found->policyState, Reach::Policies::Read);
    QCOMPARE(found->policies.size(), 1);
    QVERIFY(found->isWhole());
    QCOMPARE(m_remote->count(policiesCall), 1);
    QCOMPARE(m_remote->count("POST"), 0);
}

void TestReach::countsChosenTablesOnly()
{
    const auto found = reach({catalog, schema, false, {table(u"lines"), table(u"big"), table(u"gone")}});
    QVERIFY(found);
    QCOMPARE(found->census.tables, 2);
    QCOMPARE(found->census.masked, 0);
    QCOMPARE(found->rows, 34);
    QCOMPARE(found->missing, QStringList(u"gone"_s));
    QVERIFY(!found->isWhole());
    QCOMPARE(m_remote->count(policiesCall), 3);
    QCOMPARE(found->policies.size(), 1); // the same one, from above
}

void TestReach::saysWhatItCouldNotSee_data()
{
    QTest::addColumn<QByteArray>("policies");
    QTest::addColumn<Reach::Policies>("state");
    QTest::newRow("refused") << refusal() << Reach::Policies::NotReadable;
    QTest::newRow("no such API") << noApi() << Reach::Policies::NoneThere;
    QTest::newRow("no answer to use") << ok(R"({"policies":7})") << Reach::Policies::NotReadable;
}

void TestReach::saysWhatItCouldNotSee()
{
    QFETCH(QByteArray, policies);
    m_remote->answer(policiesCall, policies);
    m_remote->answer(tablesCall, ok(R"({"tables":[{"name":"a","browse_only":true},{"name":""},
                                        {"name":"b","properties":{"spark.sql.statistics.numRows":"many"}}]})"));
    const auto found = reach({catalog, schema, true, {}});
    QVERIFY(found);
    QTEST(found->policyState, "state");
    QCOMPARE(found->odd, 1);
    QCOMPARE(found->census.tables, 2);
    QCOMPARE(found->census.readable, 1);
    QCOMPARE(found->rowsTold, 0);
    QVERIFY(!found->isWhole());
}

void TestReach::failsWithTheList()
{
    m_remote->answer(tablesCall, refusal());
    const auto found = reach({catalog, schema, true, {}});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::PermissionDenied);
}

void TestReach::asksForEachSecurableOnce()
{
    m_remote->answer(destinationsCall, ok("{}"));
    const auto asked = questions(wantedGrants({catalog, schema, true, {}}));
    QVERIFY(asked);
    QCOMPARE(asked->size(), 2);
    QCOMPARE(asked->last().securable, Securable(catalog, schema));
    QCOMPARE(asked->last().grants.size(), 2);
    QCOMPARE(m_remote->asked(), QByteArrayList({"GET /api/3.0/rfa/destinations/CATALOG/main",
                                                "GET /api/3.0/rfa/destinations/SCHEMA/main.sales"}));
}

void TestReach::knowsWhereAQuestionGoes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<AskState>("state");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("to the owner") << ok(R"({"destinations":[{"destination_type":"EMAIL",
        "special_destination":"SPECIAL_DESTINATION_SCHEMA_OWNER"}]})")
                                  << AskState::Goes << true;
    QTest::newRow("to somebody hidden")
        << ok(R"({"destinations":[],"are_any_destinations_hidden":true})") << AskState::Goes << true;
    QTest::newRow("nowhere") << ok(R"({"destinations":[]})") << AskState::GoesNowhere << false;
    QTest::newRow("not to be seen") << refusal() << AskState::NotKnown << true;
    QTest::newRow("not to be seen, as if it were not there")
        << httpAnswer(404, R"({"error_code":"SCHEMA_DOES_NOT_EXIST","message":"no"})") << AskState::NotKnown
        << true;
    QTest::newRow("no such API") << noApi() << AskState::NotHere << false;
}

void TestReach::knowsWhereAQuestionGoes()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isSent);
    m_remote->answer(destinationsCall, answer);
    const auto asked = questions({Grant::useSchema(catalog, schema)});
    QVERIFY(asked);
    QTEST(asked->first().state, "state");
    QCOMPARE(sendable(*asked).size(), isSent ? 1 : 0);
}

void TestReach::sendsOnBehalfOfThePrincipal()
{
    m_remote->answer(requestsCall, ok(R"({"responses":[{"behalf_of":{"id":"42"},"request_destinations":[
        {"full_name":"main.sales","destinations":[
        {"destination_type":"EMAIL","destination_id":"owner@contoso.test"}]}]}]})"));
    const QList<OwnerQuestion> asked{
        {Securable(catalog, schema),
         {Grant::useSchema(catalog, schema), Grant::selectOnSchema(catalog, schema)},
         AskState::Goes}};
    const auto sent = awaited<QList<RequestDestination>>(
        [&](const auto &done) { return askOwners(m_remote->workspace, asked, {u"42"_s}, done); });
    QVERIFY(sent);
    QCOMPARE(sent->first().id, u"owner@contoso.test"_s);
    const auto body = QJsonDocument::fromJson(m_remote->server.requests().last().body).object();
    const auto one = body["requests"_L1].toArray().first().toObject();
    QCOMPARE(body["requests"_L1].toArray().size(), 1);
    QCOMPARE(one["behalf_of"_L1].toObject(),
             QJsonObject({{u"id"_s, u"42"_s}, {u"principal_type"_s, u"SERVICE_PRINCIPAL"_s}}));
    QCOMPARE(one["securable_permissions"_L1].toArray(),
             QJsonArray({QJsonObject{
                 {u"securable"_s, QJsonObject{{u"type"_s, u"SCHEMA"_s}, {u"full_name"_s, u"main.sales"_s}}},
                 {u"permissions"_s, QJsonArray{u"USE_SCHEMA"_s, u"SELECT"_s}}}}));
    QVERIFY(one["comment"_L1].toString().size() <= 200);
}

void TestReach::aLongCommentIsCut()
{
    const auto call = callOf({.scimId = {}, .rights = {}, .comment = QString(300, u'x') + u'\n'});
    const auto one = call.body["requests"_L1].toArray().first().toObject();
    QCOMPARE(one["comment"_L1].toString(), QString(200, u'x'));
}

void TestReach::isNeverSentTwice()
{
    m_remote->answerInTurn(requestsCall, {{{}, true}, {ok(R"({"responses":[]})")}});
    const QList<OwnerQuestion> asked{{Securable(catalog, schema), {Grant::useSchema(catalog, schema)}}};
    const auto sent = awaited<QList<RequestDestination>>(
        [&](const auto &done) { return askOwners(m_remote->workspace, asked, {}, done); });
    QVERIFY(!sent);
    QCOMPARE(m_remote->count(requestsCall), 1);
}

void TestReach::splitsWhatIsTooMuchForOneRequest()
{
    QList<OwnerQuestion> asked;
    for (int i = 0; i < 61; ++i) {
        const auto name = table(u"t%1"_s.arg(i));
        asked +=
            OwnerQuestion{Securable(catalog, schema, name), {Grant::selectOnTable(catalog, schema, name)}};
    }
    QList<qsizetype> sizes;
    for (const auto &request : requestsFor(asked, u"42"_s))
        sizes += request.rights.size();
    QCOMPARE(sizes, QList<qsizetype>({30, 30, 1}));
}

/// Which were accepted is kept, so that going on after a failure asks nobody twice.
void TestReach::whatWasAcceptedIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("second"); ///< what the second of three requests gets
    QTest::newRow("refused") << httpAnswer(403, R"({"error_code":"PERMISSION_DENIED","message":"no"})");
    QTest::newRow("a gateway's 503") << httpAnswer(503, "{}"_ba);
    QTest::newRow("no answer that can be read") << ok("[]");
}

void TestReach::whatWasAcceptedIsNotSentAgain()
{
    QFETCH(QByteArray, second);
    QList<OwnerQuestion> asked;
    for (int i = 0; i < 61; ++i) {
        const auto name = table(u"t%1"_s.arg(i));
        asked +=
            OwnerQuestion{Securable(catalog, schema, name), {Grant::selectOnTable(catalog, schema, name)}};
    }
    m_remote->answerInTurn(requestsCall,
                           {{ok(R"({"responses":[]})")}, {second}, {ok(R"({"responses":[]})")}});
    const AskingFor whom{u"42"_s, std::make_shared<QSet<Grant>>()};
    const auto send = [&] {
        return awaited<QList<RequestDestination>>(
            [&](const auto &done) { return askOwners(m_remote->workspace, asked, whom, done); });
    };
    QVERIFY(!send());
    QCOMPARE(m_remote->count(requestsCall), 2);
    QCOMPARE(whom.accepted->size(), 30);
    QVERIFY(send());
    const auto again = namesIn(2, 4);
    QCOMPARE(again.size(), 31);
    QCOMPARE(again.constFirst(), u"main.sales.t30"_s);
    QCOMPARE(again.constLast(), u"main.sales.t60"_s);
    QVERIFY(send()); // there is nothing left to ask for
    QCOMPARE(m_remote->count(requestsCall), 4);
}

void TestReach::sendsNothingWhereThereIsNothing()
{
    const auto sent = awaited<QList<RequestDestination>>(
        [&](const auto &done) { return askOwners(m_remote->workspace, {}, {u"42"_s}, done); });
    QVERIFY(sent);
    QVERIFY(m_remote->asked().isEmpty());
}

DRAFTT_TEST(TestReach)
#include "tst_reach.moc"
