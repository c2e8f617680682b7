// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatejson.h"
#include "core/grants/forms.h"
#include "core/words/glossary.h"
#include "tests/support/adminhand.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/patience.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/grants/previewdialog.h"
#include "wizard/grants/tablemodel.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/rights/packetdialog.h"
#include "wizard/rights/plantree.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/spoken.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QWizardPage>

#include <memory>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto oneMissing = "GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                            "GRANT USE SCHEMA ON SCHEMA `inventory`.`assets` TO `%1`;\n"_L1;

/// `right: state` of every row.
QStringList rowsOf(const QTreeView &tree, const QModelIndex &parent = {})
{
    QStringList rows;
    const auto &model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        rows += index.data().toString() + ": "_L1 + index.siblingAtColumn(1).data().toString();
        rows += rowsOf(tree, index);
    }
    return rows;
}

} // namespace

/// The step of grants and tables, and the certificate after it, as a person meets them on the demo workspace.
class TestGrantsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup();

    void showsTheMissingLink();
    void rowsTurnGreenByThemselves();
    void watchRestsWhileNobodyLooks();
    void writesFourForms_data();
    void writesFourForms();
    void sendsEachRoleItsPart();
    void verdictsSpeakOneLanguage();
    void aTickedTableIsReadAtOnceAndOnce();
    void whatIsHeldDoesNotDependOnTicks();
    void nothingIsAssertedWhileItLoads();
    void aTableIsNeededForTheWholeSchemaToo();
    void manyTickedTablesWait();
    void tellsTheConsequence();
    void emptyIsNotInvisible();
    void namesAloneAreTold();
    void previewKeepsNothing();
    void aMetricViewHasNoPreview();
    void certificateFindsTooMuch();
    void certificateSaysWhatItCannotProve();

private:
    void open(const QString &schema, SetupWizard::PageId step = SetupWizard::GrantsStep);
    [[nodiscard]] QString run(const QString &script)
    {
        return m_admin->run(QString(script).replace("%1"_L1, m_demo->who().connectorId));
    }
    [[nodiscard]] QStringList rows() const
    {
        const auto *tree = m_scene->person().see<QTreeView>(u"planTree"_s);
        return tree ? rowsOf(*tree) : QStringList();
    }
    [[nodiscard]] QString warehouseId() const;

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<AdminHand> m_admin;
    std::unique_ptr<StepScene> m_scene;
};

void TestGrantsPage::init()
{
    m_demo = std::make_unique<DemoFixture>();
    m_admin = std::make_unique<AdminHand>(*m_demo);
}

void TestGrantsPage::cleanup()
{
    m_scene.reset();
    QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
    m_admin.reset();
    m_demo.reset();
}

QString TestGrantsPage::warehouseId() const
{
    const auto all = awaited<QList<Warehouse>>(
        [this](const Done<QList<Warehouse>> &done) { return fetchWarehouses(m_admin->workspace(), done); });
    for (const auto &warehouse : all.value_or(QList<Warehouse>())) {
        if (warehouse.name == "Serverless Starter Warehouse"_L1)
            return warehouse.id.text();
    }
    return {};
}

void TestGrantsPage::open(const QString &schema, SetupWizard::PageId step)
{
    m_scene = std::make_unique<StepScene>(ScenePlace{m_demo->url(), m_demo->who().connectorId,
                                                     m_demo->who().connectorSecret, warehouseId(), schema},
                                          step);
}

void TestGrantsPage::showsTheMissingLink()
{
    QCOMPARE(run(oneMissing), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"USE CATALOG on inventory: Held"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"USE SCHEMA on assets: Held"_s), patience);
    const auto all = rows();
    QCOMPARE(all.size(), 5);
    QVERIFY(all.first().startsWith("Databricks SQL access: Held"_L1));
    QVERIFY2(all.last().startsWith("SELECT on all of assets"_L1) && !all.last().endsWith("Held"_L1),
             qPrintable(all.last()));
    const auto script = m_scene->window().currentPage()->findChild<ScriptView *>()->text();
    QVERIFY(script.contains("\nGRANT SELECT ON SCHEMA `inventory`.`assets`"_L1));
    QVERIFY(!script.contains("\nGRANT USE"_L1));

    auto *tree = person.see<QTreeView>(u"planTree"_s);
    const auto schema = tree->model()->index(0, 0, tree->model()->index(2, 0));
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, schema));
    QVERIFY(!person.see(u"planStatement"_s)); // it is the script
    QVERIFY(person.read(u"planExplanation"_s).contains("metastore admin"_L1));
}

