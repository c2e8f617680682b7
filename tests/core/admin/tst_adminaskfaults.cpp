// SPDX-License-Identifier: Apache-2.0
#include "core/admin/askowner.h"
#include "core/words/reachtexts.h"
#include "core/workspace/serviceprincipals.h"
#include "tests/support/adminbench.h"
#include "tests/support/awaited.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What can become of a request for access: it is sent once at most, and what is said of it is true. No call
/// tells afterwards whether one was sent.
class TestAdminAskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<AdminBench>();
        m_bench->http.setLongestDeadline(std::chrono::milliseconds(400));
        m_bench->network.lateMs = 450;
    }

    void whateverBecomesOfIt_data();
    void whateverBecomesOfIt();

private:
    [[nodiscard]] static bool isRequest(const demo::Request &request)
    {
        return request.path == "/api/3.0/rfa/requests"_L1;
    }

    std::unique_ptr<AdminBench> m_bench;
};

void TestAdminAskFaults::whateverBecomesOfIt_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("said"); ///< empty: nothing, as nobody is there to hear it
    const auto maybe = u"may have been sent"_s;
    QTest::newRow("refused") << int(WireFault::Refused) << u"was not sent"_s;
    QTest::newRow("lost before") << int(WireFault::LostBefore) << maybe;
    QTest::newRow("lost after") << int(WireFault::LostAfter) << maybe;
    QTest::newRow("late") << int(WireFault::Late) << maybe;
    QTest::newRow("wrong") << int(WireFault::Wrong) << maybe;
    QTest::newRow("a gateway's 503") << int(WireFault::Gateway) << maybe;
    QTest::newRow("killed before") << int(WireFault::Unasked) << QString();
    QTest::newRow("killed after") << int(WireFault::Unheard) << QString();
}

void TestAdminAskFaults::whateverBecomesOfIt()
{
    QFETCH(int, fault);
    QFETCH(QString, said);
    const auto workspace = m_bench->services(m_bench->demo.who().workspaceAdminToken).workspace;
    const Scope scope{*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}};
    const auto questions = awaited<QList<OwnerQuestion>>(
        [&](const auto &done) { return fetchOwnerQuestions(workspace, wantedGrants(scope), done); });
    QVERIFY(questions && !questions->isEmpty());
    const auto principal = awaited<Answered<User>>([&](const auto &done) {
        return fetchServicePrincipal(workspace, *ClientId::parse(demo::people::connector().name), done);
    });
    QVERIFY(principal);
    int asked = 0;
    int served = 0;
    m_bench->network.fault = [&](const demo::Request &request) {
        return isRequest(request) && ++asked > 0 ? WireFault(fault) : WireFault::None;
    };
    m_bench->network.onServed = [&](const demo::Request &request) { served += isRequest(request) ? 1 : 0; };
    std::optional<Result<QList<RequestDestination>>> sent;
    {
        const auto pending =
            askOwners(workspace, *questions, {principal->value.scimId},
                      [&sent](const Result<QList<RequestDestination>> &ended) { sent = ended; });
        const bool isHeard = WireFault(fault) != WireFault::Unasked && WireFault(fault) != WireFault::Unheard;
        (void)waitFor([&] { return sent || (!isHeard && asked > 0); }, 10'000);
    }
    (void)waitFor([&] { return m_bench->network.late() == 0; }, 5'000);
    QCOMPARE(asked, 1);
    QVERIFY(served <= 1);
    QCOMPARE(sent.has_value(), !said.isEmpty());
    if (!sent)
        return;
    QVERIFY(!*sent);
    const auto text = notSentText(sent->error(), 0);
    QVERIFY2(text.contains(said), qPrintable(text));
    m_bench->network.fault = nullptr;
    m_bench->network.onServed = nullptr;
}

DRAFTT_TEST(TestAdminAskFaults)
#include "tst_adminaskfaults.moc"
