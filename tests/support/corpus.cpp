// SPDX-License-Identifier: Apache-2.0
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray())
        texts += value.toString();
    return texts;
}

QList<CorpusRow> readRows(const QString &name)
{
    QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<CorpusRow> rows;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto entry = value.toObject();
        rows += {entry["id"_L1].toString(),
                 QStringList(entry["diagnosis"_L1].toString()) + textsOf(entry["also_accept"_L1]),
                 textsOf(entry["never"_L1]),
                 textsOf(entry["variants"_L1]),
                 entry["facts"_L1].toObject(),
                 entry};
    }
    return rows;
}

} // namespace

RecordedAnswer CorpusRow::given() const
{
    const auto answers = readRecordedAnswers(QJsonDocument(entry).toJson());
    if (!answers)
        qFatal("cannot read row %s", qPrintable(id));
    return answers->constFirst();
}

QString CorpusRow::pasted() const
{
    const auto said = entry["transport_error"_L1].toString();
    return said.isEmpty() ? entry["body"_L1].toString() : said;
}

QString CorpusRow::everything() const
{
    return QString::fromUtf8(QJsonDocument(entry["headers"_L1].toObject()).toJson()) + u'\n' +
           entry["final_url"_L1].toString() + u'\n' + entry["body"_L1].toString() + u'\n' +
           entry["transport_error"_L1].toString();
}

const QList<CorpusRow> &corpus()
{
    static const auto rows = readRows(u"errors.json"_s) + readRows(u"answers-more.json"_s) +
                             readRows(u"pasted.json"_s) + readRows(u"wordings.json"_s) +
                             readRows(u"posted.json"_s);
    return rows;
}

Diagnosis diagnosePasted(const QString &text)
{
    const auto answers = readRecordedAnswers(text.toUtf8());
    return answers ? diagnose(answers->constFirst().error, answers->constFirst().stage) : Diagnosis();
}

QString factOf(const Facts &facts, const QString &name)
{
    static constexpr std::array all{std::to_array<std::pair<QLatin1StringView, QString Facts::*>>({
        {"securableKind"_L1, &Facts::securableKind},
        {"securableName"_L1, &Facts::securableName},
        {"privilege"_L1, &Facts::privilege},
        {"principal"_L1, &Facts::principal},
        {"ipAddress"_L1, &Facts::ipAddress},
        {"workspaceId"_L1, &Facts::workspaceId},
        {"host"_L1, &Facts::host},
        {"certificateIssuer"_L1, &Facts::certificateIssuer},
        {"sqlState"_L1, &Facts::sqlState},
        {"errorClass"_L1, &Facts::errorClass},
        {"retryAfter"_L1, &Facts::retryAfter},
        {"requestId"_L1, &Facts::requestId},
    })};
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const auto &each) { return each.first == name; });
    return found == all.end() ? QString() : facts.*found->second;
}

} // namespace draftt
