// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// What the Tab key can reach on the page shown, from the page's top around to the buttons of the wizard.
QList<QWidget *> tabOrder(SetupWizard &window)
{
    QList<QWidget *> order;
    auto *first = window.currentPage()->nextInFocusChain();
    for (auto *widget = first; widget; widget = widget->nextInFocusChain()) {
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
                               !widget->focusProxy() && widget->isVisibleTo(&window) && !widget->isWindow();
        if (isReached)
            order.append(widget);
        if (widget->nextInFocusChain() == first)
            break;
    }
    return order;
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const auto *widget : widgets)
        names += widget->objectName();
    return names;
}

QStringList withoutAccessibleName(const QList<QWidget *> &widgets)
{
    QStringList nameless;
    for (auto *widget : widgets) {
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace

/// What a person without a mouse or a screen needs, on every page.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsNamedAndInOrder();
    void errorsAreSpokenAtTheirField();
    void escapeAsksAndCancels();
    void returnMeansNext();

private:
    void visit(int step, const QStringList &order);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
};

void TestAccessible::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
}

void TestAccessible::cleanup()
{
    m_walk.reset();
    QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
}

void TestAccessible::visit(int step, const QStringList &order)
{
    QCOMPARE(m_walk->window().currentId(), step);
    const auto reached = tabOrder(m_walk->window());
    QCOMPARE(withoutAccessibleName(reached), QStringList());
    QCOMPARE(namesOf(reached).join(u' '), order.join(u' '));
}

void TestAccessible::everyPageIsNamedAndInOrder()
{
    const auto first = QStringList{u"qt_wizard_cancel"_s, u"__qt__passive_wizardbutton1"_s, u"stepList"_s,
                                   u"commandButton"_s};
    const auto buttons = QStringList{u"__qt__passive_wizardbutton0"_s, u"qt_wizard_cancel"_s,
                                     u"__qt__passive_wizardbutton1"_s, u"stepList"_s, u"commandButton"_s};
    const auto pageAnd = [](const QStringList &page, const QStringList &frame) { return page + frame; };
    FINE(m_walk->enterConnection());
    visit(0,
          pageAnd({u"hostEdit"_s, u"knownHostsButton"_s, u"oauthRadio"_s, u"tokenRadio"_s, u"clientIdEdit"_s,
                   u"secretEdit"_s, u"secretEditShow"_s, u"pasteAllButton"_s, u"networkButton"_s,
                   u"termButton0"_s, u"setupLink1"_s, u"termButton3"_s, u"termButton2"_s, u"termButton4"_s,
                   u"setupLink4"_s, u"rolesButton"_s, u"adminRoadButton"_s},
                  first));
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    visit(1, pageAnd({u"termButton5"_s, u"warehouseView"_s, u"unlistedButton"_s, u"detailsButton"_s,
                      u"detailsButton"_s, u"detailsButton"_s, u"copyResultsButton"_s},
                     buttons));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QCOMPARE(
        namesOf(tabOrder(m_walk->window())).mid(0, 10).join(u' '),
        u"termButton7 catalogEdit schemaEdit termButton8 scriptText withTablesBox openEditorButton copyButton scriptMenuButton sendButton"_s);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    QTRY_VERIFY(!m_walk->person().see(u"scriptText"_s)); // nothing is missing any more
    visit(2, pageAnd({u"termButton7"_s, u"catalogEdit"_s, u"schemaEdit"_s, u"planTree"_s}, buttons));
    FINE(m_walk->goNext());
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    visit(3,
          pageAnd({u"tableFilter"_s, u"tableView"_s, u"tableNameEdit"_s, u"addTableButton"_s,
                   u"previewButton"_s, u"chooseAllButton"_s, u"chooseNoneButton"_s, u"refreshTablesButton"_s,
                   u"termButton6"_s, u"chosenTablesRadio"_s, u"wholeSchemaRadio"_s, u"planTree"_s},
                  buttons));
    FINE(m_walk->goNext());
    visit(4, {u"nameEdit"_s, u"change0"_s, u"change1"_s, u"change2"_s, u"change3"_s, u"change4"_s,
              u"change5"_s, u"reviewSessionOnlyBox"_s, u"exportButton"_s, u"certificateButton"_s,
              u"__qt__passive_wizardbutton0"_s, u"qt_wizard_cancel"_s, u"qt_wizard_finish"_s, u"stepList"_s,
              u"commandButton"_s});
}

void TestAccessible::errorsAreSpokenAtTheirField()
{
    const auto &person = m_walk->person();
    QVERIFY(person.type(u"hostEdit"_s, u"https://accounts.azuredatabricks.net"_s));
    QVERIFY(person.type(u"clientIdEdit"_s, u"draftt-connector"_s));
    QTest::mouseClick(m_walk->window().button(QWizard::NextButton), Qt::LeftButton);
    auto *host = person.see(u"hostEdit"_s);
    QTRY_VERIFY(host->hasFocus());
    QVERIFY(!person.read(u"hostEditError"_s).isEmpty());
    QCOMPARE(host->accessibleDescription(), person.read(u"hostEditError"_s));
    QCOMPARE(person.see(u"clientIdEdit"_s)->accessibleDescription(), person.read(u"clientIdEditError"_s));
    QCOMPARE(person.read(u"hostEdit"_s), u"https://accounts.azuredatabricks.net"_s); // what was typed stays
}

void TestAccessible::escapeAsksAndCancels()
{
    auto &window = m_walk->window();
    QVERIFY(m_walk->person().type(u"hostEdit"_s, m_demo->url().toString()));
    QTest::keyClick(&window, Qt::Key_Tab); // the field is left: it counts as entered
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(m_walk->person().see(u"leaveQuestion"_s));
    QTest::keyClick(m_walk->person().see(u"leaveQuestion"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_walk->person().see(u"leaveQuestion"_s));
    QVERIFY(window.isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(m_walk->person().see(u"leaveButton"_s));
    QVERIFY(m_walk->person().click(u"leaveButton"_s));
    QTRY_VERIFY(!window.isVisible());
}

void TestAccessible::returnMeansNext()
{
    FINE(m_walk->enterConnection());
    QTest::keyClick(m_walk->person().see(u"secretEdit"_s), Qt::Key_Return);
    // Next runs the checks and goes on by itself when they pass.
    QTRY_COMPARE_WITH_TIMEOUT(m_walk->window().currentId(), int(SetupWizard::WarehouseStep), 20'000);
}

DRAFTT_WINDOW_TEST(TestAccessible)
#include "tst_accessible.moc"
