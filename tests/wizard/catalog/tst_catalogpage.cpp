// SPDX-License-Identifier: Apache-2.0
#include "core/words/glossary.h"
#include "tests/support/fakechecks.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/catalog/catalogpage.h"
#include "wizard/steps/stepbuttons.h"
#include "wizard/widgets/scriptview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>
#include <QWizard>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The Catalog page with lists and checks that answer when the test likes.
class TestCatalogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup()
    {
        m_wizard->hide(); // as SetupWizard does: what loses the focus calls into the wizard
        m_wizard.reset();
    }

    void theScriptIsForExactlyTheseNames_data();
    void theScriptIsForExactlyTheseNames();
    void aWrongNameIsMarked_data();
    void aWrongNameIsMarked();
    void namesThatAreVisibleAreOffered();
    void aListedNameIsTakenToTheLetter_data();
    void aListedNameIsTakenToTheLetter();
    void whatCannotBeChosenIsNamed();
    void whatWasMendedIsSaid();
    void aTypedNameThatHidesIsRefused();
    void theLegacyMetastoreCannotBeUsed();
    void onlyWhatCanBeGrantedIsWritten_data();
    void onlyWhatCanBeGrantedIsWritten();
    void theScriptKnowsTheTypeOfTheCatalog();
    void namesOfTheSessionAreShownAndNoEdit();
    void schemasAreAskedForAgainAfterLeaving();
    void copyingStartsTheCheck();
    void oneScriptIsEnough();
    void rightsThatAreHeldNeedNoClick();
    void namesAreOfferedWhereThereAreAny();
    void namesStayOfferedWhenTheProofGoes();
    void aTokenOfAPersonNeedsNoScript();
    void theMarkGoesWhenItIsProven();
    void theMarkGoesWithWhatItWasAbout();
    void afterCopyItSaysWhatItWaitsFor();
    void theFocusGoesOnWithTheScript();
    void whatWasRefusedIsNotGranted();
    void rightsAreNotListedWhereANameIsWrong();
    void termsAreExplained();
    void aPastedPathIsTakenApart_data();
    void aPastedPathIsTakenApart();

private:
    [[nodiscard]] AccessFacts allHeld() const;
    [[nodiscard]] QString script() const { return m_wizard->findChild<ScriptView *>()->text(); }

    Session m_session;
    std::optional<AccessFacts> m_held; ///< what is read of the rights; nothing: no answer comes
    FakeChecks m_checks;
    OnPage<CatalogInfo> m_catalogs;
    QStringList m_askedSchemasOf;
    std::unique_ptr<QWizard> m_wizard;
    CatalogPage *m_page = nullptr;
    std::unique_ptr<Person> m_person;
};

void TestCatalogPage::init()
{
    m_session = {};
    m_session.address = *PastedAddress::parse(u"adb-1234567890123456.7.azuredatabricks.net");
    m_session.clientId = *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    m_session.secret = Secret("doseABC");
    m_session.warehouse = Warehouse{*WarehouseId::parse(u"0123456789abcdef"), {}, {}, {}, {}, {}, {}, {}, {}};
    m_checks = {};
    m_held.reset();
    m_askedSchemasOf.clear();
    m_wizard = std::make_unique<QWizard>();
    new StepButtons(*m_wizard);
    m_page =
        new CatalogPage(m_session, {{[this](OnPage<CatalogInfo> onPage) {
                                         m_catalogs = std::move(onPage);
                                         return post([] {});
                                     },
                                     [this](const CatalogName &catalog, const OnPage<SchemaInfo> &) {
                                         m_askedSchemasOf += catalog.text();
                                         return post([] {});
                                     }},
                                    [this] {
                                        return QList<Check>{m_checks.make(u"a"_s, {}, CheckId::UseCatalog),
                                                            m_checks.make(u"b"_s, {}, CheckId::UseSchema)};
                                    },
                                    [](const QUrl &) {},
                                    {[this](const Done<AccessFacts> &done) {
                                         return post([this, done] {
                                             if (m_held)
                                                 done(*m_held);
                                         });
                                     },
                                     [](const QUrl &) {},
                                     {}}});
    m_wizard->addPage(m_page);
    m_wizard->addPage(new QWizardPage);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_page->enter();
    m_person = std::make_unique<Person>(*m_wizard);
}

