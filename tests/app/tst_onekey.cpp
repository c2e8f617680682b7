// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatejson.h"
#include "core/files.h"
#include "core/secrets/secretstore.h"
#include "tests/support/awaited.h"
#include "tests/support/pdftext.h"
#include "tests/support/program.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int programs = 4;
constexpr int makers = 12;
constexpr int rounds = 6;
constexpr qsizetype longestPart = 12;

VerifiedCertificate verifiedFile(const QString &path)
{
    const auto file = readFile(path, 10'000'000);
    return file ? verifyCertificate(*file)
                : VerifiedCertificate{CertificateFlaw::NotJson, {}, {}, {}, {}, {}};
}

/// Every part of twelve characters: of the key, of its digits and of its base64 wherever it begins.
QByteArrayList needlesOf(const QByteArray &seed)
{
    QByteArrayList found;
    QByteArrayList forms{seed, seed.toHex(), seed.toHex().toUpper()};
    for (const auto &before : {QByteArray(), "x"_ba, "xx"_ba})
        forms += (before + seed).toBase64().sliced(4, 36);
    for (const auto &form : forms) {
        for (qsizetype at = 0; at + longestPart <= form.size(); ++at)
            found += form.sliced(at, longestPart);
    }
    return found;
}

constexpr auto startFile = "DRAFTT_TEST_START"; ///< and its variable: when the file is there, go

/// The other program: gets the key as soon as the file is there, and prints its public part.
int obtainAtOnce()
{
    const auto keychain = makeKeychainStore();
    const auto go = qEnvironmentVariable(startFile);
    while (!QFile::exists(go))
        QThread::usleep(200);
    const KeyPlace place{*keychain, QFileInfo(go).absolutePath() + "/locks"_L1};
    const auto key = awaited<SigningKey>([&](auto done) { return obtainSigningKey(place, std::move(done)); });
    std::puts(key ? qPrintable(key->publicKey().text()) : "none");
    return 0;
}

/// What all of them print.
QByteArrayList keysOfProgramsAtOnce()
{
    const QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto go = folder.filePath(u"go"_s);
    environment.insert(QLatin1StringView(startFile), go);
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < makers; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessEnvironment(environment);
        running.back()->start(QCoreApplication::applicationFilePath(), QStringList());
    }
    QTest::qWait(200); // so that they wait for the file
    QByteArrayList keys;
    if (!writeFile(go, {}))
        return keys;
    for (const auto &process : running) {
        process->waitForFinished();
        keys += process->readAllStandardOutput().trimmed();
    }
    return keys;
}

} // namespace

/// The key of this installation, in a real keychain.
class TestOneKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void programsThatMakeItAtOnceHaveOneKey();
    void programsThatStartAtOnceSignWithOneKey();
    void othersCheckWhatIsPrinted();
    void theKeyIsInTheKeychainAlone();

private:
    [[nodiscard]] QString file(int number, const char *ending) const
    {
        return m_program.path(u"%1.%2"_s.arg(number).arg(QLatin1StringView(ending)));
    }

    Program m_program;
    QByteArray m_said;
};

void TestOneKey::programsThatMakeItAtOnceHaveOneKey()
{
    if (!hasSecretService())
        QSKIP("no Secret Service can be started");
    const auto keychain = makeKeychainStore();
    for (int round = 0; round < rounds; ++round) {
        const auto keys = keysOfProgramsAtOnce();
        const auto kept =
            awaited<SigningKey>([&](auto done) { return fetchSigningKey(*keychain, std::move(done)); });
        QVERIFY(kept);
        QCOMPARE(keys, QByteArrayList(makers, kept->publicKey().text().toLatin1()));
        QVERIFY(awaited<Nothing>(
            [&](auto done) { return keychain->remove(signingKeyEntry(), std::move(done)); }));
    }
}

