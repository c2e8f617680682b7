// SPDX-License-Identifier: Apache-2.0
#include "app/certificatepdf.h"

#include "core/certificate/assess.h"
#include "core/certificate/certificatejson.h"
#include "core/words/certificatetexts.h"
#include "tests/support/pdftext.h"
#include "tests/support/randomnames.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto applicationId = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;

Certificate certificateFor(const QString &table, const QString &displayName = u"draftt-connector"_s)
{
    const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
    const Holder holder{applicationId, {u"users"_s}, true};
    const Evidence evidence{u"GET /api/2.1/unity-catalog/effective-permissions/catalog/main"_s,
                            u"11111111-2222-3333-4444-555555555555"_s,
                            noon,
                            {}};
    const Evidence refused{
        u"GET /api/2.0/permissions/warehouses/0123456789abcdef"_s, {}, noon, u"PERMISSION_DENIED: not you"_s};
    const Scope scope{CatalogName::parse(u"main").value(),
                      SchemaName::parse(u"sales").value(),
                      false,
                      {TableName::listed(table).value()}};
    const Subject subject{holder, ClientId::parse(applicationId).value(), scope};
    const WarehouseFacts warehouse{WarehouseId::parse(u"0123456789abcdef").value(), u"Pro"_s,
                                   PlanState::Unknown};
    const QList<ReportedRight> rights{{applicationId, u"SELECT"_s, {}, {}},
                                      {u"users"_s, u"MODIFY"_s, {}, {}}};
    return {
        u"draftt-connect 0.1.0"_s,
        noon,
        u"adb-1234567890123456.7.azuredatabricks.net"_s,
        u"1234567890123456"_s,
        {ClientId::parse(applicationId).value(), displayName},
        holder.groups,
        applicationId,
        scope,
        warehouse,
        withRemovals({groupsClaim({holder.groups, {u"admins"_s}, {}, true}, evidence),
                      claimOf(SecurableReading{{Securable(scope.catalog, scope.schema, scope.tables.first()),
                                                Listing::Whole, rights, u"ben"_s},
                                               evidence},
                              subject),
                      claimOf(WarehouseReading{warehouse, {}, false, refused}, holder)},
                     subject)};
}

const auto hostile =
    u"hostile<img src=\"nowhere.png\"> <b>bold</b> & <a href=\"https://evil.test\">here</a>"_s;

/// Signed with a key of this test, or not at all.
IssuedCertificate issued(const Certificate &certificate)
{
    static const auto key = *SigningKey::make();
    return {certificate, key};
}

