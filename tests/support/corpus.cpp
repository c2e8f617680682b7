// SPDX-License-Identifier: Apache-2.0
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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
    const QHash<QString, QString> all{
        {u"securableKind"_s, facts.securableKind},
        {u"securableName"_s, facts.securableName},
        {u"privilege"_s, facts.privilege},
        {u"principal"_s, facts.principal},
        {u"ipAddress"_s, facts.ipAddress},
        {u"workspaceId"_s, facts.workspaceId},
        {u"host"_s, facts.host},
        {u"certificateIssuer"_s, facts.certificateIssuer},
        {u"sqlState"_s, facts.sqlState},
        {u"errorClass"_s, facts.errorClass},
        {u"retryAfter"_s, facts.retryAfter},
        {u"requestId"_s, facts.requestId},
    };
    return all.value(name);
}

} // namespace draftt
