// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/helpdialog.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/text.h"

#include <QDir>
#include <QFontInfo>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace draftt;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void headingsAreThoseOfThePages_data()
    {
        QTest::addColumn<QString>("page");
        const auto pages = QDir(u":/help"_s).entryList({u"*.md"_s}, QDir::Files);
        for (const auto &page : pages)
            QTest::newRow(qPrintable(page)) << page.chopped(3);
    }

    /// None is larger than the title of a page of the wizard, and there is one other size at most.
    void headingsAreThoseOfThePages()
    {
        QFETCH(QString, page);
        HelpDialog dialog(page, nullptr);
        const auto *text = dialog.findChild<QTextBrowser *>(u"helpText"_s);
        const auto base = QFontInfo(text->font()).pointSizeF();
        int headings = 0;
        for (auto block = text->document()->begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            headings += level > 0 ? 1 : 0;
            for (auto part = block.begin(); level > 0 && !part.atEnd(); ++part) {
                const auto format = part.fragment().charFormat();
                QCOMPARE(format.intProperty(QTextFormat::FontSizeAdjustment), 0);
                QCOMPARE(format.fontPointSize(), level == 1 ? base * titleScale : base);
                QCOMPARE(format.fontWeight(), int(QFont::Bold));
            }
        }
        QVERIFY(headings > 0);
    }
};

DRAFTT_WINDOW_TEST(TestHelpDialog)
#include "tst_helpdialog.moc"
