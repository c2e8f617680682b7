// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificate.h"
#include "tests/app/commands/certificatebench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

/// How `certificate` and `certificate verify` end: a script decides by that alone.
class TestCertificateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void onlyReadOnlyEndsWithZero_data();
    void onlyReadOnlyEndsWithZero();
    void anUnreachableWorkspaceIsNotProven();
    void onlyAnIntactFileVerifies_data();
    void onlyAnIntactFileVerifies();
    void aChangedByteIsNoticed();
    void aDigestIsNoSeal();
};

void TestCertificateCommand::onlyReadOnlyEndsWithZero_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("asAdmin");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("code");
    const auto readOnly = u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
                          u"GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
                          u"GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_s;
    const auto writes = readOnly + u"GRANT MODIFY ON TABLE inventory.assets.devices TO `%1`;"_s;
    const auto more = readOnly + u"GRANT SELECT ON SCHEMA inventory.assets TO `%1`;"_s;
    QTest::newRow("reads, and nothing else") << readOnly << true << u"Read-only"_s << 0;
    QTest::newRow("its own lists are not the whole") << readOnly << false << u"Not provable"_s << 1;
    for (const bool asAdmin : {false, true}) {
        const auto *who = asAdmin ? ", an admin reads" : "";
        QTest::addRow("writes too%s", who) << writes << asAdmin << u"Not read-only"_s << 1;
        QTest::addRow("reads the whole schema%s", who) << more << asAdmin << u"More than chosen"_s << 1;
    }
    QTest::newRow("not all can be seen") << QString() << false << u"Not provable"_s << 1;
}

void TestCertificateCommand::onlyReadOnlyEndsWithZero()
{
    QFETCH(QString, script);
    QFETCH(bool, asAdmin);
    QFETCH(QString, verdict);
    QFETCH(int, code);
    DemoFixture demo;
    if (!script.isEmpty()) {
        const auto outcomes = demo.server().runAsAdmin(script.arg(demo.who().connectorId));
        QVERIFY(!outcomes.isEmpty());
    }
    auto arguments = questionTo(demo);
    const auto secret = asAdmin ? demo.who().adminToken : demo.who().connectorSecret;
    if (asAdmin)
        arguments += u"--as-admin"_s;
    for (const auto &form : {QStringList(), QStringList{u"--json"_s}}) {
        CommandBench bench(secret.toLatin1() + '\n');
        const auto json = bench.path(u"certificate.json"_s);
        const auto pdf = bench.path(u"certificate.pdf"_s);
        const auto result =
            bench.run(startCertificate, arguments + form + QStringList{u"--output"_s, json, u"--pdf"_s, pdf});
        QVERIFY2(result.code == code, result.all().constData());
        if (form.isEmpty())
            QVERIFY2(result.output.contains(verdict.toUtf8()), result.all().constData());
        QCOMPARE(bench.pdfPaths(), QStringList{pdf});
        // The file is intact whatever it says.
        CommandBench verifying;
        const auto verified = verifying.run(startCertificate, {u"verify"_s, json});
        QCOMPARE(verified.code, 0);
        QVERIFY2(verified.output.contains(verdict.toUtf8()), verified.all().constData());
    }
}

void TestCertificateCommand::anUnreachableWorkspaceIsNotProven()
{
    CommandBench bench("dose11111111111111111111111111111111\n");
    bench.context().http.setTimeScale(0.001);
    const auto result = bench.run(startCertificate, {u"--host"_s, u"http://127.0.0.1:1"_s, u"--client-id"_s,
                                                     applicationId, u"--catalog"_s, u"inventory"_s,
                                                     u"--schema"_s, u"assets"_s, u"--secret-stdin"_s});
    QCOMPARE(result.code, 3);
}