void TestGrantsPage::rowsTurnGreenByThemselves()
{
    QCOMPARE(run(oneMissing), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"USE SCHEMA on assets: Held"_s), patience);
    QVERIFY(person.click(u"copyButton"_s));
    const auto script = QGuiApplication::clipboard()->text();
    QVERIFY(person.type(u"tableFilter"_s, u"comp"_s)); // the user types on meanwhile
    auto *focus = QApplication::focusWidget();
    QCOMPARE(run(script), QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        rows().filter(u"Not granted"_s).isEmpty() && rows().filter(u"Cannot"_s).isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(person.read(u"scriptIntro"_s),
                              u"Nothing is missing: there is nothing to run."_s, patience);
    // In view, and read out because a notification has come up, not because the focus went there.
    const auto news = u"Nothing is missing any more"_s;
    QTRY_VERIFY2(person.read(u"stripSentence"_s).contains(news), qPrintable(person.read(u"stripSentence"_s)));
    QTRY_VERIFY2(lastAnnounced(m_scene->window()).contains(news),
                 qPrintable(lastAnnounced(m_scene->window())));
    QCOMPARE(QApplication::focusWidget(), focus);
    // The tables came by themselves too.
    QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"tableView"_s, u"components"_s), patience);
}

void TestGrantsPage::watchRestsWhileNobodyLooks()
{
    QCOMPARE(run(oneMissing), QString());
    open(u"inventory.assets"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"USE SCHEMA on assets: Held"_s), patience);
    m_scene->window().hide();
    // What was under way has arrived by the time that somebody else is answered.
    QVERIFY(!warehouseId().isEmpty());
    const auto before = m_demo->server().requests().size();
    QTest::qWait(4'500); // longer than the first pause of any watch
    QCOMPARE(m_demo->server().requests().size(), before);
    m_scene->window().show();
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->server().requests().size() > before, patience);
}

void TestGrantsPage::writesFourForms_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("sign");
    QTest::newRow("SQL") << 0 << u"GRANT SELECT"_s;
    QTest::newRow("Databricks CLI") << 1 << u"databricks grants update"_s;
    QTest::newRow("Terraform") << 2 << u"\"databricks_grant\""_s;
    QTest::newRow("REST") << 3 << u"curl"_s;
}

void TestGrantsPage::writesFourForms()
{
    QFETCH(const int, form);
    QFETCH(const QString, sign);
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    const auto forms = person.see(u"scriptMenuButton"_s)->parentWidget()->findChild<QActionGroup *>();
    QCOMPARE(size_t(forms->actions().size()), allForms().size());
    QVERIFY(person.choose(u"scriptMenuButton"_s, u"form%1Action"_s.arg(form)));
    QVERIFY2(person.read(u"scriptText"_s).contains(sign), qPrintable(person.read(u"scriptText"_s)));
    const auto grants = person.read(u"scriptText"_s);
    QVERIFY(person.choose(u"scriptMenuButton"_s, u"undoAction"_s));
    auto *undo = person.see(u"undoDialog"_s);
    QVERIFY(undo);
    const auto revokes = Person(*undo).read(u"scriptText"_s);
    QVERIFY(!revokes.isEmpty() && revokes != grants);
}

