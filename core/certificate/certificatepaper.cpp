// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatepaper.h"

#include "core/certificate/certificateids.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

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
        streams.append({pdf.sliced(after, begin - after), pdf.sliced(from, to - from)});
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i + 1 < streams.size(); ++i)
        hash.addData(QByteArray::number(streams[i].content.size()) + ' ' + streams[i].content);
    paper.digest = "sha256:"_L1 + QString::fromLatin1(hash.result().toHex());
    return paper;
}

} // namespace draftt
