// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/answer.h"

#include "core/exchange/errorpage.h"
#include "core/exchange/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto longestDetail = 1000;
/// A log may be long; what is shown of it stands at its beginning.
constexpr auto longestRedacted = 64 * longestDetail;

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Text, or a number as text; empty for anything else. SCIM writes `"detail": "null"` for none.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    const auto text = value.toString();
    return text == "null"_L1 ? QString() : text;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const auto text = textOf(object.value(name)); !text.isEmpty())
            return text;
    }
    return {};
}

AnswerDetail readDetail(const QJsonObject &json)
{
    AnswerDetail detail;
    detail.type = json.value("@type"_L1).toString().section(u'/', -1).section(u'.', -1);
    const auto take = [&detail](const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto text = textOf(it.value()); !text.isEmpty() && it.key() != "@type"_L1)
                detail.members.insert(it.key(), text);
        }
    };
    take(json.value("field_violations"_L1).toArray().first().toObject());
    take(json.value("metadata"_L1).toObject());
    take(json);
    return detail;
}

/// `{"error_code", "message", "details"}`, the OAuth and SCIM forms and their variants.
void readErrorMembers(Answer &answer, const QJsonObject &json)
{
    const auto error = json.value("error"_L1);
    const auto description = firstText(json, {"error_description"_L1, "errorSummary"_L1});
    answer.isOAuthForm = !description.isEmpty() || (error.isString() && json.contains("error_uri"_L1));
    answer.code = firstText(json, {"error_code"_L1, "errorCode"_L1});
    answer.message = firstText(json, {"message"_L1, "error_message"_L1, "errorMessage"_L1, "detail"_L1});
    if (error.isObject())
        readErrorMembers(answer, error.toObject());
    if (answer.message.isEmpty())
        answer.message = description;
    if (answer.code.isEmpty() && (answer.isOAuthForm || !answer.message.isEmpty()))
        answer.code = textOf(error);
    else if (answer.message.isEmpty())
        answer.message = textOf(error);
    // `{"error": "invalid_client"}` alone is the OAuth form without its optional part (RFC 6749 §5.2).
    static const QRegularExpression oauthWord(u"^(?:invalid|unauthorized|unsupported|access)_[a-z_]+$"_s);
    if (answer.code.isEmpty() && oauthWord.match(answer.message).hasMatch()) {
        answer.isOAuthForm = true;
        answer.code = answer.message;
    }
    if (answer.code.isEmpty() && json.contains("schemas"_L1))
        answer.code = firstText(json, {"scimType"_L1, "status"_L1});
    for (const auto &detail : json.value("details"_L1).toArray())
        answer.details += readDetail(detail.toObject());
}

/// A failure may stand inside another one's message as JSON text.
void unwrapMessage(Answer &answer)
{
    for (int depth = 0; depth < 3 && answer.message.trimmed().startsWith(u'{'); ++depth) {
        const auto inner = QJsonDocument::fromJson(answer.message.toUtf8());
        if (!inner.isObject())
            return;
        Answer unwrapped;
        readErrorMembers(unwrapped, inner.object());
        if (unwrapped.message.isEmpty())
            return;
        answer.message = unwrapped.message;
        if (!unwrapped.code.isEmpty())
            answer.code = unwrapped.code;
        answer.details += unwrapped.details;
    }
}

void readObject(Answer &answer, const QJsonObject &json)
{
    const auto status = json.value("status"_L1).toObject();
    answer.statementState = status.value("state"_L1).toString();
    answer.sqlState = firstText(status, {"sql_state"_L1, "sqlState"_L1});
    if (answer.sqlState.isEmpty())
        answer.sqlState = firstText(json, {"sql_state"_L1, "sqlState"_L1});
    if (const auto failure = status.value("error"_L1); failure.isObject())
        readErrorMembers(answer, failure.toObject());
    else
        readErrorMembers(answer, json);
    unwrapMessage(answer);
}

AnswerShape readJson(Answer &answer, const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        readObject(answer, document.object());
        return AnswerShape::Object;
    }
    // Qt reads no bare string, number or null; as the one element of an array it does.
    const auto single = QJsonDocument::fromJson('[' + body + ']').array();
    if (single.size() == 1) {
        answer.message = textOf(single.first());
        return AnswerShape::OtherJson;
    }
    return body.startsWith('{') || body.startsWith('[') ? AnswerShape::BrokenJson : AnswerShape::Text;
}

void readBody(Answer &answer, const HttpHeaders &headers, const QByteArray &body)
{
    const auto bytes = body.startsWith("\xEF\xBB\xBF") ? body.mid(3).trimmed() : body.trimmed();
    if (bytes.isEmpty())
        return;
    answer.shape = readJson(answer, bytes);
    if (answer.shape != AnswerShape::Text)
        return;
    const auto text = QString::fromUtf8(bytes);
    const auto isPage = headerValue(headers, "content-type").toLower().startsWith("text/html");
    if (looksLikePage(text) || (isPage && text.contains(u'<'))) {
        answer.shape = AnswerShape::Html;
        answer.message = messageOfPage(text);
        return;
    }
    answer.message = text;
    static const QRegularExpression prefixed(u"^([A-Z_]{3,}): "_s);
    answer.code = prefixed.match(text).captured(1);
}

