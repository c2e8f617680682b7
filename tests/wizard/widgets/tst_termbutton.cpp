// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/termbutton.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// «What is it?» beside a field.
class TestTermButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isOpenedByKeyAndSaysWhereItIs()
    {
        QWidget window;
        QList<QUrl> opened;
        auto *button = new TermButton(
            Term::OAuthSecret, [](const QString &page) { return QUrl("https://host.test"_L1 + page); },
            [&opened](const QUrl &url) { opened += url; }, &window);
        QVERIFY(button->accessibleName().contains("OAuth secret"_L1));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const auto *dialog = window.findChild<TermDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *sentence = dialog->findChild<QLabel *>(u"termSentence"_s);
        QCOMPARE(sentence->text(), textFor(Term::OAuthSecret).sentence);
        QVERIFY(dialog->accessibleDescription().contains("Generate secret"_L1)); // where it is, for who hears
        dialog->findChild<QPushButton *>(u"termLink"_s)->click();
        QCOMPARE(opened, {QUrl("https://host.test"_L1 + textFor(Term::OAuthSecret).page)});
    }

    void withoutAWorkspaceThereIsNoLink()
    {
        QWidget window;
        auto *button = new TermButton(
            Term::OAuthSecret, [](const QString &) { return std::nullopt; }, [](const QUrl &) {}, &window);
        button->click();
        const auto *dialog = window.findChild<TermDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"termLink"_s));
    }
};

DRAFTT_WINDOW_TEST(TestTermButton)
#include "tst_termbutton.moc"
