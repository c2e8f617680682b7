// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/profile/standing.h"
#include "tests/support/patience.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/start/connectionmodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto oldSecret = "dose0000000000000000000000000old"_ba;
using Column = ConnectionModel::Column;

} // namespace

/// The list of saved connections and what can be done there, with keys and mouse.
class TestStartPage : public QObject
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
    }

    void anEmptyListIsTheWizard()
    {
        m_scene->openWindow();
        QVERIFY(window().wizard());
        QVERIFY(person().see(u"hostEdit"_s));
        QVERIFY(!person().see(u"startPage"_s));
    }

    void aSavedConnectionIsListed()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(!window().wizard());
        QVERIFY(person().see(u"startPage"_s));
        QCOMPARE(cell(0, Column::NameColumn), u"Prod"_s);
        QCOMPARE(cell(0, Column::WorkspaceColumn), m_scene->demo.url().authority());
        QVERIFY(cell(0, Column::ReadsColumn).startsWith("inventory.assets"_L1));
        QVERIFY(cell(0, Column::CheckColumn).startsWith("not proven, today"_L1));
        QCOMPARE(cell(0, Column::SecretColumn), u"looking…"_s);
        QTRY_COMPARE(cell(0, Column::SecretColumn), u"in the keychain"_s);
        QCOMPARE(person().read(u"detailWorkspace"_s), m_scene->demo.url().authority());
    }

    /// Who starts a warehouse reads so beforehand, or hears it.
    void aCheckSaysThatItStartsAWarehouse()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        for (const auto &name : {u"checkNowButton"_s, u"checkAllButton"_s}) {
            const auto &button = *person().see(name);
            QVERIFY2(button.toolTip().contains("Starts a stopped warehouse"_L1), qPrintable(name));
            QCOMPARE(button.accessibleDescription(), button.toolTip());
        }
    }

    /// All of it is seen before it goes anywhere.
    void theSupportBundleNamesNobody()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        window().findChild<QAction *>(u"bundleAction"_s)->trigger();
        QTRY_VERIFY(person().see(u"textDialog"_s));
        const auto text = person().read(u"textDialogText"_s);
        QVERIFY2(text.startsWith("Support bundle"_L1) && text.contains("in the keychain"_L1),
                 qPrintable(text));
        for (const auto &name : {profile.name, profile.host.authority(), profile.clientId->text(),
                                 QString(m_scene->demo.who().connectorSecret)})
            QVERIFY2(!text.contains(name), qPrintable(name));
    }

    void theKeychainIsTold_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << false << u"missing"_s;
        QTest::newRow("locked") << true << u"keychain locked"_s;
    }

    void theKeychainIsTold()
    {
        QFETCH(bool, isLocked);
        QFETCH(QString, text);
        m_scene->save(u"Prod"_s);
        m_scene->keychain.isLocked = isLocked;
        if (!isLocked)
            m_scene->keychain.secrets.clear();
        m_scene->openWindow();
        QTRY_COMPARE(cell(0, Column::SecretColumn), text);
    }

    void checkNowKeepsTheVerdict()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().click(u"checkNowButton"_s));
        QVERIFY(cell(0, Column::CheckColumn).startsWith("checking"_L1));
        QVERIFY(waitFor([&] { return cell(0, Column::CheckColumn).startsWith("proven"_L1); }, patience));
        QVERIFY(isProven(saved(u"Prod"_s)));
    }

    void aCheckCanBeStopped()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().click(u"checkNowButton"_s));
        QVERIFY(window().connections().isChecking());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!window().connections().isChecking());
        QVERIFY(cell(0, Column::CheckColumn).startsWith("not proven"_L1));
        QVERIFY(!isProven(saved(u"Prod"_s)));
    }

    void allAreChecked()
    {
        for (int number = 0; number < 6; ++number)
            m_scene->save(u"Number %1"_s.arg(number));
        m_scene->openWindow();
        QVERIFY(person().click(u"checkAllButton"_s));
        QVERIFY(person().read(u"stripSentence"_s).contains(u'6'));
        QVERIFY(waitFor([&] { return !window().connections().isChecking(); }, patience));
        for (const auto &listed : m_scene->profiles.list())
            QVERIFY(isProven(*listed.profile));
    }

    void whatBreaksIsOpenedWhereItIsBroken()
    {
        m_scene->save(u"Prod"_s);
        (void)m_scene->demo.server().runAsAdmin(
            u"REVOKE USE SCHEMA ON SCHEMA inventory.assets FROM `%1`;"_s.arg(
                m_scene->demo.who().connectorId));
        m_scene->openWindow();
        QVERIFY(person().click(u"checkNowButton"_s));
        QVERIFY(waitFor([&] { return !window().connections().isChecking(); }, patience));
        QCOMPARE(standingOf(saved(u"Prod"_s)), Standing::Broken);
        QVERIFY(!cell(0, Column::CheckColumn).startsWith("not proven"_L1));
        openChosen();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::CatalogStep));
        QCOMPARE(person().see<QLineEdit>(u"schemaEdit"_s)->text(), u"assets"_s);
    }

    /// Also where the keychain has no secret any more.
    void whatCannotBeLookedAtOpensAtTheFirstStep()
    {
        m_scene->save(u"Prod"_s);
        m_scene->keychain.secrets.clear();
        m_scene->openWindow();
        openChosen();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::ConnectStep));
        QCOMPARE(person().see<QLineEdit>(u"clientIdEdit"_s)->text(), m_scene->demo.who().connectorId);
    }

    /// The second click is on another one: that is looked at, and opens where something is to be done.
    void anotherOneIsLookedAtToo()
    {
        m_scene->save(u"A"_s);
        m_scene->save(u"B"_s);
        m_scene->openWindow();
        QVERIFY(person().clickRow(u"connectionView"_s, u"A"_s));
        QVERIFY(person().click(u"openButton"_s));
        QVERIFY(person().clickRow(u"connectionView"_s, u"B"_s));
        openChosen();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::ReviewStep));
        QCOMPARE(person().see<QLineEdit>(u"nameEdit"_s)->text(), u"B"_s);
    }

    /// As `draftt-connect "prod"` does; names are compared without case.
    void oneCanBeOpenedByItsName()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        m_scene->save(u"Another"_s);
        m_scene->openWindow();
        QVERIFY(!window().open(u"nobody"_s));
        QVERIFY(!window().wizard());
        QVERIFY(window().open(u"prod"_s));
        QVERIFY(waitFor([&] { return window().wizard() != nullptr; }, patience));
        QCOMPARE(person().see<QLineEdit>(u"nameEdit"_s)->text(), u"Prod"_s);
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"startPage"_s));
        QCOMPARE(person().read(u"connectionTitle"_s), u"Prod"_s);
        QVERIFY(window().open(profile.id.toString()));
    }

    void whatIsOpenIsReplacedWhenItIsSaved()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        openChosen();
        QCOMPARE(window().wizard()->currentId(), int(SetupWizard::ReviewStep));
        QCOMPARE(person().see<QLineEdit>(u"nameEdit"_s)->text(), u"Prod"_s);
        QVERIFY2(window().wizard()->button(QWizard::BackButton)->isEnabled(), "one can go back to any step");
        finish();
        QVERIFY(waitFor([&] { return isProven(saved(u"Prod"_s)); }, patience));
        QCOMPARE(m_scene->profiles.list().size(), 1);
        QCOMPARE(saved(u"Prod"_s).id, profile.id);
        QTRY_VERIFY(person().see(u"handOverSavedButton"_s));
        finish();
        QTRY_VERIFY(!window().wizard());
        QVERIFY(person().see(u"startPage"_s));
        QVERIFY(cell(0, Column::CheckColumn).startsWith("proven"_L1));
    }

    void cancellingLeadsBackToTheList()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().click(u"newButton"_s));
        QTRY_VERIFY(person().see(u"hostEdit"_s));
        window().wizard()->reject();
        QTRY_VERIFY(person().see(u"startPage"_s));
        QVERIFY(window().isVisible());
    }

    void closingTheWindowAsksFirst()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().click(u"newButton"_s));
        QTRY_VERIFY(person().see(u"hostEdit"_s));
        QVERIFY(person().type(u"hostEdit"_s, u"adb-1.1.azuredatabricks.net"_s));
        window().close();
        QVERIFY(window().isVisible());
        QTRY_VERIFY(person().see(u"leaveButton"_s));
        QVERIFY(person().click(u"leaveButton"_s));
        QTRY_VERIFY(!window().isVisible());
    }

    void aCopyForAnotherWorkspaceHasItsChoiceOnly()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"duplicateAction"_s);
        QTRY_VERIFY(window().wizard());
        QCOMPARE(person().see<QLineEdit>(u"hostEdit"_s)->text(), QString());
        QCOMPARE(person().see<QLineEdit>(u"clientIdEdit"_s)->text(), QString());
        QVERIFY(person().see<QLineEdit>(u"secretEdit"_s)->placeholderText().isEmpty());
    }

    void renaming()
    {
        m_scene->save(u"Other"_s);
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QVERIFY(person().clickRow(u"connectionView"_s, u"Prod"_s));
        choose(u"renameAction"_s);
        QTRY_VERIFY(person().see(u"newNameEdit"_s));
        QVERIFY(person().type(u"newNameEdit"_s, u"OTHER"_s));
        QVERIFY(person().click(u"renameButton"_s));
        QTRY_VERIFY2(person().read(u"newNameEditError"_s).contains(u"“Other”"_s),
                     qPrintable(person().read(u"newNameEditError"_s)));
        QVERIFY(person().type(u"newNameEdit"_s, u"Production"_s));
        QVERIFY(person().click(u"renameButton"_s));
        QTRY_VERIFY(!person().see(u"newNameEdit"_s));
        QCOMPARE(m_scene->profiles.names(), QStringList({u"Other"_s, u"Production"_s}));
        QCOMPARE(cell(1, Column::NameColumn), u"Production"_s);
    }

    /// The keychain is asked again after it, and its answer is no news.
    void whatWasDoneStaysInView()
    {
        m_scene->save(u"Other"_s);
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        QTRY_COMPARE(cell(1, Column::SecretColumn), u"in the keychain"_s);
        QVERIFY(person().clickRow(u"connectionView"_s, u"Prod"_s));
        choose(u"renameAction"_s);
        QTRY_VERIFY(person().see(u"newNameEdit"_s));
        QVERIFY(person().type(u"newNameEdit"_s, u"Production"_s));
        QVERIFY(person().click(u"renameButton"_s));
        const auto done = u"It is called “Production” now."_s;
        QTRY_COMPARE(person().read(u"stripSentence"_s), done);
        QTest::qWait(100); // longer than the keychain takes
        QCOMPARE(person().read(u"stripSentence"_s), done);
        QTest::keyClick(&view(), Qt::Key_F5);
        QVERIFY(person().read(u"stripSentence"_s).startsWith(u'2'));
    }

    void removingTakesFileAndSecret()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"removeAction"_s);
        QTRY_VERIFY(person().see(u"removeDialog"_s));
        QVERIFY(person().read(u"undoText"_s).contains("REVOKE USE CATALOG"_L1));
        QVERIFY(person().see<QPushButton>(u"keepButton"_s)->isDefault());
        QVERIFY(person().click(u"removeButton"_s));
        QTRY_VERIFY(window().wizard());
        QVERIFY(!m_scene->keychain.secrets.contains(profile.secretKey()));
        QTRY_VERIFY(
            m_scene->keychain.secrets.isEmpty()); // the wizard tries the keychain with an entry of its own
        QCOMPARE(QDir(m_scene->profiles.folder()).entryList(QDir::Files), QStringList());
    }

    void keepingIt()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"removeAction"_s);
        QTRY_VERIFY(person().see(u"removeDialog"_s));
        QTest::keyClick(person().see(u"keepButton"_s), Qt::Key_Escape);
        QTRY_VERIFY(!person().see(u"removeDialog"_s));
        QCOMPARE(m_scene->profiles.names(), QStringList(u"Prod"_s));
    }

    void theRightsCanBeTakenBackFromTheList()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"undoAction"_s);
        QTRY_VERIFY(person().see(u"textDialog"_s));
        const auto text = person().read(u"textDialogText"_s);
        QVERIFY(text.contains(u"REVOKE USE CATALOG ON CATALOG `inventory` FROM `%1`"_s.arg(
                    m_scene->demo.who().connectorId)) &&
                text.contains("REVOKE SELECT ON TABLE `inventory`.`assets`.`components`"_L1));
        QVERIFY(m_scene->profiles.find(u"Prod"_s));
    }

    /// What is certified is what the workspace says now.
    void aCertificateIsMadeFromTheList()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"certificateAction"_s);
        QTRY_VERIFY(person().see(u"certificateDialog"_s));
        auto *json = person().see<QPushButton>(u"certificateJsonButton"_s);
        QVERIFY2(json && waitFor([json] { return json->isEnabled(); }, patience),
                 qPrintable(person().read(u"certificateVerdict"_s)));
        QVERIFY(person().see(u"certificateClaims"_s));
        QVERIFY(m_scene->demo.count("POST", u"/oidc/v1/token"_s) > 0);
    }

    void aCertificateNeedsTheSecret()
    {
        m_scene->save(u"Prod"_s);
        m_scene->keychain.secrets.clear();
        m_scene->openWindow();
        choose(u"certificateAction"_s);
        QTRY_VERIFY(person().see(u"certificateDialog"_s));
        QTRY_VERIFY(!person().read(u"diagnosisFix"_s).isEmpty());
        QVERIFY(!person().see<QPushButton>(u"certificateJsonButton"_s)->isEnabled());
        QCOMPARE(m_scene->demo.count("POST", u"/oidc/v1/token"_s), 0);
    }

    void aNewSecretIsTestedFirst()
    {
        const auto profile = m_scene->save(u"Prod"_s, oldSecret);
        m_scene->openWindow();
        QVERIFY(person().click(u"secretButton"_s));
        QTRY_VERIFY(person().see(u"newSecretEdit"_s));
        QVERIFY(person().type(u"newSecretEdit"_s, u"dose99999999999999999999999wrong"_s));
        QVERIFY(person().click(u"testSecretButton"_s));
        QVERIFY(
            waitFor([&] { return person().see<QPushButton>(u"testSecretButton"_s)->isEnabled(); }, patience));
        QCOMPARE(entryOf(profile), bindSecret(Secret(oldSecret), useOf(profile)));
        QVERIFY(person().type(u"newSecretEdit"_s, m_scene->demo.who().connectorSecret));
        QVERIFY(person().click(u"testSecretButton"_s));
        QVERIFY(waitFor([&] { return person().see(u"secretHandOverButton"_s) != nullptr; }, patience));
        QCOMPARE(entryOf(profile),
                 bindSecret(Secret(m_scene->demo.who().connectorSecret.toUtf8()), useOf(profile)));
        QVERIFY(person().click(u"secretHandOverButton"_s));
        QTRY_VERIFY(person().see(u"handOverDialog"_s));
    }

    void theEndOfASecretIsWarnedOf()
    {
        const auto profile = m_scene->save(u"Prod"_s);
        const auto updated = awaited<ConnectionProfile>([&](Done<ConnectionProfile> end) {
            return m_scene->profiles.update(
                profile.id,
                [](ConnectionProfile &each) { each.life.secretEnds = QDate::currentDate().addDays(12); },
                std::move(end));
        });
        QVERIFY(updated.has_value());
        m_scene->openWindow();
        QTRY_COMPARE(cell(0, Column::SecretColumn), u"in the keychain, ends in 12 day(s)"_s);
        QVERIFY(person().read(u"stripSentence"_s).contains("Prod"_L1));
    }

    void aDayCanBeEntered()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        choose(u"endAction"_s);
        QTRY_VERIFY(person().see(u"endKnownBox"_s));
        QVERIFY(!person().see(u"calendarButton"_s)->isEnabled());
        QVERIFY(person().click(u"endKnownBox"_s));
        m_scene->file = m_scene->home.path(); // a folder
        QVERIFY(person().click(u"calendarButton"_s));
        QVERIFY2(person().read(u"endStatus"_s).contains(m_scene->file),
                 qPrintable(person().read(u"endStatus"_s)));
        m_scene->file = m_scene->home.filePath(u"end.ics"_s);
        QVERIFY(person().click(u"calendarButton"_s));
        QVERIFY(person().read(u"endStatus"_s).contains(m_scene->file));
        QFile file(m_scene->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("TRIGGER:-P30D\r\n"));
        QVERIFY(person().click(u"keepEndButton"_s));
        QTRY_VERIFY(saved(u"Prod"_s).life.secretEnds.isValid());
    }

    void exporting_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const auto &format : exportFormats())
            QTest::newRow(qPrintable(format.id)) << (format.id == "json"_L1 ? "\"Prod\""_ba : ""_ba);
    }

    void exporting()
    {
        QFETCH(QByteArray, content);
        m_scene->save(u"Prod"_s);
        m_scene->file = m_scene->home.filePath(u"exported"_s);
        m_scene->openWindow();
        choose("export_"_L1 + QString::fromLatin1(QTest::currentDataTag()));
        QFile file(m_scene->file);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(person().read(u"stripSentence"_s)));
        const auto written = file.readAll();
        QVERIFY(written.size() > 20 && written.contains(content));
        QVERIFY(!written.contains(m_scene->demo.who().connectorSecret.toUtf8()));
        QVERIFY(person().read(u"stripSentence"_s).contains(m_scene->file));
    }

    void whatIsChosenStaysSoWhenTheListIsReadAgain()
    {
        m_scene->save(u"A"_s);
        m_scene->save(u"B"_s);
        m_scene->openWindow();
        QVERIFY(person().clickRow(u"connectionView"_s, u"B"_s));
        window().connections().refresh();
        QCOMPARE(person().read(u"connectionTitle"_s), u"B"_s);
        QTest::keyClick(&view(), Qt::Key_F5);
        QCOMPARE(person().read(u"connectionTitle"_s), u"B"_s);
    }

    void theFilterFindsByEveryColumn()
    {
        m_scene->save(u"Prod"_s);
        m_scene->save(u"Test"_s);
        m_scene->openWindow();
        QVERIFY(person().type(u"filterEdit"_s, u"tes"_s));
        QCOMPARE(view().model()->rowCount(), 1);
        QVERIFY(person().type(u"filterEdit"_s, u"inventory"_s));
        QCOMPARE(view().model()->rowCount(), 2);
    }

    /// What is cut is whole in the tip and below the list.
    void theListFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hasWorkspace");
        QTest::newRow("800×600") << QSize(800, 600) << false;
        QTest::newRow("1000×720") << QSize(1000, 720) << false; // the verdict is long
        QTest::newRow("1300×720") << QSize(1300, 720) << true;
    }

    void theListFits()
    {
        QFETCH(QSize, size);
        QFETCH(bool, hasWorkspace);
        keepFailure(m_scene->save(u"Prod"_s));
        m_scene->openWindow();
        window().resize(size);
        QTRY_COMPARE(!view().isColumnHidden(Column::WorkspaceColumn), hasWorkspace);
        QTRY_VERIFY(view().horizontalHeader()->length() <= view().viewport()->width() + 1);
        const auto whole = cell(0, Column::CheckColumn);
        QVERIFY(whole.size() > 40);
        QVERIFY2(!whole.contains(".,"_L1), qPrintable(whole));
        QCOMPARE(person().read(u"detailCheck"_s), whole);
        for (int column = 0; column < Column::ColumnCount; ++column)
            QVERIFY(!view().model()->index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        for (const auto *name :
             {"checkNowButton", "moreButton", "newButton", "stripSentence", "filterEdit"}) {
            const auto *widget = person().see(QString::fromLatin1(name));
            QVERIFY2(widget &&
                         window().rect().contains(QRect(widget->mapTo(&window(), QPoint()), widget->size())),
                     name);
        }
    }

    /// Other columns have room to spare there.
    void theVerdictIsWholeAt1000Pixels()
    {
        keepFailure(m_scene->save(u"Asset inventory – prod"_s));
        m_scene->openWindow();
        window().resize(1000, 720);
        QTRY_COMPARE(cell(0, Column::SecretColumn), u"in the keychain"_s);
        const auto needed = [this](int column) {
            const QAbstractItemView &list = view();
            return list.sizeHintForColumn(column);
        };
        for (const int column : {Column::CheckColumn, Column::SecretColumn})
            QTRY_VERIFY2(view().columnWidth(column) >= needed(column), qPrintable(cell(0, column)));
        QVERIFY(view().horizontalHeader()->length() <= view().viewport()->width() + 1);
    }

    /// Names and states are told, row by row.
    void theListIsReadAloud()
    {
        m_scene->save(u"Prod"_s);
        m_scene->openWindow();
        auto *table = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(table && table->tableInterface());
        auto *spokenCell = table->tableInterface()->cellAt(0, Column::CheckColumn);
        QVERIFY(spokenCell);
        QVERIFY(spokenCell->text(QAccessible::Name).startsWith("not proven"_L1));
        for (auto *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(widget);
            const auto what =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
        }
    }

    void theKeyboardAloneWillDo()
    {
        m_scene->save(u"A"_s);
        m_scene->save(u"B"_s);
        m_scene->openWindow();
        QTRY_VERIFY(view().hasFocus());
        person().press(Qt::Key_Down);
        QCOMPARE(person().read(u"connectionTitle"_s), u"B"_s);
        person().press(Qt::Key_Delete);
        QTRY_VERIFY(person().see(u"removeDialog"_s));
        QTest::keyClick(person().see(u"keepButton"_s), Qt::Key_Escape);
        QTRY_VERIFY(!person().see(u"removeDialog"_s));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&view(), Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(window().connections().isChecking());
    }

private:
    void keepFailure(const ConnectionProfile &profile)
    {
        const auto failed = awaited<ConnectionProfile>([&](Done<ConnectionProfile> end) {
            return m_scene->profiles.update(
                profile.id,
                [](ConnectionProfile &each) {
                    each.life.failure = LastFailure{u"use_schema"_s, u"schema.no_use_schema"_s};
                },
                std::move(end));
        });
        QVERIFY(failed.has_value());
    }

    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    [[nodiscard]] MainWindow &window() const { return *m_scene->window; }
    [[nodiscard]] QTableView &view() const { return *person().see<QTableView>(u"connectionView"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().model()->index(row, column).data().toString();
    }
    [[nodiscard]] ConnectionProfile saved(const QString &name) const { return *m_scene->profiles.find(name); }
    [[nodiscard]] Secret entryOf(const ConnectionProfile &profile) const
    {
        return m_scene->keychain.secrets.value(profile.secretKey());
    }
    void openChosen() const
    {
        QVERIFY(person().click(u"openButton"_s));
        QVERIFY(waitFor([&] { return window().wizard() != nullptr; }, patience));
    }
    void finish() const { window().wizard()->button(QWizard::FinishButton)->click(); }
    /// An entry of the menu; menus are windows of their own, which the offscreen desktop shows anywhere.
    void choose(const QString &action) const
    {
        auto *entry = window().findChild<QAction *>(action);
        QVERIFY(entry);
        entry->trigger();
    }

    std::unique_ptr<StartScene> m_scene;
};

DRAFTT_WINDOW_TEST(TestStartPage)
#include "tst_startpage.moc"
