// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/goldentext.h"
#include "tests/golden/performance.h"
#include "tests/golden/repertoire.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// Most of their time the programs wait for an answer, so that eight keep two processors busy. Those of the
// scenarios that take their time are no work at all.
constexpr auto atATime = 8;
constexpr auto waitingAtATime = 30;
constexpr auto patienceMs = 15 * 60 * 1000;

const auto folder = QStringLiteral(DRAFTT_SOURCE_DIR "/tests/golden/files/");
/// What was printed where it is not what the file says.
const auto actualFolder = QStringLiteral(DRAFTT_BIN_DIR "/../golden/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first line in which they differ, and the command above it.
QByteArray differenceOf(const QByteArray &actual, const QByteArray &golden)
{
    const auto is = actual.split('\n');
    const auto was = golden.split('\n');
    QByteArray command;
    for (qsizetype i = 0; i < std::max(is.size(), was.size()); ++i) {
        if (is.value(i).startsWith("$ "))
            command = is.value(i);
        if (is.value(i) != was.value(i))
            return "line " + QByteArray::number(i + 1) + " below " + command + "\n  is  " + is.value(i) +
                   "\n  was " + was.value(i);
    }
    return {};
}

QStringList storedFiles()
{
    QStringList names;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        names += walk.next().mid(folder.size());
    return names;
}

} // namespace

/// What the programs print, byte for byte. `tst_golden --update` writes the files anew from what is printed
/// now; `git diff` then shows what has changed.
class TestGolden : public QObject
{
    Q_OBJECT

public:
    explicit TestGolden(bool isUpdate) : m_isUpdate(isUpdate) {}

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        auto files = repertoire();
        const auto cells = perform(files);
        m_texts = goldenTexts(files);
        qInfo("%d runs, %lld files, %.1f s", cells, static_cast<long long>(m_texts.size()),
              double(clock.elapsed()) / 1000);
        for (const auto &file : std::as_const(files)) {
            for (const auto &cell : file.cells)
                QVERIFY2(cell.complaint.isEmpty(), qPrintable(cell.line + ": "_L1 + cell.complaint));
        }
    }

    void init() { failOnAnyWarning(); }

    void isPrintedAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
            QTest::newRow(qPrintable(text.key())) << text.key();
    }

    void isPrintedAsBefore()
    {
        QFETCH(QString, name);
        const auto text = m_texts.value(name);
        const auto path = name + ".txt"_L1;
        if (m_isUpdate)
            writeOrAbort(folder + path, text);
        const auto golden = contentOf(folder + path);
        if (text == golden)
            return;
        writeOrAbort(actualFolder + path, text);
        QFAIL(qPrintable(u"diff -u %1 %2\n"_s.arg(folder + path, actualFolder + path) +
                         QString::fromUtf8(differenceOf(text, golden))));
    }

    void noFileIsLeftOver()
    {
        for (const auto &stored : storedFiles()) {
            const auto isCurrent = stored.endsWith(".txt"_L1) && m_texts.contains(stored.chopped(4));
            if (!isCurrent && m_isUpdate)
                QFile::remove(folder + stored);
            else
                QVERIFY2(isCurrent, qPrintable(stored));
        }
    }

private:
    /// Fills in the answers; how many there are.
    static int perform(QList<GoldenFile> &files)
    {
        Program program;
        program.setVariable(u"XDG_RUNTIME_DIR"_s, program.path({}));
        program.setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setVariable(u"TZ"_s, u"UTC"_s);
        for (const auto *name : {"LANG", "LANGUAGE", "http_proxy", "https_proxy", "all_proxy", "no_proxy",
                                 "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            program.setVariable(QString::fromLatin1(name), {});
        ForkedRuns forks(program);
        Lane work(program, forks, atATime);
        Lane waits(program, forks, waitingAtATime);
        int cells = 0;
        for (auto &file : files) {
            for (auto &cell : file.cells) {
                (file.waits ? waits : work).add(file, cell);
                ++cells;
            }
        }
        waits.start();
        work.start();
        if (!QTest::qWaitFor([&] { return work.isDone() && waits.isDone(); }, patienceMs))
            qFatal("the programs do not end");
        return cells;
    }

    const bool m_isUpdate;
    QMap<QString, QByteArray> m_texts;
};

} // namespace draftt

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QDir::setCurrent(QStringLiteral(DRAFTT_SOURCE_DIR));
    auto arguments = QCoreApplication::arguments();
    const bool isUpdate = arguments.removeAll(u"--update"_s) > 0;
    draftt::TestGolden test(isUpdate);
    return QTest::qExec(&test, arguments);
}

#include "tst_golden.moc"
