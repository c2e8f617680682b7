// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatejson.h"
#include "core/files.h"
#include "core/folderlock.h"
#include "tests/core/certificate/samplecertificate.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/review/certificatedialog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Signed where the keychain has or takes a key, and made in any case.
class TestCertificateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void signsWhatItSaves();
    void savesUnsignedAndSaysSo();
    void showsWhatWasFoundBeforeTheKeychainAnswers();
    void closesWhileTheKeychainIsSilent();

private:
    void open();
    [[nodiscard]] VerifiedCertificate saved() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<CertificateDialog> m_dialog;
    std::unique_ptr<Person> m_person;
};

void TestCertificateDialog::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeSecretStore>();
}

void TestCertificateDialog::open()
{
    const CertificateDialog::Functions functions{
        .gather =
            [](Done<Certificate> done) {
                return post([done = std::move(done)] { done(fixture::sample()); });
            },
        .issue =
            [this](const Certificate &certificate, Done<IssuedCertificate> done) {
                return issueCertificate(certificate, {*m_keychain, m_folder->path()}, std::move(done));
            },
        .writePdf = [](const IssuedCertificate &, const QString &) { return Nothing(); },
        .chooseFile =
            [this](const FileQuestion &, const std::function<void(const QString &)> &done) {
                done(m_folder->filePath(u"certificate.json"_s));
            },
        .openUrl = [](const QUrl &) {},
    };
    m_dialog = std::make_unique<CertificateDialog>(functions, Known(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_person = std::make_unique<Person>(*m_dialog);
    m_dialog->show();
}

VerifiedCertificate TestCertificateDialog::saved() const
{
    const auto file = readFile(m_folder->filePath(u"certificate.json"_s), 1'000'000);
    return file ? verifyCertificate(*file)
                : VerifiedCertificate{CertificateFlaw::NotJson, {}, {}, {}, {}, {}};
}

void TestCertificateDialog::signsWhatItSaves()
{
    open();
    QTRY_VERIFY(m_person->read(u"certificateSignature"_s).startsWith("Signed by the installation"_L1));
    QVERIFY(m_person->click(u"certificateJsonButton"_s));
    const auto verified = saved();
    QCOMPARE(verified.flaw, CertificateFlaw::None);
    QVERIFY(verified.signature);
    QVERIFY(m_person->read(u"certificateSignature"_s).contains(verified.signature->key.fingerprint()));
    QVERIFY(SigningKey::fromEntry(m_keychain->secrets.value(signingKeyEntry()))->publicKey() ==
            verified.signature->key);
}

void TestCertificateDialog::savesUnsignedAndSaysSo()
{
    m_keychain->refused = {1};
    open();
    QTRY_VERIFY(m_person->read(u"certificateSignature"_s).startsWith("Not signed: the keychain"_L1));
    QVERIFY(m_person->click(u"certificateJsonButton"_s));
    QCOMPARE(saved().flaw, CertificateFlaw::None);
    QVERIFY(!saved().signature);
}

void TestCertificateDialog::showsWhatWasFoundBeforeTheKeychainAnswers()
{
    m_keychain->silentFrom = 1;
    open();
    QTRY_VERIFY(m_person->see<QTreeWidget>(u"certificateClaims"_s)->topLevelItemCount() > 0);
    QVERIFY(m_person->read(u"certificateSignature"_s).startsWith("Signing"_L1));
    QVERIFY(!m_person->see(u"certificateJsonButton"_s)->isEnabled());
    QVERIFY(!m_person->see(u"certificatePdfButton"_s)->isEnabled());
}

void TestCertificateDialog::closesWhileTheKeychainIsSilent()
{
    m_keychain->silentFrom = 3;
    open();
    QTRY_COMPARE(m_keychain->calls, 3);
    m_dialog.reset();
    QVERIFY(FolderLock::take(m_folder->path()));
}

DRAFTT_WINDOW_TEST(TestCertificateDialog)
#include "tst_certificatedialog.moc"
