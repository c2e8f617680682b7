// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/identity.h"
#include "core/workspace/serviceprincipals.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto principalsCall = "GET /api/2.0/preview/scim/v2/ServicePrincipals";
constexpr QStringView applicationId = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

QByteArray inWorkspace(const QByteArray &json)
{
    return httpAnswer(200, json, {{"Content-Type", "application/json"}, {"x-databricks-org-id", "4012"}});
}

} // namespace

/// Who signs in, and which service principal has an application id.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void readsAServicePrincipal();
    void aPersonIsNone();
    void aUserWithoutANameIsMalformed();
    void findsAServicePrincipal();
    void takesNobodyElseForIt_data();
    void takesNobodyElseForIt();

private:
    [[nodiscard]] Result<User> whoAmI()
    {
        return valueOf<User>(
            [this](const auto &done) { return fetchCurrentUser(m_remote->workspace, done); });
    }
    [[nodiscard]] Result<User> find()
    {
        return valueOf<User>([this](const auto &done) {
            return fetchServicePrincipal(m_remote->workspace, *ClientId::parse(applicationId), done);
        });
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestIdentity::readsAServicePrincipal()
{
    m_remote->answer(meCall, inWorkspace(R"({"id":"4567","userName":"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        "displayName":"connector","active":false,"groups":[{"display":"readers"},{"display":"all"}],
        "entitlements":[{"value":"databricks-sql-access"}],"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]})"));
    const auto user = whoAmI();
    QVERIFY(user);
    QCOMPARE(*user, (User{.scimId = u"4567"_s,
                          .userName = applicationId.toString(),
                          .displayName = u"connector"_s,
                          .isServicePrincipal = true,
                          .isActive = false,
                          .groups = {u"readers"_s, u"all"_s},
                          .entitlements = {u"databricks-sql-access"_s},
                          .workspaceId = u"4012"_s}));
}

void TestIdentity::aPersonIsNone()
{
    m_remote->answer(meCall, ok(R"({"userName":"someone@contoso.test"})"));
    const auto user = whoAmI();
    QVERIFY(user);
    QVERIFY(!user->isServicePrincipal);
    QVERIFY(user->isActive); // nothing else was said
}

void TestIdentity::aUserWithoutANameIsMalformed()
{
    m_remote->answer(meCall, ok(R"({"id":"4567","displayName":"connector"})"));
    const auto user = whoAmI();
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::MalformedReply);
    QVERIFY(user.error().exchange);
}

void TestIdentity::findsAServicePrincipal()
{
    m_remote->answer(principalsCall, inWorkspace(R"({"Resources":[
        {"id":"1","applicationId":"11111111-4b5a-6978-8796-a5b4c3d2e1f0","displayName":"another"},
        {"id":"2","applicationId":"0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0","displayName":"connector","active":false,
         "groups":[{"display":"readers"}],"entitlements":[{"value":"workspace-access"}]}]})"));
    const auto user = find();
    QVERIFY(user);
    QCOMPARE(*user, (User{.scimId = u"2"_s,
                          .userName = applicationId.toString(),
                          .displayName = u"connector"_s,
                          .isServicePrincipal = true,
                          .isActive = false,
                          .groups = {u"readers"_s},
                          .entitlements = {u"workspace-access"_s},
                          .workspaceId = u"4012"_s}));
    QCOMPARE(m_remote->asked(), QByteArrayList({principalsCall + "?filter=applicationId%20eq%20%22"_ba +
                                                applicationId.toLatin1() + "%22"}));
}

void TestIdentity::takesNobodyElseForIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no match") << R"({"totalResults":0})"_ba;
    QTest::newRow("an empty list") << R"({"Resources":[]})"_ba;
    QTest::newRow("a server that does not filter")
        << R"({"Resources":[{"applicationId":"11111111-4b5a-6978-8796-a5b4c3d2e1f0"}]})"_ba;
    QTest::newRow("one without an id") << R"({"Resources":[{"displayName":"connector"}]})"_ba;
}

void TestIdentity::takesNobodyElseForIt()
{
    QFETCH(QByteArray, body);
    m_remote->answer(principalsCall, ok(body));
    const auto user = find();
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::NotFound);
    QVERIFY(user.error().exchange);
}

DRAFTT_TEST(TestIdentity)
#include "tst_identity.moc"
