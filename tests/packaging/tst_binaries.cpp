// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 60'000;

QStringList builtPrograms()
{
    QFile list(QStringLiteral(DRAFTT_PROGRAMS));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    auto programs = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    programs.removeIf([](const QString &program) { return !QFile::exists(program); });
    return programs;
}

QStringList releasedPrograms()
{
    const QString folder = QStringLiteral(DRAFTT_SOURCE_DIR "/build/release/bin/");
    QStringList programs;
    for (const auto &name : {u"draftt-connect"_s, u"draftt-connect-commands"_s, u"draftt-connect-pdf"_s,
                             u"draftt-connect-window"_s, u"draftt-connect-demo"_s}) {
        if (QFile::exists(folder + name))
            programs += folder + name;
    }
    return programs;
}

/// What readelf says of each program, asked once for all of them; empty: it does not run.
QHash<QString, QString> read(const QStringList &programs, const QStringList &options)
{
    QProcess process;
    process.start(u"readelf"_s, options + QStringList{u"-W"_s} + programs);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    // Of one program alone it does not say which one it is.
    const auto all = QString::fromUtf8(process.readAllStandardOutput());
    if (programs.size() == 1)
        return {{programs.constFirst(), all}};
    QHash<QString, QString> told;
    for (const auto &one : all.split(u"\nFile: "_s).sliced(1)) {
        const auto end = one.indexOf(u'\n');
        told.insert(one.first(end), one.sliced(end));
    }
    return told;
}

} // namespace

/// The programs as they were made: those of this build, and those of the release build if there is one.
class TestBinaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void librariesAreLookedForWhereTheSystemDoes();
    void noStartLoadsWhatItMayNotNeed_data();
    void noStartLoadsWhatItMayNotNeed();
    void areLinkedHardened_data();
    void areLinkedHardened();
    void releaseIsCompiledHardened();

private:
    QStringList m_built;
    QStringList m_released;
    QHash<QString, QString> m_told; ///< the dynamic section and the segments of both
};

void TestBinaries::initTestCase()
{
    if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
        QSKIP("readelf is not installed");
    m_built = builtPrograms();
    m_released = releasedPrograms();
    QVERIFY(m_built.size() >= 4); // at least three, and this test
    m_told = read(m_built + m_released, {u"-d"_s, u"-l"_s});
}

void TestBinaries::librariesAreLookedForWhereTheSystemDoes()
{
    for (const auto &program : m_built + m_released) {
        const auto told = m_told.value(program);
        QVERIFY2(told.contains("NEEDED"_L1), qPrintable(program));
        QVERIFY2(!told.contains("RPATH"_L1) && !told.contains("RUNPATH"_L1),
                 qPrintable(program + u'\n' + told));
    }
}

void TestBinaries::noStartLoadsWhatItMayNotNeed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("library");
    QTest::newRow("few commands sign") << u"draftt-connect-commands"_s << u"libcrypto"_s;
    QTest::newRow("few windows sign") << u"draftt-connect-window"_s << u"libcrypto"_s;
    QTest::newRow("commands draw nothing") << u"draftt-connect-commands"_s << u"libQt6Gui"_s;
    QTest::newRow("the start tells its version without Qt") << u"draftt-connect"_s << u"libQt"_s;
#ifndef __SANITIZE_ADDRESS__ // whose library needs that of C++
    QTest::newRow("the start does little in C++") << u"draftt-connect"_s << u"libstdc++"_s;
#endif
}

void TestBinaries::noStartLoadsWhatItMayNotNeed()
{
    QFETCH(QString, name);
    QFETCH(QString, library);
    for (const auto &program : m_built + m_released) {
        if (!program.endsWith(u'/' + name))
            continue;
        const auto told = m_told.value(program);
        QVERIFY2(told.contains("NEEDED"_L1) && !told.contains(library), qPrintable(program + u'\n' + told));
    }
}

void TestBinaries::areLinkedHardened_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("position independent") << u"FLAGS_1.*\\bPIE\\b"_s;
    QTest::newRow("bound at the start") << u"FLAGS_1.*\\bNOW\\b"_s;
    QTest::newRow("read-only after that") << u"\\bGNU_RELRO\\b"_s;
    QTest::newRow("stack not executable") << u"GNU_STACK.* RW +0x"_s;
}

void TestBinaries::areLinkedHardened()
{
    QFETCH(QString, pattern);
    for (const auto &program : m_built + m_released) {
        const auto told = m_told.value(program);
        QVERIFY2(QRegularExpression(pattern).match(told).hasMatch(), qPrintable(program + u'\n' + told));
    }
}

void TestBinaries::releaseIsCompiledHardened()
{
    QFile list(QStringLiteral(DRAFTT_SOURCE_DIR "/build/release/compile_commands.json"));
    if (m_released.isEmpty() || !list.open(QIODevice::ReadOnly))
        QSKIP("there is no release build");
    // Not by what a program calls: one without a call that can be checked has nothing to show.
    const auto sources = QJsonDocument::fromJson(list.readAll()).array();
    QVERIFY(!sources.isEmpty());
    for (const auto &source : sources) {
        const auto command = source.toObject()["command"_L1].toString();
        for (const auto option : {"-D_FORTIFY_SOURCE=2"_L1, "-fstack-protector-strong"_L1})
            QVERIFY2(command.contains(option), qPrintable(command));
    }
    const auto symbols = read(m_released, {u"--dyn-syms"_s});
    for (const auto &program : m_released) {
        const auto told = symbols.value(program);
        QVERIFY2(told.contains("__stack_chk_fail"_L1), qPrintable(program + u'\n' + told));
    }
}

DRAFTT_TEST(TestBinaries)
#include "tst_binaries.moc"
