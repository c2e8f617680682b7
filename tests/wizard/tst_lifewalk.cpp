// SPDX-License-Identifier: Apache-2.0
#include "core/profile/standing.h"
#include "core/secrets/secretstore.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/patience.h"
#include "tests/support/person.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"
#include "wizard/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// What the keychain of this session has of this program.
QByteArray keychainEntries()
{
    QProcess search;
    search.setProcessChannelMode(QProcess::MergedChannels); // attributes come as errors
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"draftt-connect"_s});
    return search.waitForFinished() ? search.readAllStandardOutput() : QByteArray();
}

} // namespace

/// A connection's life in the window, with a real Secret Service: saved, closed, started again, broken,
/// opened at the broken step, mended, its secret changed, handed over, removed.
class TestLifeWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        if (!hasSecretService())
            QSKIP("dbus-run-session or gnome-keyring-daemon is missing");
    }

    void fromSavedToGone();

private:
    void start();
    void stop() { m_window.reset(); }
    void enterAndSave();
    void walkOn(int until);
    void saveAndLeave();
    void checkNow();
    void openByName();
    void asAdmin(const QString &verb, const QString &preposition);
    [[nodiscard]] const Person &person() const { return *m_person; }
    [[nodiscard]] ConnectionProfile saved() const { return *m_profiles->find(u"Asset inventory"_s); }

    std::unique_ptr<DemoFixture> m_demo;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;
};

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

void TestLifeWalk::start()
{
    m_window = std::make_unique<MainWindow>(
        Services{m_http, *m_keychain, *m_profiles, {}, m_profiles->folder(), [](const QUrl &) {}});
    m_window->openStart();
    m_window->show();
    m_person = std::make_unique<Person>(*m_window);
}

/// Everything is entered; each step is tested by its button.
void TestLifeWalk::enterAndSave()
{
    Session session;
    session.address = *PastedAddress::parse(m_demo->url().toString());
    session.clientId = *ClientId::parse(m_demo->who().connectorId);
    session.secret = Secret(m_demo->who().connectorSecret.toUtf8());
    session.catalog = *CatalogName::parse(u"inventory"_s);
    session.schema = *SchemaName::parse(u"assets"_s);
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"components"_s)};
    m_window->openWizard(session);
    STEP(walkOn(SetupWizard::WarehouseStep));
    QVERIFY(waitFor([&] { return person().clickRow(u"warehouseView"_s, u"Serverless Starter Warehouse"_s); },
                    patience));
    STEP(walkOn(SetupWizard::ReviewStep));
    QVERIFY(person().type(u"nameEdit"_s, u"Asset inventory"_s));
    saveAndLeave();
}

void TestLifeWalk::walkOn(int until)
{
    auto &wizard = *m_window->wizard();
    const auto isThere = [&] {
        auto *next = wizard.button(QWizard::NextButton);
        if (wizard.currentId() < until && next->isEnabled())
            next->click();
        return wizard.currentId() >= until;
    };
    QVERIFY2(waitFor(isThere, patience), qPrintable(u"stands at step %1: "_s.arg(wizard.currentId()) +
                                                    person().read(u"stripSentence"_s)));
}

void TestLifeWalk::saveAndLeave()
{
    auto &wizard = *m_window->wizard();
    wizard.button(QWizard::FinishButton)->click();
    QVERIFY2(waitFor([&] { return person().see(u"handOverSavedButton"_s) != nullptr; }, patience),
             qPrintable(person().read(u"stripSentence"_s)));
    wizard.button(QWizard::FinishButton)->click();
    QVERIFY(waitFor([&] { return !m_window->wizard(); }, patience));
    QVERIFY(person().see(u"startPage"_s));
}

void TestLifeWalk::checkNow()
{
    QVERIFY(person().click(u"checkNowButton"_s));
    QVERIFY(waitFor([&] { return !m_window->connections().isChecking(); }, patience));
}

