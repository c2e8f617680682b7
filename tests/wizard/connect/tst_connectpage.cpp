// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakechecks.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/connect/connectpage.h"
#include "wizard/steps/stepbuttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QTest>
#include <QWizard>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto host = u"adb-1234567890123456.7.azuredatabricks.net"_s;
const auto clientId = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;
const auto oauthSecret = u"dose0123456789abcdef0123456789abcdef"_s;

} // namespace

/// The Connect page in a wizard of two pages, with checks and a keychain that answer when the test likes.
class TestConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup() { m_wizard.reset(); }

    void wrongInputIsMarkedAndStays_data();
    void wrongInputIsMarkedAndStays();
    void showsWhatWasMadeOfTheHost_data();
    void showsWhatWasMadeOfTheHost();
    void aLongAddressShowsItsBeginning();
    void theNetworkIsOneButton();
    void nextTestsAndGoesOnByItself();
    void startsByItselfOnceComplete();
    void whoLooksAtTheSecretIsNotDone();
    void nothingIsSentToADomainThatIsNotConfirmed();
    void oneKeyPastesAll();
    void knownHostsAreOfferedWhenAskedFor();
    void nextIsNeverADeadEnd();
    void returnWithAWrongSecretStays();
    void oneButtonTestsAgain();
    void aTokenAsSecretIsToldAtOnce();
    void withoutASecretOneCanGoOn();
    void editingDropsTheRun();
    void stopDropsTheRun();
    void closingDropsTheRun();
    void theSecretIsNotShownAgain();
    void aTokenIsTheSecondChoice();
    void anotherTokenIsAnotherPrincipal();
    void whatTheSessionHoldsIsNoEdit();
    void whyTheKeychainIsOfNoUse_data();
    void whyTheKeychainIsOfNoUse();
    void aMissingKeychainIsSaidAndChosen();
    void aKeychainThatWorksChangesNoChoice();
    void aDomainOfItsOwnMustBeConfirmed_data();
    void aDomainOfItsOwnMustBeConfirmed();
    void aConfirmationIsForOneHost();
    void databricksOwnHostsAreNotAsked();

private:
    void open();
    void fill(const QString &hostText, const QString &idText, const QString &secretText);
    void pressNext() { QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton); }

    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    Session m_session;
    FakeChecks m_checks;
    QList<Done<Nothing>> m_probes;
    QList<Done<SecretPresence>> m_keychainLooks;
    QList<KnownHost> m_known; ///< to the computer
    int m_looks = 0;          ///< for known hosts
    std::unique_ptr<QWizard> m_wizard;
    ConnectPage *m_page = nullptr;
    std::unique_ptr<Person> m_person;
};

void TestConnectPage::init()
{
    m_session = {};
    m_checks = {};
    m_known.clear();
    m_looks = 0;
    m_probes.clear();
    m_keychainLooks.clear();
    open();
}

/// On what the session holds.
void TestConnectPage::open()
{
    m_person.reset();
    m_wizard = std::make_unique<QWizard>();
    new StepButtons(*m_wizard);
    m_page =
        new ConnectPage(m_session, {[this] {
                                        return QList<Check>{m_checks.make(u"a"_s, {}, CheckId::SignIn),
                                                            m_checks.make(u"b"_s, {u"a"_s}, CheckId::SignIn)};
                                    },
                                    [this](Done<Nothing> done) {
                                        m_probes.append(std::move(done));
                                        return post([] {});
                                    },
                                    [](const QUrl &) {},
                                    [] {},
                                    {m_http, {}, {}},
                                    {},
                                    [this] {
                                        ++m_looks;
                                        return m_known;
                                    },
                                    [this](Done<SecretPresence> done) {
                                        m_keychainLooks.append(std::move(done));
                                        return post([] {});
                                    }});
    m_wizard->addPage(m_page);
    m_wizard->addPage(new QWizardPage);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_page->enter();
    m_person = std::make_unique<Person>(*m_wizard);
}

void TestConnectPage::fill(const QString &hostText, const QString &idText, const QString &secretText)
{
    QVERIFY(m_person->type(u"hostEdit"_s, hostText));
    QVERIFY(m_person->type(u"clientIdEdit"_s, idText));
    QVERIFY(m_person->type(u"secretEdit"_s, secretText));
}

