// SPDX-License-Identifier: Apache-2.0
#include "core/admin/browsersignin.h"
#include "core/words/signintexts.h"
#include "core/workspace/signinend.h"
#include "tests/support/awaited.h"
#include "tests/support/httpcall.h"
#include "tests/support/namedfaults.h"
#include "tests/support/part.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

bool isTokenCall(const demo::Request &request)
{
    return request.path == "/oidc/v1/token"_L1;
}

} // namespace

/// What can become of the two calls that bring an admin's tokens: the code's exchange, and each renewal, in
/// the middle of what the admin does. A code and a refresh token are good for one try.
class TestAdminTokenCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<AdminBench>();
        m_bench->http.setLongestDeadline(std::chrono::milliseconds(400));
        m_bench->network.lateMs = 450;
        m_tokenCalls = 0;
    }

    void whateverBecomesOfTheCode_data();
    void whateverBecomesOfTheCode();
    void whateverBecomesOfARenewal_data();
    void whateverBecomesOfARenewal();
    void theEndOfTheSignInStopsItInItsOwnWords();

private:
    /// Signs in through the wire, with the browser past it.
    [[nodiscard]] Pending signIn(std::optional<Result<SignInOutcome>> &outcome)
    {
        BrowserSignIn order{.address = *PastedAddress::parse(m_bench->demo.url().toString())};
        order.ports = {0, 0};
        order.onReady = [this](const SignInPlace &place) {
            m_browser = post([page = place.page] {
                const auto led =
                    httpCall("GET", page, {{"X-Demo-Person", demo::people::allRounder().name.toUtf8()}});
                (void)httpCall("GET", QUrl(QString::fromUtf8(led.header("location"))));
            });
        };
        return signInWithBrowser(m_bench->http, order,
                                 [&outcome](const Result<SignInOutcome> &ended) { outcome = ended; });
    }

    [[nodiscard]] std::optional<AdminSession> signedIn()
    {
        std::optional<Result<SignInOutcome>> outcome;
        const auto pending = signIn(outcome);
        (void)waitFor([&] { return outcome.has_value(); }, 30'000);
        const auto *admin = outcome && *outcome ? std::get_if<AdminSession>(&**outcome) : nullptr;
        return admin ? std::optional(*admin) : std::nullopt;
    }

    /// The fault hits the first token call from now on.
    void hitTokenCall(WireFault fault)
    {
        m_bench->network.fault = [this, fault](const demo::Request &request) {
            return isTokenCall(request) && m_tokenCalls++ == 0 ? fault : WireFault::None;
        };
        m_bench->network.onServed = [this](const demo::Request &request) {
            m_wasServed = m_wasServed || isTokenCall(request);
        };
    }

    /// Until it is over, or hit where the fault is a kill.
    void waitUntil(const std::function<bool()> &isOver, WireFault fault)
    {
        (void)waitFor(
            [&] {
                const bool isKilled =
                    m_tokenCalls > 0 && isKill(fault) && (fault == WireFault::Unasked || m_wasServed);
                return isKilled || isOver();
            },
            30'000);
    }

    /// An admin who is signed in, and whose access token ends with that request of what they do; the renewal
    /// that follows is hit.
    void endTokenAt(int call, WireFault fault)
    {
        m_bench->network.fault = [this, call, fault, number = 0](const demo::Request &request) mutable {
            if (isTokenCall(request))
                return m_tokenCalls++ == 0 ? fault : WireFault::None;
            if (number++ == call)
                m_bench->demo.server().expireAccessTokens();
            return WireFault::None;
        };
        m_bench->network.onServed = [this](const demo::Request &request) {
            m_wasServed = m_wasServed || isTokenCall(request);
        };
    }

    void calm()
    {
        m_bench->network.fault = nullptr;
        m_bench->network.onServed = nullptr;
        (void)waitFor([&] { return m_bench->network.late() == 0; }, 5'000);
    }

    [[nodiscard]] AdminServices servicesOf(const AdminSession &admin)
    {
        auto services = m_bench->services();
        return {admin.workspace, services.profiles, services.keychain, services.journals};
    }

    std::unique_ptr<AdminBench> m_bench;
    Pending m_browser;
    int m_tokenCalls = 0;
    bool m_wasServed = false;
};

void TestAdminTokenCalls::whateverBecomesOfTheCode_data()
{
    QTest::addColumn<int>("fault");
    for (const auto &[name, fault] : faults)
        QTest::newRow(name) << int(fault);
}

void TestAdminTokenCalls::whateverBecomesOfTheCode()
{
    QFETCH(int, fault);
    hitTokenCall(WireFault(fault));
    std::optional<Result<SignInOutcome>> outcome;
    auto pending = signIn(outcome);
    waitUntil([&] { return outcome.has_value(); }, WireFault(fault));
    pending.reset();
    calm();
    QCOMPARE(m_tokenCalls, 1); // never a second time with the same code
    QCOMPARE(outcome.has_value(), !isKill(WireFault(fault)));
    const bool isSignedIn = outcome && *outcome && std::holds_alternative<AdminSession>(**outcome);
    QVERIFY(!isSignedIn);
    QVERIFY(signedIn()); // from the beginning it goes
}

void TestAdminTokenCalls::whateverBecomesOfARenewal_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("fault");
    constexpr int calls = 14;
    int row = 0;
    for (int call = 0; call < calls; ++call) {
        for (const auto &[name, fault] : faults) {
            if (isInThisPart(row++))
                QTest::addRow("call %d: %s", call, name) << call << int(fault);
        }
    }
}

void TestAdminTokenCalls::whateverBecomesOfARenewal()
{
    QFETCH(int, call);
    QFETCH(int, fault);
    const auto start = m_bench->snapshot();
    const auto admin = signedIn();
    QVERIFY(admin);
    const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
    endTokenAt(call, WireFault(fault));
    std::optional<Result<JournalRun>> run;
    {
        const auto pending = applyJournal(servicesOf(*admin), journal, m_bench->options,
                                          [&run](const Result<JournalRun> &ended) { run = ended; });
        waitUntil([&] { return run.has_value(); }, WireFault(fault));
    }
    calm();
    QVERIFY2(m_tokenCalls > 0, "the row tests nothing");
    if (WireFault(fault) == WireFault::Refused) {
        QVERIFY(run && *run && (*run)->failure);
        QCOMPARE((*run)->failure->trouble, StepTrouble::SignedOut);
        const auto text = signInEndText((*run)->failure->error);
        QVERIFY2(text && text->contains(u"User is not authorized."_s), qPrintable(text.value_or(QString())));
    }
    const auto id = journal.id.toString(QUuid::WithoutBraces);
    const auto kept = m_bench->services().journals.find(id).value_or(journal);
    QCOMPARE(disagreements(*m_bench, kept), QStringList());
    for (const auto &step : kept.steps)
        QVERIFY(step.state != JournalState::Handed); // a refused sign-in is no refusal of the step
    auto now = kept;
    for (int again = 0; again < 5 && !now.isApplied(); ++again)
        now = m_bench->apply(now)->journal;
    QVERIFY2(now.isApplied(), journalToJson(now).constData());
    QCOMPARE(m_bench->idsNamed(u"draftt-reader"_s).size(), 1);
    QCOMPARE(m_bench->keychain.secrets.size(), 1);
    for (int again = 0; again < 5 && now.hasAdded(); ++again)
        now = m_bench->undo(now)->journal;
    QCOMPARE(m_bench->snapshot(), start);
}

/// Somebody ends it, or it ends by itself, between two steps.
void TestAdminTokenCalls::theEndOfTheSignInStopsItInItsOwnWords()
{
    const auto admin = signedIn();
    QVERIFY(admin);
    const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
    auto options = m_bench->options;
    options.onStep = [&admin](const Journal &now, qsizetype step) {
        if (step == 1 && now.steps.at(1).state == JournalState::Begun)
            admin->workspace.signOut();
    };
    const auto run = awaited<JournalRun>([&](const Done<JournalRun> &done) {
        return applyJournal(servicesOf(*admin), journal, options, done);
    });
    QVERIFY(run && run->failure);
    QCOMPARE(run->failure->trouble, StepTrouble::SignedOut);
    QVERIFY(signInEndIn(run->failure->error) == SignInEnd::Idle);
    QVERIFY(signInEndText(run->failure->error)->contains(u"15 minutes"_s));
    QVERIFY(!signInEndText(Error()));
    QCOMPARE(run->journal.steps.at(1).state, JournalState::Planned); // nothing was sent
    const auto again = m_bench->apply(run->journal);
    QVERIFY(again && !again->failure);
    // The service principal proves itself; what it can do besides only the admin could tell.
    const auto proof = awaited<AppliedProof>([&](const Done<AppliedProof> &done) {
        return proveApplied(servicesOf(*admin), again->journal, {}, done);
    });
    QVERIFY(proof && !proof->certificate && proof->uncertified);
    QVERIFY(signInEndIn(*proof->uncertified) == SignInEnd::Idle);
    const auto undone = awaited<JournalRun>([&](const Done<JournalRun> &done) {
        return undoJournal(servicesOf(*admin), again->journal, m_bench->options, done);
    });
    QVERIFY(undone && undone->failure);
    QCOMPARE(undone->failure->trouble, StepTrouble::SignedOut);
}

DRAFTT_TEST(TestAdminTokenCalls)
#include "tst_admintokencalls.moc"
