// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/certificate/certificatejson.h"
#include "core/files.h"
#include "core/profile/standing.h"
#include "tests/support/patience.h"
#include "tests/support/playedbrowser.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostBytes = 1'000'000;
namespace people = demo::people;

} // namespace

/// Who signs in sees everything: what was set up is certified read-only in the window, and the certificate
/// that is saved from there says the same, whatever the road.
class TestAdminCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isGreen_data();
    void isGreen();
    void isGreenAfterAStop();
    void isNotOfferedOnceItIsTakenBack();

private:
    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    [[nodiscard]] bool comes(const std::function<bool()> &condition) const
    {
        return waitFor(condition, patience);
    }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        return comes([&] {
            const auto *box = person().see(u"adminRunNotice"_s);
            return box && box->findChild<QLabel *>(u"noticeText"_s)->text().contains(words);
        });
    }
    void signIn();
    void setUp(const QString &principal);
    void verifyGreen();

    std::unique_ptr<StartScene> m_scene;
};

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

void TestAdminCertificate::init()
{
    failOnAnyWarning();
    m_scene = std::make_unique<StartScene>();
    auto &server = m_scene->demo.server();
    QVERIFY(server.choose(u"normal"_s));
    auto &metastore = server.metastore();
    metastore.setOwner(u"metastore"_s, metastore.metastoreObject().fullName(), people::allRounder().name);
    m_scene->http.setTimeScale(0.005);
    m_scene->openWindow();
    QVERIFY(person().type(u"hostEdit"_s, m_scene->demo.url().toString()));
}

void TestAdminCertificate::cleanup()
{
    m_scene->window.reset();
    QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
}

void TestAdminCertificate::signIn()
{
    QVERIFY(person().click(u"adminRoadButton"_s));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(comes([this] { return !m_scene->opened.isEmpty(); }));
    QCOMPARE(signInInBrowser(m_scene->opened.takeLast(), people::allRounder().name), 200);
    QVERIFY(comes([this] { return person().see(u"adminPlanNotice"_s) != nullptr; }));
}

void TestAdminCertificate::setUp(const QString &principal)
{
    person().see<QLineEdit>(u"catalogEdit"_s)->setText(u"inventory.assets.components"_s); // pasted
    QVERIFY(person().type(u"adminPrincipalEdit"_s, principal));
    QVERIFY(comes([this] { return person().see(u"adminGoOnButton"_s)->isEnabled(); }));
    QVERIFY(person().click(u"adminGoOnButton"_s));
}

void TestAdminCertificate::verifyGreen()
{
    QVERIFY(isSaid(u"Read-only: everything was read, and nothing goes beyond reading."_s));
    const auto listed = m_scene->profiles.list();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(int(standingOf(*listed.constFirst().profile)), int(Standing::Green));
    m_scene->file = m_scene->home.filePath(u"certificate.json"_s);
    QVERIFY(person().click(u"adminCertificateButton"_s));
    QVERIFY(comes([this] {
        return person().see(u"certificateJsonButton"_s) &&
               person().see(u"certificateJsonButton"_s)->isEnabled();
    }));
    QVERIFY(person().click(u"certificateJsonButton"_s));
    const auto file = readFile(m_scene->file, mostBytes);
    QVERIFY(file);
    const auto verified = verifyCertificate(*file);
    QCOMPARE(int(verified.flaw), int(CertificateFlaw::None));
    QVERIFY(verified.signature);
    QCOMPARE(int(verified.certificate->verdict()), int(Verdict::ReadOnly));
    QCOMPARE(verified.certificate->readBy, people::allRounder().name);
    QCOMPARE(verified.certificate->principal.id, *listed.constFirst().profile->clientId);
    person().see(u"certificateDialog"_s)->close();
}

void TestAdminCertificate::isGreen_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("for a new principal") << false;
    QTest::newRow("for a principal that is there") << true;
}

void TestAdminCertificate::isGreen()
{
    QFETCH(bool, isThere);
    if (isThere)
        (void)httpCall("POST", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s),
                       bearer(m_scene->demo.who().adminToken), R"({"displayName":"draftt-reader"})");
    STEP(signIn());
    STEP(setUp(u"draftt-reader"_s));
    STEP(verifyGreen());
}

void TestAdminCertificate::isGreenAfterAStop()
{
    STEP(signIn());
    demo::Fault fault;
    fault.pathPattern = u"/credentials/secrets$"_s;
    fault.verb = "POST";
    fault.reply.status = 403;
    fault.reply.body = R"({"error_code":"PERMISSION_DENIED","message":"not today"})";
    m_scene->demo.server().inject(fault);
    STEP(setUp(u"draftt-reader"_s));
    QVERIFY(isSaid(u"It stopped at"_s));
    QVERIFY(!person().see(u"adminCertificateButton"_s));
    QVERIFY(person().click(u"adminCloseButton"_s));
    QTRY_VERIFY(!person().see(u"adminDialog"_s));
    STEP(signIn());
    QVERIFY(person().click(u"adminResumeButton"_s));
    STEP(verifyGreen());
}

void TestAdminCertificate::isNotOfferedOnceItIsTakenBack()
{
    STEP(signIn());
    STEP(setUp(u"draftt-reader"_s));
    QVERIFY(isSaid(u"Proven: "_s));
    QVERIFY(person().see(u"adminCertificateButton"_s));
    QVERIFY(person().click(u"adminOtherButton"_s));
    QVERIFY(!person().see(u"adminCertificateButton"_s));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"All is taken back"_s));
    QVERIFY(!person().see(u"adminCertificateButton"_s));
}

DRAFTT_WINDOW_TEST(TestAdminCertificate)
#include "tst_admincertificate.moc"