void TestConnectPage::wrongInputIsMarkedAndStays_data()
{
    QTest::addColumn<QString>("hostText");
    QTest::addColumn<QString>("idText");
    QTest::addColumn<QString>("secretText");
    QTest::addColumn<QString>("field");
    QTest::newRow("no host") << QString() << clientId << oauthSecret << u"hostEdit"_s;
    QTest::newRow("the account console")
        << u"https://accounts.azuredatabricks.net/"_s << clientId << oauthSecret << u"hostEdit"_s;
    QTest::newRow("a token as host") << u"dapi0123456789abcdef0123456789abcdef"_s << clientId << oauthSecret
                                     << u"hostEdit"_s;
    QTest::newRow("a display name as id")
        << host << u"draftt-connector"_s << oauthSecret << u"clientIdEdit"_s;
    QTest::newRow("a SCIM id as id") << host << u"1234567890123456"_s << oauthSecret << u"clientIdEdit"_s;
    QTest::newRow("no id") << host << QString() << oauthSecret << u"clientIdEdit"_s;
    QTest::newRow("a token as secret")
        << host << clientId << u"dapi0123456789abcdef0123456789abcdef"_s << u"secretEdit"_s;
    QTest::newRow("the id of the secret")
        << host << clientId << u"11111111-2222-3333-4444-555555555555"_s << u"secretEdit"_s;
    QTest::newRow("a space in the secret") << host << clientId << u"dose 0123"_s << u"secretEdit"_s;
}

void TestConnectPage::wrongInputIsMarkedAndStays()
{
    QFETCH(QString, hostText);
    QFETCH(QString, idText);
    QFETCH(QString, secretText);
    QFETCH(QString, field);
    fill(hostText, idText, secretText);
    pressNext();
    const auto sentence = m_person->read(field + "Error"_L1);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(!sentence.contains(secretText) || secretText.isEmpty());
    QTRY_VERIFY(m_person->see(field)->hasFocus());
    QCOMPARE(m_person->see(field)->accessibleDescription(), sentence);
    QCOMPARE(m_person->read(u"hostEdit"_s), hostText);
    QCOMPARE(m_person->read(u"clientIdEdit"_s), idText);
    QCOMPARE(m_checks.started(), QStringList());
    QCOMPARE(m_wizard->currentPage(), m_page);
}

void TestConnectPage::showsWhatWasMadeOfTheHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a browser's address")
        << u" HTTPS://ADB-1234567890123456.7.AzureDatabricks.net/?o=1234567890123456#x "_s
        << u"Azure workspace: %1, workspace ID 1234567890123456"_s.arg(host);
    QTest::newRow("another cloud")
        << u"dbc-a1b2c3d4-e5f6.cloud.databricks.com"_s
        << u"AWS workspace: dbc-a1b2c3d4-e5f6.cloud.databricks.com\nDraftt’s connector is made for Azure "
           "Databricks; whether it takes this workspace is not certain."_s;
    QTest::newRow("two workspaces mixed")
        << host + u"/?o=9999999999999999"_s
        << u"The address mixes two workspaces: the host is %1, but the number in the address belongs to another one. Only the host is used."_s
               .arg(host);
    QTest::newRow("nothing yet") << u"a b"_s << QString();
}

void TestConnectPage::showsWhatWasMadeOfTheHost()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QVERIFY(m_person->type(u"hostEdit"_s, typed));
    QCOMPARE(m_person->read(u"hostEditHint"_s), shown);
    QCOMPARE(m_person->see(u"setupLink1"_s)->isEnabled(), !shown.isEmpty());
}

/// A host is told apart by its beginning: that is what a field shows which is left, or filled in.
void TestConnectPage::aLongAddressShowsItsBeginning()
{
    const auto longHost = u"adb-1234567890123456.7."_s + u"very-long-subdomain."_s.repeated(8) + u"test"_s;
    auto *host = m_person->see<QLineEdit>(u"hostEdit"_s);
    QVERIFY(m_person->type(u"hostEdit"_s, longHost));
    QCOMPARE(host->text(), longHost);
    QCOMPARE(host->cursorPosition(), longHost.size()); // where one writes
    m_person->see(u"clientIdEdit"_s)->setFocus();
    QTRY_COMPARE(host->cursorPosition(), 0);
    host->setText(longHost + u'x');
    QCOMPARE(host->cursorPosition(), 0);
}