IssuedCertificate unsignedOne(const Certificate &certificate)
{
    Error error;
    error.kind = ErrorKind::KeychainUnavailable;
    return {certificate, Failure(error)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `pdf` with its first stream, that of its first page, taken from another file.
QByteArray withStreamsOf(QByteArray pdf, const QByteArray &other)
{
    const auto first = [](const QByteArray &bytes) {
        const auto from = bytes.indexOf("\nstream\n") + 8;
        return std::pair(from, bytes.indexOf("\nendstream", from) - from);
    };
    const auto [to, length] = first(pdf);
    const auto [from, otherLength] = first(other);
    return pdf.replace(to, length, other.sliced(from, otherLength));
}

/// As whoever changes a file would do: every offset leads to its object again.
QByteArray withTableMended(QByteArray pdf)
{
    const auto table = pdf.lastIndexOf("\nxref\n") + 1;
    auto entry = pdf.indexOf("f \n", table) + 3;
    for (int number = 1; pdf.sliced(entry).indexOf(" 00000 n") == 10; ++number, entry += 20) {
        const auto at = pdf.indexOf('\n' + QByteArray::number(number) + " 0 obj\n") + 1;
        pdf.replace(entry, 10, QByteArray::number(at).rightJustified(10, '0'));
    }
    const auto start = pdf.lastIndexOf("startxref\n") + 10;
    return pdf.replace(start, pdf.indexOf(' ', start) - start, QByteArray::number(table));
}

} // namespace

class TestCertificatePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysEverything()
    {
        const auto certificate = certificateFor(u"orders"_s);
        const auto html = certificateHtml(issued(certificate));
        QVERIFY(html.contains(certificateDigest(certificate)));
        QVERIFY(html.contains(textFor(Verdict::NotReadOnly)));
        QVERIFY(html.contains("other schemas of this catalog"_L1)); // nobody looked there
        for (const auto &claim : certificate.claims) {
            QVERIFY(html.contains(textFor(claim).toHtmlEscaped()));
            QVERIFY(html.contains(textFor(claim.state)));
            QVERIFY(html.contains(claim.asked.toHtmlEscaped()));
            QVERIFY(html.contains(claim.obstacle.toHtmlEscaped()));
            for (const auto &finding : claim.findings) {
                QVERIFY(html.contains(textFor(finding).toHtmlEscaped()));
                QVERIFY(html.contains(finding.removal.toHtmlEscaped()));
            }
        }
    }

    void noNameBecomesMarkup()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 100; ++i) {
            const auto html = certificateHtml(issued(certificateFor(hurtfulName(random), u"<img src=x>"_s)));
            QVERIFY(!html.contains("<img"_L1));
            QCOMPARE(html.count("<h3>"_L1), 3);
        }
    }

    /// Whatever the workspace or a file says, in every member that a certificate has.
    void nothingThatIsToldBecomesMarkup()
    {
        auto certificate = certificateFor(u"orders"_s, hostile);
        certificate.program = certificate.host = certificate.workspaceId = certificate.readBy = hostile;
        certificate.groups = {hostile};
        certificate.warehouse->name = hostile;
        for (auto &claim : certificate.claims) {
            claim.name = claim.asked = claim.requestId = claim.obstacle = hostile;
            claim.seen = {hostile, hostile};
            for (auto &finding : claim.findings)
                finding.what = finding.holder = finding.onKind = finding.onName = finding.removal = hostile;
        }
        QTextDocument page;
        page.setHtml(certificateHtml(issued(certificate)));
        const auto text = page.toPlainText();
        QVERIFY2(text.count(hostile) > 20, qPrintable(text));
        QCOMPARE(text.count(hostile.left(9)), text.count(hostile));
        for (auto block = page.begin(); block != page.end(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const auto format = it.fragment().charFormat();
                QVERIFY2(!format.isImageFormat() && !format.isAnchor(), qPrintable(block.text()));
            }
        }
        QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        QVERIFY(writeCertificatePdf(issued(certificate), path));
        QVERIFY(!canReadPages() || unpackedPdf(contentOf(path)).contains("hostile<img"));
    }

    void writesAPdfThatOthersRead()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        const auto certificate = certificateFor(u"orders"_s);
        QVERIFY(writeCertificatePdf(issued(certificate), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("certificate.json"));
        const auto reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess process;
        process.start(reader, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const auto text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(certificateDigest(certificate)));
        QVERIFY(text.contains(u"REVOKE MODIFY ON TABLE `main`.`sales`.`orders` FROM `users`;"_s));
        QVERIFY(text.contains(u"PERMISSION_DENIED: not you"_s));
    }

    void itsPagesAreThoseOfTheAttachment()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        const auto certificate = certificateFor(u"orders"_s);
        QVERIFY(writeCertificatePdf(issued(certificate), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto intact = file.readAll();
        QCOMPARE(verifyCertificate(intact).certificate, certificate);
        QCOMPARE(verifyCertificate(intact).flaw, verifyCertificate(certificateToJson(certificate)).flaw);
        QVERIFY(!verifyCertificate(intact).paper.isEmpty());
        // The pages of one certificate, the attachment of another.
        const auto other = folder.filePath(u"other.pdf"_s);
        QVERIFY(writeCertificatePdf(issued(certificateFor(u"customers"_s)), other));
        QFile second(other);
        QVERIFY(second.open(QIODevice::ReadOnly));
        const auto mixed = withStreamsOf(intact, second.readAll());
        QVERIFY(mixed != intact);
        QCOMPARE(verifyCertificate(mixed).flaw, CertificateFlaw::PaperDiffers);
        QCOMPARE(verifyCertificate("%PDF-1.4\n%%EOF\n").flaw, CertificateFlaw::NotJson);
        // What is attached may be made to fill the memory.
        const auto many = qCompress(QByteArray(300 * 1024 * 1024, '0')).sliced(4);
        const auto bomb = "%PDF-1.4\n<< /Filter /FlateDecode >>\nstream\n" + many + "\nendstream\n";
        QCOMPARE(verifyCertificate(bomb).flaw, CertificateFlaw::NotJson);
    }

    /// Nothing can be laid over a page, or take its place, unseen.
    void whatHangsOnThePagesCounts_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray note = "<</Type/Annot/Subtype/FreeText/Rect[0 0 595 842]/Contents(Read-only)"
                                "/DA(/F9 20 Tf)>>";
        QTest::newRow("a note on a page") << "[ ]\nendobj"_ba << QByteArray("[ " + note + " ]\nendobj");
        QTest::newRow("a note in the dictionary of the page")
            << "/MediaBox"_ba << QByteArray("/Annots [ " + note + " ]\n/MediaBox");
        QTest::newRow("another page size") << "842.000000]"_ba
                                           << "100.000000]"_ba;
        QTest::newRow("a page less") << "/Kids \n[\n"_ba
                                     << "/Kids \n[\n%"_ba;
        QTest::newRow("a script at opening") << "/Pages 3 0 R"_ba
                                             << "/Pages 3 0 R\n/OpenAction <</S/JavaScript/JS(x)>>"_ba;
        QTest::newRow("objects that come later")
            << "%%EOF"_ba
            << "%%EOF\n8 0 obj\n<</Type/Page>>\nendobj\nxref\n8 1\n0000000001 00000 n \n"
               "trailer <</Root 2 0 R/Prev 1>>\nstartxref\n1\n%%EOF"_ba;
        QTest::newRow("the table leads elsewhere") << "0000000015 00000 n"_ba
                                                   << "0000000016 00000 n"_ba;
    }

    void whatHangsOnThePagesCounts()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        QVERIFY(writeCertificatePdf(issued(certificateFor(u"orders"_s)), path));
        auto pdf = contentOf(path);
        QCOMPARE(verifyCertificate(pdf).flaw, CertificateFlaw::ContradictsItself); // claims are missing in it
        const auto at = pdf.lastIndexOf(before);
        QVERIFY2(at > 0, before.constData());
        const auto isBefore = at < pdf.lastIndexOf("\nstream\n");
        pdf.replace(at, before.size(), after);
        if (isBefore && after.size() != before.size())
            pdf = withTableMended(pdf);
        QCOMPARE(verifyCertificate(pdf).flaw, CertificateFlaw::PaperDiffers);
    }

    void saysWhoSignedIt()
    {
        const auto certificate = certificateFor(u"orders"_s);
        const auto signedOne = issued(certificate);
        const auto html = certificateHtml(signedOne);
        const auto signature = *signatureOf(signedOne);
        for (const auto &text : {signature.key.fingerprint(), signature.key.text(),
                                 QString::fromLatin1(signature.value.toBase64())})
            QVERIFY2(html.contains(text), qPrintable(html));
        QVERIFY(!html.contains("Not signed"_L1));
        const auto other = certificateHtml(unsignedOne(certificate));
        QVERIFY2(other.contains("Not signed"_L1) && other.contains("keychain"_L1), qPrintable(other));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        QVERIFY(writeCertificatePdf(signedOne, path));
        // Claims are missing in this one.
        const auto verified = verifyCertificate(contentOf(path));
        QCOMPARE(verified.flaw, CertificateFlaw::ContradictsItself);
        QVERIFY(verified.signature && verified.signature->key == signature.key);
        QVERIFY(writeCertificatePdf(unsignedOne(certificate), path));
        QCOMPARE(verifyCertificate(contentOf(path)).flaw, CertificateFlaw::ContradictsItself);
        QVERIFY(!verifyCertificate(contentOf(path)).signature);
    }

    void saysWhyItCouldNotBeWritten()
    {
        QTemporaryDir folder;
        const auto result =
            writeCertificatePdf(issued(certificateFor(u"orders"_s)), folder.filePath(u"missing/x.pdf"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::StorageFailed);
    }
};

DRAFTT_WINDOW_TEST(TestCertificatePdf)
#include "tst_certificatepdf.moc"
