// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminsession.h"
#include "tests/support/awaited.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

/// An admin signs in with a token of another tool.
class TestSignInWithToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        m_remote->answer(meCall,
                         httpAnswer(200, "{\"id\":\"7\",\"userName\":\"admin@contoso.test\"}",
                                    {{"Content-Type", "application/json"}, {"x-databricks-org-id", "123"}}));
    }

    void signsIn();
    void aTokenThatIsNoneIsAFailure();
    void aTokenOfAnotherWorkspaceIsRefused();

private:
    /// In to the workspace of this number; empty: whichever the host is.
    [[nodiscard]] Result<SignInOutcome> signIn(const QString &workspaceId = {})
    {
        auto address = *PastedAddress::parse(m_remote->server.url().toString());
        address.workspaceId = workspaceId;
        return awaited<SignInOutcome>([&](const Done<SignInOutcome> &done) {
            return signInWithToken(m_remote->http, address, Secret("dapi-of-123"_ba), done);
        });
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestSignInWithToken::signsIn()
{
    for (const auto &wanted : {QString(), u"123"_s}) {
        const auto outcome = signIn(wanted);
        QVERIFY(outcome);
        const auto *admin = std::get_if<AdminSession>(&*outcome);
        QVERIFY(admin);
        QCOMPARE(admin->person.userName, u"admin@contoso.test"_s);
        QVERIFY(!admin->workspace.isSignedOut());
    }
}

void TestSignInWithToken::aTokenThatIsNoneIsAFailure()
{
    m_remote->answer(meCall, httpAnswer(403, "{\"error_code\":403,\"message\":\"Invalid access token.\"}"));
    const auto outcome = signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::PermissionDenied);
}

/// The host serves several, or has become another one since a plan was made.
void TestSignInWithToken::aTokenOfAnotherWorkspaceIsRefused()
{
    const auto outcome = signIn(u"456"_s);
    QVERIFY(outcome);
    const auto *refusal = std::get_if<SignInRefusal>(&*outcome);
    QVERIFY(refusal);
    QCOMPARE(refusal->problem, SignInProblem::OtherWorkspace);
    QCOMPARE(refusal->message, u"123"_s);
}

DRAFTT_TEST(TestSignInWithToken)
#include "tst_signinwithtoken.moc"