void TestCertificateCommand::onlyAnIntactFileVerifies_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("flaw");
    const auto readOnly = certificateToJson(certificateOf(Claim::State::NothingBeyond));
    auto renamed = readOnly;
    renamed.replace("draftt-connector", "draftt-connectoR");
    auto turned = certificateToJson(certificateOf(Claim::State::NotProvable));
    turned.replace("\"state\": \"not_provable\"", "\"state\": \"nothing_beyond_reading\"");
    auto contradictory = certificateOf(Claim::State::NothingBeyond);
    Finding finding;
    finding.what = u"MODIFY"_s;
    finding.onKind = u"catalog"_s;
    finding.onName = u"main"_s;
    contradictory.claims.first().findings = {finding};
    QTest::newRow("as it was made") << readOnly << 0 << u"none"_s;
    QTest::newRow("as it was made, though not provable")
        << certificateToJson(certificateOf(Claim::State::NotProvable)) << 0 << u"none"_s;
    QTest::newRow("a name was changed") << renamed << 1 << u"digest_differs"_s;
    QTest::newRow("a finding was changed") << turned << 1 << u"digest_differs"_s;
    QTest::newRow("contradicts itself") << certificateToJson(contradictory) << 1 << u"contradicts_itself"_s;
    QTest::newRow("other JSON") << QByteArray("{}") << 2 << u"not_a_certificate"_s;
    QTest::newRow("no JSON") << QByteArray("GRANT SELECT") << 2 << u"not_json"_s;
    QTest::newRow("cut off") << readOnly.first(readOnly.size() / 2) << 2 << u"not_json"_s;
    QTest::newRow("empty") << QByteArray() << 2 << u"not_json"_s;
}

void TestCertificateCommand::onlyAnIntactFileVerifies()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    CommandBench bench;
    QFile file(bench.path(u"certificate.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto result = bench.run(startCertificate, {u"verify"_s, u"--json"_s, file.fileName()});
    QVERIFY2(result.code == code, result.all().constData());
    QTEST(result.json().value("flaw"_L1).toString(), "flaw");
    QCOMPARE(result.json().value("intact"_L1).toBool(), code == 0);
    QCOMPARE(result.json().contains("read_only"_L1), code == 0);
    QCOMPARE(result.errors.isEmpty(), code == 0);
}

void TestCertificateCommand::aChangedByteIsNoticed()
{
    const auto intact = certificateToJson(certificateOf(Claim::State::NotProvable));
    for (qsizetype at = 0; at < intact.size(); at += 7) {
        if (std::isspace(static_cast<unsigned char>(intact.at(at))))
            continue;
        auto changed = intact;
        changed[at] = changed.at(at) == 'e' ? 'a' : 'e';
        CommandBench bench;
        QFile file(bench.path(u"certificate.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
        file.close();
        QVERIFY2(bench.run(startCertificate, {u"verify"_s, file.fileName()}).code != 0, changed.constData());
    }
}

/// Whoever writes a certificate by hand can compute its digest.
void TestCertificateCommand::aDigestIsNoSeal()
{
    auto forged = certificateOf(Claim::State::NothingBeyond);
    forged.host = u"workspace.of-somebody.test"_s;
    forged.readBy = u"somebody@contoso.test"_s;
    CommandBench bench;
    QFile file(bench.path(u"certificate.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificateToJson(forged)) > 0);
    file.close();
    const auto said = bench.run(startCertificate, {u"verify"_s, file.fileName()}).output;
    for (const auto *word : {"not signed", "anybody", "workspace.of-somebody.test", "somebody@contoso.test"})
        QVERIFY2(said.contains(word), said.constData());
    QVERIFY2(said.contains(forged.created.toString(Qt::ISODate).toLatin1()), said.constData());
    QVERIFY2(!said.contains("as it was made"), said.constData());
    CommandBench again;
    const auto json = again.run(startCertificate, {u"verify"_s, u"--json"_s, file.fileName()}).json();
    QCOMPARE(json.value("signed"_L1).toBool(true), false);
    QCOMPARE(json.value("host"_L1).toString(), forged.host);
    QCOMPARE(json.value("read_by"_L1).toString(), forged.readBy);
}

DRAFTT_TEST(TestCertificateCommand)
#include "tst_certificatecommand.moc"
