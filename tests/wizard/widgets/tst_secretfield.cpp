// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/secretfield.h"

#include "tests/support/hiddenvalue.h"
#include "tests/support/listening.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/spoken.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto canary = "canary-Of-A-Secret-0123"_L1;

/// Every text that was told to whoever reads the window aloud, with what told it.
QStringList told;

void record(QAccessibleEvent *event)
{
    QString text;
    switch (int(event->type())) {
    case QAccessible::TextInserted:
        text = static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        break;
    case QAccessible::TextRemoved:
        text = static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
        break;
    case QAccessible::TextUpdated:
        text = static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted() +
               static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved();
        break;
    case QAccessible::ValueChanged:
        text = static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
        break;
    default:
        return;
    }
    told += event->object()->objectName() + u": "_s + text;
}

} // namespace

/// What happens to a secret between the hand and the keychain.
class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyIsToldOfIt_data();
    void nobodyIsToldOfIt();
    void otherFieldsAreStillRead();
    void showingErasesNothing_data();
    void showingErasesNothing();
    void showingKeepsTheSelection();
    void clearingTheClipboardIsOffered();
    void theOfferIsInNobodysWay();
    void whoTookItOnceNeedNotAgain();
    void whatWasCopiedLaterStays();
    void whatWasPastedElsewhereIsOfferedToo();
    void whatIsForgottenIsNotOfferedOn();
    void typingOffersNothing();
    void sealingLeavesNoCopy();

private:
    [[nodiscard]] QLineEdit &edit() const { return *m_field->edit(); }
    [[nodiscard]] QCheckBox &show() const { return *m_window->findChild<QCheckBox *>(u"secretShow"_s); }
    void paste(const QString &text) const;
    [[nodiscard]] QAbstractButton &clearing() const
    {
        return *m_window->findChild<QAbstractButton *>(u"clearClipboardButton"_s);
    }

    std::unique_ptr<QWidget> m_window;
    SecretField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestSecretField::init()
{
    failOnAnyWarning();
    QAccessible::installUpdateHandler(record);
    if (!pretendToListen())
        QSKIP("Qt cannot be told that somebody listens");
    told.clear();
    m_window = std::make_unique<QWidget>();
    m_field = new SecretField(u"secret"_s);
    m_other = new QLineEdit;
    m_other->setObjectName(u"other"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_other);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    edit().setFocus();
}

void TestSecretField::cleanup()
{
    m_window.reset();
    QAccessible::installUpdateHandler(nullptr);
    QGuiApplication::clipboard()->clear();
}

void TestSecretField::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
}

void TestSecretField::nobodyIsToldOfIt_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown while typing") << true;
}

void TestSecretField::nobodyIsToldOfIt()
{
    QFETCH(bool, isShown);
    show().setChecked(isShown);
    QTest::keyClicks(&edit(), canary);
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    QTest::keyClick(&edit(), Qt::Key_A, Qt::ControlModifier);
    paste(canary);
    QCOMPARE(m_field->secret(), Secret(QByteArray(canary.data())));
    m_field->seal();
    QTest::keyClicks(&edit(), u"another"_s);
    m_other->setFocus();
    m_field->clear();
    const auto all = told.join(u'\n');
    QVERIFY2(told.filter(QRegularExpression(u"^secret: "_s)).isEmpty() && !all.contains(canary),
             qPrintable(all));
    auto *spoken = QAccessible::queryAccessibleInterface(&edit());
    QTest::keyClicks(&edit(), canary);
    for (int kind = 0; kind <= QAccessible::UserText; ++kind)
        QVERIFY(!spoken->text(QAccessible::Text(kind)).contains(canary));
    QVERIFY(!spoken->textInterface()->text(0, 100).contains(canary));
}

void TestSecretField::otherFieldsAreStillRead()
{
    m_other->setFocus();
    QTest::keyClicks(m_other, u"ab"_s);
    m_other->clear();
    QCOMPARE(told, QStringList({u"other: a"_s, u"other: b"_s, u"other: ab"_s}));
}

void TestSecretField::showingErasesNothing_data()
{
    QTest::addColumn<bool>("throughInputMethod");
    QTest::newRow("keys") << false;
    QTest::newRow("an input method") << true;
}

