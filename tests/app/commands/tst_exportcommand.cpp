// SPDX-License-Identifier: Apache-2.0
#include "app/commands/export.h"
#include "core/exports/exportformat.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Each form, to the output and into a file; the secret in none.
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void aNameThatCannotBeWrittenIsRefused();
    void whatTheFileWasIsTold();
    void behindALinkItLiesBesideTheFile();

private:
    /// Saves the connection `prod` in the bench, with this secret.
    static void save(CommandBench &bench, const ConnectionProfile &profile)
    {
        Answer<Nothing> saved;
        const auto saving = bench.context().profiles.save(profile, Secret(secret), saved.taker());
        QTRY_VERIFY(saved.hasCome() && saved.value());
    }

    static inline const QByteArray secret = "Kanarienvogel~7pQz.Wm2/Ty+Rc9=Lx4";
};

void TestExportCommand::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : exportFormats())
        QTest::newRow(qPrintable(format.id)) << format.id;
}

void TestExportCommand::everyFormatIsWritten()
{
    QFETCH(QString, id);
    const auto profile = sampleProfile(u"prod"_s);
    CommandBench toOutput;
    save(toOutput, profile);
    const auto printed = toOutput.run(startExport, {u"prod"_s, u"--format"_s, id});
    QCOMPARE(printed.code, 0);
    QCOMPARE(QString::fromUtf8(printed.output), exportFormat(id)->text(profile, u"prod"_s).value());
    QVERIFY2(printed.errors.contains("The secret is not in it"), printed.errors.constData());

    CommandBench toFile;
    save(toFile, profile);
    const auto path = toFile.path(u"exported"_s);
    const auto written = toFile.run(startExport, {u"prod"_s, u"--format"_s, id, u"--output"_s, path});
    QVERIFY2(written.code == 0, written.all().constData());
    QCOMPARE(*readFile(path, 100'000), printed.output);
    for (const auto &seen : {printed.all(), written.all(), *readFile(path, 100'000)}) {
        for (qsizetype at = 0; at + 12 <= secret.size(); ++at)
            QVERIFY(!seen.contains(secret.sliced(at, 12)));
    }
}

void TestExportCommand::aNameThatCannotBeWrittenIsRefused()
{
    auto profile = sampleProfile(u"prod"_s);
    profile.catalog = *CatalogName::listed(u"a;b"_s);
    CommandBench bench;
    save(bench, profile);
    const auto result = bench.run(startExport, {u"prod"_s, u"--format"_s, u"jdbc"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.output.isEmpty() && result.errors.contains("JDBC URL"), result.all().constData());
}

void TestExportCommand::whatTheFileWasIsTold()
{
    CommandBench bench;
    save(bench, sampleProfile(u"prod"_s));
    const auto path = bench.path(u"cfg"_s);
    QVERIFY(writeFile(path, "[other]\nk = 1\n"));
    const auto result =
        bench.run(startExport, {u"prod"_s, u"--format"_s, u"databrickscfg"_s, u"--output"_s, path});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.output.contains(backupOf(path).toUtf8()), result.output.constData());
    QCOMPARE(*readFile(backupOf(path), 1000), "[other]\nk = 1\n"_ba);
}

void TestExportCommand::behindALinkItLiesBesideTheFile()
{
    CommandBench bench;
    save(bench, sampleProfile(u"prod"_s));
    const auto path = bench.path(u"real"_s);
    const auto link = bench.path(u"cfg"_s);
    QVERIFY(writeFile(path, "[other]\nk = 1\n"));
    QVERIFY(QFile::link(path, link));
    const auto result =
        bench.run(startExport, {u"prod"_s, u"--format"_s, u"databrickscfg"_s, u"--output"_s, link});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.output.contains("/real.before-draftt-connect"), result.output.constData());
}

DRAFTT_TEST(TestExportCommand)
#include "tst_exportcommand.moc"
