// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "tests/support/canarysearch.h"
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/listening.h"
#include "tests/support/pdftext.h"
#include "tests/support/program.h"
#include "tests/support/secretservice.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMap>
#include <QMimeData>
#include <QMutex>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A secret of a form that no pattern knows.
const QByteArray canary = "Kanarienvogel~7pQz.Wm2/Ty+Rc9=Lx4";

constexpr auto clientId = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;
constexpr auto warehouse = "7e57ab1e00000001"_L1;

QByteArray logged;
QMutex logging;

void keepLog(QtMsgType /*type*/, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logging);
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

QByteArray spoken;

void keepSpoken(QAccessibleEvent *event)
{
    switch (int(event->type())) {
    case QAccessible::TextInserted:
        spoken += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted().toUtf8();
        break;
    case QAccessible::TextRemoved:
        spoken += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved().toUtf8();
        break;
    case QAccessible::TextUpdated:
        spoken += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted().toUtf8() + ' ' +
                  static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved().toUtf8();
        break;
    case QAccessible::ValueChanged:
        spoken += static_cast<QAccessibleValueChangeEvent *>(event)->value().toString().toUtf8();
        break;
    default:
        break;
    }
    if (auto *about = event->accessibleInterface()) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            spoken += about->text(kind).toUtf8() + '\n';
    }
}

demo::Options withCanary()
{
    demo::Options options;
    options.timeScale = 0.01;
    options.connectorSecret = QString::fromLatin1(canary);
    return options;
}

} // namespace

/// One secret goes through everything; then it is looked for.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsIt();
    void theSearchFindsItInPdf();
    void everyCommand();
    void oneWalkOfTheWindow();

private:
    enum class From { Input, Environment, Text };

    /// What import takes, with the canary as secret, password and token.
    [[nodiscard]] QByteArray textWithCanary() const;
    /// Runs the program to its end while this process serves the workspace, and looks at it from outside.
    void run(const QStringList &arguments, From from = From::Input);
    void sweepWindow(const QString &button, const QString &dialog, const QStringList &inside);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QTemporaryDir> m_folder; ///< where the window saves
    std::unique_ptr<WizardWalk> m_walk;
    CanarySearch m_search{{canary}};
    QMap<QString, int> m_codes;
};

/// A search that finds nothing proves nothing.
void TestCanary::theSearchFindsIt()
{
    const auto utf16 = QString::fromLatin1(canary);
    const QList<QByteArray> hidden{
        "a " + canary + " b",
        canary.sliced(5, 14),
        "Basic " + (clientId.data() + (":" + canary)).toBase64(),
        canary.toPercentEncoding(),
        QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2),
    };
    for (const auto &bytes : hidden) {
        CanarySearch search({canary});
        search.look(u"here"_s, bytes);
        QVERIFY2(search.hits() > 0, bytes.constData());
    }
}

/// In what is attached to a PDF, and on its pages.
void TestCanary::theSearchFindsItInPdf()
{
    const auto pdfWith = [](const QString &onPage, const QByteArray &attached) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.addFileAttachment(u"certificate.json"_s, attached, u"application/json"_s);
        QTextDocument document;
        document.setPlainText(onPage);
        document.print(&writer);
        return buffer.data();
    };
    const auto attached = QByteArray(1000, ' ') + canary;
    for (const auto &pdf : {pdfWith(u"nothing"_s, attached), pdfWith(QString::fromLatin1(canary), "{}")}) {
        CanarySearch packed({canary});
        packed.look(u"here"_s, pdf);
        QCOMPARE(packed.hits(), 0);
        CanarySearch search({canary});
        search.look(u"here"_s, unpackedPdf(pdf));
        QVERIFY(search.hits() > 0 || !canReadPages());
    }
    CanarySearch search({canary});
    search.look(u"here"_s, unpackedPdf(pdfWith(u"nothing"_s, attached)));
    QVERIFY(search.hits() > 0);
}

QByteArray TestCanary::textWithCanary() const
{
    return "DATABRICKS_HOST=" + m_demo->url().toEncoded() +
           "\nDATABRICKS_CLIENT_ID=" + QByteArray(clientId.data(), clientId.size()) +
           "\nDATABRICKS_CLIENT_SECRET=" + canary +
           "\nDATABRICKS_WAREHOUSE_ID=" + QByteArray(warehouse.data(), warehouse.size()) +
           "\ninventory.assets.components\npassword: " + canary + "\ntoken: " + canary + '\n';
}

