// SPDX-License-Identifier: Apache-2.0
#include "core/profile/drafttform.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/review/reviewpage.h"
#include "wizard/steps/stepbuttons.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Certificate certificateWith(Finding::Kind kind)
{
    Certificate certificate{
        .program = {},
        .created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
        .host = {},
        .workspaceId = {},
        .principal = {*ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"), {}},
        .groups = {},
        .readBy = {},
        .scope = {*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"), true, {}},
        .warehouse = {},
        .claims = {Claim()}};
    certificate.claims.first().findings = {
        Finding{kind, u"SELECT"_s, {}, u"schema"_s, u"inventory.assets"_s, {}}};
    return certificate;
}

} // namespace

/// The Review page with a store that answers when the test likes.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup() { m_wizard.reset(); }

    void showsWhatIsProven();
    void claimsNothingAboutRights();
    void findsByItself_data();
    void findsByItself();
    void savingWaitsForWhatIsFound();
    void savingWaitsNotForEver();
    void whatWasFoundIsForgotten();
    void savesOnceAndSaysSo();
    void theHeadSaysWhatWasSaved();
    void whatIsMissingIsNamed();
    void aNameThatIsTooLongIsMarked();
    void aKeychainThatRefusesIsSaid();
    void aTakenNameIsMarked();
    void withoutTheKeychainTheProfileSaysSo();
    void changingTheNameAsksForSavingAgain();
    void whatWasHandedOverStaysSo();
    void exportsHoldNoSecret_data();
    void exportsHoldNoSecret();

private:
    void pressSave() { QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton); }

    struct Asked {
        ConnectionProfile profile;
        Secret secret;
        Done<Nothing> done;
    };

    [[nodiscard]] QString shown() const;

    Session m_session;
    QList<Asked> m_saves;
    QList<Done<Certificate>> m_lookings;
    QTemporaryDir m_folder;
    QString m_chosenFile;
    std::optional<ConnectionProfile> m_kept;
    QList<ConnectionProfile> m_handedOver;
    std::unique_ptr<QWizard> m_wizard;
    ReviewPage *m_page = nullptr;
    std::unique_ptr<Person> m_person;
};

void TestReviewPage::init()
{
    m_session = {};
    m_session.address = *PastedAddress::parse(u"adb-1234567890123456.7.azuredatabricks.net");
    m_session.clientId = *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    m_session.secret = Secret("dose0123456789abcdef0123456789abcdef");
    m_session.connectProven = true;
    m_session.warehouse =
        Warehouse{*WarehouseId::parse(u"0123456789abcdef"), u"Starter"_s, {}, {}, {}, {}, {}, {}, {}};
    m_session.catalog = *CatalogName::parse(u"inventory");
    m_session.schema = *SchemaName::parse(u"assets");
    m_session.tables = {*TableName::parse(u"components")};
    m_saves.clear();
    m_kept.reset();
    m_handedOver.clear();
    m_lookings.clear();
    m_wizard = std::make_unique<QWizard>();
    new StepButtons(*m_wizard);
    m_page = new ReviewPage(
        m_session, {[] { return QStringList{u"taken"_s}; },
                    [this](const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done) {
                        m_saves.append({profile, secret, std::move(done)});
                        return post([] {});
                    },
                    [this](const FileQuestion &, const std::function<void(const QString &)> &done) {
                        done(m_chosenFile);
                    },
                    {[this](Done<Certificate> done) {
                         m_lookings += std::move(done);
                         return post([] {});
                     },
                     {},
                     {},
                     {},
                     {}},
                    {},
                    {},
                    {},
                    [this](const ConnectionProfile &profile) { m_handedOver += profile; },
                    [this](const QUuid &) { return m_kept; }});
    m_wizard->addPage(m_page);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_page->enter();
    m_person = std::make_unique<Person>(*m_wizard);
}

void TestReviewPage::showsWhatIsProven()
{
    QVERIFY(!m_person->read(u"nameEdit"_s).isEmpty()); // a good one is proposed
    QStringList words;
    const auto labels = m_person->see(u"summary"_s)->findChildren<QLabel *>();
    for (const auto *label : labels)
        words += label->text();
    QVERIFY(words.contains(u"Starter (0123456789abcdef)"_s));
    QCOMPARE(words.count(u"proven"_s), 2);     // host and sign-in
    QCOMPARE(words.count(u"not proven"_s), 4); // warehouse, catalog, schema, tables
    QVERIFY(words.contains(u"In the keychain of this computer"_s));
}

QString TestReviewPage::shown() const
{
    QStringList words;
    const auto labels = m_person->see(u"summary"_s)->findChildren<QLabel *>();
    for (const auto *label : labels)
        words += label->text();
    return words.join(u'|');
}