/// One button says the way out; its menu examines and changes it.
void TestConnectPage::theNetworkIsOneButton()
{
    const auto text = [this] { return m_person->read(u"networkButton"_s).remove(u'&'); };
    QCOMPARE(text(), u"Network"_s);
    QVERIFY(m_person->type(u"hostEdit"_s, u"adb-1234567890123456.7.azuredatabricks.net"_s));
    QCOMPARE(text(), u"Network: direct"_s);
    const auto *button = m_person->see(u"networkButton"_s);
    QVERIFY(button->accessibleDescription().contains("without a proxy"_L1));
    QVERIFY(m_person->choose(u"networkButton"_s, u"networkSettingsAction"_s));
    QTRY_VERIFY(m_person->see(u"networkDialog"_s));
    m_person->see(u"networkDialog"_s)->close();
}

void TestConnectPage::nextTestsAndGoesOnByItself()
{
    fill(host, clientId, oauthSecret);
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_page->state(), StepState::Running);
    m_checks.pass(u"a"_s);
    QTRY_COMPARE(m_checks.open(), QStringList{u"b"_s});
    m_checks.pass(u"b"_s);
    QTRY_VERIFY(m_wizard->currentPage() != m_page);
    QVERIFY(m_session.connectProven);
    QCOMPARE(m_session.clientId->text(), clientId);
}

void TestConnectPage::startsByItselfOnceComplete()
{
    fill(host, clientId, oauthSecret);
    QCOMPARE(m_checks.started(), QStringList());
    m_person->see(u"hostEdit"_s)->setFocus(Qt::OtherFocusReason);
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QVERIFY(m_person->click(u"stopButton"_s));
    m_person->see(u"clientIdEdit"_s)->setFocus(Qt::OtherFocusReason);
    m_person->see(u"hostEdit"_s)->setFocus(Qt::OtherFocusReason);
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_checks.started().size(), 1);
}

void TestConnectPage::whoLooksAtTheSecretIsNotDone()
{
    fill(host, clientId, oauthSecret);
    m_person->see(u"secretEditShow"_s)->setFocus(Qt::TabFocusReason);
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_checks.started(), QStringList());
}

void TestConnectPage::nothingIsSentToADomainThatIsNotConfirmed()
{
    fill(u"databricks.company.test"_s, clientId, oauthSecret);
    m_person->see(u"clientIdEdit"_s)->setFocus(Qt::OtherFocusReason);
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_checks.started(), QStringList());
    QCOMPARE(m_person->read(u"hostEditError"_s), QString()); // nor is anybody told off who still types
    QVERIFY(m_person->see(u"clientIdEdit"_s)->hasFocus());
}

void TestConnectPage::oneKeyPastesAll()
{
    QGuiApplication::clipboard()->setText(
        u"host = https://%1\nclient_id = %2\nclient_secret = %3\n"_s.arg(host, clientId, oauthSecret));
    QTest::keyClick(m_wizard.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.secret, Secret(oauthSecret.toUtf8()));
    QCOMPARE(m_session.clientId->text(), clientId);
    QVERIFY(m_person->see<QLineEdit>(u"secretEdit"_s)->text().isEmpty());
    QGuiApplication::clipboard()->setText(u"nothing of use"_s);
    QVERIFY(m_person->click(u"pasteAllButton"_s));
    QCOMPARE(m_person->read(u"clientIdEdit"_s), clientId);
    QVERIFY(m_person->read(u"stripSentence"_s).contains("neither"_L1));
}

