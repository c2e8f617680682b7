// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/exportfile.h"
#include "tests/support/kills.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto killedFile = "DRAFTT_TEST_KILLED_FILE";
constexpr auto others = "; mine\n[other]\nhost = https://x.test\ntoken = t\n";

/// The two states between which the killed process changes the file.
ConnectionProfile state(bool isSecond)
{
    auto profile = sampleProfile(u"x"_s);
    if (isSecond)
        profile.host = *Host::parse(u"adb-2222222222222222.2.azuredatabricks.net"_s);
    return profile;
}

QByteArray content(bool isSecond)
{
    return QByteArray(others) + '\n' + toDatabricksCfg(state(isSecond), u"draftt"_s)->toUtf8();
}

/// Changes the file until it is killed.
int changeForEver()
{
    const auto path = qEnvironmentVariable(killedFile);
    if (!exportDatabricksCfg(path, state(true), u"draftt"_s, Overwrite::Refuse))
        return 1;
    tellReady();
    for (bool isSecond = false;; isSecond = !isSecond) {
        if (!exportDatabricksCfg(path, state(isSecond), u"draftt"_s, Overwrite::Refuse))
            return 1;
        tellStep('.');
    }
}

} // namespace

/// A kill at any instant of putting a section into the user's file leaves the one or the other, and what
/// stands beside it does not pile up. DRAFTT_TEST_KILLS says how many.
class TestMergeKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aKillLeavesAWholeFile();
};

void TestMergeKill::aKillLeavesAWholeFile()
{
    const int wanted = qEnvironmentVariableIntValue("DRAFTT_TEST_KILLS");
    const int kills = wanted > 0 ? wanted : 60;
    QTemporaryDir folder;
    const auto path = folder.filePath(u".databrickscfg"_s);
    QVERIFY(writeFile(path, others));
    int first = 0;
    int second = 0;
    int beside = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QVERIFY(killAtAnyInstant({{killedFile, path}}, 30));
        const auto left = readFile(path, 100'000);
        QVERIFY(left);
        QVERIFY2(*left == content(false) || *left == content(true), left->constData());
        (*left == content(false) ? first : second) += 1;
        const auto files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QVERIFY2(files.size() <= 4, qPrintable(files.join(u' ')));
        beside += int(files.filter(u".new-draftt-connect"_s).size());
        for (const auto &file : files)
            QVERIFY(!(QFile::permissions(folder.filePath(file)) & (QFile::ReadOther | QFile::ReadGroup)));
    }
    std::fprintf(stderr, "kills: %d (%d and %d in each state, %d with a file beside it)\n", kills, first,
                 second, beside);
    QVERIFY(exportDatabricksCfg(path, state(false), u"draftt"_s, Overwrite::Refuse));
    QVERIFY(exportDatabricksCfg(path, state(true), u"draftt"_s, Overwrite::Refuse));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // it and its backup
}

int main(int argc, char *argv[])
{
    prepareKills();
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(killedFile))
        return changeForEver();
    TestMergeKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mergekill.moc"
