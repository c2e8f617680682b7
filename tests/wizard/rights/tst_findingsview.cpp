// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/findingsview.h"

#include "core/words/certificatetexts.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto statement = u"REVOKE SELECT ON SCHEMA `inventory`.`assets` FROM `x`;"_s;

Finding more(const QString &removal)
{
    return {Finding::Kind::MoreThanChosen, u"SELECT"_s, {}, u"schema"_s, u"inventory.assets"_s, removal};
}

/// No statement takes it away.
Finding admin()
{
    return {Finding::Kind::AdminGroup, u"admins"_s, {}, u"workspace"_s, {}, {}};
}

} // namespace

/// What is held beyond the choice, below the plan.
class TestFindingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_parent = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_parent.get());
        m_view = new FindingsView(m_parent.get());
        layout->addWidget(m_view);
        m_parent->show();
    }
    void cleanup() { m_parent.reset(); }

    void nothingFoundIsNotShown()
    {
        QVERIFY(!m_view->isVisible());
        m_view->setFindings({more(statement)});
        QVERIFY(m_view->isVisible());
        m_view->setFindings({});
        QVERIFY(!m_view->isVisible());
    }

    /// Each in its sentence, all statements in one text.
    void eachIsSaidWithWhatTakesItAway()
    {
        const QList<Finding> findings{more(statement), admin(), more(u"REVOKE 2;"_s)};
        m_view->setFindings(findings);
        for (const auto &finding : findings)
            QVERIFY2(said().contains(textFor(finding)) && said().contains(removalText(finding)),
                     qPrintable(said()));
        QVERIFY(statements()->isVisible());
        QVERIFY(statements()->isReadOnly());
        QCOMPARE(statements()->toPlainText(), statement + u"\nREVOKE 2;"_s);
    }

    void withoutAStatementThereIsNothingToCopy()
    {
        m_view->setFindings({more(statement)});
        m_view->setFindings({admin()});
        QVERIFY(m_view->isVisible());
        QVERIFY(!statements()->isVisible());
        QVERIFY(!button()->isVisible());
    }

    /// To the letter: the text field shows a space where a name has a no-break space.
    void whatIsCopiedIsTheStatement()
    {
        const auto odd = u"REVOKE SELECT ON SCHEMA `a\u00a0b`.`c` FROM `x`;"_s;
        m_view->setFindings({more(odd)});
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), odd);
    }

    /// A right on the schema is replaced by one on each of thousands of tables.
    void aLongTextIsShownInPartAndCopiedWhole()
    {
        QStringList lines;
        for (int i = 0; i < 10'000; ++i)
            lines += u"GRANT %1;"_s.arg(i);
        m_view->setFindings({more(lines.join(u'\n'))});
        QVERIFY(statements()->document()->blockCount() < 500);
        QVERIFY2(said().contains(QLocale().toString(10'000)), qPrintable(said()));
        QSignalSpy copied(m_view, &FindingsView::copied);
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), lines.join(u'\n'));
        m_view->setFindings({more(statement)});
        QCOMPARE(statements()->toPlainText(), statement);
        QVERIFY(!said().contains(QLocale().toString(10'000)));
    }

    void aNameIsShownAsPlainText()
    {
        auto finding = more({});
        finding.onName = u"inv<b>en</b>.as\u202esets"_s;
        m_view->setFindings({finding});
        QVERIFY2(said().contains(u"inv<b>en</b>"_s) && said().contains(u"[U+202E]"_s), qPrintable(said()));
        for (const auto *label : m_view->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void theKeyboardReachesAndLeavesIt()
    {
        m_view->setFindings({more(statement)});
        QVERIFY(statements()->tabChangesFocus());
        QVERIFY(!statements()->accessibleName().isEmpty());
        QVERIFY(button()->text().contains(u'&'));
    }

private:
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const auto *label : m_view->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QPlainTextEdit *statements() const
    {
        return m_view->findChild<QPlainTextEdit *>(u"findingsStatements"_s);
    }
    [[nodiscard]] QPushButton *button() const
    {
        return m_view->findChild<QPushButton *>(u"findingsCopyButton"_s);
    }

    std::unique_ptr<QWidget> m_parent;
    FindingsView *m_view = nullptr;
};

DRAFTT_WINDOW_TEST(TestFindingsView)
#include "tst_findingsview.moc"
