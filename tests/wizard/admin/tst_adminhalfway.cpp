// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"
#include "tests/support/strict.h"
#include "tests/wizard/admin/adminscene.h"

#include <QProcess>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto homeVariable = "DRAFTT_TEST_HALFWAY_HOME";
constexpr auto urlVariable = "DRAFTT_TEST_HALFWAY_URL";
constexpr auto tokenVariable = "DRAFTT_TEST_HALFWAY_TOKEN";

/// The program of somebody who sets something up, until it is killed.
int setUpUntilKilled()
{
    QNetworkAccessManager network;
    HttpClient http(network);
    FakeSecretStore keychain;
    const auto home = qEnvironmentVariable(homeVariable);
    ProfileStore profiles(home + "/profiles"_L1, keychain);
    MainWindow window(Services{http, keychain, profiles, {}, home});
    window.openStart();
    window.show();
    const Person person(window);
    bool isRight =
        person.type(u"hostEdit"_s, qEnvironmentVariable(urlVariable)) && person.click(u"adminRoadButton"_s) &&
        person.click(u"adminByTokenButton"_s) &&
        person.type(u"adminTokenEdit"_s, qEnvironmentVariable(tokenVariable)) &&
        person.click(u"adminGoOnButton"_s) &&
        waitFor([&] { return person.see(u"catalogEdit"_s) && person.see(u"adminPlanNotice"_s); }, patience) &&
        person.type(u"adminPrincipalEdit"_s, u"draftt-reader"_s);
    person.see<QLineEdit>(u"catalogEdit"_s)->setText(u"inventory.assets.components"_s);
    isRight = isRight && waitFor([&] { return person.see(u"adminGoOnButton"_s)->isEnabled(); }, patience) &&
              person.click(u"adminGoOnButton"_s);
    return isRight ? QCoreApplication::exec() : 1;
}

} // namespace

/// What an admin's sign-in began is left half-way: the journal stays, and the list offers to go on or to take
/// it back.
class TestAdminHalfWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<AdminScene>();
        m_before = m_scene->principals();
        demo::Fault late;
        late.pathPattern = u"/permissions/warehouses/"_s;
        late.verb = "PATCH";
        late.times = -1;
        late.delayMs = 60'000;
        m_scene->demo.server().inject(late);
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void aKilledProgramIsGoneOnWith();
    void aKilledProgramIsTakenBack();
    void aClosedWindowIsGoneOnWith();

private:
    [[nodiscard]] QList<JournalStore::Listed> journals() const
    {
        return JournalStore(m_scene->profiles.folder()).list();
    }
    /// It waits for the answer about the warehouse.
    [[nodiscard]] bool isUnderWay() const
    {
        const auto listed = journals();
        if (listed.isEmpty() || !listed.constFirst().journal)
            return false;
        const auto &steps = listed.constFirst().journal->steps;
        return std::any_of(steps.cbegin(), steps.cend(), [](const JournalStep &step) {
            return step.kind == AdminStepKind::GiveCanUse && step.state == JournalState::Begun;
        });
    }
    void killIt()
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(homeVariable), m_scene->home.path());
        environment.insert(QString::fromLatin1(urlVariable), m_scene->demo.url().toString());
        environment.insert(QString::fromLatin1(tokenVariable),
                           m_scene->demo.personsToken(people::allRounder()));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(m_scene->comes([&] { return isUnderWay() || program.state() == QProcess::NotRunning; }));
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
    }
    void openAgain()
    {
        m_scene->demo.server().clearFaults();
        QCOMPARE(journals().size(), 1);
        QVERIFY(journals().constFirst().journal); // it can be read
        m_scene->openWindow();
        QVERIFY(m_scene->person->see(u"halfWayNotice"_s));
    }
    void signIn()
    {
        QVERIFY(m_scene->person->click(u"adminByTokenButton"_s));
        QVERIFY(m_scene->person->type(u"adminTokenEdit"_s, m_scene->demo.personsToken(people::allRounder())));
        QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    }
    void goOn()
    {
        QVERIFY(m_scene->person->click(u"halfWayGoOnButton"_s));
        STEP(signIn());
        QVERIFY(m_scene->isSaid(u"Proven: "_s));
        QCOMPARE(m_scene->principals().count(u"draftt-reader"_s), 1);
        QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
        m_scene->window->openStart();
        QVERIFY(!m_scene->person->see(u"halfWayNotice"_s));
    }

    std::unique_ptr<AdminScene> m_scene;
    QStringList m_before;
};

void TestAdminHalfWay::aKilledProgramIsGoneOnWith()
{
    STEP(killIt());
    STEP(openAgain());
    STEP(goOn());
}

void TestAdminHalfWay::aKilledProgramIsTakenBack()
{
    STEP(killIt());
    STEP(openAgain());
    QVERIFY(m_scene->principals() != m_before);
    QVERIFY(m_scene->person->click(u"halfWayTakeBackButton"_s));
    STEP(signIn());
    QVERIFY(m_scene->isSaid(u"would be taken back"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"All is taken back"_s));
    QCOMPARE(m_scene->principals(), m_before);
    QVERIFY(!m_scene->person->see(u"halfWayNotice"_s));
}

void TestAdminHalfWay::aClosedWindowIsGoneOnWith()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->comes([this] { return isUnderWay(); }));
    m_scene->window.reset();
    STEP(openAgain());
    STEP(goOn());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(homeVariable))
        return setUpUntilKilled();
    TestAdminHalfWay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_adminhalfway.moc"
