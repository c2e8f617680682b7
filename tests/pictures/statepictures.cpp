// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/statepictures.h"

#include "tests/support/startscene.h"
#include "tests/support/wizardwalk.h"
#include "wizard/steps/steppage.h"

#include <QAction>
#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The picture of a dialog that is open, and its end.
void takeDialog(const Album &album, const QString &dialog, const QString &name)
{
    QWidget *window = nullptr;
    album.wait(dialog, [&] {
        const auto all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QWidget *each) {
            return each->objectName() == dialog && each->isVisible();
        });
        window = found == all.end() ? nullptr : *found;
        return window != nullptr;
    });
    QTest::qWait(500); // what it asks for has come
    album.take(*window, name);
    window->close();
}

/// One walk, and pictures on the way.
class Tour
{
public:
    explicit Tour(const Album &album, const QString &scenario = {}) : m_album(album)
    {
        if (!scenario.isEmpty() && !m_demo.server().choose(scenario))
            qFatal("no such scenario: %s", qUtf8Printable(scenario));
        m_walk = std::make_unique<WizardWalk>(m_demo, *m_secrets, m_folder.path());
    }

    WizardWalk &walk() { return *m_walk; }
    const Person &person() { return m_walk->person(); }
    void check(const QString &problem) const { m_album.check(problem); }
    void take(const QString &name) { m_album.take(m_walk->window(), name); }

    /// With the answers kept back for as long as the picture takes.
    void takeRunning(const QString &name)
    {
        demo::Fault late;
        late.pathPattern = u"."_s;
        late.times = -1;
        late.delayMs = 3'000;
        late.passThrough = true;
        m_demo.server().inject(late);
        person().lookAgain();
        QTest::qWait(700); // what is quick has its mark
        take(name);
        m_demo.server().clearFaults();
        waitForEnd();
    }

    void wait(const QString &state, const std::function<bool()> &isReached)
    {
        m_album.wait(state, isReached);
    }
    StepState state() { return static_cast<const StepPage *>(m_walk->window().currentPage())->state(); }
    void waitFor(StepState wanted)
    {
        wait(u"state %1"_s.arg(int(wanted)), [this, wanted] { return state() == wanted; });
    }

    void waitForEnd()
    {
        wait(u"an end of what runs"_s,
             [this] { return state() != StepState::Open && state() != StepState::Running; });
    }

    void tickComponents()
    {
        wait(u"a table"_s, [this] { return person().tickRow(u"tableView"_s, u"components"_s); });
    }

