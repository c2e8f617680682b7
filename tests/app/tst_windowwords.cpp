// SPDX-License-Identifier: Apache-2.0
#include "app/windowwords.h"
#include "tests/support/testprogram.h"

#include <QStringList>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Which command lines are the window's.
class TestWindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheWindows_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<bool>("areTheWindows");
        QTest::newRow("none") << QByteArrayList{} << true;
        QTest::newRow("the demo") << QByteArrayList{"--demo"} << true;
        QTest::newRow("mirrored") << QByteArrayList{"-reverse"} << true;
        QTest::newRow("a mirrored demo") << QByteArrayList{"--demo", "-reverse"} << true;
        QTest::newRow("a style") << QByteArrayList{"-style", "fusion"} << true;
        QTest::newRow("a style in one word") << QByteArrayList{"--style=fusion", "--demo"} << true;
        QTest::newRow("a platform") << QByteArrayList{"-platform", "offscreen"} << true;
        QTest::newRow("a language") << QByteArrayList{"--language", "de", "--demo"} << true;
        QTest::newRow("a language in one word") << QByteArrayList{"--demo", "--language=de"} << true;
        QTest::newRow("a language and a command") << QByteArrayList{"--language", "de", "list"} << false;
        QTest::newRow("a language without its code") << QByteArrayList{"--language"} << true;
        QTest::newRow("a log") << QByteArrayList{"--log=info"} << true;
        QTest::newRow("a plan") << QByteArrayList{"--plan", "plan.json"} << true;
        QTest::newRow("a plan in one word") << QByteArrayList{"--plan=plan.json"} << true;
        QTest::newRow("a plan without its file") << QByteArrayList{"--plan"} << false;
        QTest::newRow("a plan for a command") << QByteArrayList{"setup", "--plan", "plan.json"} << false;
        QTest::newRow("plans") << QByteArrayList{"--plans", "x"} << false;
        QTest::newRow("something longer than an option") << QByteArrayList{"--logs"} << false;
        QTest::newRow("a style without its name") << QByteArrayList{"-style"} << false;
        QTest::newRow("a command") << QByteArrayList{"check"} << false;
        QTest::newRow("a command and a style") << QByteArrayList{"-style", "fusion", "list"} << false;
        QTest::newRow("help") << QByteArrayList{"--help"} << false;
        QTest::newRow("something unknown") << QByteArrayList{"--reversed"} << false;
        QTest::newRow("an empty word") << QByteArrayList{""} << false;
        QTest::newRow("dashes") << QByteArrayList{"---reverse"} << false;
    }

    void areTheWindows()
    {
        QFETCH(QByteArrayList, words);
        QFETCH(bool, areTheWindows);
        std::vector<std::string_view> views;
        for (const auto &word : std::as_const(words))
            views.emplace_back(word.constData(), std::size_t(word.size()));
        QCOMPARE(isForWindow(views), areTheWindows);
    }
};

DRAFTT_TEST(TestWindowWords)
#include "tst_windowwords.moc"
