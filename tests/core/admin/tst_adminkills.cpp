// SPDX-License-Identifier: Apache-2.0
#include "core/admin/apply.h"
#include "tests/support/adminbench.h"
#include "tests/support/awaited.h"
#include "tests/support/filesecretstore.h"
#include "tests/support/httpcall.h"
#include "tests/support/kills.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto homeVariable = "DRAFTT_TEST_KILL_HOME";
constexpr auto urlVariable = "DRAFTT_TEST_KILL_URL";
constexpr auto tokenVariable = "DRAFTT_TEST_KILL_TOKEN";
constexpr int kills = 40;

/// A computer from which an admin sets something up.
class Work
{
public:
    Work(const QString &home, const QUrl &url, const QString &token)
        : host(*Host::parse(url.toString()))
        , secrets(home + "/keychain"_L1)
        , profiles(home + "/profiles"_L1, secrets)
        , services{Workspace(http, host, PersonalToken{Secret(token.toUtf8())}), profiles, secrets,
                   JournalStore(profiles.folder())}
    {
        http.setTimeScale(0.01);
    }

    [[nodiscard]] AdminWish wish() const
    {
        return {.host = host,
                .displayName = u"draftt-reader"_s,
                .warehouse = *WarehouseId::parse(u"7e57ab1e00000001"),
                .scope = {*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}},
                .connectionName = u"Inventory"_s};
    }

    /// Goes on with what was left half-way, else begins anew.
    void apply()
    {
        for (const auto &listed : services.journals.list()) {
            if (listed.journal && listed.journal->hasAdded() && !listed.journal->isBeingUndone())
                return run(*listed.journal, applyJournal);
        }
        undo(); // what was begun to be taken back
        const auto plan = awaited<AdminPlan>(
            [&](const Done<AdminPlan> &done) { return fetchAdminPlan(services.workspace, wish(), done); });
        if (plan)
            run(journalOf(*plan), applyJournal);
    }

    void undo()
    {
        for (const auto &listed : services.journals.list()) {
            auto left = listed.journal;
            for (int tries = 0; tries < 3 && left && left->hasAdded(); ++tries) {
                run(*left, undoJournal);
                left = services.journals.find(left->id.toString(QUuid::WithoutBraces));
            }
        }
    }

    /// Journals of what has been taken back stay: a hundred of them are read again at each step.
    void forgetEnded()
    {
        for (const auto &listed : services.journals.list())
            QVERIFY2(listed.journal && !listed.journal->hasAdded() && QFile::remove(listed.path),
                     qPrintable(listed.path));
    }

    const Host host;
    QNetworkAccessManager network;
    HttpClient http{network};
    FileSecretStore secrets;
    ProfileStore profiles;
    AdminServices services;

private:
    template <typename Start> void run(const Journal &journal, Start start)
    {
        (void)awaited<JournalRun>(
            [&](const Done<JournalRun> &done) { return start(services, journal, {}, done); });
    }
};

[[noreturn]] void workUntilKilled()
{
    Work work(qEnvironmentVariable(homeVariable), QUrl(qEnvironmentVariable(urlVariable)),
              qEnvironmentVariable(tokenVariable));
    tellReady();
    for (;;) {
        work.apply();
        tellStep('a');
        work.undo();
        tellStep('u');
    }
}

} // namespace

/// The program is killed at any instant while it sets something up or takes it back.
class TestAdminKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingIsThereTwiceNorLeft()
    {
        const RunningDemo demo;
        const auto url = QUrl(demo.fact(u"url"_s));
        const auto token = demo.fact(u"admin_token"_s);
        const auto start = snapshot(url, token);
        QVERIFY(start.size() > 3);
        QTemporaryDir home(AdminBench::inMemory());
        int halfWay = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY(killAtAnyInstant(
                {{homeVariable, home.path()}, {urlVariable, url.toString()}, {tokenVariable, token}}, 300));
            Work work(home.path(), url, token);
            QVERIFY(awaited<Nothing>([&](const Done<Nothing> &done) { return work.profiles.tidy(done); }));
            for (const auto &listed : work.services.journals.list())
                QVERIFY2(listed.journal, qPrintable(listed.path + " is damaged"_L1));
            halfWay += snapshot(url, token) != start;
            if (kill % 2 == 0) {
                work.apply();
                QCOMPARE(snapshot(url, token).filter(u"displayName\": \"draftt-reader"_s).size(), 1);
                QCOMPARE(work.secrets.entries().size(), 1);
            }
            work.undo();
            QCOMPARE(snapshot(url, token), start);
            QVERIFY(work.profiles.names().isEmpty());
            QVERIFY(work.secrets.entries().isEmpty());
            work.forgetEnded();
        }
        qInfo("%d kills, %d of them half-way", kills, halfWay);
        QVERIFY(halfWay > 0);
    }

private:
    static QByteArray get(const QUrl &url, const QString &token, const QString &path)
    {
        auto full = url;
        full.setPath(path);
        return httpCall("GET"_ba, full, bearer(token)).body;
    }

    static QStringList snapshot(const QUrl &url, const QString &token)
    {
        QStringList lines;
        const auto list = get(url, token, u"/api/2.0/preview/scim/v2/ServicePrincipals"_s);
        for (const auto &one : QJsonDocument::fromJson(list)["Resources"_L1].toArray()) {
            lines += QString::fromUtf8(QJsonDocument(one.toObject()).toJson());
            lines += QString::fromUtf8(get(url, token,
                                           "/api/2.0/accounts/servicePrincipals/"_L1 +
                                               one["id"_L1].toString() + "/credentials/secrets"_L1));
        }
        lines += QString::fromUtf8(get(url, token, u"/api/2.0/permissions/warehouses/7e57ab1e00000001"_s));
        for (const auto *place : {"catalog/inventory", "schema/inventory.assets"})
            lines += QString::fromUtf8(
                get(url, token, "/api/2.1/unity-catalog/permissions/"_L1 + QLatin1StringView(place)));
        return lines;
    }
};

int main(int argc, char *argv[])
{
    prepareKills();
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(homeVariable))
        workUntilKilled();
    TestAdminKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_adminkills.moc"