void TestCatalogPage::theScriptIsForExactlyTheseNames_data()
{
    QTest::addColumn<QString>("catalog");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"inventory"_s << u"assets"_s << u"ON SCHEMA `inventory`.`assets` TO"_s;
    QTest::newRow("a hyphen") << u"prod-eu"_s << u"assets"_s << u"ON SCHEMA `prod-eu`.`assets` TO"_s;
    QTest::newRow("capitals") << u"Inventory"_s << u"ASSETS"_s << u"ON SCHEMA `inventory`.`assets` TO"_s;
    QTest::newRow("a backtick") << u"odd`name"_s << u"assets"_s << u"ON SCHEMA `odd``name`.`assets` TO"_s;
    QTest::newRow("a comment mark") << u"a--b"_s << u"c;d"_s << u"ON SCHEMA `a--b`.`c;d` TO"_s;
}

void TestCatalogPage::theScriptIsForExactlyTheseNames()
{
    QFETCH(QString, catalog);
    QFETCH(QString, schema);
    QFETCH(QString, line);
    QVERIFY(!m_person->see(u"scriptText"_s));
    QVERIFY(m_person->type(u"catalogEdit"_s, catalog));
    QVERIFY(m_person->type(u"schemaEdit"_s, schema));
    const auto statement = "GRANT USE SCHEMA "_L1 + line + " `0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`;"_L1;
    const auto shown = m_person->read(u"scriptText"_s).simplified();
    QVERIFY2(shown.contains(statement), qPrintable(shown));
    QVERIFY2(script().contains(statement), qPrintable(script()));
    QVERIFY(m_person->see(u"openEditorButton"_s));
}

void TestCatalogPage::aWrongNameIsMarked_data()
{
    QTest::addColumn<QString>("catalog");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("field");
    QTest::newRow("no catalog") << QString() << u"assets"_s << u"catalogEdit"_s;
    QTest::newRow("no schema") << u"inventory"_s << QString() << u"schemaEdit"_s;
    QTest::newRow("both in one") << u"inventory"_s << u"inventory.assets"_s << u"schemaEdit"_s;
    QTest::newRow("a space") << u"my inventory"_s << u"assets"_s << u"catalogEdit"_s;
    QTest::newRow("too long") << QString(256, u'a') << u"assets"_s << u"catalogEdit"_s;
}

void TestCatalogPage::aWrongNameIsMarked()
{
    QFETCH(QString, catalog);
    QFETCH(QString, schema);
    QFETCH(QString, field);
    QVERIFY(m_person->type(u"catalogEdit"_s, catalog));
    QVERIFY(m_person->type(u"schemaEdit"_s, schema));
    QVERIFY(!m_person->see(u"scriptText"_s));
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(!m_person->read(field + "Error"_L1).isEmpty());
    QTRY_VERIFY(m_person->see(field)->hasFocus());
    QCOMPARE(m_person->read(u"catalogEdit"_s), catalog);
    QCOMPARE(m_checks.started(), QStringList());
}

void TestCatalogPage::namesThatAreVisibleAreOffered()
{
    const auto named = [](const QString &name, const QString &type) {
        return CatalogInfo{*CatalogName::parse(name), type, {}, {}, false};
    };
    m_catalogs(Answered<Page<CatalogInfo>>{
        {{named(u"inventory"_s, u"MANAGED_CATALOG"_s), named(u"system"_s, u"SYSTEM_CATALOG"_s)}, false}, {}});
    m_catalogs(Answered<Page<CatalogInfo>>{{{named(u"finance"_s, u"MANAGED_CATALOG"_s)}, true}, {}});
    auto *completer = m_person->see<QLineEdit>(u"catalogEdit"_s)->completer();
    QStringList offered;
    for (int row = 0; row < completer->model()->rowCount(); ++row)
        offered += completer->model()->index(row, 0).data().toString();
    QCOMPARE(offered, (QStringList{u"finance"_s, u"inventory"_s}));
}

void TestCatalogPage::aListedNameIsTakenToTheLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("spelling"); // that the page warns of
    QTest::newRow("turned around") << u"a\u202eb"_s << u"a[U+202E]b"_s << u"a[U+202E]b"_s;
    QTest::newRow("a letter of another script") << u"p\u0430y"_s << u"p\u0430y"_s << u"p[U+0430]y"_s;
    QTest::newRow("capitals") << u"Sales"_s << u"Sales"_s << QString();
    QTest::newRow("backticks") << u"`a`"_s << u"`a`"_s << QString();
}