/// What the words themselves hold: ReqId, SQLSTATE and the class in brackets or before the colon.
void readMessage(Answer &answer)
{
    static const QRegularExpression reqId(u"\\s*\\[ReqId:\\s*([^\\]\\s]+)\\s*\\]"_s);
    if (const auto match = reqId.match(answer.message); match.hasMatch()) {
        answer.requestId = match.captured(1);
        answer.message.remove(match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression state(u"SQLSTATE:\\s*([0-9A-Z]{5})\\b"_s);
    if (answer.sqlState.isEmpty())
        answer.sqlState = state.match(answer.message).captured(1);
    static const QRegularExpression bracketed(u"^\\s*\\[([A-Z0-9_]+(?:\\.[A-Z0-9_]+)*)\\]"_s);
    static const QRegularExpression prefixed(u"^\\s*([A-Z][A-Z_]{2,}): "_s);
    answer.errorClass = bracketed.match(answer.message).captured(1);
    if (answer.errorClass.isEmpty())
        answer.errorClass = prefixed.match(answer.message).captured(1);
}

QString requestIdOf(const Answer &answer, const HttpHeaders &headers)
{
    for (const auto name : {"x-request-id", "x-databricks-request-id", "x-ms-request-id"}) {
        if (const auto value = headerValue(headers, name); !value.isEmpty())
            return QString::fromLatin1(value);
    }
    return answer.detail(u"RequestInfo", u"request_id"_s);
}

ErrorKind kindOfStatus(int status, const Exchange &exchange, const Answer &answer)
{
    const auto isOurProxy = status == 407 || !exchange.header("x-squid-error").isEmpty();
    if (isOurProxy)
        return ErrorKind::ProxyRefused;
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status == 401 || (answer.isOAuthForm && answer.code == "invalid_client"_L1))
        return ErrorKind::Unauthenticated;
    switch (status) {
    case 403:
        return ErrorKind::PermissionDenied;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFailure : ErrorKind::BadRequest;
    }
}

ErrorKind kindOfSuccess(const Answer &answer)
{
    switch (answer.shape) {
    case AnswerShape::Html:
    case AnswerShape::Text:
        return ErrorKind::NotAnApi;
    case AnswerShape::Empty:
    case AnswerShape::OtherJson:
    case AnswerShape::BrokenJson:
        return ErrorKind::MalformedReply;
    case AnswerShape::Object:
        break;
    }
    if (answer.statementState == "FAILED"_L1)
        return ErrorKind::StatementFailed;
    if (answer.statementState == "CANCELED"_L1 || answer.statementState == "CLOSED"_L1)
        return ErrorKind::StatementCancelled;
    return ErrorKind::Other;
}

} // namespace

QString Answer::detail(QStringView type, const QString &member) const
{
    for (const auto &entry : details) {
        if (entry.type == type && entry.members.contains(member))
            return entry.members.value(member);
    }
    return {};
}

Answer readAnswer(const HttpHeaders &headers, const QByteArray &body)
{
    Answer answer;
    readBody(answer, headers, body);
    for (const auto name : {"x-databricks-reason-phrase", "x-thriftserver-error-message"}) {
        if (answer.message.isEmpty() && answer.shape != AnswerShape::Object)
            answer.message = QString::fromUtf8(headerValue(headers, name));
    }
    readMessage(answer);
    if (answer.requestId.isEmpty())
        answer.requestId = requestIdOf(answer, headers);
    return answer;
}

Answer readAnswer(const QJsonObject &json)
{
    Answer answer;
    answer.shape = AnswerShape::Object;
    readObject(answer, json);
    readMessage(answer);
    return answer;
}

Error errorFromExchange(std::shared_ptr<const Exchange> exchange)
{
    Error error;
    error.exchange = exchange;
    if (!exchange->httpStatus) {
        // What a text says is read in core/diagnosis; our own client knows the kind without words.
        const auto start = exchange->transportError.left(longestRedacted);
        error.detail = redacted(start).left(longestDetail);
        return error;
    }
    const auto answer = readAnswer(exchange->headers, exchange->body);
    error.httpStatus = *exchange->httpStatus;
    error.kind =
        error.httpStatus < 300 ? kindOfSuccess(answer) : kindOfStatus(error.httpStatus, *exchange, answer);
    error.detail = redacted(answer.message).trimmed().left(longestDetail);
    error.serverCode = answer.code;
    error.sqlState = answer.sqlState;
    error.requestId = answer.requestId;
    return error;
}

Error errorFromExchange(const Exchange &exchange)
{
    return errorFromExchange(std::make_shared<const Exchange>(exchange));
}

} // namespace draftt