/// Before anybody has looked, the page does not say «read only».
void TestReviewPage::claimsNothingAboutRights()
{
    QVERIFY2(!shown().contains(u"read"_s + u" only"_s, Qt::CaseInsensitive), qPrintable(shown()));
    QVERIFY2(shown().contains("Asking the workspace"_L1), qPrintable(shown()));
    QCOMPARE(m_lookings.size(), 1);
    Error broken;
    broken.kind = ErrorKind::TimedOut;
    m_lookings.takeFirst()(Failure(broken));
    QVERIFY2(shown().contains("could not be asked"_L1), qPrintable(shown()));
    QVERIFY(!m_session.access);
}

void TestReviewPage::findsByItself_data()
{
    QTest::addColumn<Finding::Kind>("kind");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("more than chosen") << Finding::Kind::MoreThanChosen << Verdict::MoreThanChosen
                                      << u"Draftt holds SELECT on the schema inventory.assets"_s;
    QTest::newRow("too much") << Finding::Kind::Privilege << Verdict::NotReadOnly
                              << u"Draftt holds SELECT on the schema inventory.assets."_s;
}

/// The line says what was found, and the saved connection is marked.
void TestReviewPage::findsByItself()
{
    QFETCH(Finding::Kind, kind);
    QFETCH(Verdict, verdict);
    QFETCH(QString, words);
    m_lookings.takeFirst()(certificateWith(kind));
    QVERIFY2(shown().contains(words) && shown().contains("too much"_L1), qPrintable(shown()));
    pressSave();
    QCOMPARE(m_saves.size(), 1);
    QVERIFY(m_saves.first().profile.access);
    QCOMPARE(m_saves.first().profile.access->verdict, verdict);
    m_saves.first().done(Nothing{});
    QVERIFY2(m_person->read(u"stripSentence"_s).contains("marked"_L1),
             qPrintable(m_person->read(u"stripSentence"_s)));
    QCOMPARE(m_page->state(), StepState::Saved); // which is not proven
}

void TestReviewPage::savingWaitsForWhatIsFound()
{
    pressSave();
    pressSave();
    QCOMPARE(m_saves.size(), 0);
    QCOMPARE(m_page->state(), StepState::Running);
    m_lookings.takeFirst()(certificateWith(Finding::Kind::MoreThanChosen));
    QCOMPARE(m_saves.size(), 1);
    QCOMPARE(m_saves.first().profile.access->verdict, Verdict::MoreThanChosen);
}

void TestReviewPage::savingWaitsNotForEver()
{
    m_page->setPatience(std::chrono::milliseconds(1));
    pressSave();
    QTRY_COMPARE(m_saves.size(), 1);
    QVERIFY(!m_saves.first().profile.access);
}

void TestReviewPage::whatWasFoundIsForgotten()
{
    m_lookings.takeFirst()(certificateWith(Finding::Kind::MoreThanChosen));
    QVERIFY(m_session.access);
    m_page->restart(); // something was edited before
    QVERIFY(!m_session.access);
    m_page->enter(); // and looked at anew
    QCOMPARE(m_lookings.size(), 1);
    m_page->leave();
    m_page->enter(); // each time
    QCOMPARE(m_lookings.size(), 2);
}

void TestReviewPage::savesOnceAndSaysSo()
{
    m_page->leave(); // nobody looks
    QSignalSpy saved(m_page, &ReviewPage::saved);
    pressSave();
    pressSave(); // impatience
    QCOMPARE(m_saves.size(), 1);
    QCOMPARE(m_saves.first().profile.connection, Proof::Proven);
    QCOMPARE(m_saves.first().profile.warehouse, Proof::Unproven);
    QCOMPARE(m_saves.first().secret, m_session.secret);
    m_saves.first().done(Nothing{});
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_person->read(u"stripSentence"_s).isEmpty());
    pressSave();
    QVERIFY(!m_wizard->isVisible());
}

/// What will be saved before, and what has been after; until something is edited.
void TestReviewPage::theHeadSaysWhatWasSaved()
{
    m_page->leave();
    const auto title = [this] { return m_person->read(u"pageTitle"_s); };
    const auto before = title();
    QVERIFY(m_person->type(u"nameEdit"_s, u"Assets & <b>more</b>"_s));
    pressSave();
    QCOMPARE(title(), before);
    m_saves.takeFirst().done(Nothing{});
    QVERIFY2(title().contains(u"“Assets & <b>more</b>” is saved"_s), qPrintable(title()));
    QCOMPARE(m_page->accessibleName(), title());
    QVERIFY(m_person->type(u"nameEdit"_s, u"Other"_s));
    QCOMPARE(title(), before);
}

