// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/offscreenscreen.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QApplication>
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
        const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
        for (const auto which : {QWizard::NextButton, QWizard::CancelButton}) {
            const auto *button = walk.window().button(which);
            const auto inWindow = [&] {
                return QRect(button->mapTo(&walk.window(), QPoint()), button->size());
            };
            // The buttons get their texts with the page, and their places a moment later.
            QTRY_VERIFY2(screen.contains(inWindow()),
                         qPrintable(u"%1 ends at %2"_s.arg(button->text()).arg(inWindow().right())));
        }
    }
};

int main(int argc, char *argv[])
{
    const OffscreenScreen screen({800, 600});
    QApplication app(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