void TestGrantsPage::sendsEachRoleItsPart()
{
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.click(u"sendButton"_s), patience);
    auto *dialog = m_scene->window().findChild<PacketDialog *>();
    QVERIFY(dialog);
    const Person reader(*dialog);
    QVERIFY(reader.read(u"packetText"_s).contains("GRANT SELECT"_L1));
    QVERIFY(reader.click(u"packetCopyButton"_s));
    // Perhaps together with what the request asks for, which comes when it likes.
    QTRY_VERIFY2(lastAnnounced(*dialog).contains(u"Copied."_s), qPrintable(lastAnnounced(*dialog)));
    QVERIFY(QGuiApplication::clipboard()->text().contains("GRANT SELECT"_L1));
    auto *format = reader.see<QWidget>(u"packetFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    QTest::keyClick(format, Qt::Key_Down);
    m_scene->setChosenFile(m_scene->file(u"page.html"_s));
    QVERIFY(reader.click(u"packetSaveButton"_s));
    QFile page(m_scene->file(u"page.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().startsWith("<!DOCTYPE html>"));
}

void TestGrantsPage::verdictsSpeakOneLanguage()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    const ForeignTongue speaks;
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.tickRow(u"tableView"_s, u"components"_s), patience);
    person.lookAgain();
    const auto verdict = [&person] {
        const auto &model = *person.see<QTableView>(u"tableView"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, TableModel::NameColumn).data() == u"components"_s)
                return model.index(row, TableModel::ProofColumn).data().toString();
        }
        return QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().contains(u"14"_s), qPrintable(verdict()), patience);
    QVERIFY2(!isPartlyEnglish(verdict()), qPrintable(verdict()));
}

/// Without a button, and another tick reads only the other one.
void TestGrantsPage::aTickedTableIsReadAtOnceAndOnce()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    const auto &page = *static_cast<StepPage *>(m_scene->window().page(SetupWizard::GrantsStep));
    const auto readings = [this](const QString &table) {
        int count = 0;
        for (const auto &request : m_demo->server().requests())
            count += request.body.contains(("`"_L1 + table + "` LIMIT 1"_L1).toUtf8()) ? 1 : 0;
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(person.tickRow(u"tableView"_s, u"components"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::Proven, patience);
    QCOMPARE(readings(u"components"_s), 1);
    QVERIFY(person.tickRow(u"tableView"_s, u"devices"_s));
    QCOMPARE(page.state(), StepState::Open);
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::Proven, patience);
    QCOMPARE(readings(u"components"_s), 1);
    QCOMPARE(readings(u"devices"_s), 1);
    QCOMPARE(m_scene->session().proofs.size(), 2);
    QVERIFY(person.tickRow(u"tableView"_s, u"components"_s)); // and off again
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::Proven, patience);
    QCOMPARE(m_scene->session().proofs.keys(), QList<TableName>{*TableName::parse(u"devices")});
    person.lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(readings(u"devices"_s), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), StepState::Proven, patience);
}

/// Nor does the script come back.
void TestGrantsPage::whatIsHeldDoesNotDependOnTicks()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_COMPARE_WITH_TIMEOUT(person.read(u"scriptIntro"_s),
                              u"Nothing is missing: there is nothing to run."_s, patience);
    QCOMPARE(person.read(u"cardTitle"_s), u"Rights: all are held"_s);
    const auto before = rows();
    QTRY_VERIFY_WITH_TIMEOUT(person.tickRow(u"tableView"_s, u"components"_s), patience);
    QCOMPARE(rows(), before);
    QVERIFY(!person.see(u"scriptText"_s));
    QTest::qWait(500); // longer than ticks settle
    QCOMPARE(rows(), before);
    QVERIFY(!person.see(u"scriptText"_s));
}

void TestGrantsPage::nothingIsAssertedWhileItLoads()
{
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QVERIFY(person.see(u"termButton%1"_s.arg(int(Term::UnityCatalog))));
    QVERIFY(!person.see(u"termButton%1"_s.arg(int(Term::MetastoreAdmin)))); // of which nothing is said here
    QCOMPARE(person.read(u"cardTitle"_s), u"Rights: reading what Draftt may do…"_s);
    QCOMPARE(person.read(u"tableStatus"_s), u"Reading the tables…"_s);
    QVERIFY(!person.read(u"consequenceLabel"_s).contains("cannot be told"_L1));
}