void TestConnectPage::knownHostsAreOfferedWhenAskedFor()
{
    m_known =
        knownHosts({.cfg = "[A&B]\nhost = https://" + host.toUtf8() + "\ntoken = " + oauthSecret.toUtf8() +
                           "\n[local]\nhost = http://127.0.0.1:8443\n"});
    fill(u"elsewhere.azuredatabricks.net"_s, clientId, {});
    QCOMPARE(m_looks, 0);
    const auto entries = [this] { return m_page->findChild<QMenu *>(u"knownHostsMenu"_s)->actions(); };
    QVERIFY(m_person->click(u"knownHostsButton"_s));
    QCOMPARE(m_looks, 1);
    QTRY_COMPARE(entries().size(), 2);
    QCOMPARE(entries().at(0)->text(), host + " (section [A&&B] of .databrickscfg)"_L1);
    QCOMPARE(m_person->read(u"hostEdit"_s), u"elsewhere.azuredatabricks.net"_s);
    entries().at(0)->trigger();
    QCOMPARE(m_person->read(u"hostEdit"_s), host);
    entries().at(1)->trigger();
    QCOMPARE(m_person->read(u"hostEdit"_s), u"http://127.0.0.1:8443"_s);
    m_known.clear();
    QApplication::activePopupWidget()->close();
    QVERIFY(m_person->click(u"knownHostsButton"_s));
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().constFirst()->isEnabled());
    QApplication::activePopupWidget()->close();
}

void TestConnectPage::nextIsNeverADeadEnd()
{
    fill(host, clientId, oauthSecret);
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_checks.refute(u"a"_s, Code::AuthInvalidClient);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QCOMPARE(m_page->standing(), u"sign-in refused"_s);
    QVERIFY(!m_person->read(u"stripSentence"_s).isEmpty());
    QVERIFY(!m_person->see(u"continueUnprovenButton"_s)->accessibleDescription().isEmpty());
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    QCOMPARE(m_page->state(), StepState::Unproven);
    QVERIFY(!m_session.connectProven);
}

/// Whoever hears or sees nothing of the refusal presses Return again.
void TestConnectPage::returnWithAWrongSecretStays()
{
    fill(host, clientId, oauthSecret);
    m_person->see(u"secretEdit"_s)->setFocus();
    for (int round = 1; round <= 3; ++round) {
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
        m_checks.refute(u"a"_s, Code::AuthInvalidClient);
        QTRY_COMPARE(m_page->state(), StepState::Problem);
        QCOMPARE(m_wizard->currentPage(), m_page);
    }
    QVERIFY(m_person->see(u"continueUnprovenButton"_s));
}

/// Also where a right is missing, which this page does not watch for.
void TestConnectPage::oneButtonTestsAgain()
{
    fill(host, clientId, oauthSecret);
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_checks.refute(u"a"_s, Code::AuthMissingEntitlement);
    QTRY_COMPARE(m_page->state(), StepState::RightsMissing);
    QCOMPARE(m_wizard->button(QWizard::NextButton)->text(), u"Check agai&n"_s);
    QVERIFY2(!m_person->see(u"stripAction"_s), qPrintable(m_person->read(u"stripAction"_s)));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
}

void TestConnectPage::aTokenAsSecretIsToldAtOnce()
{
    QVERIFY(!m_person->see(u"useAsTokenButton"_s));
    QVERIFY(m_person->type(u"secretEdit"_s, u"dapi0123456789abcdef0123456789abcdef"_s));
    QVERIFY(!m_person->read(u"secretEditError"_s).isEmpty());
    QVERIFY(m_person->click(u"useAsTokenButton"_s));
    QVERIFY(m_person->see<QRadioButton>(u"tokenRadio"_s)->isChecked());
    QVERIFY(m_person->see(u"tokenEdit"_s)->hasFocus());
    QVERIFY(!m_person->see(u"useAsTokenButton"_s));
    QVERIFY(m_person->type(u"hostEdit"_s, host));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.secret, Secret("dapi0123456789abcdef0123456789abcdef"));
}

void TestConnectPage::withoutASecretOneCanGoOn()
{
    fill(host, clientId, {});
    pressNext();
    QVERIFY(!m_person->read(u"secretEditError"_s).isEmpty());
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    QCOMPARE(m_checks.started(), QStringList());
}

void TestConnectPage::editingDropsTheRun()
{
    fill(host, clientId, oauthSecret);
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QTest::keyClicks(m_person->see(u"hostEdit"_s), u"x"_s);
    QCOMPARE(m_checks.dropped(), QStringList{u"a"_s});
    QCOMPARE(m_page->state(), StepState::Open);
}

