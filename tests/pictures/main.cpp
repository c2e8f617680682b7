// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/adminpictures.h"
#include "tests/pictures/album.h"
#include "tests/pictures/grantspictures.h"
#include "tests/pictures/palettes.h"
#include "tests/pictures/statepictures.h"
#include "tests/support/demofixture.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/wizardwalk.h"
#include "wizard/widgets/outlinedstyle.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// The walk with everything going well, one picture a page.
void walkWell(const Album &album)
{
    DemoFixture demo;
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    album.check(walk.enterConnection());
    album.check(walk.testConnection());
    album.take(walk.window(), u"connect"_s);
    album.check(walk.goNext());
    album.check(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    album.take(walk.window(), u"warehouse"_s);
    album.check(walk.goNext());
    album.check(walk.enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    album.check(walk.runCopiedScript());
    album.check(walk.waitForProof());
    album.take(walk.window(), u"catalog"_s);
    album.check(walk.goNext());
    album.check(walk.runCopiedScript());
    album.check(walk.validateTables({u"components"_s, u"servers"_s}));
    album.take(walk.window(), u"grants"_s);
    album.check(walk.goNext());
    album.check(walk.save(u"Asset inventory"_s));
    album.take(walk.window(), u"review"_s);
}

/// What the network doctor finds, and the dialog that changes the way out.
void openDoctor(const Album &album, WizardWalk &walk, const QString &scenario)
{
    album.check(walk.person().click(u"networkButton/doctorAction"_s) ? QString()
                                                                     : u"no button for the doctor"_s);
    auto *doctor = walk.window().findChild<QDialog *>(u"doctorDialog"_s);
    const auto *copy = doctor->findChild<QWidget *>(u"copyDoctorButton"_s);
    if (!QTest::qWaitFor([copy] { return copy->isEnabled(); }, 20'000))
        qFatal("the doctor comes to no end in %s", qUtf8Printable(scenario));
    album.take(*doctor, "doctor-"_L1 + QString(scenario).replace(u'.', u'-'));
    doctor->close();
    (void)walk.person().click(u"networkButton/networkSettingsAction"_s);
    album.take(*walk.window().findChild<QDialog *>(u"networkDialog"_s), u"network-settings"_s);
}

/// One failure of the Connect page.
void failToConnect(const Album &album, const QString &scenario)
{
    DemoFixture demo;
    if (!demo.server().choose(scenario))
        qFatal("no such scenario: %s", qUtf8Printable(scenario));
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    album.check(walk.enterConnection());
    walk.person().lookAgain();
    if (!QTest::qWaitFor(
            [&] { return walk.person().see(u"diagnosisView"_s) && !walk.person().see(u"stopButton"_s); },
            20'000))
        qFatal("the scenario %s shows no failure", qUtf8Printable(scenario));
    album.take(walk.window(), "failure-"_L1 + QString(scenario).replace(u'.', u'-'));
    if (scenario.startsWith("host."_L1))
        openDoctor(album, walk, scenario);
}

/// Access that is not granted yet, and a table that cannot be read.
void failLater(const Album &album)
{
    DemoFixture demo;
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    album.check(walk.enterConnection());
    album.check(walk.testConnection());
    album.check(walk.goNext());
    album.check(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    album.check(walk.goNext());
    album.check(walk.enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    walk.person().lookAgain();
    (void)QTest::qWaitFor([&] { return walk.person().see(u"diagnosisView"_s); }, 20'000);
    album.take(walk.window(), u"failure-catalog"_s);
}

/// A warehouse that the cloud cannot start.
void failAtWarehouse(const Album &album)
{
    DemoFixture demo;
    if (!demo.server().choose(u"warehouse.start_failed"_s))
        qFatal("no such scenario");
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    WizardWalk walk(demo, *secrets, folder.path());
    album.check(walk.enterConnection());
    album.check(walk.testConnection());
    album.check(walk.goNext());
    const auto chosen = [&] { return walk.person().clickRow(u"warehouseView"_s, u"Reporting serverless"_s); };
    (void)QTest::qWaitFor(chosen, 20'000);
    walk.testStep();
    (void)QTest::qWaitFor([&] { return walk.person().see(u"diagnosisView"_s); }, 20'000);
    album.take(walk.window(), u"failure-warehouse"_s);
}

} // namespace

/// draftt_pictures FOLDER [light|dark] [SCENARIO…]: the five pages, or the Connect page in failing scenarios;
/// `plan` in place of a scenario: the plan with one missing link, its four forms and a certificate; `states`:
/// each page in each of its states, and the dialogs; `admin`: the dialog in which an admin signs in.
int main(int argc, char *argv[])
{
    // The window takes its usual size only on a screen that has room for it; of itself an offscreen one is
    // small.
    std::optional<OffscreenScreen> screen;
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        screen.emplace(QSize(1400, 1000));
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    QApplication::setStyle(new OutlinedStyle);
    QTranslator plurals; // English has plural forms of its own
    if (!plurals.load(QStringLiteral(DRAFTT_PLURALS)))
        qFatal("cannot read %s", DRAFTT_PLURALS);
    QCoreApplication::installTranslator(&plurals);
    for (const auto &palette : {u"light"_s, u"dark"_s}) {
        if (arguments.size() > 2 && arguments.at(2) != palette)
            continue;
        QApplication::setPalette(palette == "light"_L1 ? lightPalette() : darkPalette());
        const Album album(folder, palette);
        const auto scenarios = arguments.mid(3);
        for (const auto &scenario : scenarios) {
            if (scenario == "states"_L1)
                drawStates(album);
            else if (scenario == "admin"_L1)
                drawAdmin(album);
            else if (scenario != "plan"_L1)
                failToConnect(album, scenario);
        }
        if (scenarios.isEmpty()) {
            walkWell(album);
            failLater(album);
            failAtWarehouse(album);
        }
        if (scenarios.isEmpty() || scenarios.contains("plan"_L1))
            drawGrants(album);
    }
    return 0;
}
