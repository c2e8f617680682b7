// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "tests/core/checks/faultkinds.h"
#include "tests/support/part.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// What the whole matrix came to.
struct Counts {
    int cells = 0;
    int succeeded = 0;
    int open = 0;
    int diagnosed = 0;
    std::chrono::milliseconds longest{0};
};

QString wordsOf(const QList<Code> &codes)
{
    QStringList words;
    for (const auto code : codes)
        words += idOf(code);
    return words.join(u' ');
}

} // namespace

/// Every fault on every call of the five steps: a right diagnosis or success after a repetition, in time.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanupTestCase();

    void passesWithoutAFault_data();
    void passesWithoutAFault();
    void isToldRight_data();
    void isToldRight();
    void untrustedCertificate_data();
    void untrustedCertificate();

private:
    void judge(const FaultOutcome &outcome, const QList<Code> &right, bool maySucceed);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<FaultProxy> m_proxy;
    Session m_session;
    Counts m_counts;
};

void TestFaultMatrix::initTestCase()
{
    m_demo = std::make_unique<DemoFixture>();
    m_proxy = std::make_unique<FaultProxy>(static_cast<quint16>(m_demo->url().port()));
    m_session = provenSession(*m_demo);
}

void TestFaultMatrix::cleanupTestCase()
{
    qInfo("%d cells: %d ended well after a repetition or by another proof, %d were not provable, %d were "
          "diagnosed right; the longest took %lld ms",
          m_counts.cells, m_counts.succeeded, m_counts.open, m_counts.diagnosed,
          static_cast<long long>(m_counts.longest.count()));
    QCOMPARE(m_counts.open, 0);
    m_proxy.reset();
    m_demo.reset();
}

void TestFaultMatrix::judge(const FaultOutcome &outcome, const QList<Code> &right, bool maySucceed)
{
    ++m_counts.cells;
    m_counts.longest = std::max(m_counts.longest, outcome.duration);
    QVERIFY2(outcome.ended, "it hangs");
    if (outcome.succeeded) {
        QVERIFY2(maySucceed, "it succeeded although every call was hit");
        ++m_counts.succeeded;
        return;
    }
    // A row that was read proves it where a list of tables does not: the owner of the catalog may be a group
    // of ours. None is left open; the count says so at the end.
    if (outcome.codes.isEmpty() && outcome.isOpen) {
        QVERIFY2(maySucceed, "not provable although nothing else could prove it");
        ++m_counts.open;
        return;
    }
    QVERIFY2(!outcome.codes.isEmpty(), "neither proven nor failed");
    for (const auto code : outcome.codes)
        QVERIFY2(right.contains(code), qPrintable(wordsOf(outcome.codes) + u": "_s + outcome.detail));
    ++m_counts.diagnosed;
}

void TestFaultMatrix::passesWithoutAFault_data()
{
    QTest::addColumn<FaultRoute>("route");
    int row = 0;
    for (const auto &route : faultRoutes()) {
        if (isInThisPart(row++))
            QTest::newRow(route.name) << route;
    }
}

/// The green half: each step passes, and does make the call that the matrix hits.
void TestFaultMatrix::passesWithoutAFault()
{
    QFETCH(FaultRoute, route);
    m_demo->server().metastore().manners().outlastsWaits = route.isPolled;
    m_proxy->arm(TcpFault::Delay, route.path, 1);
    FaultBench bench(*m_demo, *m_proxy, m_session);
    const auto outcome = bench.run(route.step);
    QVERIFY2(outcome.succeeded, qPrintable(wordsOf(outcome.codes) + outcome.detail));
    QCOMPARE(m_proxy->hits(), 1);
    QCOMPARE(m_demo->problems(), QStringList());
}

void TestFaultMatrix::isToldRight_data()
{
    QTest::addColumn<FaultRoute>("route");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("times");
    int row = 0;
    for (const auto &route : faultRoutes()) {
        for (const auto &kind : faultKinds()) {
            if (!isInThisPart(row++))
                continue;
            QTest::addRow("%s, %s, once", route.name, kind.name) << route << kind << 1;
            QTest::addRow("%s, %s, always", route.name, kind.name) << route << kind << -1;
        }
    }
}

void TestFaultMatrix::isToldRight()
{
    QFETCH(FaultRoute, route);
    QFETCH(FaultKind, kind);
    QFETCH(int, times);
    m_demo->server().clearFaults();
    m_proxy->arm(TcpFault::None);
    m_demo->server().metastore().manners().outlastsWaits = route.isPolled;
    kind.arm(*m_demo, *m_proxy, route.path, times);
    FaultBench bench(*m_demo, *m_proxy, m_session);
    if (kind.isSilent)
        bench.beImpatient();
    const auto outcome = bench.run(route.step);
    m_demo->server().clearFaults();
    const auto isDelay = QLatin1StringView(kind.name) == "delay"_L1;
    judge(outcome, kind.right, times == 1 || isDelay || canDoWithout(route, kind));
    QTRY_COMPARE(m_proxy->openConnections() > 6, false);
}

void TestFaultMatrix::untrustedCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<FaultStep>("step");
    const QList<std::pair<const char *, FaultStep>> steps{{"Connect", FaultStep::Connect},
                                                          {"Warehouse", FaultStep::Warehouse},
                                                          {"Catalog", FaultStep::Catalog},
                                                          {"Table", FaultStep::Table},
                                                          {"Lists", FaultStep::Lists}};
    int row = 0;
    for (const auto &[name, step] : steps) {
        for (const auto certificate : {"good", "selfsigned", "expired", "wrongname"}) {
            if (isInThisPart(row++))
                QTest::addRow("%s, %s certificate of an unknown root", name, certificate)
                    << QString::fromLatin1(certificate) << step;
        }
    }
}

void TestFaultMatrix::untrustedCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(FaultStep, step);
    RawServer server(certificate);
    server.answer(httpAnswer(200, "{}"_ba));
    FaultBench bench(server.url(), m_session);
    judge(bench.run(step), {Code::HostTls}, false);
    QVERIFY(server.requests().isEmpty()); // above all no token
}

DRAFTT_TEST(TestFaultMatrix)
#include "tst_faultmatrix.moc"
