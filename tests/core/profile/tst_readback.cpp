// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/exportfile.h"
#include "core/profile/profilestore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Of many tables, so that its file is larger than one that is read.
ConnectionProfile hugeProfile()
{
    auto profile = sampleProfile(u"huge"_s);
    profile.wholeSchema = false;
    for (int i = 0; i < 80'000; ++i)
        profile.tables += TableName::listed(u"t%1"_s.arg(i, 200, 10, QChar(u'0'))).value();
    return profile;
}

} // namespace

/// Nothing is written that could not be read again, and nothing where others decide.
class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s), *m_secrets);
    }

    void whatIsTooLargeIsNotSaved()
    {
        const auto saved = save(hugeProfile());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StorageFailed);
        QVERIFY2(saved.error().detail.contains("could not be read again"_L1),
                 qPrintable(saved.error().detail));
        QCOMPARE(m_secrets->calls, 0);
        QVERIFY(m_store->list().isEmpty());
    }

    void whatWasThereStaysAsItWas()
    {
        auto profile = sampleProfile(u"huge"_s);
        QVERIFY(save(profile));
        const auto before = m_secrets->secrets;
        auto huge = hugeProfile();
        huge.id = profile.id;
        QVERIFY(!save(huge));
        QVERIFY(m_secrets->secrets == before);
        QCOMPARE(m_store->list().size(), 1);
        QVERIFY(m_store->find(u"huge"_s)->tables.isEmpty());
        QCOMPARE(QDir(m_store->folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// Before the file is touched.
    void aSettingsFileThatWouldBeTooLargeStaysAsItIs()
    {
        const auto path = m_folder->filePath(u"cfg"_s);
        const auto before = "[other]\nkey = " + QByteArray(4 * 1024 * 1024 - 40, 'x') + '\n';
        QVERIFY(writeFile(path, before));
        const auto result = exportDatabricksCfg(path, sampleProfile(u"x"_s), u"draftt"_s, Overwrite::Allow);
        QVERIFY(!result);
        QCOMPARE(*readFile(path, 10'000'000), before);
    }

    void aFolderOfSomebodyElseIsRefused()
    {
#ifdef Q_OS_UNIX
        QVERIFY(save(sampleProfile(u"x"_s)));
        if (::chown(QFile::encodeName(m_store->folder()).constData(), 12345, gid_t(-1)) != 0)
            QSKIP("only root can give a folder away");
        const auto found = m_store->find(u"x"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::StorageFailed);
        QVERIFY2(found.error().detail.contains("somebody else"_L1), qPrintable(found.error().detail));
        QVERIFY(!save(sampleProfile(u"y"_s)));
        QVERIFY(!m_store->checkFolder());
#else
        QSKIP("folders have no owner by number here");
#endif
    }

private:
    [[nodiscard]] Result<Nothing> save(const ConnectionProfile &profile)
    {
        return awaited<Nothing>(
            [&](auto done) { return m_store->save(profile, Secret("a secret"), std::move(done)); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<ProfileStore> m_store;
};

DRAFTT_TEST(TestReadBack)
#include "tst_readback.moc"