void TestCatalogPage::aListedNameIsTakenToTheLetter()
{
    QFETCH(QString, name);
    QFETCH(QString, display);
    QFETCH(QString, spelling);
    m_catalogs(Answered<Page<CatalogInfo>>{
        {{CatalogInfo{*CatalogName::listed(name), {}, {}, {}, false}}, true}, {}});
    auto *edit = m_person->see<QLineEdit>(u"catalogEdit"_s);
    const auto offered = edit->completer()->model()->index(0, 0).data().toString();
    QCOMPARE(offered, display);
    edit->setText(offered); // as the list of offers does
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QCOMPARE(m_session.catalog->text(), name);
    QVERIFY2(m_person->read(u"catalogEditHint"_s).contains(spelling),
             qPrintable(m_person->read(u"catalogEditHint"_s)));
    QCOMPARE(m_person->read(u"catalogEditHint"_s).isEmpty(), spelling.isEmpty());
    m_page->leave();
    m_page->enter(); // the list is asked for again and has not come
    QCOMPARE(m_person->read(u"catalogEdit"_s), display);
    m_person->lookAgain();
    QCOMPARE(m_session.catalog->text(), name);
}

void TestCatalogPage::whatCannotBeChosenIsNamed()
{
    m_catalogs(Answered<Page<CatalogInfo>>{
        {{},
         true,
         {{u"my\u202e files"_s, Error::input(InputProblem::ForbiddenCharacter, u"space"_s)},
          {u"a.b"_s, Error::input(InputProblem::LooksLikeQualified)}}},
        {}});
    const auto hint = m_person->read(u"catalogEditHint"_s);
    QVERIFY2(hint.contains(u"my[U+202E] files"_s) && hint.contains(u"a.b"_s) && hint.contains(u"dot"_s),
             qPrintable(hint));
    // Among what is offered they are rows that nobody can choose.
    const auto &rows = *m_person->see<QLineEdit>(u"catalogEdit"_s)->completer()->model();
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(1, 0).data().toString(), u"a.b: cannot be used, it holds a dot"_s);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!(rows.flags(rows.index(row, 0)) & (Qt::ItemIsSelectable | Qt::ItemIsEnabled)));
}

void TestCatalogPage::whatWasMendedIsSaid()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"Inventory"_s));
    const auto hint = m_person->read(u"catalogEditHint"_s);
    QVERIFY2(hint.contains(u"“inventory”"_s) && hint.contains(u"lower case"_s), qPrintable(hint));
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QCOMPARE(m_person->read(u"catalogEditHint"_s), QString());
}

void TestCatalogPage::aTypedNameThatHidesIsRefused()
{
    m_person->see<QLineEdit>(u"catalogEdit"_s)->setText(u"inven\u200btory"_s);
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(!m_session.catalog);
    const auto error = m_person->read(u"catalogEditError"_s);
    QVERIFY2(error.contains(u"U+200B"_s), qPrintable(error));
}

void TestCatalogPage::theLegacyMetastoreCannotBeUsed()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"hive_metastore"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"default"_s));
    const auto error = m_person->read(u"catalogEditError"_s);
    QVERIFY2(error.contains(u"legacy metastore"_s), qPrintable(error));
    QVERIFY(!m_person->see(u"scriptText"_s));
    QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_checks.started(), QStringList());
    QVERIFY(m_page->isVisible());
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QCOMPARE(m_person->read(u"catalogEditError"_s), QString());
}

void TestCatalogPage::onlyWhatCanBeGrantedIsWritten_data()
{
    QTest::addColumn<QString>("catalog");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<int>("grants");
    QTest::newRow("ordinary") << u"inventory"_s << u"assets"_s << 3;
    QTest::newRow("readable by whoever may use the catalog")
        << u"inventory"_s << u"information_schema"_s << 1;
    QTest::newRow("readable by everybody") << u"samples"_s << u"nyctaxi"_s << 0;
    QTest::newRow("system") << u"system"_s << u"billing"_s << 3;
    QTest::newRow("of the platform") << u"__databricks_internal"_s << u"s"_s << 0;
}

