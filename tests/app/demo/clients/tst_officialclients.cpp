// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/clients/clients.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The clients that Databricks publishes, unchanged, on the demo workspace. packaging/clients installs them.
class TestOfficialClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void pythonSdk()
    {
        if (const auto reason = reasonWithout(u"python"_s, u"python/bin/python"_s); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        seesTheWorkspace(run(clients + "python/bin/python"_L1, u"sdk.py"_s));
    }

    /// By its own flow with the browser, which is played; then a principal with a secret is made.
    void pythonSdkSignsAPersonIn()
    {
        if (const auto reason = reasonWithout(u"python"_s, u"python/bin/python"_s); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        if (QTcpServer port; !port.listen(QHostAddress::LocalHost, 8020))
            QSKIP("The port at which this client listens, 8020, is taken.");
        const auto seen = run(clients + "python/bin/python"_L1, u"signin.py"_s);
        QCOMPARE(seen["person"_L1].toString(), u"wanda@contoso.test"_s);
        QCOMPARE(seen["made"_L1].toString().size(), 36);
        QCOMPARE(seen["principal"_L1], seen["made"_L1]);
        QCOMPARE(seen["secrets"_L1].toArray(), QJsonArray{seen["secret"_L1]});
    }

    void javascriptSdk()
    {
        if (const auto reason = reasonWithout(u"node"_s, u"node/node_modules/@databricks/sdk-experimental"_s);
            !reason.isEmpty())
            QSKIP(qPrintable(reason));
        seesTheWorkspace(run(u"node"_s, u"sdk.js"_s));
    }

    /// Rows, not an empty result: they come as Arrow, in two chunks.
    void sqlDriver()
    {
        if (const auto reason = reasonWithout(u"node"_s, u"node/node_modules/@databricks/sql"_s);
            !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto seen = run(u"node"_s, u"sql.js"_s);
        QCOMPARE(seen["me"_L1], seen["principal"_L1]);
        QCOMPARE(seen["nothing"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(seen["letters"_L1].toString(), u"größe"_s);
        QCOMPARE(seen["rows"_L1].toInt(), 2000);
        QCOMPARE(seen["first"_L1].toArray().size(), 6);
        QCOMPARE(seen["last"_L1].toArray().size(), 6);
        QVERIFY(seen["first"_L1] != seen["last"_L1]);
        QCOMPARE(seen["empty"_L1].toInt(), 0);
    }

private:
    static void seesTheWorkspace(const QJsonObject &seen)
    {
        QCOMPARE(seen["me"_L1], seen["principal"_L1]);
        QCOMPARE(seen["warehouses"_L1].toInt(), 5);
        QVERIFY(seen["catalogs"_L1].toArray().contains(u"samples"_s));
        QCOMPARE(seen["tables"_L1].toArray(), QJsonArray{u"trips"_s});
        QCOMPARE(seen["rights"_L1].toArray(), (QJsonArray{u"SELECT"_s, u"USE_CATALOG"_s, u"USE_SCHEMA"_s}));
        QCOMPARE(seen["rows"_L1].toInt(), 3);
        QCOMPARE(seen["first"_L1].toArray().size(), 6);
    }

    /// What a script of this folder prints; empty if it fails, and its words are in the log.
    [[nodiscard]] QJsonObject run(const QString &interpreter, const QString &script) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] :
             {std::pair{u"DATABRICKS_HOST"_s, m_demo.fact(u"url"_s)},
              std::pair{u"DATABRICKS_CLIENT_ID"_s, m_demo.fact(u"client_id"_s)},
              std::pair{u"DATABRICKS_CLIENT_SECRET"_s, m_demo.fact(u"client_secret"_s)},
              std::pair{u"DATABRICKS_AUTH_TYPE"_s, u"oauth-m2m"_s},
              std::pair{u"DATABRICKS_HTTP_PATH"_s, u"/sql/1.0/warehouses/7e57ab1e00000001"_s},
              std::pair{u"PERSON"_s, u"wanda@contoso.test"_s},
              std::pair{u"DATABRICKS_CONFIG_FILE"_s, u"/nowhere"_s}, std::pair{u"NO_PROXY"_s, u"127.0.0.1"_s},
              std::pair{u"CLIENTS"_s, clients + "node/node_modules"_L1}})
            environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(interpreter, {QStringLiteral(DRAFTT_SOURCE_DIR "/tests/app/demo/clients/") + script});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qInfo("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    RunningDemo m_demo;
};

DRAFTT_TEST(TestOfficialClients)
#include "tst_officialclients.moc"
