// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/wizard/admin/adminscene.h"
#include "wizard/widgets/statusicon.h"

#include <QFile>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What the dialog does when it is stopped, and what it does not show as done.
class TestAdminStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<AdminScene>();
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    /// Nothing more is asked after that, and it goes on from there.
    void aStopEndsTheWork()
    {
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::allRounder()));
        STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
        QVERIFY(person().click(u"adminGoOnButton"_s));
        QVERIFY(person().click(u"adminCloseButton"_s));
        QVERIFY(person().see(u"adminDialog"_s)); // the first press stops, the second one closes
        QVERIFY(m_scene->isSaid(u"Stopped. What is done stays done"_s));
        const auto asked = m_scene->demo.server().requests().size();
        QTest::qWait(500);
        QVERIFY(m_scene->demo.server().requests().size() <= asked + 1); // one was on its way
        QVERIFY(m_scene->notice().contains(u"Stopped"_s));
        QVERIFY(person().click(u"adminGoOnButton"_s));
        QVERIFY(m_scene->isSaid(u"Proven: "_s));
        QCOMPARE(m_scene->principals().count(u"draftt-reader"_s), 1);
    }

    void whatWasBegunElsewhereIsNotOffered()
    {
        const JournalStore store(m_scene->profiles.folder());
        STEP(stopHalfWay());
        auto journal = *store.list().constFirst().journal;
        QVERIFY(QFile::remove(store.list().constFirst().path));
        journal.wish.host = *Host::parse(u"adb-1234567890123456.7.azuredatabricks.net"_s);
        QVERIFY(store.write(journal));
        QVERIFY(person().click(u"adminRoadButton"_s));
        STEP(m_scene->signInByToken(people::allRounder()));
        QVERIFY(!person().see(u"adminHalfWay"_s));
    }

    /// What is read anew cannot be done meanwhile.
    void aPlanThatIsEditedIsNoPlan()
    {
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::allRounder()));
        STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
        QVERIFY(!m_scene->steps().isEmpty());
        person().press(Qt::Key_End);
        QTest::keyClick(person().see(u"adminPrincipalEdit"_s), Qt::Key_2);
        QVERIFY(!m_scene->canGoOn());
        QVERIFY(m_scene->steps().isEmpty());
        QVERIFY(m_scene->comes([this] { return m_scene->canGoOn(); }));
        QVERIFY(m_scene->steps().constFirst().contains(u"draftt-reader2"_s));
    }

    /// Paula sees not all of it: it is proven, and yet not green.
    void whatIsNotProvableIsNotGreen()
    {
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::allRounder()));
        STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
        QVERIFY(person().click(u"adminGoOnButton"_s));
        QVERIFY(m_scene->isSaid(u"Not provable: "_s));
        const auto *icon = person().see(u"adminRunNotice"_s)->findChild<StatusIcon *>();
        QVERIFY(icon);
        QCOMPARE(int(icon->sign()), int(Sign::Unproven));
    }

private:
    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    void stopHalfWay()
    {
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::allRounder()));
        STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
        demo::Fault fault;
        fault.pathPattern = u"/credentials/secrets$"_s;
        fault.verb = "POST";
        fault.reply.status = 403;
        fault.reply.body = R"({"error_code":"PERMISSION_DENIED","message":"not today"})";
        m_scene->demo.server().inject(fault);
        QVERIFY(person().click(u"adminGoOnButton"_s));
        QVERIFY(m_scene->isSaid(u"It stopped at"_s));
        QVERIFY(person().click(u"adminCloseButton"_s));
        QTRY_VERIFY(!person().see(u"adminDialog"_s));
    }

    std::unique_ptr<AdminScene> m_scene;
};

DRAFTT_WINDOW_TEST(TestAdminStops)
#include "tst_adminstops.moc"
