// SPDX-License-Identifier: Apache-2.0
#include "wizard/windowsize.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The window opens as large as it was left, and never larger than the screen.
class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }

    void fitsIntoTheScreen_data()
    {
        QTest::addColumn<QSize>("available"); // without the task bar, in logical pixels
        QTest::addColumn<QSize>("size");
        QTest::newRow("a large screen") << QSize(1920, 1050) << QSize(1000, 720);
        QTest::newRow("1920x1080 at 150 %") << QSize(1280, 690) << QSize(1107, 650);
        QTest::newRow("1366x768 at 125 %") << QSize(1092, 584) << QSize(1082, 544);
        QTest::newRow("1400x1000 at 200 %") << QSize(700, 500) << QSize(690, 460);
        QTest::newRow("800x600") << QSize(800, 600) << QSize(790, 560);
    }

    void fitsIntoTheScreen()
    {
        QFETCH(QSize, available);
        QFETCH(QSize, size);
        QCOMPARE(fittingSize(wantedWindowSize(), available, QMargins(5, 35, 5, 5)), size);
    }

    void whatWasLeftComesBack()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"window.ini"_s);
        QCOMPARE(readWindowSize(file), wantedWindowSize());
        keepWindowSize(file, QSize(1234, 777));
        QCOMPARE(readWindowSize(file), QSize(1234, 777));
    }

    void whatCannotBeASizeIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no size") << "[window]\nsize=wide\n"_ba;
        QTest::newRow("negative") << "[window]\nsize=@Size(-5 -5)\n"_ba;
        QTest::newRow("too small to be used") << "[window]\nsize=@Size(3 4)\n"_ba;
    }

    void whatCannotBeASizeIsNone()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(readWindowSize(file.fileName()), wantedWindowSize());
    }

    void withoutAFileNothingIsKept()
    {
        keepWindowSize({}, QSize(1234, 777));
        QCOMPARE(readWindowSize({}), wantedWindowSize());
    }
};

DRAFTT_WINDOW_TEST(TestWindowSize)
#include "tst_windowsize.moc"