/// As Draftt’s form asks for one: it is said, and no button goes on without.
void TestGrantsPage::aTableIsNeededForTheWholeSchemaToo()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_COMPARE_WITH_TIMEOUT(person.read(u"cardTitle"_s), u"Rights: all are held"_s, patience);
    QTest::mouseClick(m_scene->window().button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_scene->window().currentId(), int(SetupWizard::GrantsStep));
    QVERIFY(person.read(u"tableViewError"_s).contains("asks for one at least"_L1));
    QVERIFY(!person.see(u"continueUnprovenButton"_s));
}

void TestGrantsPage::manyTickedTablesWait()
{
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    auto &model = m_scene->window().findChild<TablePicker *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(!person.read(u"cardTitle"_s).contains("reading"_L1), patience);
    for (int i = 0; i < 21; ++i)
        model.choose(*TableName::parse("t_"_L1 + QString::number(i)));
    QTest::qWait(500); // longer than ticks settle
    const auto &page = *static_cast<StepPage *>(m_scene->window().page(SetupWizard::GrantsStep));
    QCOMPARE(page.state(), StepState::Open);
    QVERIFY2(person.read(u"stripSentence"_s).startsWith("21 "_L1),
             qPrintable(person.read(u"stripSentence"_s)));
}

void TestGrantsPage::tellsTheConsequence()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.read(u"consequenceLabel"_s).contains("columns become readable."_L1),
                             patience);
    const auto text = person.read(u"consequenceLabel"_s);
    QVERIFY2(text.contains("8 table(s)"_L1), qPrintable(text));
    QVERIFY(text.contains("made in this schema later"_L1));
    QVERIFY(text.contains("1 of them have a row filter"_L1));
    QVERIFY(text.contains("1 of them have masked columns"_L1));
    QVERIFY(text.contains("2 of them are views"_L1));

    QVERIFY(person.click(u"chosenTablesRadio"_s));
    QVERIFY(person.tickRow(u"tableView"_s, u"components"_s));
    const auto one = person.read(u"consequenceLabel"_s);
    QVERIFY2(one.contains("1 table(s)"_L1) && !one.contains("later"_L1), qPrintable(one));
}

void TestGrantsPage::emptyIsNotInvisible()
{
    QCOMPARE(
        run("GRANT USE CATALOG ON CATALOG `main` TO `%1`;\nGRANT USE SCHEMA ON SCHEMA `main`.`default` TO `%1`;"_L1),
        QString());
    open(u"main.default"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.read(u"tableStatus"_s).startsWith("Draftt sees no table yet"_L1),
                             patience);
    QCOMPARE(run("GRANT SELECT ON SCHEMA `main`.`default` TO `%1`;"_L1), QString());
    QTRY_VERIFY_WITH_TIMEOUT(person.read(u"tableStatus"_s).startsWith("The schema is empty"_L1), patience);
}

void TestGrantsPage::namesAloneAreTold()
{
    open(u"prod-eu.cmdb"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY2_WITH_TIMEOUT(person.read(u"tableStatus"_s).contains("sees only the name yet"_L1),
                              qPrintable(person.read(u"tableStatus"_s)), patience);
}

void TestGrantsPage::previewKeepsNothing()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"tableView"_s, u"components"_s), patience);
    const auto &preview = *person.see(u"previewButton"_s);
    QVERIFY2(preview.toolTip().contains("starts a stopped warehouse"_L1), qPrintable(preview.toolTip()));
    QCOMPARE(preview.accessibleDescription(), preview.toolTip());
    QVERIFY(person.click(u"previewButton"_s));
    auto *dialog = m_scene->window().findChild<PreviewDialog *>();
    QVERIFY(dialog);
    const Person reader(*dialog);
    QTRY_VERIFY2_WITH_TIMEOUT(reader.see(u"previewRows"_s),
                              qPrintable(reader.read(u"previewStatus"_s) + reader.read(u"stripSentence"_s) +
                                         reader.read(u"diagnosisCause"_s)),
                              patience);
    auto *rows = reader.see<QTableWidget>(u"previewRows"_s);
    QVERIFY(rows->rowCount() > 0 && rows->rowCount() <= PreviewDialog::maxRows);
    QString value;
    for (int column = 0; column < rows->columnCount(); ++column) {
        if (const auto text = rows->item(0, column)->text(); text.size() > value.size())
            value = text;
    }
    QVERIFY2(value.size() > 5, qPrintable(value));
    const auto heading = rows->horizontalHeaderItem(0)->text();
    QVERIFY2(heading.endsWith("\nstring"_L1), qPrintable(heading)); // as beside the columns of the page
    for (const auto &entry : m_scene->http().log().entries())
        QVERIFY2(!entry.exchange->body.contains(value.toUtf8()), qPrintable(value));
}

