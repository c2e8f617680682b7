// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"

#include "core/exchange/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto maxBody = 64 * 1024;

Failure badFormat(const QString &where)
{
    return Failure(Error::input(InputProblem::BadFormat, where));
}

RecordedAnswer answerOf(const QString &id, Stage stage, Exchange exchange)
{
    exchange.body.truncate(maxBody);
    return {id, errorFromExchange(exchange), stage};
}

bool isText(const QByteArray &bytes)
{
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\x1b') ||
               byte == 0x7f;
    };
    return std::none_of(bytes.begin(), bytes.end(), isControl) &&
           QString::fromUtf8(bytes).count(QChar::ReplacementCharacter) * 20 <= bytes.size();
}

/// Names members that only a recorded answer has.
bool isRecorded(const QJsonObject &json)
{
    return json.contains("http_status"_L1) || json.contains("transport_error"_L1) ||
           (json.contains("stage"_L1) && json.contains("body"_L1));
}

/// A body is text as it came; an object is taken too, as people write it when they copy by hand.
QByteArray bodyOf(const QJsonValue &body)
{
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    return body.toString().toUtf8();
}

/// The member that is wrong, or empty.
QString wrongMember(const QJsonObject &json)
{
    const auto status = json.value("http_status"_L1);
    const bool hasStatus = !status.isNull() && !status.isUndefined();
    if (hasStatus && (status.toInt() < 100 || status.toInt() > 599))
        return u"http_status"_s;
    if (json.contains("stage"_L1) && !stageFromId(json.value("stage"_L1).toString()))
        return u"stage"_s;
    const auto isTextOrNone = [&json](QLatin1StringView name) {
        const auto value = json.value(name);
        return value.isString() || value.isNull() || value.isUndefined();
    };
    for (const auto name : {"id"_L1, "transport_error"_L1, "final_url"_L1}) {
        if (!isTextOrNone(name))
            return name;
    }
    const auto headers = json.value("headers"_L1);
    if (!headers.isObject() && !headers.isNull() && !headers.isUndefined())
        return u"headers"_s;
    return hasStatus || !json.value("transport_error"_L1).toString().isEmpty() ? QString() : u"http_status"_s;
}

RecordedAnswer fromRecord(const QJsonObject &json)
{
    Exchange exchange;
    if (json.value("http_status"_L1).isDouble())
        exchange.httpStatus = json.value("http_status"_L1).toInt();
    const auto headers = json.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        exchange.headers.emplace_back(it.key().toUtf8(), it.value().toVariant().toString().toUtf8());
    exchange.body = bodyOf(json.value("body"_L1));
    exchange.transportError = json.value("transport_error"_L1).toString();
    exchange.finalUrl = QUrl(json.value("final_url"_L1).toString());
    const auto stage = stageFromId(json.value("stage"_L1).toString());
    return answerOf(json.value("id"_L1).toString(), stage.value_or(Stage::Transport), std::move(exchange));
}

Result<QList<RecordedAnswer>> fromArray(const QJsonArray &array)
{
    if (array.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    QList<RecordedAnswer> answers;
    for (const auto &value : array) {
        const auto number = QString::number(answers.size() + 1);
        if (!value.isObject() || !isRecorded(value.toObject()))
            return badFormat(u'#' + number);
        if (const auto member = wrongMember(value.toObject()); !member.isEmpty())
            return badFormat(u'#' + number + u' ' + member);
        answers += fromRecord(value.toObject());
    }
    return answers;
}

/// `HTTP/1.1 403 Forbidden`, headers, an empty line, the body.
std::optional<RecordedAnswer> fromHttp(const QByteArray &input)
{
    static const QRegularExpression statusLine(u"^HTTP/\\d(?:\\.\\d)? (\\d{3})[^\\n]*\\n"_s);
    auto text = QString::fromUtf8(input).replace("\r\n"_L1, "\n"_L1);
    const auto match = statusLine.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Exchange exchange;
    exchange.httpStatus = match.captured(1).toInt();
    const auto end = text.indexOf("\n\n"_L1);
    const auto head = text.sliced(match.capturedEnd(),
                                  qMax<qsizetype>((end < 0 ? text.size() : end) - match.capturedEnd(), 0));
    for (const auto &line : head.split(u'\n', Qt::SkipEmptyParts))
        exchange.headers.emplace_back(line.section(u':', 0, 0).trimmed().toUtf8(),
                                      line.section(u':', 1).trimmed().toUtf8());
    if (end >= 0)
        exchange.body = text.sliced(end + 2).toUtf8();
    return answerOf({}, Stage::Transport, std::move(exchange));
}

RecordedAnswer fromText(const QByteArray &input)
{
    Exchange exchange;
    exchange.transportError = QString::fromUtf8(input).trimmed();
    return answerOf({}, Stage::Transport, std::move(exchange));
}

} // namespace

Result<QList<RecordedAnswer>> readRecordedAnswers(const QByteArray &input)
{
    if (input.size() > maxRecordedBytes)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxRecordedBytes)));
    const auto trimmed = (input.startsWith("\xEF\xBB\xBF") ? input.mid(3) : input).trimmed();
    if (trimmed.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    if (!isText(trimmed))
        return badFormat({});
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(trimmed, &problem);
    if (document.isArray())
        return fromArray(document.array());
    if (document.isObject() && isRecorded(document.object()))
        return fromArray({document.object()});
    // What was to be a record but is broken must not be taken for somebody's message.
    static const QRegularExpression recordStart(
        u"^(?:\\[\\s*)?\\{[^{}]{0,2000}\"(?:http_status|transport_error|stage)\"\\s*:"_s);
    if (document.isNull() && recordStart.match(QString::fromUtf8(trimmed.left(4096))).hasMatch())
        return badFormat(problem.errorString());
    if (auto answer = fromHttp(trimmed))
        return QList<RecordedAnswer>{*answer};
    return QList<RecordedAnswer>{fromText(trimmed)};
}

} // namespace draftt
