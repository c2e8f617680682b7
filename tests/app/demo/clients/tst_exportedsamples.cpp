// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/files.h"
#include "tests/app/demo/clients/clients.h"
#include "tests/support/program.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto python = clients + "python/bin/python"_L1;
const auto here = QStringLiteral(DRAFTT_SOURCE_DIR "/tests/app/demo/clients/");

} // namespace

/// What is exported is run by the clients that Databricks publishes, on the demo workspace.
/// packaging/clients installs them; where it cannot, each is skipped.
class TestExportedSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.runAsAdmin(
            u"GRANT USE CATALOG ON CATALOG inventory TO `%1`; GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`; "
            "GRANT SELECT ON TABLE inventory.assets.components TO `%1`;"_s.arg(m_demo.fact(u"client_id"_s))));
    }
    void init() { failOnAnyWarning(); }

    void pythonSample()
    {
        if (const auto reason = reasonWithout(u"python"_s, u"python/bin/python"_s); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto result = run(python, {exported(u"python"_s)});
        QVERIFY2(result.code == 0 && result.output.contains("data_array=[["), result.all().constData());
    }

    /// By the reader of .databrickscfg that the official clients have.
    void sectionForPython()
    {
        if (const auto reason = reasonWithout(u"python"_s, u"python/bin/python"_s); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto path = exported(u"databrickscfg"_s);
        const auto script = u"from databricks.sdk import WorkspaceClient\n"
                            "client = WorkspaceClient(profile='prod', config_file='%1')\n"
                            "print(client.current_user.me().user_name)\n"_s.arg(path);
        const auto result = run(python, {u"-c"_s, script});
        QVERIFY2(result.code == 0, result.all().constData());
        QCOMPARE(QString::fromUtf8(result.output.trimmed()), m_demo.fact(u"client_id"_s));
    }

    void environmentForPython()
    {
        if (const auto reason = reasonWithout(u"python"_s, u"python/bin/python"_s); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto script =
            u"set -a; . '%1'; exec '%2' -c 'from databricks.sdk import WorkspaceClient\n"
            "print(WorkspaceClient().current_user.me().user_name)'"_s.arg(exported(u"env"_s), python);
        const auto result = run(u"bash"_s, {u"-c"_s, script});
        QVERIFY2(result.code == 0, result.all().constData());
        QCOMPARE(QString::fromUtf8(result.output.trimmed()), m_demo.fact(u"client_id"_s));
    }

    void nodeSample()
    {
        if (const auto reason = reasonWithout(u"node"_s, u"node/node_modules/@databricks/sql"_s);
            !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto result = run(u"node"_s, {u"-r"_s, here + "ondemo.js"_L1, exported(u"node"_s)});
        QVERIFY2(result.code == 0 && result.output.contains(": "), result.all().constData());
    }

private:
    [[nodiscard]] ConnectionProfile profile() const
    {
        auto session = sampleSession();
        session.address = *PastedAddress::parse(m_demo.fact(u"url"_s));
        session.clientId = *ClientId::parse(m_demo.fact(u"client_id"_s));
        session.warehouse->id = *WarehouseId::parse(u"7e57ab1e00000001"_s);
        session.wholeSchema = false;
        session.tables = {*TableName::parse(u"components"_s)};
        return *makeProfile(session, u"prod"_s);
    }

    [[nodiscard]] QString exported(const QString &id) const
    {
        const auto *format = exportFormat(id);
        const auto path = m_folder.filePath(format->fileName);
        const auto written = exportTo({path, u"prod"_s, Overwrite::Allow}, *format, profile());
        return written ? path : QString();
    }

    /// With the secret in the variable that each export names, and nothing else of the kind.
    [[nodiscard]] RunResult run(const QString &program, const QStringList &arguments)
    {
        for (const auto &[name, value] :
             {std::pair{secretVariable(SignInMethod::OAuthClient), m_demo.fact(u"client_secret"_s)},
              std::pair{u"DATABRICKS_CONFIG_FILE"_s, u"/nowhere"_s}, std::pair{u"NO_PROXY"_s, u"127.0.0.1"_s},
              std::pair{u"NODE_PATH"_s, clients + "node/node_modules"_L1},
              std::pair{u"DEMO_URL"_s, m_demo.fact(u"url"_s)}})
            m_program.setVariable(name, value);
        const auto process = m_program.startForeign(program, arguments);
        process->closeWriteChannel();
        const bool hasEnded = process->waitForFinished(60'000);
        return {hasEnded ? process->exitCode() : -1, process->readAllStandardOutput(),
                process->readAllStandardError()};
    }

    RunningDemo m_demo;
    QTemporaryDir m_folder;
    Program m_program;
};

DRAFTT_TEST(TestExportedSamples)
#include "tst_exportedsamples.moc"