void TestOneKey::programsThatStartAtOnceSignWithOneKey()
{
    if (!hasSecretService())
        QSKIP("no Secret Service can be started");
    const RunningDemo demo;
    m_program.setVariable(u"DATABRICKS_CLIENT_SECRET"_s, demo.fact(u"client_secret"_s));
    m_program.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i)
        running.push_back(
            m_program.start({u"certificate"_s, u"--host"_s, demo.fact(u"url"_s), u"--client-id"_s,
                             demo.fact(u"client_id"_s), u"--catalog"_s, u"inventory"_s, u"--schema"_s,
                             u"assets"_s, u"--output"_s, file(i, "json"), u"--pdf"_s, file(i, "pdf")}));
    for (const auto &process : running) {
        QVERIFY(process->waitForFinished(60'000));
        const auto said = process->readAllStandardOutput() + process->readAllStandardError();
        QVERIFY2(said.contains("Signed by the installation"), said.constData());
        m_said += said;
    }
    const auto first = verifiedFile(file(0, "json"));
    QVERIFY(first.signature);
    for (int i = 0; i < programs; ++i) {
        for (const auto *ending : {"json", "pdf"}) {
            const auto verified = verifiedFile(file(i, ending));
            QCOMPARE(verified.flaw, CertificateFlaw::None);
            QVERIFY(verified.signature && verified.signature->key == first.signature->key);
        }
        const auto result = m_program.run({u"certificate"_s, u"verify"_s, u"--json"_s, file(i, "pdf")});
        QCOMPARE(result.json().value("made_by"_L1).toString(), u"this"_s);
    }
}

/// The manual's own lines.
void TestOneKey::othersCheckWhatIsPrinted()
{
    if (!hasSecretService() || QStandardPaths::findExecutable(u"jq"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("Secret Service, jq or openssl is missing");
    const auto manual = readFile(QStringLiteral(DRAFTT_SOURCE_DIR "/packaging/draftt-connect.1"), 1'000'000);
    QVERIFY(manual);
    auto script = *manual;
    const auto from = script.indexOf("jq \\-cjS 'del(.signature)'");
    script = script.sliced(from, script.indexOf("\n.fi", from) - from).replace("\\-", "-");
    const auto pem = m_program.run({u"certificate"_s, u"key"_s, u"--pem"_s});
    QCOMPARE(pem.code, 0);
    QVERIFY(writeFile(m_program.path(u"installation.pem"_s), pem.output));
    QVERIFY(QFile::copy(file(0, "json"), m_program.path(u"prod.json"_s)));
    QProcess process;
    process.setWorkingDirectory(m_program.path({}));
    process.start(u"sh"_s, {u"-ec"_s, QString::fromUtf8(script)});
    QVERIFY(process.waitForFinished());
    const auto said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(said.contains("Signature Verified Successfully"), (script + said).constData());
    m_said += pem.all() + m_program.run({u"certificate"_s, u"key"_s, u"--json"_s}).all();
}

void TestOneKey::theKeyIsInTheKeychainAlone()
{
    if (!hasSecretService())
        QSKIP("no Secret Service can be started");
    const auto keychain = makeKeychainStore();
    const auto entry =
        awaited<Secret>([&](auto done) { return keychain->read(signingKeyEntry(), std::move(done)); });
    QVERIFY(entry);
    const auto key = SigningKey::fromEntry(*entry);
    QVERIFY(key && verifiedFile(file(0, "json")).signature->key == key->publicKey());
    const auto seed = entry->reveal().last(32);
    qsizetype bytes = m_said.size();
    for (const auto &needle : needlesOf(seed)) {
        QVERIFY(!m_said.contains(needle));
        QVERIFY(m_program.filesWith(needle).isEmpty());
    }
    for (int i = 0; i < programs; ++i) {
        const auto pdf = unpackedPdf(*readFile(file(i, "pdf"), 10'000'000));
        bytes += pdf.size();
        for (const auto &needle : needlesOf(seed))
            QVERIFY(!pdf.contains(needle));
    }
    QVERIFY(bytes > 10'000);
}

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(startFile))
        return obtainAtOnce();
    TestOneKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_onekey.moc"
