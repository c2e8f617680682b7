// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The window on a screen of 800×600: whoever sees Next can go on.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }

    void nextIsOnTheScreen()
    {
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(800, 600));
        DemoFixture demo;
        const QTemporaryDir folder;
        const auto secrets = makeSessionStore();
        WizardWalk walk(demo, *secrets, folder.path());
        for (const auto button : {QWizard::NextButton, QWizard::CancelButton}) {
            const auto &widget = *walk.window().button(button);
            const QRect place(widget.mapToGlobal(QPoint()), widget.size());
            QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(
                place.translated(-walk.window().pos())));
        }
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"synchronousWindowSystemEvents": false, "screens": [{"name": "small", "x": 0, "y": 0,
        "width": 800, "height": 600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
