// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/planfile.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fine.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Each step of the window shows the commands that do the same, and they do.
class TestSameCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
    }
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
        m_walk = std::make_unique<WizardWalk>(*m_demo, m_keychain, m_folder.filePath(u"profiles"_s));
        QVERIFY(QTest::qWaitForWindowActive(&m_walk->window()));
    }
    void cleanup()
    {
        m_walk.reset();
        QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
    }

    void eachStepHasItsCommand();
    void whatIsMissingIsTold();
    void aPlanGoesOutAndComesBack();

private:
    [[nodiscard]] QDialog *open();
    [[nodiscard]] QString commandOfStep();
    [[nodiscard]] RunResult run(const QString &text);

    FakeSecretStore m_keychain;
    QTemporaryDir m_folder;
    Program m_program;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<WizardWalk> m_walk;
};

QDialog *TestSameCommands::open()
{
    if (!m_walk->person().click(u"commandButton"_s))
        return nullptr;
    auto *dialog = m_walk->window().findChild<QDialog *>(u"commandDialog"_s);
    return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }) ? dialog : nullptr;
}

/// As it is copied.
QString TestSameCommands::commandOfStep()
{
    auto *dialog = open();
    if (!dialog)
        return {};
    const Person person(*dialog);
    const auto shown = person.read(u"commandText"_s);
    const bool isCopied = person.click(u"commandCopyButton"_s);
    const auto copied = QGuiApplication::clipboard()->text();
    dialog->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isCopied && copied.trimmed() == shown.trimmed() ? copied : QString();
}

/// By bash, with the secret in its standard input.
RunResult TestSameCommands::run(const QString &text)
{
    const auto script = u"PATH=\"$0:$PATH\"\n"_s + text;
    const auto process =
        m_program.startForeign(u"bash"_s, {u"-euc"_s, script, QStringLiteral(DRAFTT_BIN_DIR)});
    process->write(m_demo->who().connectorSecret.toUtf8() + '\n');
    process->closeWriteChannel();
    const bool hasEnded = QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000);
    return {hasEnded ? process->exitCode() : -1, process->readAllStandardOutput(),
            process->readAllStandardError()};
}

void TestSameCommands::eachStepHasItsCommand()
{
    QList<RunResult> results;
    const auto runStep = [this, &results](const QString &part, int code = 0) {
        const auto text = commandOfStep();
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(!text.contains(m_demo->who().connectorSecret), qPrintable(text));
        const auto result = run(text);
        QVERIFY2(result.code == code, result.all().right(1500).constData());
        results += result;
    };
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    runStep(u"check"_s);
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    runStep(u"--warehouse"_s);
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(m_walk->person().click(u"withTablesBox"_s));
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    runStep(u"--schema assets"_s, 1); // no table is given yet
    FINE(m_walk->goNext());
    QVERIFY(m_walk->person().type(u"tableNameEdit"_s, u"components"_s)); // not visible yet
    QVERIFY(m_walk->person().click(u"addTableButton"_s));
    QTRY_VERIFY(m_walk->person().read(u"scriptText"_s).contains("components"_L1));
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    runStep(u"--table components"_s);
    QVERIFY2(results.at(3).output.contains("GRANT SELECT ON TABLE `inventory`.`assets`.`components`"),
             results.at(3).output.constData());
    FINE(m_walk->goNext());
    QVERIFY(m_walk->person().click(u"reviewSessionOnlyBox"_s)); // of the test's home there is no keychain
    runStep(u"--no-keychain"_s);
    const auto listed = m_program.run({u"list"_s});
    QVERIFY2(listed.output.contains("inventory.assets"), listed.all().constData());
}

void TestSameCommands::whatIsMissingIsTold()
{
    auto *dialog = open();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    const auto isTold = [](const QLabel *label) { return label->text().contains("not entered yet"_L1); };
    QVERIFY(std::any_of(labels.begin(), labels.end(), isTold));
    const Person person(*dialog);
    QVERIFY(person.click(u"powerShellRadio"_s));
    QVERIFY2(person.read(u"commandText"_s).contains("draftt-connect check `\n"_L1),
             qPrintable(person.read(u"commandText"_s)));
    dialog->reject();
}

/// From the window into a file, from there into a saved connection, out of it, and back into a window.
void TestSameCommands::aPlanGoesOutAndComesBack()
{
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(m_walk->person().click(u"withTablesBox"_s));
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    FINE(m_walk->goNext());
    QVERIFY(m_walk->person().type(u"tableNameEdit"_s, u"components"_s)); // not visible yet
    QVERIFY(m_walk->person().click(u"addTableButton"_s));
    QTRY_VERIFY(m_walk->person().read(u"scriptText"_s).contains("components"_L1));
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    const auto path = m_program.path(u"plan.json"_s);
    m_walk->setChosenFile(path);
    auto *dialog = open();
    QVERIFY(dialog && Person(*dialog).click(u"savePlanButton"_s));
    QVERIFY2(Person(*dialog).read(u"commandStatus"_s).contains(path),
             qPrintable(Person(*dialog).read(u"commandStatus"_s)));
    dialog->reject();
    const auto plan = readFile(path, 100'000);
    QVERIFY(plan && !plan->contains(m_demo->who().connectorSecret.toUtf8()));

    const auto saved =
        run(u"draftt-connect setup --plan %1 --name prod --no-keychain --secret-stdin"_s.arg(path));
    QVERIFY2(saved.code == 0, saved.all().constData());
    const auto again = m_program.run({u"export"_s, u"prod"_s, u"--format"_s, u"plan"_s});
    QCOMPARE(again.output, *plan);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(again.output));
    auto other = std::make_unique<WizardWalk>(*m_demo, m_keychain, m_folder.filePath(u"others"_s));
    QVERIFY(other->person().click(u"pasteAllButton"_s));
    QCOMPARE(other->session().warehouse->id.text(), m_walk->session().warehouse->id.text());
    QVERIFY(other->session().scope() == m_walk->session().scope());
    QCOMPARE(other->person().read(u"clientIdEdit"_s), m_demo->who().connectorId);
}

DRAFTT_WINDOW_TEST(TestSameCommands)
#include "tst_samecommands.moc"