/// `SELECT *` is refused by design there.
void TestGrantsPage::aMetricViewHasNoPreview()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s);
    const auto &person = m_scene->person();
    QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"tableView"_s, u"components"_s), patience);
    auto &model = m_scene->window().findChild<TablePicker *>()->model();
    model.add({TableInfo{*TableName::parse(u"components"), u"METRIC_VIEW"_s, {}, {}, {}, false, false, {}}});
    QVERIFY(person.click(u"previewButton"_s));
    auto *dialog = m_scene->window().findChild<PreviewDialog *>();
    QVERIFY(dialog);
    const Person reader(*dialog);
    QVERIFY2(reader.read(u"previewStatus"_s).contains("metric view has no rows"_L1),
             qPrintable(reader.read(u"previewStatus"_s)));
    for (const auto &entry : m_scene->http().log().entries())
        QVERIFY(!entry.exchange->body.contains("LIMIT 20"));
}

void TestGrantsPage::certificateFindsTooMuch()
{
    QCOMPARE(run(QString(oneMissing) + "GRANT MODIFY ON SCHEMA `inventory`.`assets` TO `%1`;"_L1), QString());
    open(u"inventory.assets"_s, SetupWizard::ReviewStep);
    QVERIFY(m_scene->person().click(u"certificateButton"_s));
    auto *dialog = m_scene->window().findChild<CertificateDialog *>();
    QVERIFY(dialog);
    const Person reader(*dialog);
    QTRY_VERIFY_WITH_TIMEOUT(reader.read(u"certificateRemoval"_s).startsWith("REVOKE MODIFY ON SCHEMA"_L1),
                             patience);
    QTRY_VERIFY(reader.read(u"certificateSignature"_s).startsWith("Signed by the installation"_L1));
    for (const auto &[button, name] : {std::pair{u"certificatePdfButton"_s, u"proof.pdf"_s},
                                       std::pair{u"certificateJsonButton"_s, u"proof.json"_s}}) {
        m_scene->setChosenFile(m_scene->file(name));
        QVERIFY(reader.click(button));
        QVERIFY(reader.read(u"certificateStatus"_s).startsWith("Saved"_L1));
    }
    QFile pdf(m_scene->file(u"proof.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
    QFile json(m_scene->file(u"proof.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto verified = verifyCertificate(json.readAll());
    QCOMPARE(verified.flaw, CertificateFlaw::None);
    QCOMPARE(verified.certificate->verdict(), Verdict::NotReadOnly);
    QVERIFY(verified.signature);
}

void TestGrantsPage::certificateSaysWhatItCannotProve()
{
    open(u"inventory.assets"_s, SetupWizard::ReviewStep);
    QVERIFY(m_scene->person().click(u"certificateButton"_s));
    auto *dialog = m_scene->window().findChild<CertificateDialog *>();
    QVERIFY(dialog);
    const Person reader(*dialog);
    QTRY_VERIFY_WITH_TIMEOUT(reader.see<QTreeWidget>(u"certificateClaims"_s)->topLevelItemCount() > 0,
                             patience);
    const auto rows = rowsOf(*reader.see<QTreeView>(u"certificateClaims"_s));
    QVERIFY2(!rows.filter(u"Not provable"_s).isEmpty(), qPrintable(rows.join(u'\n')));
    const auto why = reader.read(u"certificateExplanation"_s);
    QVERIFY2(why.startsWith(u"Why not provable: "_s), qPrintable(why));
}

DRAFTT_WINDOW_TEST(TestGrantsPage)
#include "tst_grantspage.moc"
