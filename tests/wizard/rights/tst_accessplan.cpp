// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/accessplan.h"

#include "core/checks/rights.h"
#include "tests/core/grants/grantfixture.h"
#include "tests/support/planstates.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace fixture;

/// The plan on its page, with readings that the test gives.
class TestAccessPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_plan.reset(); }

    void addsWhatWasRead()
    {
        m_plan->watch();
        QTRY_COMPARE(states(), QStringList({u"Cannot be seen from here"_s, u"Held"_s, u"Held"_s, u"Held"_s}));
    }

    /// A reading tells nothing of another principal, of another workspace, and of rights that it did not see.
    void keepsNothingOfAnother_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("schema");
        QTest::newRow("principal") << u"11111111-2222-3333-4444-555555555555"_s << u"https://one.test"_s
                                   << u"sales"_s;
        QTest::newRow("workspace") << applicationId << u"https://two.test"_s << u"sales"_s;
        QTest::newRow("schema") << applicationId << u"https://one.test"_s << u"other"_s;
    }

    void keepsNothingOfAnother()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, address);
        QFETCH(QString, schema);
        addsWhatWasRead();
        m_plan->stop();
        m_session.clientId = *ClientId::parse(clientId);
        m_session.address = *PastedAddress::parse(address);
        m_session.schema = *SchemaName::parse(schema);
        m_plan->refresh();
        QCOMPARE(states().mid(2),
                 QStringList({u"Cannot be seen from here"_s, u"Cannot be seen from here"_s}));
        QVERIFY(m_person->read(u"scriptText"_s).contains(clientId));
    }

    /// What was refused then and works now is held.
    void whatWorksSinceIsHeld()
    {
        m_rights.clear();
        m_tried = {{Grant::useCatalog(*m_session.catalog), false}};
        m_plan->watch();
        QTRY_COMPARE(states().value(1), u"Not granted yet"_s);
        m_plan->stop();
        m_session.catalogProven = true;
        m_plan->refresh();
        QCOMPARE(states().value(1), u"Held"_s);
    }

    /// Also where a thread is still writing it.
    void whatIsForgottenDoesNotComeBack()
    {
        m_session.wholeSchema = false;
        for (int number = 0; number < 1000; ++number)
            m_session.tables += *TableName::parse(u"t%1"_s.arg(number));
        const QSignalSpy changed(m_plan.get(), &AccessPlan::planChanged);
        m_plan->refresh();
        QTRY_VERIFY(changed.size() > 0);
        const auto before = changed.size();
        m_plan->refresh();
        m_plan->reset();
        QTest::qWait(300);
        QCOMPARE(changed.size(), before);
        QVERIFY(!m_plan->hasScript());
    }

    /// The scripts of ten thousand tables are not written again and again.
    void theSameReadingChangesNothing()
    {
        m_rights.clear();
        m_plan->planWatch().setPauses(1ms, 1ms);
        const QSignalSpy read(&m_plan->planWatch(), &PlanWatch::factsRead);
        m_plan->watch();
        QTRY_VERIFY(read.size() > 0);
        const QSignalSpy changed(m_plan.get(), &AccessPlan::planChanged);
        const auto before = read.size();
        QTRY_VERIFY(read.size() > before + 3);
        QCOMPARE(changed.size(), 0);
        m_rights = wantedGrants(wholeSchema());
        QTRY_COMPARE(changed.size(), 1);
    }

private:
    [[nodiscard]] QStringList states() const { return statesOfPlan(*m_person); }

    /// What the session knows, and that all which is wanted was granted to its principal.
    [[nodiscard]] AccessFacts reading() const
    {
        auto read = accessFactsOf(m_session, m_session.address->host).value();
        read.tried += m_tried;
        read.knowsAllGroups = true;
        for (const auto &grant : wantedGrants(read.scope)) {
            if (m_rights.contains(grant))
                read.securables += SecurableFacts{grant.securable(),
                                                  Listing::Whole,
                                                  {{applicationId, restName(grant.privilege()), {}, {}}}};
        }
        // USE SCHEMA and SELECT stand on one securable.
        if (read.securables.size() == 3)
            read.securables[1].rights += read.securables.takeLast().rights;
        return read;
    }

    Session m_session;
    QList<Grant> m_rights;
    QList<TriedRight> m_tried;
    std::unique_ptr<AccessPlan> m_plan;
    std::unique_ptr<Person> m_person;
};

void TestAccessPlan::init()
{
    failOnAnyWarning();
    m_session = {};
    m_session.address = *PastedAddress::parse(u"https://one.test");
    m_session.clientId = connector().id;
    m_session.catalog = catalog(u"main");
    m_session.schema = schema(u"sales");
    m_rights = wantedGrants(wholeSchema());
    m_tried.clear();
    const auto read = [this](const Done<AccessFacts> &done) {
        return post([this, done] { done(reading()); });
    };
    m_plan = std::make_unique<AccessPlan>(m_session, AccessPlan::Functions{read, {}, {}});
    m_person = std::make_unique<Person>(*m_plan);
    m_plan->setVisible(true);
}

DRAFTT_WINDOW_TEST(TestAccessPlan)
#include "tst_accessplan.moc"
