// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/exportfile.h"
#include "core/words/diagnosistexts.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sectionText(const QString &name)
{
    return toDatabricksCfg(sampleProfile(u"x"_s), name)->toUtf8();
}

} // namespace

class TestDatabricksCfg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void writesASection()
    {
        QCOMPARE(
            sectionText(u"draftt"_s),
            "[draftt]\n"
            "# Written by draftt-connect. The secret is not in this file. For the Databricks clients set "
            "both:\n"
            "#   DATABRICKS_CONFIG_PROFILE to the name of this section\n"
            "#   DATABRICKS_CLIENT_SECRET to the OAuth secret\n"
            "host         = https://adb-1234567890123456.7.azuredatabricks.net\n"
            "client_id    = 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n"
            "auth_type    = oauth-m2m\n"
            "warehouse_id = 0123456789abcdef\n"_ba);
    }

    void writesATokenProfile()
    {
        auto session = sampleSession();
        session.method = SignInMethod::PersonalToken;
        const auto text = *toDatabricksCfg(*makeProfile(session, u"x"_s), u"pat"_s);
        QVERIFY(text.contains("auth_type    = pat\n"_L1));
        QVERIFY(text.contains("DATABRICKS_TOKEN"_L1));
        QVERIFY(!text.contains("client_id"_L1));
    }

    void sectionNames_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("section");
        QTest::newRow("plain") << u"prod"_s << u"prod"_s;
        QTest::newRow("spaces and dash") << u"Asset inventory – prod"_s << u"Asset-inventory-prod"_s;
        QTest::newRow("umlaut") << u"Geräte"_s << u"Geräte"_s;
        QTest::newRow("signs that readers cut at") << u"a]b#c;d\\e\"f'g"_s << u"a-b-c-d-e-f-g"_s;
        QTest::newRow("signs only") << u"#;]"_s << u"draftt"_s;
        QTest::newRow("DEFAULT is somebody's own") << u"Default"_s << u"draftt"_s;
        QTest::newRow("reserved") << u"__settings__"_s << u"draftt"_s;
        QTest::newRow("long") << QString(100, u'x') << QString(100, u'x');
    }

    void sectionNames()
    {
        QFETCH(QString, profile);
        QFETCH(QString, section);
        QCOMPARE(sectionName(profile), section);
        QVERIFY(toDatabricksCfg(sampleProfile(u"x"_s), section).has_value());
    }

    void refusedSections_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("empty") << QString() << InputProblem::Empty;
        QTest::newRow("bracket") << u"a]"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("hash") << u"a#b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("semicolon") << u"a;b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("line break") << u"a\nhost = evil"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("outer space") << u" a"_s << InputProblem::HasWhitespace;
        QTest::newRow("the clients' own") << u"__settings__"_s << InputProblem::Duplicate;
        QTest::newRow("too long") << QString(101, u'x') << InputProblem::TooLong;
    }

    void refusedSections()
    {
        QFETCH(QString, section);
        QFETCH(InputProblem, problem);
        const auto text = toDatabricksCfg(sampleProfile(u"x"_s), section);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().problem, problem);
    }

    void putsIntoAFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // @: the section, with its line ends
        QTest::addColumn<CfgChange>("change");
        const auto ours = sectionText(u"draftt"_s);
        QTest::newRow("empty file") << ""_ba
                                    << "@"_ba << CfgChange::Added;
        QTest::newRow("others before") << "[a]\nhost = x\n"_ba
                                       << "[a]\nhost = x\n\n@"_ba << CfgChange::Added;
        QTest::newRow("no line end at the end") << "[a]\nhost = x"_ba
                                                << "[a]\nhost = x\n\n@"_ba << CfgChange::Added;
        QTest::newRow("again") << "[a]\nk=1\n\n"_ba + ours + "\n[b]\nk=2\n"_ba
                               << "[a]\nk=1\n\n@\n[b]\nk=2\n"_ba << CfgChange::Unchanged;
        QTest::newRow("ours of another time")
            << "; mine\n[a]\nk=1\n[draftt]\n# Written by draftt-connect.\nhost = old\n\n# about b\n[b]\nk=2"_ba
            << "; mine\n[a]\nk=1\n@\n# about b\n[b]\nk=2"_ba << CfgChange::Replaced;
        QTest::newRow("somebody else's") << "[draftt]\nhost = old\ntoken = t\n[b]\n"_ba
                                         << "@[b]\n"_ba << CfgChange::ReplacedAlien;
        QTest::newRow("other capitals are another section")
            << "[Draftt]\nhost = x\n"_ba
            << "[Draftt]\nhost = x\n\n@"_ba << CfgChange::Added;
        QTest::newRow("odd bytes stay") << "[\xff\xfe]\nk=\x80\n"_ba
                                        << "[\xff\xfe]\nk=\x80\n\n@"_ba << CfgChange::Added;
        QTest::newRow("CRLF") << "[a]\r\nk=1\r\n[draftt]\r\nhost=old\r\n[b]\r\n"_ba
                              << "[a]\r\nk=1\r\n@[b]\r\n"_ba << CfgChange::ReplacedAlien;
        QTest::newRow("half a line end at the end") << "[a]\r"_ba
                                                    << "[a]\r\r\n\r\n@"_ba << CfgChange::Added;
    }

    void putsIntoAFile()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(CfgChange, change);
        auto ours = sectionText(u"draftt"_s);
        if (before.contains('\r'))
            ours.replace("\n", "\r\n");
        const auto edit = putSection(before, u"draftt"_s, QString::fromUtf8(sectionText(u"draftt"_s)));
        QVERIFY(edit.has_value());
        QCOMPARE(edit->file, after.replace("@", ours));
        QCOMPARE(edit->change, change);
    }

    void filesThatClientsRefuse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<InputProblem>("problem");
        QTest::addColumn<QString>("where");
        QTest::newRow("byte order mark")
            << "\xEF\xBB\xBF[a]\n"_ba << InputProblem::ForbiddenCharacter << u"U+FEFF"_s;
        QTest::newRow("our section twice")
            << "[draftt]\n\n[draftt]\n"_ba << InputProblem::RepeatedKey << u"[draftt], line 3"_s;
        QTest::newRow("another section twice")
            << "[a]\nk=1\n[a]\n"_ba << InputProblem::RepeatedKey << u"[a], line 3"_s;
    }

    void settingsThatStandTwice()
    {
        const auto edit = [](const QByteArray &file) {
            return putSection(file, u"draftt"_s, QString::fromUtf8(sectionText(u"draftt"_s)));
        };
        const auto twice = edit("[a]\nhost = x\n[b]\nhost = y\ntoken = z\nHOST: w\n");
        QVERIFY(!twice);
        QCOMPARE(twice.error().fact, u"host in [b], line 6"_s);
        QVERIFY2(inputText(Field::File, twice.error()).contains("host in [b], line 6"_L1),
                 qPrintable(inputText(Field::File, twice.error())));
        // A value over two lines, and one that has the sign of the keys in it.
        QVERIFY(edit("[a]\nhost = x\n  host = of the value\nurl = https://a:1/?b=c\n"));
    }

    /// The file is the user's: what it was is kept, a link stays one, and it is for its owner only.
    void whatTheFileWasIsKept()
    {
        const auto path = m_folder->filePath(u"real"_s);
        const auto link = m_folder->filePath(u"cfg"_s);
        put(path, "[other]\nk = 1\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(QFile::link(path, link));
        QVERIFY(exportDatabricksCfg(link, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Refuse));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(get(path).startsWith("[other]\nk = 1\n\n[draftt]\n"));
        QCOMPARE(get(backupOf(path)), "[other]\nk = 1\n"_ba);
        for (const auto &file : {path, backupOf(path)})
            QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 3);
    }

    void whatOthersWroteMeanwhileIsNotLost()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        put(path, "[other]\nk = 2\n");
        const auto result = replaceFile(path, "[other]\nk = 1\n", "[mine]\n");
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("meanwhile"_L1), qPrintable(result.error().detail));
        QCOMPARE(get(path), "[other]\nk = 2\n"_ba);
        QVERIFY(!replaceFile(m_folder->filePath(u"none"_s), "x", "y"));
    }

    void filesThatClientsRefuse()
    {
        QFETCH(QByteArray, content);
        QFETCH(InputProblem, problem);
        QFETCH(QString, where);
        const auto path = m_folder->filePath(u"cfg"_s);
        put(path, content);
        const auto result = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Allow);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().problem, problem);
        QCOMPARE(result.error().fact, where);
        QCOMPARE(get(path), content);
    }

    /// A server may tell an id of any form.
    void anIdIsNoLineOfTheFile()
    {
        auto profile = sampleProfile(u"x"_s);
        profile.warehouseId = WarehouseId::listed(u"x\n[DEFAULT]\nhost = https://evil.test"_s);
        const auto text = toDatabricksCfg(profile, u"draftt"_s);
        QVERIFY(text);
        QVERIFY2(!text->contains("evil"_L1) && !text->contains("warehouse_id ="_L1), qPrintable(*text));
        const auto path = m_folder->filePath(u"cfg"_s);
        QVERIFY(exportDatabricksCfg(path, profile, u"draftt"_s, Overwrite::Refuse));
        QCOMPARE(*exportDatabricksCfg(path, profile, u"draftt"_s, Overwrite::Refuse), CfgChange::Unchanged);
    }

    void exportsIntoANewFile()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        const auto result = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Refuse);
        QVERIFY(result.has_value());
        QCOMPARE(*result, CfgChange::Added);
        QCOMPARE(get(path), sectionText(u"draftt"_s));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void asksBeforeItReplacesWhatOthersWrote()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        const auto before = "[draftt]\nhost = mine\n"_ba;
        put(path, before);
        const auto refused = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Refuse);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().problem, InputProblem::Duplicate);
        QCOMPARE(get(path), before);
        const auto allowed = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Allow);
        QVERIFY(allowed.has_value());
        QCOMPARE(*allowed, CfgChange::ReplacedAlien);
        QCOMPARE(get(path), sectionText(u"draftt"_s));
    }

    void renewsItsOwnSection()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        put(path, "[draftt]\n# Written by draftt-connect.\nhost = old\n");
        const auto result = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Refuse);
        QVERIFY(result.has_value());
        QCOMPARE(*result, CfgChange::Replaced);
    }

    /// What was written is read again before anybody is told that it is there.
    void aFileThatDoesNotReadBackIsReported()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        const auto limit = 4 * 1024 * 1024; // a file of more is not read
        put(path, QByteArray(limit - 10, '#') + '\n');
        const auto result = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Refuse);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StorageFailed);
        QVERIFY(result.error().detail.contains("does not read back"_L1));
    }

    void exportsJson()
    {
        const auto path = m_folder->filePath(u"x.json"_s);
        const auto profile = sampleProfile(u"x"_s);
        QVERIFY(exportJson(path, profile, Overwrite::Refuse).has_value());
        QCOMPARE(get(path), toJson(profile));
        const auto again = exportJson(path, sampleProfile(u"y"_s), Overwrite::Refuse);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().problem, InputProblem::Duplicate);
        QCOMPARE(get(path), toJson(profile));
        QVERIFY(exportJson(path, sampleProfile(u"y"_s), Overwrite::Allow).has_value());
        QVERIFY(get(path) != toJson(profile));
    }

    void unwritablePlacesAreReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a folder") << u"."_s << ErrorKind::InvalidInput;
        QTest::newRow("no such folder") << u"none/at/all"_s << ErrorKind::StorageFailed;
    }

    void unwritablePlacesAreReported()
    {
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        const auto full = m_folder->filePath(path);
        const auto json = exportJson(full, sampleProfile(u"x"_s), Overwrite::Allow);
        QVERIFY(!json.has_value());
        QCOMPARE(json.error().kind, kind);
        const auto cfg = exportDatabricksCfg(full, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Allow);
        QVERIFY(!cfg.has_value());
        QCOMPARE(cfg.error().kind, kind);
    }

    void theClientsReadersUnderstandIt_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QByteArray>("lineBreak");
        QTest::newRow("configparser") << u"python3"_s << "\n"_ba;
        QTest::newRow("configparser, CRLF") << u"python3"_s << "\r\n"_ba;
        QTest::newRow("npm ini") << u"node"_s << "\n"_ba;
        QTest::newRow("npm ini, CRLF") << u"node"_s << "\r\n"_ba;
    }

    void theClientsReadersUnderstandIt()
    {
        QFETCH(QString, reader);
        QFETCH(QByteArray, lineBreak);
        const auto program = QStandardPaths::findExecutable(reader);
        if (program.isEmpty())
            QSKIP(qPrintable(reader + " is not installed"_L1));
        const auto path = m_folder->filePath(u"cfg"_s);
        put(path, "[other]\nhost = https://x.test\ntoken = abc\n"_ba.replace("\n", lineBreak));
        const auto section = sectionName(u"Geräte – prod #1"_s);
        QVERIFY(exportDatabricksCfg(path, sampleProfile(u"x"_s), section, Overwrite::Refuse).has_value());

        const auto script = reader == "node"_L1 ? u"cfg-ini.js"_s : u"cfg-configparser.py"_s;
        QProcess process;
        process.start(program, {QStringLiteral(DRAFTT_SOURCE_DIR "/tests/core/profile/") + script, path});
        QVERIFY(process.waitForFinished());
        if (process.exitCode() == 77)
            QSKIP("the reader's package is not installed");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto read = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(read.value(section).toObject(),
                 (QJsonObject{{u"host"_s, u"https://adb-1234567890123456.7.azuredatabricks.net"_s},
                              {u"client_id"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s},
                              {u"auth_type"_s, u"oauth-m2m"_s},
                              {u"warehouse_id"_s, u"0123456789abcdef"_s}}));
        QCOMPARE(read.value("other"_L1).toObject().value("token"_L1).toString(), u"abc"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

DRAFTT_TEST(TestDatabricksCfg)
#include "tst_databrickscfg.moc"
