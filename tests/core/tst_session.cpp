// SPDX-License-Identifier: Apache-2.0
#include "core/session.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What follows from what was entered and learnt.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void knowsTheWorkspaceId_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("info");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("id");
        const auto pasted = u"https://acme.databricks.com/?o=11111"_s;
        QTest::newRow("nobody told") << u"acme.databricks.com"_s << QString() << QString() << QString();
        QTest::newRow("pasted") << pasted << QString() << QString() << u"11111"_s;
        QTest::newRow("in the host's name")
            << u"adb-33333.7.azuredatabricks.net"_s << QString() << QString() << u"33333"_s;
        QTest::newRow("the workspace's own page goes before the address")
            << pasted << u"22222"_s << QString() << u"22222"_s;
        QTest::newRow("the sign-in goes before both") << pasted << u"22222"_s << u"44444"_s << u"44444"_s;
        QTest::newRow("only the sign-in")
            << u"acme.databricks.com"_s << QString() << u"44444"_s << u"44444"_s;
    }

    void knowsTheWorkspaceId()
    {
        QFETCH(QString, address);
        QFETCH(QString, info);
        QFETCH(QString, user);
        Session session;
        QCOMPARE(session.workspaceId(), QString());
        session.address = *PastedAddress::parse(address);
        session.info.emplace().workspaceId = info;
        session.user.emplace().workspaceId = user;
        QTEST(session.workspaceId(), "id");
    }
};

DRAFTT_TEST(TestSession)
#include "tst_session.moc"
