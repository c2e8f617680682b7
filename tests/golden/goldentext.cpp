// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/goldentext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A command with its answer, and in which file they first stood together.
using Known = QHash<std::pair<QString, QByteArray>, QString>;

QByteArray answerOf(const Cell &cell, const GoldenFile &file, Known &known)
{
    if (file.scenario.isEmpty())
        return cell.answer;
    const std::pair key{cell.line, cell.answer};
    const auto first = known.constFind(key);
    if (first != known.constEnd())
        return "--- as in " + first->section(u'/', -1).toUtf8() + '\n';
    known.insert(key, file.name);
    return cell.answer;
}

QByteArray textOf(const GoldenFile &file, Known &known)
{
    auto text = file.title.toUtf8() + '\n';
    if (!file.script.isEmpty())
        text += file.script.toUtf8() + '\n';
    QByteArray previous;
    for (const auto &cell : file.cells) {
        const auto answer = answerOf(cell, file, known);
        if (answer != previous)
            text += previous + '\n';
        text += "$ " + cell.line.toUtf8() + '\n';
        previous = answer;
    }
    return text + previous;
}

} // namespace

QMap<QString, QByteArray> goldenTexts(const QList<GoldenFile> &files)
{
    Known known;
    QMap<QString, QByteArray> texts;
    for (const auto &file : files)
        texts.insert(file.name, textOf(file, known));
    return texts;
}

void writeOrAbort(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace draftt