void TestCatalogPage::onlyWhatCanBeGrantedIsWritten()
{
    QFETCH(QString, catalog);
    QFETCH(QString, schema);
    QFETCH(int, grants);
    QVERIFY(m_person->type(u"catalogEdit"_s, catalog));
    QVERIFY(m_person->type(u"schemaEdit"_s, schema));
    QCOMPARE(m_person->see(u"scriptText"_s) != nullptr, grants > 0);
    QCOMPARE(m_person->read(u"scriptText"_s).count(u"GRANT "_s), grants);
    const auto shown = m_person->read(u"cardTitle"_s) + m_person->read(u"scriptPlace"_s);
    QCOMPARE(shown.contains(u"account admin"_s), catalog == u"system"_s);
    if (grants > 0)
        QCOMPARE(script().contains(u"account admin"_s), catalog == u"system"_s);
}

/// It is told with the list, which may come after the name was typed.
void TestCatalogPage::theScriptKnowsTheTypeOfTheCatalog()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"erp"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"public"_s));
    QVERIFY(!script().contains(u"foreign"_s));
    QVERIFY(!m_person->see(u"scriptPlace"_s));
    const auto tell = [this](const QString &type) {
        m_catalogs(Answered<Page<CatalogInfo>>{
            {{CatalogInfo{*CatalogName::parse(u"erp"), type, {}, {}, false}}, false}, {}});
    };
    tell(u"FOREIGN_CATALOG"_s);
    QVERIFY2(script().contains(u"The catalog is foreign"_s), qPrintable(script()));
    QVERIFY(m_person->read(u"scriptPlace"_s).contains(u"The catalog is foreign"_s));
    tell(u"INTERNAL_CATALOG"_s);
    QVERIFY(!m_person->see(u"scriptText"_s));
}

void TestCatalogPage::namesOfTheSessionAreShownAndNoEdit()
{
    m_session.catalog = *CatalogName::parse(u"inventory");
    m_session.schema = *SchemaName::parse(u"assets");
    m_session.catalogProven = m_session.schemaProven = true;
    m_page->enter();
    QCOMPARE(m_person->read(u"catalogEdit"_s), u"inventory"_s);
    QCOMPARE(m_person->read(u"schemaEdit"_s), u"assets"_s);
    QCOMPARE(m_page->state(), StepState::Proven);
}

/// The list may have been on its way, and is dropped then.
void TestCatalogPage::schemasAreAskedForAgainAfterLeaving()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    m_person->press(Qt::Key_Tab);
    QCOMPARE(m_askedSchemasOf, QStringList{u"inventory"_s});
    m_page->leave();
    m_page->enter();
    QCOMPARE(m_askedSchemasOf, QStringList({u"inventory"_s, u"inventory"_s}));
}

void TestCatalogPage::copyingStartsTheCheck()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(m_person->click(u"copyButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), script());
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    m_checks.pass(u"a"_s);
    m_checks.pass(u"b"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
    QVERIFY(m_session.catalogProven && m_session.schemaProven);
}

void TestCatalogPage::aTokenOfAPersonNeedsNoScript()
{
    m_session.method = SignInMethod::PersonalToken;
    m_session.clientId.reset();
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(!m_person->see(u"scriptText"_s));
    QVERIFY(m_person->read(u"scriptIntro"_s).contains(u"person"_s));
}

void TestCatalogPage::theMarkGoesWhenItIsProven()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    m_page->mark(Field::Catalog, u"not allowed"_s); // as a failed check does
    QCOMPARE(m_person->see(u"catalogEdit"_s)->accessibleDescription(), u"not allowed"_s);
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    m_checks.pass(u"a"_s);
    m_checks.pass(u"b"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
    QCOMPARE(m_person->read(u"catalogEditError"_s), QString());
}

/// An earlier step was changed: what was refused was refused of something else.
void TestCatalogPage::theMarkGoesWithWhatItWasAbout()
{
    m_page->mark(Field::Catalog, u"not found"_s);
    m_page->restart();
    QCOMPARE(m_person->read(u"catalogEditError"_s), QString());
}

/// And there is one script: the page's, which has all rights, and says all that is to be done; no cause and
/// no shorter one stands beside it. Nothing is called broken, from the click on.
void TestCatalogPage::afterCopyItSaysWhatItWaitsFor()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(m_person->click(u"copyButton"_s));
    QCOMPARE(m_person->read(u"stripSentence"_s), u"Copied."_s);
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_page->verdict().kind, StepVerdict::Kind::Waiting);
    m_checks.refute(u"a"_s, Code::CatalogNoUseCatalog);
    m_checks.refute(u"b"_s, Code::SchemaNoUseSchema);
    QTRY_COMPARE(m_page->state(), StepState::RightsMissing);
    QCOMPARE(m_page->standing(), u"waiting for the script"_s);
    QVERIFY(!m_person->see(u"diagnosisView"_s));
    QTRY_VERIFY2(
        m_person->read(u"stripSentence"_s).startsWith(u"Waiting until the script has been run. Looked"_s),
        qPrintable(m_person->read(u"stripSentence"_s)));
    QTRY_VERIFY(m_person->read(u"stripSentence"_s).contains(u" s ago"_s)); // it grows older
    QVERIFY(m_person->click(u"stripAction"_s));                            // Look now
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_page->verdict().kind, StepVerdict::Kind::Waiting);
}

