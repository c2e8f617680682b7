// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/savedconnections.h"

#include "core/http/httpclient.h"
#include "tests/support/awaited.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/start/connectionmodel.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What the window's list changes in the files.
class TestSavedConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeSecretStore>();
        m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s), *m_keychain);
        m_connections = std::make_unique<SavedConnections>(SavedServices{m_http, *m_profiles}, *m_keychain);
    }
    void cleanup() { m_connections.reset(); }

    void nothingIsHeldOfWhatIsWritten()
    {
        const auto profile = save(u"Prod"_s);
        m_connections->refresh();
        const QSignalSpy changed(m_connections.get(), &SavedConnections::changed);
        const auto looks = changed.size();
        for (int note = 0; note < 20; ++note)
            m_connections->noteHandedOver(profile.id, u"table/t%1"_s.arg(note));
        m_connections->setSecretEnds(profile.id, QDate(2027, 1, 1));
        QCOMPARE(m_connections->writing(), 21);
        QTRY_COMPARE(m_connections->writing(), 0);
        QVERIFY(changed.size() > looks);
        const auto life = m_profiles->find(u"Prod"_s)->life;
        QCOMPARE(life.handedOver.size(), 20);
        QCOMPARE(life.secretEnds, QDate(2027, 1, 1));
    }

    void whatIsGoneIsRemovedAllTheSame_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("in the list still") << true;
        QTest::newRow("from the list too") << false;
    }

    void whatIsGoneIsRemovedAllTheSame()
    {
        QFETCH(bool, isListed);
        const auto profile = save(u"Prod"_s);
        m_connections->refresh();
        QVERIFY(QFile::remove(m_profiles->folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) +
                              ".json"_L1));
        if (!isListed)
            m_connections->refresh();
        QCOMPARE(m_connections->entries().size(), isListed ? 1 : 0);
        QVERIFY(awaited<Nothing>([&](Done<Nothing> done) {
            m_connections->remove(profile, std::move(done));
            return Pending();
        }));
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_connections->entries().isEmpty());
    }

    /// The date is that of the proof; what was not looked at anew stands beside it.
    void whatWasProvenBeforeSaysSo()
    {
        auto profile = sampleProfile(u"Prod"_s);
        profile.access = AccessVerdict{Verdict::ReadOnly, profile.savedUtc};
        const auto text = [&profile] { return ConnectionModel::checkText({profile}); };
        QVERIFY2(text().startsWith("proven, read-only, today"_L1), qPrintable(text()));
        QVERIFY2(!text().contains("anew"_L1), qPrintable(text()));
        const auto longAgo = profile.savedUtc.addDays(-20);
        profile.life.kept = {u"warehouse.stopped_or_starting"_s, {{u"tables"_s, longAgo}}};
        const auto day = QLocale().toString(longAgo.toLocalTime().date(), QLocale::ShortFormat);
        QVERIFY2(text().startsWith("proven, read-only, "_L1 + day), qPrintable(text()));
        QVERIFY2(text().contains("Not looked at anew (today"_L1), qPrintable(text()));
    }

    /// A check that could not be made, as the keychain is locked, says nothing against it.
    void whatCouldNotBeCheckedTellsWhatWasProven()
    {
        SavedConnections::Entry entry{sampleProfile(u"Prod"_s)};
        Error locked;
        locked.kind = ErrorKind::KeychainUnavailable;
        entry.trouble = locked;
        auto text = ConnectionModel::checkText(entry);
        QVERIFY2(text.contains("Unlock it"_L1), qPrintable(text));
        QVERIFY2(text.contains("What was proven before is of today"_L1), qPrintable(text));
        entry.profile.tableAccess = Proof::Unproven;
        text = ConnectionModel::checkText(entry);
        QVERIFY2(!text.contains("proven"_L1), qPrintable(text));
    }

    void severalAtATimeAllAnswer()
    {
        const auto one = save(u"One"_s);
        const auto other = save(u"Other"_s);
        m_connections->refresh();
        Answer<Nothing> first;
        Answer<Nothing> second;
        Answer<Nothing> third;
        m_connections->remove(one, first.taker());
        m_connections->rename(other.id, u"Another"_s, third.taker());
        m_connections->remove(other, second.taker());
        QTRY_VERIFY(first.hasCome() && second.hasCome() && third.hasCome());
        QVERIFY(first.value() && second.value());
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_connections->entries().isEmpty());
        QCOMPARE(m_connections->writing(), 0);
    }

private:
    ConnectionProfile save(const QString &name)
    {
        auto profile = sampleProfile(name);
        const auto saved = awaited<Nothing>([&](Done<Nothing> end) {
            return m_profiles->save(profile, Secret("dose0000000000000000000000000000"), std::move(end));
        });
        if (!saved)
            qFatal("not saved");
        return profile;
    }

    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<SavedConnections> m_connections;
};

DRAFTT_TEST(TestSavedConnections)
#include "tst_savedconnections.moc"
