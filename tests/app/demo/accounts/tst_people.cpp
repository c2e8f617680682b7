// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QStringList namesIn(const HttpAnswer &answer, const QString &list)
{
    QStringList names;
    for (const auto &entry : answer.json[list].toArray())
        names += entry["name"_L1].toString();
    names.sort();
    return names;
}

} // namespace

/// What the people of the demo see of each area when they have signed in.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void eachSeesWhatIsTheirs_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<demo::Principal>("person");
        QTest::addColumn<QStringList>("catalogs"); // beside samples, which everybody sees
        QTest::addColumn<int>("warehouses");
        QTest::addColumn<bool>("isAdmin"); // of the workspace
        const QStringList managed{u"erp_mirror"_s, u"finance"_s,       u"inventory"_s, u"lager-größe"_s,
                                  u"main"_s,       u"partner_feeds"_s, u"prod-eu"_s,   u"reporting"_s};
        const auto row = [](const char *scenario, const demo::Principal &person, const QStringList &catalogs,
                            bool isAdmin) {
            QTest::addRow("%s, %s", scenario, qPrintable(person.displayName))
                << QString::fromLatin1(scenario) << person << catalogs << (isAdmin ? 6 : 0) << isAdmin;
        };
        row("normal", demo::people::allRounder(), managed, true);
        row("normal", demo::people::workspaceAdmin(), {}, true);
        row("normal", demo::people::metastoreAdmin(), {}, false);
        row("normal", demo::people::catalogOwner(), {u"lager-größe"_s, u"prod-eu"_s}, false);
        row("normal", demo::people::schemaManager(), {u"inventory"_s}, false);
        row("normal", demo::people::ordinaryUser(), {}, false);
        row("split-roles", demo::people::allRounder(), {}, true);
        row("split-roles", demo::people::metastoreAdmin(), managed + QStringList{u"system"_s}, false);
        row("split-roles", demo::people::catalogOwner(), {u"inventory"_s, u"lager-größe"_s, u"prod-eu"_s},
            false);
    }

    void eachSeesWhatIsTheirs()
    {
        QFETCH(QString, scenario);
        QFETCH(demo::Principal, person);
        QFETCH(QStringList, catalogs);
        QFETCH(bool, isAdmin);
        QVERIFY(m_demo->server().choose(scenario));
        const auto token = m_demo->personsToken(person);
        const auto get = [&](const QString &path) {
            return httpCall("GET", m_demo->url(path), bearer(token));
        };
        const auto me = get(u"/api/2.0/preview/scim/v2/Me"_s).json;
        QCOMPARE(me["userName"_L1].toString(), person.name);
        QVERIFY(!me.contains("applicationId"_L1));
        auto seen = namesIn(get(u"/api/2.1/unity-catalog/catalogs"_s), u"catalogs"_s);
        QVERIFY(seen.removeOne(u"samples"_s));
        QCOMPARE(seen, catalogs);
        QTEST(static_cast<int>(namesIn(get(u"/api/2.0/sql/warehouses"_s), u"warehouses"_s).size()),
              "warehouses");
        QCOMPARE(get(u"/api/2.0/preview/scim/v2/Groups"_s).status, isAdmin ? 200 : 403);
        QCOMPARE(get(u"/api/2.0/permissions/warehouses/7e57ab1e00000001"_s).status, isAdmin ? 200 : 403);
        const auto read = get(u"/api/2.1/unity-catalog/metastore_summary"_s).json;
        QCOMPARE(read["owner"_L1].toString() == person.name,
                 scenario == "split-roles"_L1 && person.name == demo::people::metastoreAdmin().name);
    }

private:
    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestPeople)
#include "tst_people.moc"