/// It does not fall on whatever comes next.
void TestCatalogPage::theFocusGoesOnWithTheScript()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(m_person->click(u"copyButton"_s));
    m_person->see(u"copyButton"_s)->setFocus();
    m_held = allHeld();
    QTRY_VERIFY(!m_person->see(u"scriptText"_s));
    QVERIFY(m_wizard->button(QWizard::NextButton)->hasFocus());
}

/// Nothing tells the rights; the try did.
void TestCatalogPage::whatWasRefusedIsNotGranted()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    const auto state = [this] {
        const auto *model = m_person->see<QTreeView>(u"planTree"_s)->model();
        const auto rows = model->match(model->index(0, 0), Qt::DisplayRole, u"USE CATALOG"_s, 1,
                                       Qt::MatchStartsWith | Qt::MatchRecursive);
        return rows.value(0).siblingAtColumn(1).data().toString();
    };
    QTRY_COMPARE(state(), u"Cannot be seen from here"_s);
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    m_checks.refute(u"a"_s, Code::CatalogNoUseCatalog);
    m_checks.refute(u"b"_s, Code::CatalogNoUseCatalog);
    QTRY_COMPARE(state(), u"Not granted yet"_s);
}

/// Of rights nothing can be said then; why it was refused stands in their place.
void TestCatalogPage::rightsAreNotListedWhereANameIsWrong()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(m_person->see(u"planTree"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    m_checks.refute(u"a"_s, Code::CatalogNotFound);
    m_checks.refute(u"b"_s, Code::SchemaNotFound);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(m_person->see(u"diagnosisView"_s));
    QVERIFY(!m_person->see(u"planTree"_s));
    QCOMPARE(m_page->standing(), QString());
    // Nor is a script to be run that only helps where the name is right; it can be had.
    QVERIFY(!m_person->see(u"scriptText"_s));
    QCOMPARE(m_person->read(u"cardTitle"_s), u"Only if the name is right: the script that gives access"_s);
    QVERIFY(m_person->click(u"unfoldScriptButton"_s));
    QVERIFY(m_person->see(u"scriptText"_s));
    QVERIFY(m_person->read(u"cardTitle"_s).startsWith(u"Only if the name is right"_s));
    QVERIFY(!m_person->see(u"unfoldScriptButton"_s));
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventories"_s));
    QVERIFY(m_person->read(u"cardTitle"_s).startsWith(u"Run this once in Databricks"_s));
    QVERIFY(m_person->see(u"planTree"_s));
    QVERIFY(m_person->see(u"scriptText"_s));
}

void TestCatalogPage::termsAreExplained()
{
    QVERIFY(m_person->see(u"termButton%1"_s.arg(int(Term::CatalogAndSchema))));
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(m_person->click(u"termButton%1"_s.arg(int(Term::MetastoreAdmin))));
    const auto *dialog = m_wizard->findChild<QDialog *>(u"termDialog"_s);
    QVERIFY(dialog && dialog->windowTitle() == u"Metastore admin"_s);
}

/// Reading the tables stands in it too, unless that is ticked off; then step 4 knows.
void TestCatalogPage::oneScriptIsEnough()
{
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    QVERIFY(script().contains(u"GRANT SELECT ON SCHEMA `inventory`.`assets`"_s));
    QVERIFY(m_session.wholeSchema);
    QVERIFY(m_person->click(u"withTablesBox"_s));
    QVERIFY(!script().contains(u"GRANT SELECT"_s));
    QVERIFY(script().contains(u"GRANT USE SCHEMA"_s));
    QVERIFY(!m_session.wholeSchema);
    m_page->leave();
    m_page->enter();
    QVERIFY(!m_person->see<QAbstractButton>(u"withTablesBox"_s)->isChecked());
}

AccessFacts TestCatalogPage::allHeld() const
{
    const auto listed = [](const Securable &securable, const QStringList &privileges) {
        SecurableFacts facts{.securable = securable, .listing = Listing::Whole};
        for (const auto &privilege : privileges)
            facts.rights += {u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s, privilege, {}, {}};
        return facts;
    };
    const Scope scope{*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}};
    AccessFacts held{.host = m_session.address->host, .principal = {*m_session.clientId, {}}, .scope = scope};
    held.knowsAllGroups = true;
    held.securables = {listed(Securable(scope.catalog), {u"USE_CATALOG"_s}),
                       listed(Securable(scope.catalog, scope.schema), {u"USE_SCHEMA"_s, u"SELECT"_s})};
    return held;
}