void TestCanary::run(const QStringList &arguments, From from)
{
    m_program->setVariable(u"DATABRICKS_CLIENT_SECRET"_s,
                           from == From::Environment ? QString::fromLatin1(canary) : QString());
    m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const auto process = m_program->start(arguments);
    if (from == From::Input)
        process->write(canary + '\n');
    if (from == From::Text)
        process->write(textWithCanary());
    process->closeWriteChannel();
    m_demo->server().clearRequests();
    const auto look = [&] {
        // Until it has asked the workspace something it may not have come to its first line yet.
        const auto family = familyOf(process->processId());
        const bool hasBegun = from == From::Input || from == From::Text || family.size() > 1 ||
                              !m_demo->server().requests().isEmpty();
        m_search.lookAtProcess(process->processId(), hasBegun);
        return process->state() == QProcess::NotRunning;
    };
    QVERIFY2(QTest::qWaitFor(look, 60'000), qPrintable(arguments.join(u' ')));
    m_search.look(u"output"_s, process->readAllStandardOutput() + process->readAllStandardError());
    m_codes[arguments.join(u' ').left(40)] = process->exitCode();
}

void TestCanary::everyCommand()
{
    m_demo = std::make_unique<DemoFixture>(withCanary());
    m_program = std::make_unique<Program>();
    m_search = CanarySearch({canary});
    const auto host = m_demo->url().toString();
    const QStringList who{u"--host"_s, host, u"--client-id"_s, clientId, u"--warehouse"_s, warehouse};
    const QStringList what = who + QStringList{u"--catalog"_s, u"inventory"_s, u"--schema"_s, u"assets"_s};
    const QStringList input{u"--secret-stdin"_s};
    const auto path = [this](const char *name) { return m_program->path(QLatin1StringView(name)); };
    run(QStringList{u"check"_s} + what + input + QStringList{u"--save"_s, u"prod"_s});
    run(QStringList{u"check"_s} + what + input + QStringList{u"--json"_s});
    run(QStringList{u"check"_s} + what, From::Environment);
    run({u"check"_s, u"prod"_s, u"--secret-stdin"_s});
    run({u"check"_s, u"prod"_s}, From::Environment);
    run(QStringList{u"doctor"_s} + QStringList{host});
    run(QStringList{u"doctor"_s} + QStringList{host, u"--json"_s});
    run(QStringList{u"grants"_s} + what + input + QStringList{u"--missing"_s});
    run({u"grants"_s, u"prod"_s, u"--missing"_s}, From::Environment);
    run(QStringList{u"certificate"_s} + what + input +
        QStringList{u"--output"_s, path("c.json"), u"--pdf"_s, path("c.pdf")});
    run({u"certificate"_s, u"verify"_s, path("c.json")});
    run({u"certificate"_s, u"verify"_s, path("c.pdf"), u"--json"_s});
    run({u"certificate"_s, u"key"_s});
    run({u"certificate"_s, u"key"_s, u"--pem"_s});
    QFile answer(path("answer.txt"));
    QVERIFY(answer.open(QIODevice::WriteOnly) && answer.write("401 invalid_client") > 0);
    answer.close();
    run({u"explain"_s, answer.fileName()});
    run({u"list"_s, u"--json"_s});
    run({u"export"_s, u"prod"_s, u"--format"_s, u"json"_s, u"--output"_s, path("prod.json")});
    run({u"export"_s, u"prod"_s, u"--format"_s, u"databrickscfg"_s, u"--output"_s, path("cfg")});
    for (const auto &format : exportFormats())
        run({u"export"_s, u"prod"_s, u"--format"_s, format.id, u"--output"_s, path("export-") + format.id});
    run({u"export"_s, u"prod"_s, u"--format"_s, u"dbt"_s, u"--json"_s}, From::Environment);
    run({u"import"_s, path("prod.json"), u"--name"_s, u"two"_s, u"--secret-stdin"_s});
    run({u"import"_s, u"-"_s, u"--name"_s, u"three"_s}, From::Text);
    run({u"import"_s, u"-"_s, u"--name"_s, u"four"_s, u"--json"_s}, From::Text);
    run({u"import"_s, u"-"_s, u"--section"_s, u"none"_s}, From::Text);
    run({u"setup"_s, u"-"_s, u"--name"_s, u"five"_s}, From::Text);
    run({u"rotate"_s, u"prod"_s, u"--secret-stdin"_s, u"--ends"_s,
         QDate::currentDate().addDays(365).toString(Qt::ISODate), u"--calendar"_s, path("end.ics")});
    run({u"rotate"_s, u"prod"_s, u"--secret-stdin"_s, u"--json"_s});
    run({u"hand-over"_s, u"prod"_s});
    run({u"hand-over"_s, u"prod"_s, u"--json"_s}, From::Environment);
    run({u"hand-over"_s, u"prod"_s, u"--network-text"_s});
    run({u"rename"_s, u"five"_s, u"six"_s});
    run({u"check"_s, u"--all"_s, u"--junit"_s, path("all.xml")});
    run({u"completion"_s, u"names"_s});
    run({u"demo"_s, u"--list-scenarios"_s}, From::Environment);
    run({u"demo"_s, u"--walk"_s, u"--time-scale"_s, u"0.01"_s}, From::Environment);
    run({u"remove"_s, u"prod"_s, u"--yes"_s});
    m_search.lookIntoFiles(m_program->path({}));
    m_search.print("every command");
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        qInfo("%s: ended with %d", qPrintable(it.key()), it.value());
    for (const auto &place :
         {u"output"_s, u"argument lists"_s, u"environments"_s, u"files"_s, u"PDF files, unpacked"_s})
        QVERIFY2(m_search.bytes(place) > 0, qPrintable(place));
    QVERIFY2(m_search.hits() == 0, qPrintable(m_search.first()));
}

void TestCanary::sweepWindow(const QString &button, const QString &dialog, const QStringList &inside)
{
    const auto &person = m_walk->person();
    QVERIFY2(person.click(button), qPrintable(button));
    QTRY_VERIFY(person.see(dialog));
    for (const auto &name : inside) {
        m_walk->setChosenFile(m_folder->filePath(name));
        QTRY_VERIFY_WITH_TIMEOUT(person.see(name) && person.see(name)->isEnabled(), 20'000);
        QVERIFY2(person.click(name), qPrintable(name));
        m_search.look(u"clipboard"_s, QGuiApplication::clipboard()->text());
    }
    person.see(dialog)->close();
    QTRY_VERIFY(!person.see(dialog));
}

void TestCanary::oneWalkOfTheWindow()
{
    m_demo = std::make_unique<DemoFixture>(withCanary());
    m_search = CanarySearch({canary});
    m_folder = std::make_unique<QTemporaryDir>();
    const auto &folder = *m_folder;
    const auto keychain = makeSessionStore();
    // The workspace that runs in this process logs whole requests; it is the other side.
    QLoggingCategory::setFilterRules(u"*=true\nqt.httpserver*=false"_s);
    const auto before = qInstallMessageHandler(keepLog);
    QAccessible::installUpdateHandler(keepSpoken);
    const bool isHeard = pretendToListen();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *keychain, folder.path());
    const auto &person = m_walk->person();

    FINE(m_walk->enterConnection());
    // Typed, thrown away, pasted with the characters shown: each way that a secret takes.
    auto *edit = person.see<QLineEdit>(u"secretEdit"_s);
    QVERIFY(person.click(u"secretEditShow"_s));
    QVERIFY(person.type(u"secretEdit"_s, u"x"_s + QString::fromLatin1(canary)));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(canary));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(person.see(u"clearClipboardButton"_s));
    QVERIFY(person.click(u"clearClipboardButton"_s));
    m_search.look(u"clipboard"_s, QGuiApplication::clipboard()->text());
    FINE(m_walk->testConnection());
    QVERIFY(person.click(u"copyResultsButton"_s));
    m_search.look(u"clipboard"_s, QGuiApplication::clipboard()->text());
    sweepWindow(u"networkButton/doctorAction"_s, u"doctorDialog"_s,
                {u"copyDoctorButton"_s, u"saveDoctorButton"_s});
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    FINE(m_walk->goNext());
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    FINE(m_walk->goNext());
    FINE(m_walk->save(u"Canary"_s));
    for (const auto &format : exportFormats()) {
        m_walk->setChosenFile(folder.filePath(format.id));
        QVERIFY2(person.choose(u"exportButton"_s, "export_"_L1 + format.id), qPrintable(format.id));
    }
    sweepWindow(u"certificateButton"_s, u"certificateDialog"_s,
                {u"certificatePdfButton"_s, u"certificateJsonButton"_s});
    m_walk.reset();
    QAccessible::installUpdateHandler(nullptr);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    m_search.look(u"log"_s, logged);
    m_search.look(u"accessibility events"_s, spoken);
    const auto *held = QGuiApplication::clipboard()->mimeData();
    for (const auto &format : held->formats())
        m_search.look(u"clipboard after the walk"_s, held->data(format));
    m_search.look(u"environments"_s, fileOfProcess(QCoreApplication::applicationPid(), "environ"));
    m_search.lookIntoFiles(folder.path());
    m_search.print("one walk of the window");
    QVERIFY(m_search.bytes(u"log"_s) > 0);
    QVERIFY(m_search.bytes(u"files"_s) > 0);
    QVERIFY(m_search.bytes(u"PDF files, unpacked"_s) > 0);
    QVERIFY(!isHeard || m_search.bytes(u"accessibility events"_s) > 0);
    QVERIFY2(m_search.hits() == 0, qPrintable(m_search.first()));
}

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QApplication app(argc, argv);
    TestCanary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canary.moc"
