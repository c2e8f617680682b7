// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWizardPage>

using namespace draftt;
using namespace Qt::StringLiterals;

#define FINE(problem)                                                                                        \
    do {                                                                                                     \
        const QString wrong = problem;                                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                        \
    } while (false)

namespace
{

/// What is shown with a mnemonic in this window, not in those that it has opened.
QStringList mnemonicTextsOf(const QWidget &window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts += label->text();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += tabs->tabText(tab);
    }
    return texts;
}

/// `Alt+W: Workspace &host, Sho&w`, a line each.
QString clashesIn(const QWidget &window)
{
    QMap<QString, QStringList> owners;
    for (const auto &text : mnemonicTextsOf(window)) {
        const auto key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            owners[key.toString()] += text;
    }
    QStringList clashes;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            clashes += owner.key() + ": "_L1 + owner->join(u", "_s);
    }
    return clashes.join(u'\n');
}

} // namespace

/// Return and the mnemonics, in every state that a walk meets.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void returnIsNextOnEveryPage();
    void mnemonicsAreUnique();
    void mnemonicsAreUniqueAfterFailures();

private:
    void look(const QString &where);
    void lookAtDialog(const QString &button, const QString &dialog);
    void pressNext() { QTest::mouseClick(m_walk->window().button(QWizard::NextButton), Qt::LeftButton); }

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    QStringList m_clashes;
};

void TestKeys::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    m_clashes.clear();
}

void TestKeys::look(const QString &where)
{
    const auto found = clashesIn(m_walk->window());
    if (!found.isEmpty())
        m_clashes += where + ": "_L1 + found;
}

void TestKeys::lookAtDialog(const QString &button, const QString &dialog)
{
    QVERIFY2(m_walk->person().click(button), qPrintable(button));
    QTRY_VERIFY(m_walk->person().see(dialog));
    const auto found = clashesIn(*m_walk->person().see(dialog));
    if (!found.isEmpty())
        m_clashes += dialog + ": "_L1 + found;
    m_walk->person().see(dialog)->close();
    QTRY_VERIFY(!m_walk->person().see(dialog));
}

/// A button that has the focus would take it.
void TestKeys::returnIsNextOnEveryPage()
{
    QStringList wrong;
    m_walk->window().setStartId(SetupWizard::ReviewStep); // which makes them all
    QCOMPARE(m_walk->window().pageIds().size(), 5);
    for (const int id : m_walk->window().pageIds()) {
        const auto buttons = m_walk->window().page(id)->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const auto *button : buttons) {
            if (button->autoDefault() || button->isDefault())
                wrong += button->objectName();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestKeys::mnemonicsAreUnique()
{
    const auto &person = m_walk->person();
    look(u"page 1, empty"_s);
    FINE(m_walk->enterConnection());
    lookAtDialog(u"networkButton/networkSettingsAction"_s, u"networkDialog"_s);
    QVERIFY(person.click(u"tokenRadio"_s));
    look(u"page 1, a token"_s);
    QVERIFY(person.click(u"oauthRadio"_s));
    FINE(m_walk->testConnection());
    look(u"page 1, proven"_s);
    lookAtDialog(u"networkButton/doctorAction"_s, u"doctorDialog"_s);
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    look(u"page 2"_s);
    FINE(m_walk->goNext());
    look(u"page 3, just entered"_s);
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    look(u"page 3, filled in"_s);
    QVERIFY(person.click(u"withTablesBox"_s)); // so that page 4 has a script too
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    look(u"page 3, proven"_s);
    FINE(m_walk->goNext());
    QVERIFY(person.click(u"wholeSchemaRadio"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"sendButton"_s), 20'000);
    look(u"page 4, just entered"_s);
    lookAtDialog(u"sendButton"_s, u"packetDialog"_s);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    look(u"page 4, proven"_s);
    lookAtDialog(u"previewButton"_s, u"previewDialog"_s);
    FINE(m_walk->goNext());
    look(u"page 5"_s);
    lookAtDialog(u"certificateButton"_s, u"certificateDialog"_s);
    FINE(m_walk->save(u"Inventory"_s));
    look(u"page 5, saved"_s);
    QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
}

void TestKeys::mnemonicsAreUniqueAfterFailures()
{
    const auto &person = m_walk->person();
    FINE(m_walk->enterConnection());
    QVERIFY(person.type(u"secretEdit"_s, u"dose00000000000000000000000000000000"_s));
    pressNext();
    look(u"page 1, running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"continueUnprovenButton"_s), 20'000);
    look(u"page 1, refused"_s);
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    QVERIFY(person.click(u"unlistedButton"_s));
    look(u"page 2, an ID"_s);
    QVERIFY(person.type(u"warehouseIdEdit"_s, u"7e57ab1e0000dead"_s));
    pressNext();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"continueUnprovenButton"_s), 20'000);
    look(u"page 2, refused"_s);
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    pressNext();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"continueUnprovenButton"_s), 20'000);
    look(u"page 3, not given"_s);
    QVERIFY(person.waive());
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"planTree"_s) && person.see(u"sendButton"_s), 20'000);
    auto *tree = person.see<QTreeView>(u"planTree"_s);
    for (auto row = tree->model()->index(0, 0); row.isValid() && !person.see(u"planCopyButton"_s);
         row = tree->indexBelow(row))
        tree->setCurrentIndex(row);
    QVERIFY(person.see(u"planCopyButton"_s));
    QVERIFY(person.type(u"tableNameEdit"_s, u"components"_s));
    QVERIFY(person.click(u"addTableButton"_s));
    pressNext();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"continueUnprovenButton"_s), 20'000);
    look(u"page 4, not given"_s);
    m_walk->window().reject();
    QTRY_VERIFY(person.see(u"leaveQuestion"_s));
    const auto found = clashesIn(*person.see(u"leaveQuestion"_s));
    m_clashes += found;
    m_clashes.removeAll(QString());
    QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
