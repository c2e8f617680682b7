// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pdftext.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// RFC 1950, 2.2.
bool isZlib(const QByteArray &bytes)
{
    if (bytes.size() < 2 || (bytes[0] & 0x0f) != 8)
        return false;
    return (uint(uchar(bytes[0])) * 256 + uchar(bytes[1])) % 31 == 0;
}

/// Whatever stands between the words, at whatever line end.
QByteArray streamsOf(const QByteArray &file)
{
    QByteArray found;
    const QByteArrayView end("endstream");
    for (auto at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 1)) {
        const auto to = file.indexOf(end, at);
        auto from = at + 6;
        while (from < file.size() && (file[from] == '\r' || file[from] == '\n'))
            ++from;
        const auto stream = to < from ? QByteArray() : file.sliced(from, to - from);
        if (!isZlib(stream))
            continue;
        QByteArray sized(4, '\0');
        qToBigEndian(quint32(1024 * 1024), sized.data());
        // What ends before its stream does, as by a line end, zlib takes too.
        found += qUncompress(sized + stream) + '\n';
    }
    return found;
}

QByteArray pagesOf(const QByteArray &file)
{
    QTemporaryFile copy;
    if (!canReadPages() || !copy.open() || copy.write(file) != file.size() || !copy.flush())
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, copy.fileName(), u"-"_s});
    reader.waitForFinished();
    return reader.readAllStandardOutput();
}

} // namespace

bool canReadPages()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

QByteArray unpackedPdf(const QByteArray &file)
{
    return file.startsWith("%PDF-") ? streamsOf(file) + pagesOf(file) : QByteArray();
}

} // namespace draftt
