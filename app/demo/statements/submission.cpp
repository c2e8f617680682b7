// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/submission.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qint64 inlineByteLimit = 26214400; // 25 MiB, the API's own limit for INLINE

QList<sql::Parameter> parametersOf(const QJsonArray &array)
{
    QList<sql::Parameter> parameters;
    for (const auto &entry : array) {
        const auto object = entry.toObject();
        const auto value = object.value("value"_L1);
        sql::Parameter parameter{
            object.value("name"_L1).toString(), {}, object.value("type"_L1).toString(u"STRING"_s).toLower()};
        if (value.isString())
            parameter.value = value.toString();
        bool isNumber = false;
        const auto number = parameter.value.toString().toLongLong(&isNumber);
        if (isNumber && (parameter.type == "int"_L1 || parameter.type == "bigint"_L1))
            parameter.value = number;
        parameters.append(parameter);
    }
    return parameters;
}

qint64 bytesOf(const QList<std::optional<QString>> &row)
{
    qint64 bytes = 0;
    for (const auto &cell : row)
        bytes += cell ? cell->toUtf8().size() : 0;
    return bytes;
}

/// Unknown words are ignored, as the service does.
Format formatOf(const QJsonObject &json)
{
    const auto word = json.value("format"_L1).toString();
    return word == "ARROW_STREAM"_L1 ? Format::Arrow : word == "CSV"_L1 ? Format::Csv : Format::Json;
}

std::optional<Reply> readDisposition(Submission &submission, const QJsonObject &json,
                                     const Dispositions &dispositions)
{
    const auto disposition = json.value("disposition"_L1).toString();
    submission.format = formatOf(json);
    if (disposition == "EXTERNAL_LINKS"_L1) {
        submission.delivery = Delivery::Links;
        return dispositions.hasStorage
                   ? std::nullopt
                   : std::optional(invalidField(
                         u"disposition"_s,
                         u"The EXTERNAL_LINKS disposition is not available in this workspace."_s));
    }
    const bool isEither = disposition == "INLINE_OR_EXTERNAL_LINKS"_L1;
    submission.delivery = submission.format == Format::Arrow ? Delivery::Attachment : Delivery::Rows;
    if (!isEither && dispositions.inlineIsArrowOnly) {
        return submission.format == Format::Arrow
                   ? std::nullopt
                   : std::optional(Reply::error(400, u"INVALID_PARAMETER_VALUE"_s,
                                                u"Inline disposition only supports ARROW_STREAM format."_s));
    }
    if (isEither || submission.format == Format::Json)
        return {};
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, // recorded
                        u"Incompatible parameters: The format field must be JSON_ARRAY when the disposition "
                        "field is INLINE."_s);
}

std::optional<Reply> readWait(Submission &submission, const QJsonObject &json)
{
    static const QRegularExpression seconds(u"^(\\d{1,3})s$"_s);
    const auto wait = seconds.match(json.value("wait_timeout"_L1).toString(u"10s"_s));
    submission.waitSeconds = wait.captured(1).toInt();
    submission.cancelsOnTimeout = json.value("on_wait_timeout"_L1).toString() == "CANCEL"_L1;
    const bool isAllowed =
        submission.waitSeconds == 0 || (submission.waitSeconds >= 5 && submission.waitSeconds <= 50);
    if (wait.hasMatch() && isAllowed)
        return {};
    return invalidField(u"wait_timeout"_s,
                        u"The wait_timeout field must be 0 seconds (disables wait), or between 5 seconds and "
                        "50 seconds."_s);
}

std::optional<Reply> readLimits(Submission &submission, const QJsonObject &json)
{
    if (json.value("row_limit"_L1).isDouble())
        submission.rowLimit = json.value("row_limit"_L1).toInteger();
    if (!json.value("byte_limit"_L1).isDouble())
        return {};
    submission.byteLimit = json.value("byte_limit"_L1).toInteger();
    const bool isInline = submission.delivery != Delivery::Links;
    if (*submission.byteLimit >= 1 && (!isInline || *submission.byteLimit <= inlineByteLimit))
        return {};
    return invalidField(u"byte_limit"_s,
                        u"The byte_limit field must be between 1 and 26214400 for INLINE."_s);
}

} // namespace

Reply invalidField(const QString &field, const QString &message)
{
    const QJsonObject violation{{u"field"_s, field}, {u"description"_s, message}};
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message,
                        {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.BadRequest"_s},
                                     {u"field_violations"_s, QJsonArray{violation}}}});
}

tl::expected<Submission, Reply> decodeSubmission(const Request &request, const Dispositions &dispositions)
{
    const auto &json = request.json;
    if (json.isEmpty())
        return tl::unexpected(
            Reply::error(400, u"MALFORMED_REQUEST"_s,
                         u"Invalid JSON given in the body of the request - failed to parse given JSON"_s));
    Submission submission;
    submission.warehouse = json.value("warehouse_id"_L1).toString();
    submission.text = json.value("statement"_L1).toString();
    if (!json.contains("warehouse_id"_L1)) // recorded: missing and empty differ
        return tl::unexpected(Reply::error(400, u"BAD_REQUEST"_s, u"Missing required field: warehouse_id"_s));
    for (const auto &[field, isThere] : {std::pair{u"warehouse_id"_s, !submission.warehouse.isEmpty()},
                                         std::pair{u"statement"_s, json.contains("statement"_L1)}}) {
        if (!isThere)
            return tl::unexpected(invalidField(field, u"The %1 field is required."_s.arg(field)));
    }
    for (const auto &refusal : {readWait(submission, json), readDisposition(submission, json, dispositions),
                                readLimits(submission, json)}) {
        if (refusal)
            return tl::unexpected(*refusal);
    }
    submission.parameters = parametersOf(json.value("parameters"_L1).toArray());
    submission.context = {request.caller, json.value("catalog"_L1).toString(u"main"_s).toLower(),
                          json.value("schema"_L1).toString(u"default"_s).toLower()};
    return submission;
}

bool cut(ResultSet &result, const Submission &submission)
{
    qsizetype keep = 0;
    qint64 bytes = 0;
    for (const auto &row : std::as_const(result.rows)) {
        bytes += bytesOf(row);
        if (bytes > submission.byteLimit.value_or(bytes) ||
            (submission.rowLimit && keep >= *submission.rowLimit))
            break;
        ++keep;
    }
    const bool isCut = keep < result.rows.size();
    result.rows = result.rows.first(keep);
    return isCut;
}

bool isTooLargeInline(const ResultSet &result)
{
    qint64 bytes = 0;
    for (const auto &row : result.rows)
        bytes += bytesOf(row);
    return bytes > inlineByteLimit;
}

} // namespace draftt::demo
