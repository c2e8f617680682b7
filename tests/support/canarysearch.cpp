// SPDX-License-Identifier: Apache-2.0
#include "tests/support/canarysearch.h"

#include "tests/support/pdftext.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype needleLength = 12;

} // namespace

CanarySearch::CanarySearch(const QByteArrayList &secrets)
{
    for (const auto &secret : secrets) {
        if (secret.size() < needleLength)
            qFatal("a secret of %d characters is too short to be looked for", int(secret.size()));
        add(secret);
        add(secret.toPercentEncoding());
        for (const auto &before : {QByteArray(), "x"_ba, "xx"_ba})
            add((before + secret).toBase64().sliced(4, (before + secret).size() / 3 * 4 - 4));
    }
}

void CanarySearch::add(const QByteArray &form)
{
    for (qsizetype at = 0; at + needleLength <= form.size(); ++at)
        m_needles += form.sliced(at, needleLength);
}

void CanarySearch::look(const QString &place, const QByteArray &bytes)
{
    auto &entry = m_places[place];
    entry.bytes += bytes.size();
    // As one byte a character, and as QString has it.
    for (const auto &text : {bytes, QByteArray(bytes).replace('\0', "")}) {
        for (qsizetype at = 0; at + needleLength <= text.size(); ++at) {
            if (!m_needles.contains(QByteArray::fromRawData(text.constData() + at, needleLength)))
                continue;
            ++entry.hits;
            if (m_first.isEmpty())
                m_first =
                    place + ": "_L1 + QString::fromUtf8(text.mid(std::max<qsizetype>(at - 300, 0), 400));
        }
    }
}

void CanarySearch::lookIntoFiles(const QString &folder)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const auto content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        look(u"files"_s, file.fileName().toUtf8() + '\n' + content);
        look(u"PDF files, unpacked"_s, unpackedPdf(content));
    }
}

void CanarySearch::lookAtProcess(qint64 id, bool hasBegun)
{
    for (const auto one : familyOf(id)) {
        look(u"argument lists"_s, fileOfProcess(one, "cmdline"));
        if (hasBegun)
            look(u"environments"_s, fileOfProcess(one, "environ"));
    }
}

int CanarySearch::hits() const
{
    int sum = 0;
    for (const auto &entry : m_places)
        sum += entry.hits;
    return sum;
}

void CanarySearch::print(const char *walk) const
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        std::fprintf(stderr, "%s: hits in %s: %d (%lld bytes)\n", walk, qPrintable(it.key()), it->hits,
                     static_cast<long long>(it->bytes));
}

QByteArray fileOfProcess(qint64 process, const QByteArray &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(process), QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> familyOf(qint64 process)
{
    if (process <= 0)
        return {};
    QList<qint64> family{process};
    const auto children = fileOfProcess(process, "task/" + QByteArray::number(process) + "/children");
    for (const auto &child : children.simplified().split(' ')) {
        if (!child.isEmpty())
            family += familyOf(child.toLongLong());
    }
    return family;
}

} // namespace draftt
