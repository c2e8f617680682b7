// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/draftstore.h"
#include "core/profile/standing.h"
#include "tests/support/patience.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/start/connectionmodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Column = ConnectionModel::Column;

} // namespace

/// The wizard is left half-way: what is kept, where it stands, and how it is resumed.
class TestDraftWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<StartScene>();
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
        for (const auto &listed : drafts())
            QVERIFY2(!readFile(listed.path, 100'000)->contains(secret().toUtf8()),
                     "a draft holds the secret");
    }

    void whatIsKeptStandsInTheList()
    {
        m_scene->openWindow();
        enterConnection();
        leave(u"keepDraftButton"_s);
        QTRY_VERIFY(person().see(u"startPage"_s));
        QVERIFY(cell(0, Column::NameColumn).startsWith("draft: 127.0.0.1"_L1));
        QCOMPARE(cell(0, Column::ReadsColumn), u"stopped at step 1 of 5"_s);
        QVERIFY(cell(0, Column::CheckColumn).startsWith("left today"_L1));
        QCOMPARE(person().read(u"detailSignsIn"_s), m_scene->demo.who().connectorId);
        QVERIFY(person().read(u"connectionTitle"_s).contains("stopped at step 1"_L1));
        QVERIFY(!person().see<QPushButton>(u"checkNowButton"_s)->isEnabled());
        QVERIFY(!person().see<QPushButton>(u"handOverButton"_s)->isEnabled());
        QVERIFY(!window().findChild<QAction *>(u"renameAction"_s)->isEnabled());
        QVERIFY(window().findChild<QAction *>(u"removeAction"_s)->isEnabled());
        QVERIFY(m_scene->profiles.list().isEmpty());
        QVERIFY2(!m_scene->keychain.secrets.contains(secretKeyOf(draft().id)), "no secret is kept anywhere");
    }

    /// Whatever ends the program then.
    void aPageThatIsLeftIsKept()
    {
        m_scene->openWindow();
        enterConnection();
        QVERIFY(drafts().isEmpty());
        goOnTo(SetupWizard::WarehouseStep);
        QTRY_COMPARE(drafts().size(), 1);
        QCOMPARE(draft().step, 2);
        QCOMPARE(draft().connection, Proof::Proven);
        QCOMPARE(draft().entered.clientId->text(), m_scene->demo.who().connectorId);
        m_scene->window.reset();
        m_scene->openWindow();
        QVERIFY(person().see(u"startPage"_s));
        QCOMPARE(cell(0, Column::ReadsColumn), u"stopped at step 2 of 5"_s);
        QVERIFY(person().read(u"detailBefore"_s).startsWith("connection"_L1));
    }

    /// Nothing is green before it is proven again.
    void resumingProvesAnewAndLeadsOn()
    {
        keepSample(4);
        m_scene->openWindow();
        resume();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::ConnectStep));
        QCOMPARE(person().see<QLineEdit>(u"clientIdEdit"_s)->text(), m_scene->demo.who().connectorId);
        QVERIFY(person().see<QLineEdit>(u"secretEdit"_s)->text().isEmpty());
        QTRY_VERIFY(person().see(u"secretEdit"_s)->hasFocus());
        QVERIFY(person().read(u"stripSentence"_s).contains("no secret"_L1));
        QVERIFY(person().type(u"secretEdit"_s, secret()));
        QVERIFY(person().click(u"clientIdEdit"_s)); // the test begins by itself
        QVERIFY2(waitFor([&] { return window().wizard()->currentId() == SetupWizard::GrantsStep; }, patience),
                 qPrintable(person().read(u"stripSentence"_s)));
        QVERIFY(person().see(u"tableView"_s));
    }

    void goingBackEndsTheLeading()
    {
        keepSample(5);
        m_scene->openWindow();
        resume();
        QVERIFY(person().type(u"secretEdit"_s, secret()));
        pressNext();
        QVERIFY(
            waitFor([&] { return window().wizard()->currentId() == SetupWizard::CatalogStep; }, patience));
        window().wizard()->back();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::WarehouseStep));
        QTest::qWait(700);
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::WarehouseStep));
    }

    /// A warehouse that stands costs something; a click starts it, not a draft.
    void resumingStartsNoWarehouse()
    {
        auto kept = sample(4);
        kept.entered.warehouseId = *WarehouseId::parse(u"7e57ab1e00000002"_s);
        keep(kept);
        m_scene->openWindow();
        resume();
        QVERIFY(person().type(u"secretEdit"_s, secret()));
        pressNext();
        QVERIFY(
            waitFor([&] { return window().wizard()->currentId() == SetupWizard::WarehouseStep; }, patience));
        QTest::qWait(1500);
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::WarehouseStep));
    }

    void leavingItAgainChangesNothing()
    {
        keepSample(3);
        const auto before = draft();
        m_scene->openWindow();
        resume();
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"startPage"_s));
        QCOMPARE(draft(), before);
    }

    void discardingTakesItAway()
    {
        m_scene->openWindow();
        enterConnection();
        goOnTo(SetupWizard::WarehouseStep);
        QTRY_COMPARE(drafts().size(), 1);
        m_scene->save(u"Prod"_s);
        leave(u"leaveButton"_s);
        QTRY_VERIFY(person().see(u"startPage"_s));
        QVERIFY(drafts().isEmpty());
        QCOMPARE(cell(0, Column::NameColumn), u"Prod"_s);
    }

    void keepingOnEditing()
    {
        m_scene->openWindow();
        enterConnection();
        leave(u"stayButton"_s);
        QTRY_VERIFY(!person().see(u"leaveQuestion"_s));
        QVERIFY(window().wizard());
        QCOMPARE(person().see<QLineEdit>(u"clientIdEdit"_s)->text(), m_scene->demo.who().connectorId);
        QVERIFY(drafts().isEmpty());
    }

    void closingTheWindowKeepsItToo()
    {
        m_scene->openWindow();
        enterConnection();
        window().close();
        QVERIFY(window().isVisible());
        QTRY_VERIFY(person().see(u"stayButton"_s));
        QVERIFY(person().click(u"stayButton"_s));
        QTRY_VERIFY(!person().see(u"leaveQuestion"_s));
        window().close();
        QTRY_VERIFY(person().see(u"keepDraftButton"_s));
        QVERIFY(person().click(u"keepDraftButton"_s));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(drafts().size(), 1);
    }

    /// A secret alone is in no draft.
    void aSecretAloneCanOnlyBeDiscarded()
    {
        m_scene->openWindow();
        QVERIFY(person().type(u"secretEdit"_s, secret()));
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"leaveQuestion"_s));
        QVERIFY(!person().see(u"keepDraftButton"_s));
        QVERIFY(person().click(u"leaveButton"_s));
        QTRY_VERIFY(!window().isVisible());
        QVERIFY(!QFileInfo::exists(m_scene->profiles.folder()));
    }

    void savingTakesItAway()
    {
        keepSample(5);
        const auto kept = draft();
        m_scene->openWindow();
        resume();
        QVERIFY(person().type(u"secretEdit"_s, secret()));
        pressNext();
        QVERIFY(waitFor([&] { return window().wizard()->currentId() == SetupWizard::ReviewStep; }, patience));
        finish();
        QVERIFY(waitFor([&] { return m_scene->profiles.list().size() == 1; }, patience));
        QCOMPARE(m_scene->profiles.list().constFirst().profile->id, kept.id);
        QTRY_VERIFY(drafts().isEmpty());
        QTRY_VERIFY(person().see(u"handOverSavedButton"_s));
        finish();
        QTRY_VERIFY(person().see(u"startPage"_s));
        QCOMPARE(view().model()->rowCount(), 1);
        QVERIFY(drafts().isEmpty());
    }

    /// What is saved stays as it is until it is saved again; its secret is at hand.
    void changingASavedOneKeepsBoth()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        auto kept = sample(5);
        kept.changes = profile.id;
        kept.name = profile.name;
        kept.entered.tables += *TableName::parse(u"devices"_s);
        keep(kept);
        m_scene->openWindow();
        QCOMPARE(view().model()->rowCount(), 2);
        QVERIFY(person().clickRow(u"connectionView"_s, u"draft: Prod"_s));
        resume();
        QVERIFY2(waitFor([&] { return window().wizard()->currentId() == SetupWizard::ReviewStep; }, patience),
                 qPrintable(person().read(u"stripSentence"_s)));
        QCOMPARE(person().see<QLineEdit>(u"nameEdit"_s)->text(), u"Prod"_s);
        QCOMPARE(m_scene->profiles.find(u"Prod"_s)->tables.size(), 1);
        finish();
        QVERIFY(waitFor([&] { return m_scene->profiles.find(u"Prod"_s)->tables.size() == 2; }, patience));
        QCOMPARE(m_scene->profiles.list().size(), 1);
        QCOMPARE(m_scene->profiles.find(u"Prod"_s)->id, profile.id);
        QTRY_VERIFY(drafts().isEmpty());
    }

    void whatIsOpenAndUnchangedAsksNothing()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().click(u"openButton"_s));
        QVERIFY(waitFor([&] { return window().wizard() != nullptr; }, patience));
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"startPage"_s));
        QVERIFY(drafts().isEmpty());
    }

    void whatIsOpenAndChangedIsOfferedAsADraft()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        m_scene->keychain.secrets.clear(); // opens at its first step
        m_scene->openWindow();
        QVERIFY(person().click(u"openButton"_s));
        QVERIFY(waitFor([&] { return person().see(u"clientIdEdit"_s) != nullptr; }, patience));
        QVERIFY(person().type(u"clientIdEdit"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1ff"_s));
        leave(u"keepDraftButton"_s);
        QTRY_VERIFY(person().see(u"startPage"_s));
        QCOMPARE(draft().changes, profile.id);
        QCOMPARE(draft().name, u"Prod"_s);
        QCOMPARE(*m_scene->profiles.find(u"Prod"_s), profileAsRead(profile));
    }

    void removingOne()
    {
        keepSample(2);
        m_scene->openWindow();
        QTRY_VERIFY(view().hasFocus());
        person().press(Qt::Key_Delete);
        QTRY_VERIFY(person().see(u"removeDraftQuestion"_s));
        QVERIFY(person().see<QPushButton>(u"keepDraftButton"_s)->isDefault());
        QVERIFY(person().click(u"keepDraftButton"_s));
        QTRY_VERIFY(!person().see(u"removeDraftQuestion"_s));
        QCOMPARE(drafts().size(), 1);
        person().press(Qt::Key_Delete);
        QTRY_VERIFY(person().see(u"removeDraftButton"_s));
        QVERIFY(person().click(u"removeDraftButton"_s));
        QTRY_VERIFY(window().wizard()); // nothing is left to be listed
        QVERIFY(drafts().isEmpty());
    }

    void aDamagedOneIsTold()
    {
        keepSample(2);
        QVERIFY(writeFile(drafts().constFirst().path, "{"));
        m_scene->openWindow();
        QVERIFY(person().see(u"startPage"_s));
        QVERIFY(person().read(u"stripSentence"_s).contains("draft"_L1));
        QCOMPARE(drafts().size(), 1);
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_scene->openWindow();
        enterConnection();
        QVERIFY(QDir().mkpath(m_scene->profiles.folder()));
        QVERIFY(QFile::setPermissions(m_scene->profiles.folder(), QFile::Permissions(0x7777)));
        leave(u"keepDraftButton"_s);
        QTRY_VERIFY(!person().see(u"leaveQuestion"_s));
        QVERIFY(window().wizard() && window().isVisible());
        QTRY_VERIFY2(person().read(u"stripSentence"_s).contains("others may write"_L1),
                     qPrintable(person().read(u"stripSentence"_s)));
        QVERIFY(QFile::setPermissions(m_scene->profiles.folder(), QFile::Permissions(0x7700)));
    }

private:
    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    [[nodiscard]] MainWindow &window() const { return *m_scene->window; }
    [[nodiscard]] QString secret() const { return m_scene->demo.who().connectorSecret; }
    [[nodiscard]] QTableView &view() const { return *person().see<QTableView>(u"connectionView"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().model()->index(row, column).data().toString();
    }
    [[nodiscard]] DraftStore store() const { return DraftStore(m_scene->profiles.folder()); }
    [[nodiscard]] QList<DraftStore::Listed> drafts() const { return store().list(); }
    [[nodiscard]] Draft draft() const { return drafts().constFirst().draft.value(); }
    static ConnectionProfile profileAsRead(ConnectionProfile profile)
    {
        profile.savedUtc = QDateTime::fromSecsSinceEpoch(profile.savedUtc.toSecsSinceEpoch(), Qt::UTC);
        return profile;
    }

    void enterConnection() const
    {
        QTRY_VERIFY(person().see(u"hostEdit"_s));
        QVERIFY(person().type(u"hostEdit"_s, m_scene->demo.url().toString()));
        QVERIFY(person().type(u"clientIdEdit"_s, m_scene->demo.who().connectorId));
        QVERIFY(person().type(u"secretEdit"_s, secret()));
    }
    void goOnTo(int step) const
    {
        pressNext();
        QVERIFY2(waitFor([&] { return window().wizard()->currentId() == step; }, patience),
                 qPrintable(person().read(u"stripSentence"_s)));
    }
    void pressNext() const { window().wizard()->button(QWizard::NextButton)->click(); }
    void leave(const QString &button) const
    {
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"leaveQuestion"_s));
        QVERIFY(person().click(button));
    }
    void resume() const
    {
        QVERIFY(person().click(u"openButton"_s));
        QVERIFY(waitFor([&] { return window().wizard() != nullptr; }, patience));
    }
    void finish() const { window().wizard()->button(QWizard::FinishButton)->click(); }

    [[nodiscard]] Draft sample(int step) const
    {
        Session session;
        session.address = *PastedAddress::parse(m_scene->demo.url().toString());
        session.clientId = *ClientId::parse(m_scene->demo.who().connectorId);
        session.warehouse = sampleSession().warehouse;
        session.warehouse->id = *WarehouseId::parse(u"7e57ab1e00000001"_s);
        session.catalog = *CatalogName::parse(u"inventory"_s);
        session.schema = *SchemaName::parse(u"assets"_s);
        session.wholeSchema = false;
        session.tables = {*TableName::parse(u"components"_s)};
        session.connectProven = session.warehouseProven = true;
        auto made = draftOf(session, step);
        made.id = QUuid::createUuid();
        return made;
    }
    void keep(const Draft &made) const
    {
        QVERIFY(awaited<Draft>([&](Done<Draft> end) { return store().keep(made, std::move(end)); }));
    }
    void keepSample(int step) const { keep(sample(step)); }

    std::unique_ptr<StartScene> m_scene;
};

DRAFTT_WINDOW_TEST(TestDraftWalk)
#include "tst_draftwalk.moc"
