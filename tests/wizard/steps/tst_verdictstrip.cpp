// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/verdictstrip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What the strip says finds its room, and what is pressed stands where it stood.
class TestVerdictStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void buttonKeepsItsPlace();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    /// Between what takes the rest of a page and its lower edge.
    struct Page {
        QWidget widget;
        VerdictStrip *strip = new VerdictStrip;

        explicit Page(QSize size)
        {
            auto *layout = new QVBoxLayout(&widget);
            layout->addWidget(new QWidget, 1);
            layout->addWidget(strip);
            widget.setMinimumSize(size); // a top level widget is no narrower than its layout by itself
            widget.resize(size);
            widget.show();
        }

        void say(const QString &sentence, const QString &more, const QString &action)
        {
            strip->setVerdict({StepVerdict::Kind::Refused, sentence, more, action});
            QApplication::processEvents();
        }
    };
};

void TestVerdictStrip::buttonKeepsItsPlace()
{
    Page page({900, 300});
    const auto *button = page.strip->findChild<QPushButton *>(u"stripAction"_s);
    page.say(u"The sign-in was refused."_s, {}, u"Look"_s);
    const auto ofOneLine = button->mapTo(&page.widget, QPoint());
    const int height = page.strip->height();
    page.say(u"The sign-in was refused."_s, u"Who can do it: You."_s, u"Look"_s);
    QCOMPARE(button->mapTo(&page.widget, QPoint()), ofOneLine);
    QCOMPARE(page.strip->height(), height);
}

void TestVerdictStrip::nothingIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {900, 400, 250, 180})
        QTest::addRow("%d pixels wide", width) << width;
}

void TestVerdictStrip::nothingIsCut()
{
    QFETCH(int, width);
    Page page({width, 600});
    page.say(u"The credentials belong to another workspace, another tenant or another cloud."_s,
             u"Who can do it: You, with a workspace admin or a manager of the service principal."_s,
             u"&Go to the field “Host of the workspace in question”"_s);
    QCOMPARE(page.widget.width(), width);
    for (const auto *name : {"stripSentence", "stripMore", "stripAction"}) {
        const auto *part = page.strip->findChild<QWidget *>(QLatin1StringView(name));
        QVERIFY2(part->height() >= part->heightForWidth(part->width()), name);
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), name);
        QVERIFY2(page.strip->rect().contains(part->geometry()), name);
    }
}

DRAFTT_WINDOW_TEST(TestVerdictStrip)
#include "tst_verdictstrip.moc"