    void toWarehouse()
    {
        check(m_walk->enterConnection());
        check(m_walk->testConnection());
        check(m_walk->goNext());
    }
    void toCatalog()
    {
        toWarehouse();
        check(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
        check(m_walk->goNext());
    }
    void toGrants()
    {
        toCatalog();
        check(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
        check(m_walk->runCopiedScript());
        check(m_walk->waitForProof());
        check(m_walk->goNext());
    }

private:
    const Album &m_album;
    DemoFixture m_demo;
    QTemporaryDir m_folder;
    std::unique_ptr<SecretStore> m_secrets = makeSessionStore();
    std::unique_ptr<WizardWalk> m_walk;
};

void drawConnect(const Album &album)
{
    Tour tour(album);
    tour.take(u"state-1-empty"_s);
    (void)tour.person().click(u"rolesButton"_s);
    takeDialog(album, u"rolesDialog"_s, u"dialog-roles"_s);
    tour.check(tour.walk().enterConnection());
    tour.take(u"state-1-filled"_s);
    tour.takeRunning(u"state-1-running"_s);
    tour.check(tour.walk().waitForProof());
    tour.take(u"state-1-proven"_s);
    for (const auto *scenario : {"auth.invalid_client", "auth.missing_entitlement", "host.unreachable",
                                 "host.proxy", "host.ip_access_list"}) {
        const auto name = QString::fromLatin1(scenario);
        Tour refused(album, name);
        refused.check(refused.walk().enterConnection());
        refused.person().lookAgain();
        refused.waitForEnd();
        refused.take("state-1-refused-"_L1 + QString(name).replace(u'.', u'-'));
    }
}

void drawWarehouse(const Album &album)
{
    Tour tour(album);
    tour.toWarehouse();
    tour.take(u"state-2-entered"_s);
    tour.check(tour.walk().chooseWarehouse(u"Serverless Starter Warehouse"_s));
    tour.take(u"state-2-proven"_s);
    tour.takeRunning(u"state-2-running"_s);
    Tour cold(album, u"cold"_s);
    cold.toWarehouse();
    cold.take(u"state-2-stopped"_s);
    for (const auto *scenario : {"warehouse.start_failed", "warehouse.no_can_use"}) {
        const auto name = QString::fromLatin1(scenario);
        Tour refused(album, name);
        refused.toWarehouse();
        refused.wait(u"a list"_s, [&] {
            return refused.person().clickRow(u"warehouseView"_s, u"Reporting serverless"_s);
        });
        refused.walk().testStep();
        refused.waitForEnd();
        refused.take("state-2-refused-"_L1 + QString(name).replace(u'.', u'-'));
    }
}

void drawCatalog(const Album &album)
{
    Tour tour(album);
    tour.toCatalog();
    tour.take(u"state-3-empty"_s);
    tour.check(tour.walk().enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    tour.takeRunning(u"state-3-running"_s);
    tour.waitFor(StepState::RightsMissing);
    tour.take(u"state-3-waiting"_s);
    (void)tour.person().click(u"sendButton"_s);
    takeDialog(album, u"packetDialog"_s, u"dialog-packet"_s);
    tour.check(tour.walk().runCopiedScript());
    tour.check(tour.walk().waitForProof());
    tour.take(u"state-3-proven"_s);
    Tour refused(album, u"schema.not_found"_s);
    refused.toCatalog();
    refused.check(refused.walk().enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    refused.person().lookAgain();
    refused.waitForEnd();
    refused.take(u"state-3-refused"_s);
}

void drawGrantsPage(const Album &album)
{
    Tour tour(album);
    tour.toGrants();
    tour.take(u"state-4-entered"_s);
    tour.check(tour.walk().validateTables({u"components"_s}));
    tour.take(u"state-4-proven"_s);
    tour.takeRunning(u"state-4-running"_s);
    (void)tour.person().click(u"previewButton"_s);
    takeDialog(album, u"previewDialog"_s, u"dialog-preview"_s);
    tour.check(tour.walk().goNext());
    tour.take(u"state-5-review"_s);
    (void)tour.person().click(u"certificateButton"_s);
    takeDialog(album, u"certificateDialog"_s, u"dialog-certificate"_s);
    tour.check(tour.walk().save(u"Asset inventory"_s));
    tour.take(u"state-5-saved"_s);
}

/// Page 4 where the script of page 3 gave nothing on tables, and where a table cannot be read.
void drawGrantsMissing(const Album &album)
{
    Tour tour(album);
    tour.toCatalog();
    tour.check(tour.walk().enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    (void)tour.person().click(u"withTablesBox"_s);
    tour.check(tour.walk().runCopiedScript());
    tour.check(tour.walk().waitForProof());
    tour.check(tour.walk().goNext());
    // Without SELECT on any table none is listed.
    (void)tour.person().type(u"tableNameEdit"_s, u"components"_s);
    tour.person().press(Qt::Key_Return);
    tour.waitFor(StepState::RightsMissing);
    tour.take(u"state-4-waiting"_s);
    Tour refused(album, u"table.unreadable"_s);
    refused.toCatalog();
    refused.check(refused.walk().enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    refused.person().lookAgain();
    refused.waitFor(StepState::Proven);
    refused.check(refused.walk().goNext());
    refused.tickComponents();
    refused.waitForEnd();
    refused.take(u"state-4-refused"_s);
}

void drawStart(const Album &album)
{
    StartScene scene;
    for (const auto *name : {"Asset inventory", "CMDB mirror", "Partner feeds"})
        scene.save(QString::fromLatin1(name));
    scene.openWindow();
    QTest::qWait(500); // the keychain has answered
    (void)scene.person->click(u"checkNowButton"_s);
    album.wait(u"a verdict"_s, [&] { return !scene.window->connections().isChecking(); });
    album.take(*scene.window, u"state-0-list"_s);
    scene.window->findChild<QAction *>(u"bundleAction"_s)->trigger();
    takeDialog(album, u"textDialog"_s, u"dialog-bundle"_s);
    (void)scene.person->click(u"handOverButton"_s);
    takeDialog(album, u"handOverDialog"_s, u"dialog-handover"_s);
    scene.window->findChild<QAction *>(u"removeAction"_s)->trigger();
    takeDialog(album, u"removeDialog"_s, u"dialog-remove"_s);
    (void)scene.person->click(u"secretButton"_s);
    takeDialog(album, u"secretDialog"_s, u"dialog-rotate"_s);
}

} // namespace

void drawStates(const Album &album)
{
    drawConnect(album);
    drawWarehouse(album);
    drawCatalog(album);
    drawGrantsPage(album);
    drawGrantsMissing(album);
    drawStart(album);
}

} // namespace draftt