/// The program itself, with the name as its word: it looks how that connection stands, as the list does not.
void TestLifeWalk::openByName()
{
    const auto asked = [this] { return m_demo->count("GET", u"/api/2.0/preview/scim/v2/Me"_s); };
    const int before = asked();
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect"), {u"asset INVENTORY"_s});
    QVERIFY(program.waitForStarted());
    QVERIFY2(waitFor([&] { return asked() > before || program.state() == QProcess::NotRunning; }, patience) &&
                 program.state() == QProcess::Running,
             program.readAll().constData());
    program.terminate();
    QVERIFY(waitFor([&] { return program.state() == QProcess::NotRunning; }, patience));
}

void TestLifeWalk::asAdmin(const QString &verb, const QString &preposition)
{
    (void)m_demo->server().runAsAdmin(u"%1 USE SCHEMA ON SCHEMA inventory.assets %2 `%3`;"_s.arg(
        verb, preposition, m_demo->who().connectorId));
}

void TestLifeWalk::fromSavedToGone()
{
    m_demo = std::make_unique<DemoFixture>();
    QVERIFY(m_demo->server().choose(u"granted"_s));
    m_keychain = makeKeychainStore();
    m_profiles = std::make_unique<ProfileStore>(ProfileStore::defaultFolder(), *m_keychain);
    QVERIFY(!keychainEntries().contains("draftt-connect/"));

    start();
    STEP(enterAndSave());
    QVERIFY(isProven(saved()));
    QVERIFY(keychainEntries().contains("draftt-connect/"));
    stop();

    STEP(openByName());
    start(); // again
    QVERIFY(person().see(u"startPage"_s));
    asAdmin(u"REVOKE"_s, u"FROM"_s);
    STEP(checkNow());
    QCOMPARE(standingOf(saved()), Standing::Broken);
    QVERIFY(person().click(u"openButton"_s));
    QVERIFY(waitFor([&] { return m_window->wizard() != nullptr; }, patience));
    QCOMPARE(m_window->wizard()->currentId(), int(SetupWizard::CatalogStep));
    asAdmin(u"GRANT"_s, u"TO"_s);
    STEP(walkOn(SetupWizard::ReviewStep));
    STEP(saveAndLeave());
    QVERIFY(isProven(saved()) && standingOf(saved()) != Standing::Broken);
    QCOMPARE(m_profiles->list().size(), 1);

    QVERIFY(person().click(u"secretButton"_s));
    QTRY_VERIFY(person().see(u"newSecretEdit"_s));
    QVERIFY(person().type(u"newSecretEdit"_s, m_demo->who().connectorSecret));
    QVERIFY(person().click(u"testSecretButton"_s));
    QVERIFY(waitFor([&] { return person().see(u"secretHandOverButton"_s) != nullptr; }, patience));
    QVERIFY(person().click(u"secretHandOverButton"_s));
    QVERIFY(waitFor([&] { return person().see(u"copy_secret"_s) != nullptr; }, patience));
    QVERIFY(person().click(u"copy_secret"_s));
    QVERIFY(waitFor([&] { return QApplication::clipboard()->text() == m_demo->who().connectorSecret; },
                    patience));
    QVERIFY(waitFor([&] { return saved().life.handedOver.contains(u"secret"_s); }, patience));
    QVERIFY(person().click(u"handOverCloseButton"_s));
    QVERIFY(waitFor([] { return QApplication::clipboard()->text().isEmpty(); }, patience));

    m_window->findChild<QAction *>(u"removeAction"_s)->trigger();
    QVERIFY(waitFor([&] { return person().see(u"removeButton"_s) != nullptr; }, patience));
    QVERIFY(person().click(u"removeButton"_s));
    QVERIFY(waitFor([&] { return m_window->wizard() != nullptr; }, patience));
    QVERIFY2(!keychainEntries().contains("draftt-connect/"), keychainEntries().constData());
    QCOMPARE(QDir(m_profiles->folder()).entryList({u"*.json"_s, u"*.unfinished"_s}, QDir::Files),
             QStringList());
    stop();
    QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
}

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QApplication app(argc, argv);
    TestLifeWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lifewalk.moc"
