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

/// zlib's bytes, or the stream itself where it is not compressed. Damaged ones become empty.
QByteArray contentOf(const QByteArray &dictionary, const QByteArray &stream)
{
    if (!dictionary.contains("/FlateDecode"))
        return stream;
    QByteArray sized(4, '\0');
    qToBigEndian(firstGuess, sized.data());
    return qUncompress(sized + stream);
}

bool isCertificate(const QByteArray &content)
{
    return QJsonDocument::fromJson(content)["format"_L1] == QLatin1StringView(certificatefile::format);
}

} // namespace

std::optional<CertificatePaper> readPaper(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return std::nullopt;
    CertificatePaper paper;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qsizetype after = 0;
    for (auto begin = pdf.indexOf(streamBegin); begin >= 0; begin = pdf.indexOf(streamBegin, after)) {
        const auto dictionary = pdf.sliced(after, begin - after);
        const auto from = begin + streamBegin.size();
        const auto to = pdf.indexOf(streamEnd, from);
        if (to < 0)
            return std::nullopt;
        const auto stream = pdf.sliced(from, to - from);
        after = to + streamEnd.size();
        if (const auto content = contentOf(dictionary, stream); !isCertificate(content)) {
            hash.addData(QByteArray::number(stream.size()) + ' ' + stream);
            continue;
        } else if (paper.attachment.isEmpty()) {
            paper.attachment = content;
        } else {
            return std::nullopt;
        }
    }
    if (paper.attachment.isEmpty())
        return std::nullopt;
    paper.digest = "sha256:"_L1 + QString::fromLatin1(hash.result().toHex());
    return paper;
}

} // namespace draftt
