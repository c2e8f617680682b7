// SPDX-License-Identifier: Apache-2.0
#include "core/checks/networkmatter.h"

#include "core/checks/checkrunner.h"
#include "tests/support/fakechecks.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Which failures lie between this computer and the workspace.
class TestNetworkMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aFailedCheckIsOrIsNot_data()
    {
        QTest::addColumn<CheckId>("id");
        QTest::addColumn<Code>("code");
        QTest::addColumn<bool>("isOfTheNetwork");
        QTest::newRow("the host does not answer") << CheckId::Reach << Code::HostUnreachable << true;
        QTest::newRow("an odd answer below the sign-in") << CheckId::IsWorkspace << Code::Other << true;
        QTest::newRow("a broken service below the sign-in")
            << CheckId::IsWorkspace << Code::ServiceUnavailable << true;
        QTest::newRow("the certificate") << CheckId::Tls << Code::HostTls << true;
        QTest::newRow("the account console") << CheckId::IsWorkspace << Code::HostNotAWorkspace << true;
        QTest::newRow("the address list, at the sign-in")
            << CheckId::SignIn << Code::HostIpAccessList << true;
        QTest::newRow("the proxy, at a statement") << CheckId::TableRow << Code::HostProxy << true;
        QTest::newRow("lost during a statement") << CheckId::TableRow << Code::HostUnreachable << true;
        QTest::newRow("a wrong secret") << CheckId::SignIn << Code::AuthInvalidClient << false;
        QTest::newRow("a broken service after the sign-in")
            << CheckId::WhoAmI << Code::ServiceUnavailable << false;
        QTest::newRow("a missing right") << CheckId::UseCatalog << Code::CatalogNoUseCatalog << false;
        QTest::newRow("an odd answer to a statement") << CheckId::TableRow << Code::Other << false;
    }

    void aFailedCheckIsOrIsNot()
    {
        QFETCH(CheckId, id);
        QFETCH(Code, code);
        QFETCH(bool, isOfTheNetwork);
        QCOMPARE(isNetworkMatter(id, Diagnosis{code, {}}), isOfTheNetwork);

        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"before"_s, {}, CheckId::Clock), fake.make(u"a"_s, {}, id)});
        QVERIFY(!hasNetworkFailure(runner));
        fake.pass(u"before"_s);
        fake.refute(u"a"_s, code);
        QCOMPARE(hasNetworkFailure(runner), isOfTheNetwork);
    }

    void aPassedCheckIsNot()
    {
        FakeChecks fake;
        CheckRunner runner;
        runner.start({fake.make(u"a"_s, {}, CheckId::Reach)});
        fake.pass(u"a"_s);
        QVERIFY(!hasNetworkFailure(runner));
    }
};

DRAFTT_TEST(TestNetworkMatter)
#include "tst_networkmatter.moc"
