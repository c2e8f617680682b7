// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/text.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

/// A text is as large as Qt's own label would be, however it was measured.
class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isAsLargeAsALabel_data();
    void isAsLargeAsALabel();
    void isMeasuredAnewInAnotherFont();
    void whatIsShownIsNotShownAgain();
};

void TestText::isAsLargeAsALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Connect"_s;
    QTest::newRow("a line") << u"Once, as a workspace admin:"_s;
    QTest::newRow("a long line") << u"Draftt signs in as a service principal of yours that can only read."_s;
    QTest::newRow("a paragraph") << u"Settings › Identity and access › Service principals. "_s.repeated(6);
    QTest::newRow("lines") << u"one\ntwo and three\n\nfour, which is longer than the others are"_s;
    QTest::newRow("a word that no line holds") << u"adb-1234567890123456"_s.repeated(7);
    QTest::newRow("spaces around") << u"   in the midst of nothing    "_s;
    QTest::newRow("what looks like markup") << u"<b>bold</b> & <i>more</i>, said plainly"_s;
    QTest::newRow("several scripts") << u"catalog 目录 каталог فهرس and so on, and on and on"_s;
}

void TestText::isAsLargeAsALabel()
{
    QFETCH(QString, text);
    for (const bool isWrapped : {true, false}) {
        for (const int least : {0, 90}) {
            for (const int most : {QWIDGETSIZE_MAX, 140}) {
                QLabel label(text);
                label.setTextFormat(Qt::PlainText);
                PlainLabel plain(text);
                for (auto *each : std::initializer_list<QLabel *>{&label, &plain}) {
                    each->setWordWrap(isWrapped);
                    each->setMinimumWidth(least);
                    each->setMaximumWidth(most);
                    each->setContentsMargins(3, 2, 1, 0);
                }
                QCOMPARE(plain.sizeHint(), label.sizeHint());
                QCOMPARE(plain.minimumSizeHint(), label.minimumSizeHint());
                for (int width = 0; width < 800; width += 7)
                    QCOMPARE(plain.heightForWidth(width), label.heightForWidth(width));
            }
        }
    }
}

void TestText::isMeasuredAnewInAnotherFont()
{
    const auto text = u"Draftt signs in as a service principal of yours that can only read."_s;
    QLabel label(text);
    label.setTextFormat(Qt::PlainText);
    PlainLabel plain(text);
    for (auto *each : std::initializer_list<QLabel *>{&label, &plain})
        each->setWordWrap(true);
    const auto before = plain.sizeHint();
    for (auto *each : std::initializer_list<QLabel *>{&label, &plain}) {
        auto font = each->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        each->setFont(font);
    }
    QVERIFY(plain.sizeHint() != before);
    QCOMPARE(plain.sizeHint(), label.sizeHint());
    QCOMPARE(plain.minimumSizeHint(), label.minimumSizeHint());
    QCOMPARE(plain.heightForWidth(300), label.heightForWidth(300));
}

void TestText::whatIsShownIsNotShownAgain()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *card = new QWidget(&page);
    layout->addWidget(card);
    keepShown(*card, true);
    QVERIFY(!card->testAttribute(Qt::WA_WState_ExplicitShowHide)); // it comes with its page
    page.show();
    QVERIFY(card->isVisible());
    keepShown(*card, false);
    QVERIFY(!card->isVisible());
    keepShown(*card, true);
    QVERIFY(card->isVisible());
}

DRAFTT_WINDOW_TEST(TestText)
#include "tst_text.moc"
