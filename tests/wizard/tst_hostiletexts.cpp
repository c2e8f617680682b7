// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "core/grants/document.h"
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/settled.h"
#include "tests/support/testprogram.h"
#include "tests/support/textsweep.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto marker = "hostile"_L1;
/// Of a server that wants to be more than read. In life the picture would be /dev/zero, which never ends.
constexpr auto hostile =
    "hostile<img src=\"nowhere.png\"> <b>bold</b> & <a href=\"https://evil.test\">here</a>"_L1;
constexpr auto hostileName = "hostile<b>name"_L1; // no space, no slash

QJsonObject warehouse(const QString &id, const QString &name)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"state"_s, u"RUNNING"_s},
            {u"cluster_size"_s, u"2X-Small"_s},
            {u"warehouse_type"_s, u"PRO"_s},
            {u"enable_serverless_compute"_s, true},
            {u"health"_s, QJsonObject{{u"status"_s, u"DEGRADED"_s}, {u"summary"_s, QString(hostile)}}}};
}

} // namespace

/// Whatever a server says is read as text, wherever it is shown.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void nothingIsTakenForMarkup();
    void noRefusalIsTakenForMarkup();
    void noSettingIsTakenForMarkup();

private:
    void makeHostile();
    /// The page that is shown, in each form and for each role, as the dialog shows it and as its reader opens
    /// it.
    void showWhoMayGrant();
    void sweepPackets();
    void refuse(const QByteArray &verb, const QString &path, int status);
    enum class Expected { Some, Any };
    /// Looks at what is open; fails if there was no hostile text to see where some was expected.
    void sweep(const char *where, Expected expected = Expected::Some);
    void openAndSweep(const QString &button, const QString &dialog, const char *where);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
};

void TestHostileTexts::init()
{
    // Off the screen there are tool tips, but no windows that can be raised.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
}

void TestHostileTexts::makeHostile()
{
    auto &metastore = m_demo->server().metastore();
    for (const auto kind : {demo::Kind::Catalog, demo::Kind::Schema}) {
        const auto name = kind == demo::Kind::Catalog ? u"inventory"_s : u"inventory.assets"_s;
        auto object = *metastore.find(kind, name);
        object.owner = hostile;
        object.comment = hostile;
        metastore.add(object);
    }
    auto offered = *metastore.find(demo::Kind::Catalog, u"inventory"_s);
    offered.catalog = hostileName;
    metastore.add(offered);
    const auto outcomes = m_demo->server().runAsAdmin(
        u"GRANT USE CATALOG ON CATALOG `%1` TO `%2`"_s.arg(QString(hostileName), m_demo->who().connectorId));
    QVERIFY(!outcomes.isEmpty());
    auto table = *metastore.find(demo::Kind::Table, u"inventory.assets.components"_s);
    table.owner = hostile;
    table.comment = hostile;
    for (auto &column : table.columns)
        column.comment = hostile;
    metastore.add(table);
    table.table = hostileName;
    metastore.add(table);
    const auto id = u"7e57ab1e00000001"_s;
    m_demo->server().inject(answering(
        "GET", u"^/api/2.0/sql/warehouses$"_s,
        demo::Reply::json({{u"warehouses"_s, QJsonArray{warehouse(id, u"Serverless Starter Warehouse"_s),
                                                        warehouse(u"7e57ab1e000000ff"_s, hostile)}}})));
    m_demo->server().inject(answering(
        "GET", u"^/api/2.0/preview/scim/v2/Me$"_s,
        demo::Reply::json(
            {{u"id"_s, u"4000000000000001"_s},
             {u"userName"_s, m_demo->who().connectorId},
             {u"displayName"_s, QString(hostile)},
             {u"active"_s, true},
             {u"groups"_s, QJsonArray{QJsonObject{{u"display"_s, QString(hostile)}}}},
             {u"entitlements"_s, QJsonArray{QJsonObject{{u"value"_s, u"databricks-sql-access"_s}}}}})));
}

void TestHostileTexts::sweep(const char *where, Expected expected)
{
    letSettle();
    TextSweep sweep{QString(marker)};
    sweep.go();
    qInfo("%s: %d hostile texts seen", where, sweep.seen());
    QVERIFY2(sweep.problems().isEmpty(),
             qPrintable(QLatin1StringView(where) + ": "_L1 + sweep.problems().join(u'\n')));
    QVERIFY2(sweep.seen() > 0 || expected == Expected::Any, where);
}

void TestHostileTexts::openAndSweep(const QString &button, const QString &dialog, const char *where)
{
    QVERIFY2(m_walk->person().click(button), where);
    QTRY_VERIFY(m_walk->person().see(dialog));
    auto *open = m_walk->person().see(dialog);
    QTest::qWait(300); // what it asks for may come or not; what has come is looked at
    sweep(where);
    open->close();
    QTRY_VERIFY(!m_walk->person().see(dialog));
}

