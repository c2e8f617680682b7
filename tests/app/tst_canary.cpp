// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "tests/support/demofixture.h"
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
#include <QDirIterator>
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
constexpr qsizetype longestPart = 12;

constexpr auto clientId = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;
constexpr auto warehouse = "7e57ab1e00000001"_L1;

/// Every part of twelve characters: of the canary, of its base64 wherever it begins, and of its percent form.
QByteArrayList needles()
{
    QByteArrayList found;
    const auto add = [&found](const QByteArray &form) {
        for (qsizetype at = 0; at + longestPart <= form.size(); ++at)
            found += form.sliced(at, longestPart);
    };
    add(canary);
    add(canary.toPercentEncoding());
    for (const auto &before : {QByteArray(), "x"_ba, "xx"_ba})
        add((before + canary).toBase64().sliced(4, (before + canary).size() / 3 * 4 - 4));
    return found;
}

/// Where the canary was looked for, how much was looked through, and how often it was there.
class Search
{
public:
    void look(const QString &place, const QByteArray &bytes)
    {
        static const auto all = needles();
        auto &entry = m_places[place];
        entry.bytes += bytes.size();
        // As one byte a character, and as QString has it.
        for (const auto &text : {bytes, QByteArray(bytes).replace('\0', "")}) {
            for (const auto &needle : all) {
                const auto at = text.indexOf(needle);
                if (at < 0)
                    continue;
                ++entry.hits;
                if (m_first.isEmpty())
                    m_first =
                        place + ": "_L1 + QString::fromUtf8(text.mid(std::max<qsizetype>(at - 300, 0), 400));
            }
        }
    }
    void look(const QString &place, const QString &text) { look(place, text.toUtf8()); }
    void lookIntoFiles(const QString &folder)
    {
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            const auto content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            look(u"files"_s, file.fileName().toUtf8() + '\n' + content);
            look(u"PDF files, unpacked"_s, unpackedPdf(content));
        }
    }

    [[nodiscard]] qsizetype bytes(const QString &place) const { return m_places.value(place).bytes; }
    [[nodiscard]] int hits() const
    {
        int sum = 0;
        for (const auto &entry : m_places)
            sum += entry.hits;
        return sum;
    }
    [[nodiscard]] const QString &first() const { return m_first; }
    void print(const char *walk) const
    {
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
            std::fprintf(stderr, "%s: hits in %s: %d (%lld bytes)\n", walk, qPrintable(it.key()), it->hits,
                         static_cast<long long>(it->bytes));
    }

private:
    struct Entry {
        qsizetype bytes = 0;
        int hits = 0;
    };

    QMap<QString, Entry> m_places;
    QString m_first;
};

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

QByteArray fileOfProcess(qint64 id, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(id), QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process and all that it has started.
QList<qint64> familyOf(qint64 id)
{
    QList<qint64> family{id};
    const auto children = fileOfProcess(id, (u"task/%1/children"_s.arg(id)).toLatin1().constData());
    for (const auto &child : children.simplified().split(' ')) {
        if (!child.isEmpty())
            family += familyOf(child.toLongLong());
    }
    return family;
}

demo::Options withCanary()
{
    demo::Options options;
    options.timeScale = 0.01;
    options.connectorSecret = QString::fromLatin1(canary);
    return options;
}

} // namespace

#define FINE(problem)                                                                                        \
    do {                                                                                                     \
        const QString wrong = problem;                                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                        \
    } while (false)

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
    Search m_search;
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
        Search search;
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
        Search packed;
        packed.look(u"here"_s, pdf);
        QCOMPARE(packed.hits(), 0);
        Search search;
        search.look(u"here"_s, unpackedPdf(pdf));
        QVERIFY(search.hits() > 0 || !canReadPages());
    }
    Search search;
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
        const auto family = process->processId() > 0 ? familyOf(process->processId()) : QList<qint64>();
        const bool hasBegun = from == From::Input || from == From::Text || family.size() > 1 ||
                              !m_demo->server().requests().isEmpty();
        for (const auto id : family) {
            m_search.look(u"argument lists"_s, fileOfProcess(id, "cmdline"));
            if (hasBegun)
                m_search.look(u"environments"_s, fileOfProcess(id, "environ"));
        }
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
    m_search = {};
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
    run({u"rotate"_s, u"prod"_s, u"--secret-stdin"_s, u"--ends"_s, u"2099-01-01"_s, u"--calendar"_s,
         path("end.ics")});
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
    m_search = {};
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
