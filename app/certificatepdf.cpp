// SPDX-License-Identifier: Apache-2.0
#include "app/certificatepdf.h"

#include "core/certificate/certificatejson.h"
#include "core/certificate/certificatepaper.h"
#include "core/files.h"
#include "core/names/shown.h"
#include "core/words/certificatetexts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class Paper
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePaper)

public:
    [[nodiscard]] static QString html(const IssuedCertificate &issued);
    [[nodiscard]] static QString title() { return tr("Read-only certificate"); }

private:
    [[nodiscard]] static QString head(const Certificate &certificate);
    [[nodiscard]] static QString claims(const Certificate &certificate);
    [[nodiscard]] static QString claim(const Claim &claim);
    [[nodiscard]] static QString findings(const Claim &claim);
    [[nodiscard]] static QString foot(const IssuedCertificate &issued);
    [[nodiscard]] static QString signature(const IssuedCertificate &issued);
};

QString row(const QString &name, const QString &value)
{
    return "<tr><td width=\"28%\"><b>"_L1 + name.toHtmlEscaped() + "</b></td><td>"_L1 +
           shownLines(value).toHtmlEscaped() + "</td></tr>"_L1;
}

QString table(const QString &rows)
{
    return "<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\">"_L1 + rows + "</table>"_L1;
}

QString colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return u"#1b5e20"_s;
    case Verdict::NotReadOnly:
    case Verdict::MoreThanChosen:
        return u"#b00020"_s;
    case Verdict::NotProvable:
        return u"#7a4f00"_s;
    }
    Q_UNREACHABLE();
}

QString signOf(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return u"\u2713"_s;
    case Claim::State::Beyond:
    case Claim::State::MoreThanChosen:
        return u"\u2717"_s;
    case Claim::State::NotProvable:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

QString Paper::head(const Certificate &certificate)
{
    const auto &scope = certificate.scope;
    QStringList tables;
    for (const auto &one : scope.tables)
        tables += one.text();
    auto rows = row(tr("Principal"), certificate.principal.displayName) +
                row(tr("Application ID"), certificate.principal.id.text()) +
                row(tr("Workspace"), certificate.host) + row(tr("Workspace ID"), certificate.workspaceId) +
                row(tr("Scope"), Securable(scope.catalog, scope.schema).fullName()) +
                row(tr("Tables"), scope.wholeSchema ? tr("the whole schema") : tables.join(", "_L1));
    if (certificate.warehouse)
        rows += row(tr("SQL warehouse"),
                    u"%1 (%2)"_s.arg(certificate.warehouse->name, certificate.warehouse->id.text()));
    rows += row(tr("Read by"), certificate.readBy);
    rows += row(tr("Made"), certificate.created.toString(Qt::ISODate));
    rows += row(tr("With"), certificate.program);
    return "<h1>"_L1 + title().toHtmlEscaped() + "</h1><p style=\"font-size:14pt; color:"_L1 +
           colourOf(certificate.verdict()) + "\"><b>"_L1 + textFor(certificate.verdict()).toHtmlEscaped() +
           "</b></p>"_L1 + table(rows);
}

QString Paper::findings(const Claim &claim)
{
    QString text;
    for (const auto &finding : claim.findings) {
        text += "<p><b>"_L1 + textFor(finding).toHtmlEscaped() + "</b><br/>"_L1 +
                removalText(finding).toHtmlEscaped();
        if (!finding.removal.isEmpty())
            text += "<br/><code>"_L1 +
                    shownLines(finding.removal).toHtmlEscaped().replace(u'\n', "<br/>"_L1) + "</code>"_L1;
        text += "</p>"_L1;
    }
    return text;
}

QString Paper::claim(const Claim &claim)
{
    auto rows = row(tr("Seen"),
                    claim.seen.isEmpty() ? tr("nothing of this principal") : seenTexts(claim).join("; "_L1));
    if (!claim.obstacle.isEmpty())
        rows += row(tr("Why not provable"), obstacleText(claim));
    if (!claim.asked.isEmpty())
        rows += row(tr("Asked"), claim.asked);
    rows += row(tr("Answered"),
                claim.requestId.isEmpty()
                    ? claim.answered.toString(Qt::ISODate)
                    //: %1 is a time, %2 the server's id of the request.
                    : tr("%1, request %2").arg(claim.answered.toString(Qt::ISODate), claim.requestId));
    //: %1 is what was looked at, e.g. «Catalog main», %2 what was found.
    const auto heading = tr("%1: %2").arg(textFor(claim), textFor(claim.state));
    return "<h3>"_L1 + signOf(claim.state) + u' ' + heading.toHtmlEscaped() + "</h3>"_L1 + findings(claim) +
           table(rows);
}

QString Paper::claims(const Certificate &certificate)
{
    QString text = "<h2>"_L1 + tr("Claims and their evidence").toHtmlEscaped() + "</h2>"_L1;
    for (const auto &one : certificate.claims)
        text += claim(one);
    return text;
}

QString Paper::signature(const IssuedCertificate &issued)
{
    auto text = "<h2>"_L1 + tr("Signature").toHtmlEscaped() + "</h2><p>"_L1 +
                signatureText(issued.key).toHtmlEscaped() + "</p>"_L1;
    if (const auto made = signatureOf(issued))
        text += table(row(tr("Public key"), made->key.text()) +
                      row(tr("Of the JSON form"), QString::fromLatin1(made->value.toBase64())));
    return text;
}

QString Paper::foot(const IssuedCertificate &issued)
{
    QString text = "<h2>"_L1 + tr("What it does not say").toHtmlEscaped() + "</h2><ul>"_L1;
    const auto limits = certificateLimits(issued.key.has_value());
    for (const auto &limit : limits)
        text += "<li>"_L1 + limit.toHtmlEscaped() + "</li>"_L1;
    return text + "</ul><h2>"_L1 + tr("Digest").toHtmlEscaped() +
           "</h2><p><code style=\"font-size:8pt\">"_L1 + certificateDigest(issued.certificate) +
           "</code></p>"_L1 + signature(issued) + "<p>"_L1 +
           tr("The JSON form is attached to this file. Check it with: draftt-connect certificate verify FILE")
               .toHtmlEscaped() +
           "</p>"_L1;
}

QString Paper::html(const IssuedCertificate &issued)
{
    return "<html><body>"_L1 + head(issued.certificate) + claims(issued.certificate) + foot(issued) +
           "</body></html>"_L1;
}

QByteArray pdfWith(const IssuedCertificate &issued, const QByteArray &json)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    // QTextDocument::print() adds margins of 2 cm itself.
    writer.setPageMargins({});
    writer.setTitle(Paper::title());
    writer.setCreator(issued.certificate.program);
    writer.addFileAttachment(u"certificate.json"_s, json, u"application/json"_s);
    QTextDocument document;
    QFont font(u"sans-serif"_s);
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.setHtml(certificateHtml(issued));
    document.print(&writer);
    return bytes;
}

/// Drawn twice: what is attached names the digest of the pages.
QByteArray pdfOf(const IssuedCertificate &issued)
{
    const auto paper = readPaper(pdfWith(issued, certificateToJson(issued)));
    return pdfWith(issued, certificateToJson(issued, paper ? paper->digest : QString()));
}

} // namespace

QString certificateHtml(const IssuedCertificate &issued)
{
    return Paper::html(issued);
}

Result<Nothing> writeCertificatePdf(const IssuedCertificate &issued, const QString &path)
{
    return writeFile(path, pdfOf(issued));
}

} // namespace draftt
