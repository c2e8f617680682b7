// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/settled.h"
#include "tests/support/sqleditor.h"
#include "tests/support/testprogram.h"
#include "tests/support/textsweep.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto turned = u"ev\u202eil"_s;
const auto catalogName = u"c\u202eat"_s;
const auto schemaName = u"s\u2066x"_s;

QJsonObject oddWarehouse(const QString &id, const QString &name)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"state"_s, u"RUNNING"_s},
            {u"cluster_size"_s, u"2X-Small"_s},
            {u"warehouse_type"_s, u"PRO"_s},
            {u"enable_serverless_compute"_s, true},
            {u"health"_s, QJsonObject{{u"status"_s, u"DEGRADED"_s}, {u"summary"_s, turned}}}};
}

} // namespace

/// A walk through a workspace in which every name displays otherwise than it is: window, pages to send and
/// dialogs spell out what is hidden, and every statement names the things to the letter.
class TestOddNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void nothingDisplaysOtherwiseThanItIs();

private:
    void makeMisleading();
    void sweep(const char *where);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    QStringList m_problems; ///< of all pages, so that one run shows them all
};

void TestOddNames::init()
{
    // Off the screen there are tool tips, but no windows that can be raised.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
}

void TestOddNames::sweep(const char *where)
{
    letSettle();
    TextSweep sweep{u"nothing is looked for"_s};
    sweep.go();
    qInfo("%s: %d texts spell out what they hide", where, sweep.spelt());
    for (const auto &problem : sweep.problems())
        qInfo("%s: %s", where, qPrintable(problem));
    m_problems += sweep.problems();
    QVERIFY2(sweep.spelt() > 0, where);
}

/// Names that read like others wherever a workspace has names.
void TestOddNames::makeMisleading()
{
    auto &metastore = m_demo->server().metastore();
    const auto add = [&](demo::Kind kind, const QString &from, auto rename) {
        auto object = *metastore.find(kind, from);
        object.owner = turned;
        object.comment = turned;
        rename(object);
        metastore.add(object);
    };
    add(demo::Kind::Catalog, u"inventory"_s, [&](auto &object) { object.catalog = catalogName; });
    add(demo::Kind::Schema, u"inventory.assets"_s, [&](auto &object) {
        object.catalog = catalogName;
        object.schema = schemaName;
    });
    add(demo::Kind::Table, u"inventory.assets.components"_s, [&](auto &object) {
        object.catalog = catalogName;
        object.schema = schemaName;
        object.table = u"t\u200bx"_s;
        for (auto &column : object.columns)
            column.name += u'\u2069', column.comment = turned;
    });
    m_demo->server().inject(answering(
        "GET", u"^/api/2.0/sql/warehouses$"_s,
        demo::Reply::json(
            {{u"warehouses"_s, QJsonArray{oddWarehouse(u"7e57ab1e00000001"_s, u"Starter\u202e"_s)}}})));
    m_demo->server().inject(answering(
        "GET", u"^/api/2.0/preview/scim/v2/Me$"_s,
        demo::Reply::json(
            {{u"id"_s, u"4000000000000001"_s},
             {u"userName"_s, m_demo->who().connectorId},
             {u"displayName"_s, turned},
             {u"active"_s, true},
             {u"groups"_s, QJsonArray{QJsonObject{{u"display"_s, turned}}}},
             {u"entitlements"_s, QJsonArray{QJsonObject{{u"value"_s, u"databricks-sql-access"_s}}}}})));
    // Seen by the principal before anything is granted on tables.
    const auto &who = m_demo->who().connectorId;
    QCOMPARE(runInSqlEditor(*m_demo, u"GRANT USE CATALOG ON CATALOG `%1` TO `%3`;\n"
                                     "GRANT USE SCHEMA ON SCHEMA `%1`.`%2` TO `%3`;"_s.arg(catalogName,
                                                                                           schemaName, who)),
             QStringList());
}

void TestOddNames::nothingDisplaysOtherwiseThanItIs()
{
    const auto &person = m_walk->person();
    makeMisleading();
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    sweep("page 1");
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Starter[U+202E]"_s));
    sweep("page 2");
    FINE(m_walk->goNext());
    auto *edit = person.see<QLineEdit>(u"catalogEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(edit->completer()->model()->rowCount() > 0, 20'000);
    QVERIFY(person.type(u"catalogEdit"_s, u"c[U+202E]at"_s));
    edit->completer()->popup()->hide();
    person.press(Qt::Key_Tab); // whoever leaves the field is offered the schemas
    auto *schema = person.see<QLineEdit>(u"schemaEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(schema->completer()->model()->rowCount() > 0, 20'000);
    QVERIFY(person.type(u"schemaEdit"_s, u"s[U+2066]x"_s));
    sweep("page 3");
    person.lookAgain();
    FINE(m_walk->waitForProof());
    sweep("page 3, proven");
    FINE(m_walk->goNext());
    sweep("page 4, before the grants");
    QVERIFY(person.click(u"sendButton"_s));
    QTRY_VERIFY(person.see(u"packetDialog"_s));
    sweep("the pages to send");
    person.see(u"packetDialog"_s)->close();
    FINE(m_walk->runCopiedScript());
    QCOMPARE(m_walk->session().catalog->text(), catalogName);
    FINE(m_walk->validateTables({u"t[U+200B]x"_s}));
    sweep("page 4");
    QVERIFY(person.click(u"previewButton"_s));
    QTRY_VERIFY(person.see(u"previewRows"_s));
    sweep("the preview");
    person.see(u"previewDialog"_s)->close();
    FINE(m_walk->goNext());
    sweep("page 5");
    QVERIFY(person.click(u"certificateButton"_s));
    QTRY_VERIFY(person.see(u"certificateDialog"_s));
    QTest::qWait(500); // what it asks for may come or not; what has come is looked at
    sweep("the certificate");
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

DRAFTT_WINDOW_TEST(TestOddNames)
#include "tst_oddnames.moc"