/// It is said of the right that is looked at, once it was read; the last one of the list is not held.
void TestHostileTexts::showWhoMayGrant()
{
    auto *tree = m_walk->person().see<QTreeView>(u"planTree"_s);
    QVERIFY(tree);
    const auto isShown = [&] {
        const auto *model = tree->model();
        auto index = model->index(model->rowCount() - 1, 0);
        while (model->rowCount(index) > 0)
            index = model->index(model->rowCount(index) - 1, 0, index);
        tree->setCurrentIndex(index);
        return m_walk->person().read(u"planExplanation"_s).contains(marker);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
}

void TestHostileTexts::sweepPackets()
{
    const auto &person = m_walk->person();
    QVERIFY(person.click(u"sendButton"_s));
    QTRY_VERIFY(person.see(u"packetDialog"_s));
    auto *role = person.see<QComboBox>(u"packetRole"_s);
    auto *format = person.see<QComboBox>(u"packetFormat"_s);
    auto *page = person.see<QPlainTextEdit>(u"packetText"_s);
    QVERIFY(role && format && page && role->count() > 0);
    for (int i = 0; i < role->count(); ++i) {
        role->setCurrentIndex(i);
        format->setCurrentIndex(format->findData(int(PageFormat::Text)));
        sweep("a page to send");
        QTextDocument opened;
        format->setCurrentIndex(format->findData(int(PageFormat::Html)));
        opened.setHtml(page->toPlainText());
        QVERIFY2(opened.toPlainText().contains("hostile<img"_L1), qPrintable(page->toPlainText()));
        format->setCurrentIndex(format->findData(int(PageFormat::Markdown)));
        opened.setMarkdown(page->toPlainText());
        QVERIFY2(opened.toPlainText().contains("hostile<img"_L1), qPrintable(page->toPlainText()));
    }
    person.see(u"packetDialog"_s)->close();
    QTRY_VERIFY(!person.see(u"packetDialog"_s));
}

void TestHostileTexts::refuse(const QByteArray &verb, const QString &path, int status)
{
    m_demo->server().inject(answering(verb, path,
                                      demo::Reply::json({{u"error_code"_s, QString(hostileName)},
                                                         {u"error"_s, u"invalid_client"_s},
                                                         {u"error_description"_s, QString(hostile)},
                                                         {u"message"_s, QString(hostile)}},
                                                        status)));
}

/// Each page with a check that the server refuses in hostile words, and the network doctor.
void TestHostileTexts::noRefusalIsTakenForMarkup()
{
    const auto &person = m_walk->person();
    const auto testAndSweep = [&](const char *where) {
        person.lookAgain();
        QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!person.see(u"stopButton"_s), 20'000);
        sweep(where);
    };
    FINE(m_walk->enterConnection());
    refuse("POST", u"^/oidc/v1/token$"_s, 401);
    testAndSweep("a refused sign-in");
    QVERIFY(person.click(u"networkButton/doctorAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        person.see(u"examineAgainButton"_s) && person.see(u"examineAgainButton"_s)->isEnabled(), 20'000);
    sweep("the network doctor");
    person.see(u"doctorDialog"_s)->close();
    m_demo->server().clearFaults();
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    refuse("POST", u"^/api/2.0/sql/statements"_s, 403);
    refuse("GET", u"^/api/2.1/unity-catalog/(catalogs|schemas)/inventory"_s, 403);
    testAndSweep("a refused catalog");
    m_demo->server().clearFaults();
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    FINE(m_walk->goNext());
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    FINE(m_walk->goNext());
    refuse("GET", u"^/api/2.1/unity-catalog/"_s, 403);
    refuse("GET", u"^/api/2.0/"_s, 403);
    openAndSweep(u"certificateButton"_s, u"certificateDialog"_s, "a refused certificate");
}

/// What a file of settings, or somebody who pastes, puts into the dialog.
void TestHostileTexts::noSettingIsTakenForMarkup()
{
    const auto &person = m_walk->person();
    QVERIFY(person.click(u"networkButton/networkSettingsAction"_s));
    QTRY_VERIFY(person.see(u"networkDialog"_s));
    const auto *buttons = person.see(u"networkDialog"_s)->findChild<QDialogButtonBox *>();
    QVERIFY(person.click(u"ownProxyRadio"_s));
    for (const auto &field : {u"proxyEdit"_s, u"proxyUserEdit"_s, u"caFileEdit"_s})
        QVERIFY(person.type(field, hostile));
    for (const auto &field : {u"caFileEdit"_s, u"proxyEdit"_s}) {
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY2(person.see(field + "Error"_L1), qPrintable(field));
        sweep("the proxy dialog");
        QVERIFY(person.type(field, {})); // the next one is looked at then
    }
}

void TestHostileTexts::nothingIsTakenForMarkup()
{
    const auto &person = m_walk->person();
    makeHostile();
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    sweep("page 1");
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    sweep("page 2");
    FINE(m_walk->goNext());
    // Names that are offered while one types.
    auto *names = person.see<QLineEdit>(u"catalogEdit"_s)->completer();
    QTRY_VERIFY_WITH_TIMEOUT(names->model()->rowCount() > 0, 20'000);
    QVERIFY(person.type(u"catalogEdit"_s, marker + u'<'));
    auto *offers = names->popup();
    QTRY_VERIFY(offers->isVisible());
    sweep("page 3, names are offered");
    offers->hide();
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(person.click(u"withTablesBox"_s)); // so that page 4 has a script too
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    sweep("page 3");
    FINE(m_walk->goNext());
    QVERIFY(person.click(u"wholeSchemaRadio"_s));
    QTRY_VERIFY(person.see(u"sendButton"_s));
    showWhoMayGrant();
    sweep("page 4, before the grants");
    sweepPackets();
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    sweep("page 4");
    openAndSweep(u"previewButton"_s, u"previewDialog"_s, "the preview");
    QVERIFY(person.tickRow(u"tableView"_s, hostileName));
    FINE(m_walk->goNext());
    sweep("page 5");
    openAndSweep(u"certificateButton"_s, u"certificateDialog"_s, "the certificate");
    // With something to lose the window asks before it closes.
    m_walk->window().reject();
    QTRY_VERIFY(person.see(u"leaveQuestion"_s));
    sweep("the question", Expected::Any);
}

DRAFTT_WINDOW_TEST(TestHostileTexts)
#include "tst_hostiletexts.moc"
