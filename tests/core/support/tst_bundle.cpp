// SPDX-License-Identifier: Apache-2.0
#include "core/support/bundle.h"

#include "core/support/logfile.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The support bundle.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhatHelpsAndNotWhoseItIs()
    {
        const QTemporaryDir folder;
        const auto profile = sampleProfile(u"Asset inventory"_s);
        const auto path = folder.filePath(u"log/draftt-connect.log"_s);
        LogFile log(path, LogLevel::Info);
        log.write(LogLevel::Error,
                  "GET https://"_L1 + profile.host.text() + "/api/2.0/sql/warehouses: 403 in 3 ms"_L1);
        const auto bundle = supportBundle({.timeUtc = QDateTime::currentDateTimeUtc(),
                                           .connections = {{u"x.json"_s, profile}},
                                           .secrets = {SecretPresence::Locked},
                                           .network = {.proxyUrl = u"http://proxy.contoso.test:8080"_s},
                                           .logPath = path,
                                           .key = "key"});
        for (const auto &part : {u"draftt-connect " DRAFTT_VERSION ""_s, u"keychain locked"_s,
                                 u"/api/2.0/sql/warehouses: 403 in 3 ms"_s, u"proxy: http://host-"_s})
            QVERIFY2(bundle.contains(part), qPrintable(part + u'\n' + bundle));
        for (const auto &part : {profile.name, profile.host.text(), profile.clientId->text(), u"contoso"_s})
            QVERIFY2(!bundle.contains(part, Qt::CaseInsensitive), qPrintable(part + u'\n' + bundle));
    }

    void withoutAnythingItSaysSo()
    {
        const auto bundle = supportBundle({.timeUtc = QDateTime::currentDateTimeUtc(),
                                           .connections = {},
                                           .secrets = {},
                                           .network = {},
                                           .logPath = u"/nowhere/log"_s,
                                           .key = "key"});
        QVERIFY(bundle.contains("== Saved connections ==\nnone"_L1));
        QVERIFY(bundle.contains("== Log ==\nnone"_L1));
    }

    void theKeyIsMadeOnceAndForItsOwner()
    {
        const QTemporaryDir folder;
        const auto key = pseudonymKey(folder.path());
        QVERIFY(key);
        QCOMPARE(key->size(), 32);
        QCOMPARE(*pseudonymKey(folder.path()), *key);
        const auto permissions = QFile::permissions(folder.filePath(u"pseudonyms.key"_s));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
        const QTemporaryDir other;
        QVERIFY(*pseudonymKey(other.path()) != *key);
    }
};

DRAFTT_TEST(TestBundle)
#include "tst_bundle.moc"