void TestConnectPage::stopDropsTheRun()
{
    fill(host, clientId, oauthSecret);
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QVERIFY(m_person->click(u"stopButton"_s));
    QCOMPARE(m_checks.dropped(), QStringList{u"a"_s});
    QVERIFY(!m_person->see(u"stopButton"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
}

void TestConnectPage::closingDropsTheRun()
{
    fill(host, clientId, oauthSecret);
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_person.reset();
    m_wizard.reset();
    QCOMPARE(m_checks.dropped(), QStringList{u"a"_s});
}

void TestConnectPage::theSecretIsNotShownAgain()
{
    fill(host, clientId, oauthSecret);
    auto *edit = m_person->see<QLineEdit>(u"secretEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(m_person->click(u"secretEditShow"_s));
    QGuiApplication::clipboard()->clear();
    edit->selectAll();
    edit->copy();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    m_person->lookAgain();
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->undo();
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(m_session.secret, Secret(oauthSecret.toUtf8()));
}

void TestConnectPage::aTokenIsTheSecondChoice()
{
    QVERIFY(!m_person->see(u"tokenEdit"_s));
    QVERIFY(m_person->type(u"clientIdEdit"_s, clientId));
    QVERIFY(m_person->type(u"hostEdit"_s, host));
    QVERIFY(m_session.clientId);
    QVERIFY(m_person->click(u"tokenRadio"_s));
    QVERIFY(!m_person->see(u"clientIdEdit"_s));
    QVERIFY(m_person->type(u"tokenEdit"_s, u"dapi0123456789abcdef0123456789abcdef"_s));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.method, SignInMethod::PersonalToken);
    QVERIFY(!m_session.clientId);
}

/// Else the scripts would grant to whoever the token before belonged to.
void TestConnectPage::anotherTokenIsAnotherPrincipal()
{
    QVERIFY(m_person->type(u"hostEdit"_s, host));
    QVERIFY(m_person->click(u"tokenRadio"_s));
    QVERIFY(m_person->type(u"tokenEdit"_s, u"dapi0123456789abcdef0123456789abcdef"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_session.user = User{};
    m_session.user->userName = clientId;
    m_session.user->isServicePrincipal = true;
    m_checks.pass(u"a"_s);
    QTRY_COMPARE(m_checks.open(), QStringList{u"b"_s});
    m_checks.pass(u"b"_s);
    QTRY_VERIFY(m_session.connectProven);
    QVERIFY(m_session.principal());
    QVERIFY(m_person->type(u"tokenEdit"_s, u"dapi00000000000000000000000000000000"_s));
    QVERIFY(!m_session.principal());
}

void TestConnectPage::whatTheSessionHoldsIsNoEdit()
{
    m_session.address = *PastedAddress::parse(host);
    m_session.clientId = *ClientId::parse(clientId);
    m_session.secret = Secret(oauthSecret.toUtf8());
    m_session.connectProven = true;
    const ConnectPage page(m_session, {[] { return QList<Check>(); },
                                       [](const Done<Nothing> &) { return Pending(); },
                                       [](const QUrl &) {},
                                       [] {},
                                       {m_http, {}, {}},
                                       {}});
    QCOMPARE(page.state(), StepState::Proven);
    QVERIFY(!page.findChild<QLineEdit *>(u"hostEdit"_s)->text().isEmpty());
    QVERIFY(!page.findChild<QLabel *>(u"hostEditHint"_s)->text().isEmpty());
}

void TestConnectPage::whyTheKeychainIsOfNoUse_data()
{
    QTest::addColumn<SecretPresence>("presence");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("locked") << SecretPresence::Locked << true;
    QTest::newRow("none") << SecretPresence::NoKeychain << false;
    QTest::newRow("answers, keeps nothing") << SecretPresence::Missing << false;
}

void TestConnectPage::whyTheKeychainIsOfNoUse()
{
    QFETCH(SecretPresence, presence);
    QFETCH(bool, isLocked);
    Error refusal;
    refusal.kind = ErrorKind::KeychainUnavailable;
    m_probes.takeFirst()(Failure(refusal));
    QVERIFY(!m_person->see(u"keychainNotice"_s)); // not before it is known why
    QCOMPARE(m_keychainLooks.size(), 1);
    m_keychainLooks.takeFirst()(presence);
    const auto text = m_person->read(u"noticeText"_s);
    QCOMPARE(text.contains("locked"_L1), isLocked);
    QCOMPARE(text.contains("Unlock"_L1), isLocked);
    QCOMPARE(text.contains("No keychain"_L1), !isLocked);
}

void TestConnectPage::aMissingKeychainIsSaidAndChosen()
{
    QCOMPARE(m_probes.size(), 1);
    QVERIFY(!m_person->see(u"keychainNotice"_s));
    Error locked;
    locked.kind = ErrorKind::KeychainUnavailable;
    m_probes.takeFirst()(Failure(locked));
    m_keychainLooks.takeFirst()(SecretPresence::Locked);
    QVERIFY(m_person->see(u"keychainNotice"_s));
    QVERIFY(m_person->click(u"sessionOnlyBox"_s));
    QVERIFY(!m_session.keepSecret);
    QVERIFY(m_person->click(u"probeAgainButton"_s));
    m_probes.takeFirst()(Nothing{});
    QVERIFY(!m_person->see(u"keychainNotice"_s));
    QVERIFY(m_session.keepSecret);
}

/// That a keychain works says nothing against what was chosen when the connection was saved.
void TestConnectPage::aKeychainThatWorksChangesNoChoice()
{
    m_session.keepSecret = false;
    m_probes.clear();
    open();
    QCOMPARE(m_probes.size(), 1);
    m_probes.takeFirst()(Nothing{});
    QVERIFY(!m_person->see(u"keychainNotice"_s));
    QVERIFY(!m_session.keepSecret);
}

void TestConnectPage::aDomainOfItsOwnMustBeConfirmed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a domain of its own") << u"databricks.company.test"_s << u"databricks.company.test"_s;
    QTest::newRow("Databricks' name inside") << u"adb-1.2.azuredatabricks.net.login-portal.test"_s
                                             << u"adb-1.2.azuredatabricks.net.login-portal.test"_s;
    QTest::newRow("letters that look alike")
        << u"adb-1.2.\u0430zuredatabricks.net"_s << u"adb-1.2.xn--zuredatabricks-utl.net"_s;
}

void TestConnectPage::aDomainOfItsOwnMustBeConfirmed()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    fill(u"x"_s, clientId, oauthSecret);
    m_person->see<QLineEdit>(u"hostEdit"_s)->setText(typed); // as pasted
    auto *box = m_person->see(u"customDomainBox"_s);
    QVERIFY(box);
    const auto warning = m_person->see(u"customDomainNotice"_s)->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(warning.contains(u"https://"_s + shown + u' '), qPrintable(warning));
    for (const bool isNext : {false, true}) {
        if (isNext)
            pressNext();
        else
            m_person->lookAgain();
        QVERIFY(box->hasFocus());
        QVERIFY(!m_person->read(u"hostEditError"_s).isEmpty());
        QCOMPARE(m_wizard->currentPage(), m_page);
        QCOMPARE(m_checks.started(), QStringList());
        QVERIFY(!m_session.credentials());
    }
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_person->read(u"hostEditError"_s).isEmpty());
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QVERIFY(m_session.credentials());
}

void TestConnectPage::aConfirmationIsForOneHost()
{
    fill(u"databricks.company.test"_s, clientId, oauthSecret);
    QVERIFY(m_person->click(u"customDomainBox"_s));
    QVERIFY(m_person->type(u"hostEdit"_s, u"databricks.company.test.evil.test"_s));
    QVERIFY(!m_person->see<QAbstractButton>(u"customDomainBox"_s)->isChecked());
    pressNext();
    QCOMPARE(m_checks.started(), QStringList());
    QVERIFY(!m_session.credentials());
}

void TestConnectPage::databricksOwnHostsAreNotAsked()
{
    for (const auto &own : {host, u"http://127.0.0.1:8080"_s, u"localhost:8080"_s, u"no host"_s, QString()}) {
        QVERIFY(m_person->type(u"hostEdit"_s, own));
        QVERIFY2(!m_person->see(u"customDomainNotice"_s), qPrintable(own));
    }
}

DRAFTT_WINDOW_TEST(TestConnectPage)
#include "tst_connectpage.moc"
