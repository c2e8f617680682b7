// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/patience.h"
#include "tests/support/sqleditor.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

/// What it costs a person to get from an empty window to a saved connection with one table, in good weather:
/// clicks, keys, scrolls, and trips to the SQL editor. What is done in Databricks before is not counted.
///
/// A text that was copied elsewhere is pasted with one key; a name is typed letter by letter. Alt+C is one
/// key. Nothing is done to a widget but by the mouse, or by a key that goes to what has the focus.
class TestEffort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void byMouse();
    void byKeysAlone();
    void byKeysWithWhatCanBePasted();

private:
    [[nodiscard]] const Person &person() const { return m_walk->person(); }
    [[nodiscard]] SetupWizard &window() { return m_walk->window(); }
    [[nodiscard]] Session &session() { return m_walk->session(); }
    void copyElsewhere(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void click(const QString &name);
    void clickRow(const QString &view, const QString &text);
    void clickNext();
    void pasteInto(const QString &field, const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void paste(const QString &text);
    void type(const QString &text);
    void tabTo(const QString &name);
    /// The letter that is underlined, with Alt.
    void mnemonic(const QString &text);
    void press(const QString &button);
    void goTo(const QString &field);
    void runInBrowser();
    void arriveAt(int step);
    void connectByKeys();
    void fromTheWarehouseByKeys(const QStringList &names);
    void say(const char *how);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    int m_clicks = 0;
    int m_keys = 0;
    int m_scrolls = 0;
    int m_trips = 0;
    QStringList m_counts; ///< a page each
};

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

void TestEffort::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    window().resize(1000, 720);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_clicks = m_keys = m_scrolls = m_trips = 0;
    m_counts.clear();
}

void TestEffort::click(const QString &name)
{
    auto *widget = person().see(name);
    QVERIFY2(widget && widget->isEnabled(), qPrintable(name));
    if (!widget->visibleRegion().contains(widget->rect().center()))
        ++m_scrolls;
    ++m_clicks;
    QVERIFY2(person().click(name), qPrintable(name));
}

void TestEffort::clickRow(const QString &view, const QString &text)
{
    auto *table = person().see<QTableView>(view);
    QVERIFY2(table && !table->visibleRegion().isEmpty(), qPrintable(view));
    const auto row = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, text).value(0);
    QVERIFY2(row.isValid(), qPrintable(text));
    if (!table->viewport()->visibleRegion().contains(table->visualRect(row).center()))
        ++m_scrolls;
    ++m_clicks;
    QVERIFY2(person().clickRow(view, text), qPrintable(text));
}

void TestEffort::clickNext()
{
    auto *button = window().button(window().currentId() == SetupWizard::ReviewStep ? QWizard::FinishButton
                                                                                   : QWizard::NextButton);
    ++m_clicks;
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestEffort::pasteInto(const QString &field, const QString &text)
{
    copyElsewhere(text);
    auto *edit = person().see(field);
    QVERIFY2(edit, qPrintable(field));
    if (!edit->hasFocus())
        STEP(click(field));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier); // counted as a paste
}

void TestEffort::key(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    auto *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->isVisible());
    QTest::keyClick(focus, pressed, modifiers);
}

void TestEffort::paste(const QString &text)
{
    copyElsewhere(text);
    key(Qt::Key_V, Qt::ControlModifier);
}