/// As on a second visit.
void TestCatalogPage::rightsThatAreHeldNeedNoClick()
{
    m_held = allHeld();
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    m_person->press(Qt::Key_Tab);
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!m_person->see(u"scriptText"_s));
    QCOMPARE(m_person->read(u"scriptIntro"_s), u"Nothing is missing: there is nothing to run."_s);
}

void TestCatalogPage::namesAreOfferedWhereThereAreAny()
{
    auto *edit = m_person->see<QLineEdit>(u"catalogEdit"_s);
    const auto *arrow = edit->findChild<QAction *>();
    QVERIFY(arrow && !arrow->isVisible());
    QVERIFY(m_person->read(u"offeredNames"_s).contains(u"sees no catalog yet"_s));
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(!edit->completer()->popup()->isVisible());
    m_catalogs(Answered<Page<CatalogInfo>>{
        {{CatalogInfo{*CatalogName::parse(u"inventory"), {}, {}, {}, false}}, true}, {}});
    QVERIFY(arrow->isVisible());
    QVERIFY(!m_person->read(u"offeredNames"_s).contains(u"sees no catalog yet"_s));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Down);
    QTRY_VERIFY(edit->completer()->popup()->isVisible());
    QCOMPARE(edit->completer()->popup()->model()->rowCount(), 1);
    edit->completer()->popup()->hide();
}

void TestCatalogPage::namesStayOfferedWhenTheProofGoes()
{
    m_catalogs(Answered<Page<CatalogInfo>>{
        {{CatalogInfo{*CatalogName::parse(u"inventory"), {}, {}, {}, false}}, true}, {}});
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inventory"_s));
    QVERIFY(m_person->type(u"schemaEdit"_s, u"assets"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList({u"a"_s, u"b"_s}));
    m_checks.pass(u"a"_s);
    m_checks.pass(u"b"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
    auto *edit = m_person->see<QLineEdit>(u"catalogEdit"_s);
    QVERIFY(m_person->type(u"catalogEdit"_s, u"inv"_s));
    QCOMPARE(m_page->state(), StepState::Open);
    QCOMPARE(edit->completer()->model()->rowCount(), 1);
}

/// As Databricks copies the path of a table.
void TestCatalogPage::aPastedPathIsTakenApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("catalog");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("table");
    QTest::newRow("a table") << u"inventory.assets.components"_s << u"inventory"_s << u"assets"_s
                             << u"components"_s;
    QTest::newRow("quoted") << u"`prod-eu`.`assets`.`components`"_s << u"prod-eu"_s << u"assets"_s
                            << u"components"_s;
    QTest::newRow("a schema") << u"inventory.assets"_s << u"inventory"_s << u"assets"_s << QString();
    QTest::newRow("too many parts") << u"a.b.c.d"_s << u"a.b.c.d"_s << QString() << QString();
    QTest::newRow("an empty part") << u"a..c"_s << u"a..c"_s << QString() << QString();
}

void TestCatalogPage::aPastedPathIsTakenApart()
{
    QFETCH(QString, pasted);
    QFETCH(QString, catalog);
    QFETCH(QString, schema);
    QFETCH(QString, table);
    QGuiApplication::clipboard()->setText(pasted);
    QVERIFY(m_person->click(u"catalogEdit"_s));
    QTest::keyClick(m_person->see(u"catalogEdit"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_person->read(u"catalogEdit"_s), catalog);
    QCOMPARE(m_person->read(u"schemaEdit"_s), schema);
    QStringList tables;
    for (const auto &name : std::as_const(m_session.tables))
        tables += name.text();
    QCOMPARE(tables.join(u' '), table);
    QCOMPARE(m_person->read(u"schemaEditHint"_s).contains(u"components"_s), !table.isEmpty());
}

DRAFTT_WINDOW_TEST(TestCatalogPage)
#include "tst_catalogpage.moc"
