// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatepaper.h"

#include "core/certificate/certificateids.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto streamBegin = "\nstream\n"_L1;
constexpr auto streamEnd = "\nendstream"_L1;
constexpr quint32 firstGuess = 64 * 1024;

/// A certificate of thousands of tables. zlib makes a thousand times as much of zeros, which is what a
/// hostile file would be full of.
constexpr qsizetype mostCompressed = qsizetype{256} * 1024;

/// As it stands in the file.
struct Stream {
    QByteArray dictionary; ///< and what else stands before the stream
    QByteArray content;
    qsizetype from = 0; ///< where the content begins
};

/// In order; none if one does not end.
QList<Stream> streamsOf(const QByteArray &pdf)
{
    QList<Stream> streams;
    qsizetype after = 0;
    for (auto begin = pdf.indexOf(streamBegin); begin >= 0; begin = pdf.indexOf(streamBegin, after)) {
        const auto from = begin + streamBegin.size();
        const auto to = pdf.indexOf(streamEnd, from);
        if (to < 0)
            return {};
        streams.append({pdf.sliced(after, begin - after), pdf.sliced(from, to - from), from});
        after = to + streamEnd.size();
    }
    return streams;
}

/// What zlib has made of it, where that was used. Damaged streams become empty.
QByteArray contentOf(const Stream &stream)
{
    if (!stream.dictionary.contains("/FlateDecode"))
        return stream.content;
    QByteArray sized(4, '\0');
    qToBigEndian(firstGuess, sized.data());
    return qUncompress(sized + stream.content);
}

/// Each entry of the table of objects leads to that object, before or behind what is attached: nothing in
/// there can take the place of a page.
bool leadsToItsObjects(const QByteArray &pdf, const Stream &attached)
{
    static const QRegularExpression entry(u"^(\\d{10}) 00000 n $"_s, QRegularExpression::MultilineOption);
    const auto end = attached.from + attached.content.size();
    const auto table = pdf.indexOf("\nxref\n0 ", end);
    if (table < 0 || pdf.indexOf("xref", end) != table + 1)
        return false;
    auto found = entry.globalMatch(QString::fromLatin1(pdf.sliced(table)));
    int number = 0;
    while (found.hasNext()) {
        const auto at = found.next().captured(1).toLongLong();
        const auto begin = QByteArray::number(++number) + " 0 obj\n";
        const bool isInside = at + begin.size() > attached.from && at < end;
        if (isInside || at >= pdf.size() || !QByteArrayView(pdf).sliced(at).startsWith(begin))
            return false;
    }
    const auto start = pdf.indexOf("startxref\n", table) + 10;
    return number > 0 && pdf.sliced(start).startsWith(QByteArray::number(table + 1) + " \n%%EOF");
}

/// All but what is attached: the time of the drawing, and behind the attachment the numbers, depend on it.
QString digestOf(const QByteArray &pdf, const Stream &attached)
{
    static const QRegularExpression time(u"\n/CreationDate \\(D:[0-9Z+'-]*\\)\n"_s);
    static const QRegularExpression digits(u"[0-9]+"_s);
    if (!leadsToItsObjects(pdf, attached))
        return {};
    const auto drawn = pdf.first(attached.from);
    const auto rest = QString::fromLatin1(pdf.sliced(attached.from + attached.content.size())).remove(digits);
    const auto found = time.match(QString::fromLatin1(drawn));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(drawn.first(std::max<qsizetype>(0, found.capturedStart())));
    hash.addData(drawn.sliced(std::max<qsizetype>(0, found.capturedEnd())));
    hash.addData(rest.toLatin1());
    return "sha256:"_L1 + QString::fromLatin1(hash.result().toHex());
}

bool isCertificate(const QByteArray &content)
{
    const auto format = QJsonDocument::fromJson(content)["format"_L1].toString();
    return format == QLatin1StringView(certificatefile::unsignedFormat) ||
           format == QLatin1StringView(certificatefile::signedFormat);
}

} // namespace

std::optional<CertificatePaper> readPaper(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return std::nullopt;
    const auto streams = streamsOf(pdf);
    if (streams.isEmpty() || streams.last().content.size() > mostCompressed)
        return std::nullopt;
    // Qt writes what is attached behind all pages and fonts.
    CertificatePaper paper{contentOf(streams.last()), {}};
    if (!isCertificate(paper.attachment))
        return std::nullopt;
    paper.digest = digestOf(pdf, streams.last());
    return paper;
}

} // namespace draftt
