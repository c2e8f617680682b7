// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/throwawaycertificate.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

class TestThrowAwayCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isAnotherEachTime()
    {
        const auto one = demo::makeThrowAwayCertificate();
        const auto other = demo::makeThrowAwayCertificate();
        QVERIFY(one && other);
        QVERIFY(one->key.toPem() != other->key.toPem());
        QVERIFY(one->certificate.digest() != other->certificate.digest());
    }

    void opensslReadsIt()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        const auto made = demo::makeThrowAwayCertificate();
        QVERIFY(made);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s});
        openssl.write(made->certificate.toPem());
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        const auto text = openssl.readAllStandardOutput();
        for (const auto *part :
             {"CA:FALSE", "IP Address:127.0.0.1, DNS:localhost", "prime256v1", "not to be trusted"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(!text.contains("CA:TRUE"));
    }
};

DRAFTT_TEST(TestThrowAwayCertificate)
#include "tst_throwawaycertificate.moc"