void TestEffort::type(const QString &text)
{
    for (const auto letter : text) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

void TestEffort::tabTo(const QString &name)
{
    for (int tabs = 0; tabs < 4; ++tabs) {
        key(Qt::Key_Tab);
        if (const auto *widget = person().see(name); widget && widget->hasFocus())
            return;
    }
    QFAIL(qPrintable(name + " is far away: the focus is at "_L1 + QApplication::focusWidget()->objectName()));
}

void TestEffort::mnemonic(const QString &text)
{
    const auto sequence = QKeySequence::mnemonic(text);
    QVERIFY2(!sequence.isEmpty(), qPrintable(text));
    key(sequence[0].key(), sequence[0].keyboardModifiers());
}

void TestEffort::press(const QString &name)
{
    const auto *button = person().see<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    // They are dealt out when what is shown has settled.
    QTRY_VERIFY2(!QKeySequence::mnemonic(button->text()).isEmpty(), qPrintable(button->text()));
    mnemonic(button->text());
}

void TestEffort::goTo(const QString &field)
{
    const auto *edit = person().see(field);
    for (const auto *label : window().findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() == edit)
            STEP(mnemonic(label->text()));
    QVERIFY2(edit->hasFocus(), qPrintable(field));
}

/// Paste, and run.
void TestEffort::runInBrowser()
{
    ++m_trips;
    QTRY_COMPARE(m_walk->opened().size(), m_trips);
    QCOMPARE(runInSqlEditor(*m_demo, QGuiApplication::clipboard()->text()), QStringList());
}

/// With what the person sees there before going on.
void TestEffort::arriveAt(int step)
{
    QTRY_COMPARE_WITH_TIMEOUT(window().currentId(), step, patience);
    if (step == SetupWizard::WarehouseStep)
        QTRY_VERIFY_WITH_TIMEOUT(session().warehouseProven, patience);
    if (step == SetupWizard::GrantsStep)
        QTRY_VERIFY_WITH_TIMEOUT(person().see<QTableView>(u"tableView"_s)->model()->rowCount() > 2, patience);
    m_counts += u"step %1: %2 clicks, %3 keys"_s.arg(step).arg(m_clicks).arg(m_keys);
}

void TestEffort::say(const char *how)
{
    qInfo().noquote() << m_counts.join(u"; "_s);
    qInfo("%s: %d clicks, %d keys, %d scrolls, %d trip(s) to the SQL editor", how, m_clicks, m_keys,
          m_scrolls, m_trips);
    QCOMPARE(m_scrolls, 0);
    QCOMPARE(m_trips, 1);
    QTRY_VERIFY(!window().isVisible());
}

void TestEffort::byMouse()
{
    STEP(pasteInto(u"hostEdit"_s, m_demo->url().toString()));
    STEP(pasteInto(u"clientIdEdit"_s, m_demo->who().connectorId));
    STEP(pasteInto(u"secretEdit"_s, m_demo->who().connectorSecret));
    clickNext();
    STEP(arriveAt(SetupWizard::WarehouseStep));
    clickNext();
    STEP(arriveAt(SetupWizard::CatalogStep));
    QVERIFY(person().see(u"catalogEdit"_s)->hasFocus());
    type(u"inventory"_s);
    key(Qt::Key_Tab);
    type(u"assets"_s);
    STEP(click(u"openEditorButton"_s));
    STEP(runInBrowser());
    ++m_clicks; // back to the window
    QTRY_VERIFY_WITH_TIMEOUT(session().schemaProven, patience);
    clickNext();
    STEP(arriveAt(SetupWizard::GrantsStep));
    STEP(clickRow(u"tableView"_s, u"components"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session().isReadingProven(), patience);
    clickNext();
    STEP(arriveAt(SetupWizard::ReviewStep));
    clickNext();
    QTRY_COMPARE_WITH_TIMEOUT(person().read(u"step4State"_s), u"saved"_s, patience);
    clickNext(); // closes
    say("by mouse");
    QVERIFY2(m_clicks <= 11, qPrintable(QString::number(m_clicks)));
}

void TestEffort::connectByKeys()
{
    STEP(paste(m_demo->url().toString()));
    STEP(goTo(u"clientIdEdit"_s)); // how one signs in stands between
    STEP(paste(m_demo->who().connectorId));
    STEP(tabTo(u"secretEdit"_s));
    STEP(paste(m_demo->who().connectorSecret));
    STEP(key(Qt::Key_Return));
    STEP(arriveAt(SetupWizard::WarehouseStep));
}

/// `names`: of catalog and schema, to be typed, or one path to be pasted.
void TestEffort::fromTheWarehouseByKeys(const QStringList &names)
{
    STEP(key(Qt::Key_Return));
    STEP(arriveAt(SetupWizard::CatalogStep));
    if (names.size() == 1) {
        STEP(paste(names.first()));
    } else {
        type(names.first());
        STEP(tabTo(u"schemaEdit"_s));
        type(names.last());
    }
    STEP(press(u"openEditorButton"_s));
    STEP(runInBrowser());
    m_keys += 3; // paste and run there, and Alt+Tab
    QTRY_VERIFY_WITH_TIMEOUT(session().schemaProven, patience);
    STEP(key(Qt::Key_Return));
    STEP(arriveAt(SetupWizard::GrantsStep));
    STEP(key(Qt::Key_Down));
    STEP(key(Qt::Key_Down));
    STEP(key(Qt::Key_Space));
    QTRY_VERIFY_WITH_TIMEOUT(session().isReadingProven(), patience);
    STEP(key(Qt::Key_Return));
    STEP(arriveAt(SetupWizard::ReviewStep));
    STEP(key(Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(person().read(u"step4State"_s), u"saved"_s, patience);
    STEP(key(Qt::Key_Return)); // closes
}

void TestEffort::byKeysAlone()
{
    STEP(connectByKeys());
    STEP(fromTheWarehouseByKeys({u"inventory"_s, u"assets"_s}));
    say("by keys alone");
    QCOMPARE(m_clicks, 0);
    QVERIFY2(m_keys <= 34, qPrintable(QString::number(m_keys)));
}

void TestEffort::byKeysWithWhatCanBePasted()
{
    copyElsewhere(u"host: %1\nclient id: %2\nclient secret: %3\n"_s.arg(
        m_demo->url().toString(), m_demo->who().connectorId, m_demo->who().connectorSecret));
    STEP(press(u"pasteAllButton"_s));
    QTRY_VERIFY(!person().read(u"hostEdit"_s).isEmpty()); // sees that it has found them
    STEP(key(Qt::Key_Return));
    STEP(arriveAt(SetupWizard::WarehouseStep));
    STEP(fromTheWarehouseByKeys({u"inventory.assets"_s}));
    say("by keys, with «Paste all» and a pasted path");
    QCOMPARE(m_clicks, 0);
    QVERIFY2(m_keys <= 15, qPrintable(QString::number(m_keys)));
}

DRAFTT_WINDOW_TEST(TestEffort)
#include "tst_effort.moc"