/// By the name of its field, not of a part of the file.
void TestReviewPage::whatIsMissingIsNamed()
{
    m_page->leave();
    m_session.warehouse.reset();
    pressSave();
    QVERIFY(m_saves.isEmpty());
    QVERIFY2(m_person->read(u"stripSentence"_s).contains(u"“SQL warehouse” is missing"_s),
             qPrintable(m_person->read(u"stripSentence"_s)));
}

/// A limit is no part of a connection.
void TestReviewPage::aNameThatIsTooLongIsMarked()
{
    m_page->leave();
    m_person->see<QLineEdit>(u"nameEdit"_s)->setText(QString(500, u'a'));
    pressSave();
    QVERIFY(m_person->read(u"nameEditError"_s).contains("longer"_L1));
}

void TestReviewPage::aKeychainThatRefusesIsSaid()
{
    m_page->leave();
    pressSave();
    Error locked;
    locked.kind = ErrorKind::KeychainUnavailable;
    m_saves.takeFirst().done(Failure(locked));
    QVERIFY(m_person->read(u"stripSentence"_s).contains(u"keychain"_s));
    QVERIFY(!m_page->isSaved());
    QVERIFY(m_person->click(u"reviewSessionOnlyBox"_s));
    pressSave();
    QCOMPARE(m_saves.size(), 1);
    QCOMPARE(m_saves.first().profile.secretPlace, SecretPlace::NotKept);
}

void TestReviewPage::aTakenNameIsMarked()
{
    m_page->leave();
    QVERIFY(m_person->type(u"nameEdit"_s, u"taken"_s));
    pressSave();
    m_saves.takeFirst().done(Failure(Error::input(InputProblem::Duplicate, u"taken"_s)));
    QVERIFY(!m_person->read(u"nameEditError"_s).isEmpty());
    QTRY_VERIFY(m_person->see(u"nameEdit"_s)->hasFocus());
    QCOMPARE(m_person->read(u"nameEdit"_s), u"taken"_s);
    QVERIFY(m_person->type(u"nameEdit"_s, QString()));
    pressSave();
    QVERIFY(!m_person->read(u"nameEditError"_s).isEmpty());
    QCOMPARE(m_saves.size(), 0);
}

void TestReviewPage::withoutTheKeychainTheProfileSaysSo()
{
    m_page->leave();
    QVERIFY(m_person->read(u"savingWords"_s).contains("keychain"_L1));
    QVERIFY(m_person->click(u"reviewSessionOnlyBox"_s));
    QVERIFY2(!m_person->read(u"savingWords"_s).contains("keychain"_L1),
             qPrintable(m_person->read(u"savingWords"_s)));
    QVERIFY(!m_session.keepSecret);
    pressSave();
    QCOMPARE(m_saves.first().profile.secretPlace, SecretPlace::NotKept);
}

void TestReviewPage::changingTheNameAsksForSavingAgain()
{
    m_page->leave();
    pressSave();
    const auto first = m_saves.takeFirst();
    first.done(Nothing{});
    QVERIFY(m_page->isSaved());
    QVERIFY(m_person->type(u"nameEdit"_s, u"another"_s));
    QVERIFY(!m_page->isSaved());
    pressSave();
    QCOMPARE(m_saves.first().profile.id, first.profile.id); // it replaces, and is no second one
}

/// Copying is noted with the connection, which may be handed over, or saved, again.
void TestReviewPage::whatWasHandedOverStaysSo()
{
    m_page->leave();
    pressSave();
    const auto first = m_saves.takeFirst();
    first.done(Nothing{});
    m_kept = first.profile;
    for (const auto field : {DrafttField::Secret, DrafttField::Catalog})
        m_kept->life.handedOver.insert(idOf(field), timeToKeep());
    m_page->handOver();
    QCOMPARE(m_handedOver.first().life.handedOver, m_kept->life.handedOver);
    QVERIFY(m_person->type(u"nameEdit"_s, u"another"_s));
    pressSave();
    QCOMPARE(m_saves.first().profile.life.handedOver, m_kept->life.handedOver);
}

void TestReviewPage::exportsHoldNoSecret_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("held");
    QTest::newRow("JSON") << u"export_json"_s << "\"inventory\""_ba;
    QTest::newRow(".databrickscfg") << u"export_databrickscfg"_s << "client_id"_ba;
    QTest::newRow("dbt") << u"export_dbt"_s << "inventory"_ba;
}

void TestReviewPage::exportsHoldNoSecret()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, held);
    m_chosenFile = m_folder.filePath(entry);
    QVERIFY(m_person->choose(u"exportButton"_s, entry));
    QFile file(m_chosenFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    QVERIFY2(content.contains(held), content.constData());
    QVERIFY(!content.contains(m_session.secret.reveal()));
    QVERIFY(m_person->read(u"stripSentence"_s).contains(m_chosenFile));
}

DRAFTT_WINDOW_TEST(TestReviewPage)
#include "tst_reviewpage.moc"