void TestSecretField::showingErasesNothing()
{
    QFETCH(bool, throughInputMethod);
    const auto type = [&](const QString &text) {
        if (!throughInputMethod)
            return QTest::keyClicks(&edit(), text);
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&edit(), &event);
    };
    type(u"abc"_s);
    QTest::mouseClick(&show(), Qt::LeftButton, Qt::NoModifier, {8, show().height() / 2});
    QVERIFY(show().isChecked());
    edit().setFocus();
    edit().setCursorPosition(1);
    type(u"d"_s);
    QCOMPARE(edit().text(), u"adbc"_s);
    QCOMPARE(edit().displayText(), u"adbc"_s); // shown now
    m_other->setFocus();
    QVERIFY(!edit().displayText().contains(u'a'));
    edit().setFocus();
    edit().end(false);
    type(u"e"_s);
    QCOMPARE(edit().text(), u"adbce"_s);
    show().setChecked(false);
    type(u"f"_s);
    QCOMPARE(edit().text(), u"adbcef"_s);
    QVERIFY(!edit().displayText().contains(u'a'));
}

void TestSecretField::showingKeepsTheSelection()
{
    QTest::keyClicks(&edit(), u"abcdef"_s);
    show().setChecked(true);
    edit().setSelection(1, 3);
    QTest::keyClick(&edit(), Qt::Key_X);
    QCOMPARE(edit().text(), u"axef"_s);
}

void TestSecretField::clearingTheClipboardIsOffered()
{
    QVERIFY(!clearing().isVisible());
    paste(canary + "\n"_L1); // as it comes from a page
    QVERIFY(clearing().isVisible());
    QTRY_VERIFY2(lastAnnounced(*m_field).contains("clipboard"_L1), qPrintable(lastAnnounced(*m_field)));
    QTest::mouseClick(&clearing(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!clearing().isVisible());
    QVERIFY(edit().hasFocus());
    QCOMPARE(m_field->secret(), Secret(QByteArray(canary.data())));
}

/// It asks nothing that must be answered before one can go on.
void TestSecretField::theOfferIsInNobodysWay()
{
    paste(canary);
    QVERIFY(clearing().isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(edit().hasFocus());
    m_field->seal();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(canary));
    QVERIFY(clearing().isVisible()); // also of what was sealed meanwhile
    QTest::mouseClick(&clearing(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestSecretField::whoTookItOnceNeedNotAgain()
{
    paste(canary);
    QTest::mouseClick(&clearing(), Qt::LeftButton);
    m_field->seal();
    paste(canary);
    QVERIFY(!clearing().isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestSecretField::whatWasCopiedLaterStays()
{
    paste(canary);
    QVERIFY(clearing().isVisible());
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_VERIFY(!clearing().isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

/// Such as with a host and an ID in one text.
void TestSecretField::whatWasPastedElsewhereIsOfferedToo()
{
    QGuiApplication::clipboard()->setText("host: adb-1.2.azuredatabricks.net\nsecret: "_L1 + canary + u'\n');
    m_field->takePasted(Secret(QByteArray(canary.data())));
    QVERIFY(clearing().isVisible());
    QTest::mouseClick(&clearing(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestSecretField::whatIsForgottenIsNotOfferedOn()
{
    paste(canary);
    QVERIFY(clearing().isVisible());
    m_field->clear();
    QVERIFY(!clearing().isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(canary));
}

void TestSecretField::typingOffersNothing()
{
    QGuiApplication::clipboard()->setText(canary);
    QTest::keyClicks(&edit(), canary);
    QVERIFY(!clearing().isVisible());
    edit().clear();
    paste(u"short"_s);
    QVERIFY(!clearing().isVisible());
    paste(canary);
    QVERIFY(!clearing().isVisible()); // with what stood there it is another text than what was copied
    edit().clear();
    paste(canary);
    QVERIFY(clearing().isVisible());
    QTest::keyClicks(&edit(), u"x"_s);
    QVERIFY(!clearing().isVisible()); // nor is this what was copied
}

void TestSecretField::sealingLeavesNoCopy()
{
    if (!HiddenValue::canLook())
        QSKIP("cannot look at memory that was given back");
    const HiddenValue hidden;
    {
        const Secret value(hidden.value());
        auto text = QString::fromLatin1(value.reveal());
        edit().setText(text);
        wipe(text);
    }
    QVERIFY(hidden.wideCopies() > 0);
    m_field->seal();
    QCOMPARE(hidden.wideCopies(), 0);
    QCOMPARE(hidden.copies(), 1);
    m_field->clear();
    QCOMPARE(hidden.copies(), 0);
}

DRAFTT_WINDOW_TEST(TestSecretField)
#include "tst_secretfield.moc"
