// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import.h"
#include "app/commands/list.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What import takes, list shows, and neither trusts a folder that others may write.
class TestImportList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatCouldNotBeReadBackIsNotImported_data();
    void whatCouldNotBeReadBackIsNotImported();
    void listRefusesAnOpenFolder();
};

void TestImportList::whatCouldNotBeReadBackIsNotImported_data()
{
    QTest::addColumn<QByteArray>("content");
    auto json = QJsonDocument::fromJson(toJson(sampleProfile(u"prod"_s))).object();
    QTest::newRow("larger than what is read") << QByteArray(17 * 1024 * 1024, ' ');
    QJsonArray tables;
    for (int i = 0; i < 900'000; ++i)
        tables += u"t%1"_s.arg(i);
    json["tables"_L1] = tables;
    json["whole_schema"_L1] = false;
    // It is read: without the spaces that we write.
    QTest::newRow("many tables") << QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void TestImportList::whatCouldNotBeReadBackIsNotImported()
{
    QFETCH(QByteArray, content);
    CommandBench bench("dose11111111111111111111111111111111\n");
    const auto path = bench.path(u"prod.json"_s);
    QVERIFY(writeFile(path, content));
    const auto result = bench.run(startImport, {path, u"--secret-stdin"_s});
    QVERIFY2(result.code == 1 || result.code == 2, result.all().left(300).constData());
    QVERIFY(!result.errors.isEmpty());
    QVERIFY(bench.keychain().secrets.isEmpty());
    QVERIFY(bench.context().profiles.list().isEmpty());
}

void TestImportList::listRefusesAnOpenFolder()
{
    for (const auto &form : {QStringList(), QStringList(u"--json"_s)}) {
        CommandBench bench;
        Answer<Nothing> saved;
        const auto saving =
            bench.context().profiles.save(sampleProfile(u"prod"_s), Secret("a secret"), saved.taker());
        QTRY_VERIFY(saved.hasCome() && saved.value());
        const auto folder = bench.context().profiles.folder();
        QCOMPARE(bench.run(startList, form).code, 0);
        QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::WriteOther));
        CommandBench again;
        ProfileStore profiles(folder, bench.keychain());
        CommandContext context{.terminal = again.context().terminal,
                               .http = again.context().http,
                               .keychain = bench.keychain(),
                               .profiles = profiles,
                               .writePdf = {},
                               .environment = {},
                               .lockFolder = {}};
        std::optional<ExitCode> code;
        const auto running = startList(form, context, [&](ExitCode ended) { code = ended; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ExitCode::NotProven);
        QVERIFY2(again.errors().contains("others may write"), again.errors().constData());
        QVERIFY2(!again.output().contains("adb-1234567890123456"), again.output().constData());
    }
}

DRAFTT_TEST(TestImportList)
#include "tst_importlist.moc"
