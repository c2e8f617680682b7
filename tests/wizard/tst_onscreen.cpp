// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/lookssweep.h"
#include "tests/support/settled.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

#define FINE(problem)                                                                                        \
    do {                                                                                                     \
        const QString wrong = problem;                                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                        \
    } while (false)

namespace
{

constexpr int patience = 20'000; // ms
constexpr QSize roomy(990, 640); // from there on nothing scrolls that need not

} // namespace

/// The window on a real X server with a window manager, as `onscreen` starts it: in every state it is on the
/// screen, with its button, and prints how many screens high its page is.
class TestOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_walk.reset(); }

    void whenAllGoesWell();
    void refused_data();
    void refused();

private:
    void look(const QString &state, bool isNormal = true);
    void complain(const QString &what) { m_wrong += what; }
    void conclude();

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    LooksSweep m_sweep;
    QStringList m_wrong;
};

void TestOnScreen::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("needs an X server; tests/wizard/onscreen starts one");
    const auto size = QGuiApplication::primaryScreen()->availableSize();
    qInfo("%d×%d logical pixels at %.2f", size.width(), size.height(),
          QGuiApplication::primaryScreen()->devicePixelRatio());
}

void TestOnScreen::init()
{
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_walk->window(), patience));
    m_sweep = {};
    m_wrong.clear();
}

void TestOnScreen::look(const QString &state, bool isNormal)
{
    letSettle();
    auto &window = m_walk->window();
    const auto screen = window.screen()->availableGeometry();
    if (!screen.contains(window.frameGeometry()))
        complain(state + ": the window is not on the screen"_L1);
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton}) {
        const auto *button = window.button(which);
        const QRect place(button->mapToGlobal(QPoint()), button->size());
        if (button->isVisible() && !screen.contains(place))
            complain(state + ": out of sight: "_L1 + button->text());
    }
    const auto *page = window.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
    const auto *bar = page->verticalScrollBar();
    const auto screens = double(bar->maximum() + bar->pageStep()) / bar->pageStep();
    const bool isRoomy = window.width() >= roomy.width() && window.height() >= roomy.height();
    if (screens > 1 && isNormal && isRoomy)
        complain(state + ": scrolls"_L1);
    if (page->horizontalScrollBar()->maximum() > 0)
        complain(state + ": wider than the window"_L1);
    m_sweep.look(window, state);
    qInfo("%s: %.2f", qPrintable(state), screens);
}

void TestOnScreen::conclude()
{
    m_wrong += m_sweep.problems();
    qInfo("%d looks, %d texts, least contrast %.2f, %d problems", m_sweep.looks(), m_sweep.texts(),
          m_sweep.leastContrast(), int(m_wrong.size()));
    for (const auto &wrong : std::as_const(m_wrong))
        qInfo().noquote() << wrong;
    QCOMPARE(m_wrong.size(), 0);
}

void TestOnScreen::whenAllGoesWell()
{
    look(u"1 empty"_s);
    FINE(m_walk->enterConnection());
    look(u"1 filled in"_s);
    FINE(m_walk->testConnection());
    look(u"1 proven"_s);
    FINE(m_walk->goNext());
    look(u"2 just entered"_s);
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    look(u"2 proven"_s);
    FINE(m_walk->goNext());
    look(u"3 just entered"_s);
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    look(u"3 filled in"_s);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    look(u"3 proven"_s);
    FINE(m_walk->goNext());
    look(u"4 just entered"_s);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    look(u"4 proven"_s);
    FINE(m_walk->goNext());
    look(u"5 review"_s);
    FINE(m_walk->save(u"Asset inventory"_s));
    look(u"5 saved"_s);
    conclude();
}

void TestOnScreen::refused_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("isOfWarehouse");
    for (const auto *scenario : {"auth.invalid_client", "auth.missing_entitlement", "host.unreachable",
                                 "host.proxy", "host.ip_access_list", "service.unavailable"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << false;
    for (const auto *scenario : {"warehouse.no_can_use", "warehouse.start_failed", "uc.not_enabled"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << true;
}

void TestOnScreen::refused()
{
    QFETCH(QString, scenario);
    QFETCH(bool, isOfWarehouse);
    m_walk->http().setTimeScale(0.001);
    const auto &person = m_walk->person();
    FINE(m_walk->enterConnection());
    if (isOfWarehouse) {
        FINE(m_walk->testConnection());
        FINE(m_walk->goNext());
    }
    QVERIFY(m_demo->server().choose(scenario));
    if (isOfWarehouse)
        QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"warehouseView"_s, u"Reporting serverless"_s), patience);
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s) && !person.see(u"stopButton"_s), patience);
    look(scenario, false);
    conclude();
}

QTEST_MAIN(TestOnScreen)
#include "tst_onscreen.moc"
