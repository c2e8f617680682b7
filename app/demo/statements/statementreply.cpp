// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/statementreply.h"

#include "app/demo/statements/arrowstream.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qint64 linkLifetimeSeconds = 900;

QString stateName(StatementState state)
{
    switch (state) {
    case StatementState::Pending:
        return u"PENDING"_s;
    case StatementState::Running:
        return u"RUNNING"_s;
    case StatementState::Succeeded:
        return u"SUCCEEDED"_s;
    case StatementState::Failed:
        return u"FAILED"_s;
    case StatementState::Canceled:
        return u"CANCELED"_s;
    }
    return {};
}

QString formatName(Format format)
{
    switch (format) {
    case Format::Json:
        return u"JSON_ARRAY"_s;
    case Format::Arrow:
        return u"ARROW_STREAM"_s;
    case Format::Csv:
        return u"CSV"_s;
    }
    return {};
}

qsizetype chunkCount(const ResultSet &result)
{
    return (result.rows.size() + rowsPerChunk - 1) / rowsPerChunk;
}

qsizetype rowsIn(const ResultSet &result, qsizetype chunk)
{
    return std::min(rowsPerChunk, result.rows.size() - chunk * rowsPerChunk);
}

QJsonObject columnJson(const ResultColumn &column, qsizetype position)
{
    QJsonObject object{{u"name"_s, column.name},
                       {u"type_text"_s, column.type.toUpper()},
                       {u"type_name"_s, typeName(column.type)},
                       {u"position"_s, position}};
    if (const auto decimal = decimalArguments(column.type)) {
        object.insert(u"type_precision"_s, decimal->first);
        object.insert(u"type_scale"_s, decimal->second);
    }
    return object;
}

QJsonObject manifestJson(const StatementRecord &record)
{
    const auto &result = record.result;
    QJsonArray columns;
    for (qsizetype i = 0; i < result.columns.size(); ++i)
        columns.append(columnJson(result.columns.at(i), i));
    QJsonObject schema{{u"column_count"_s, columns.size()}};
    if (!columns.isEmpty())
        schema.insert(u"columns"_s, columns);
    QJsonArray chunks;
    for (qsizetype i = 0; i < chunkCount(result); ++i)
        chunks.append(QJsonObject{
            {u"chunk_index"_s, i}, {u"row_offset"_s, i * rowsPerChunk}, {u"row_count"_s, rowsIn(result, i)}});
    QJsonObject manifest{{u"format"_s, formatName(record.format)},
                         {u"schema"_s, schema},
                         {u"total_chunk_count"_s, chunks.size()},
                         {u"total_row_count"_s, result.rows.size()},
                         {u"truncated"_s, record.isTruncated}};
    if (!chunks.isEmpty())
        manifest.insert(u"chunks"_s, chunks);
    return manifest;
}

/// Rows of one chunk.
struct Part {
    qsizetype index = 0;
    qsizetype offset = 0;
    qsizetype count = 0;
};

QJsonArray rowsJson(const ResultSet &result, const Part &part)
{
    QJsonArray rows;
    for (const auto &row : result.rows.sliced(part.offset, part.count)) {
        QJsonArray cells;
        for (const auto &cell : row)
            cells.append(cell ? QJsonValue(*cell) : QJsonValue(QJsonValue::Null));
        rows.append(cells);
    }
    return rows;
}

QByteArray csv(const ResultSet &result, const Part &part)
{
    QByteArray text;
    for (const auto &row : result.rows.sliced(part.offset, part.count)) {
        QByteArrayList cells;
        for (const auto &cell : row)
            cells += cell ? '"' + cell->toUtf8().replace('"', "\"\"") + '"' : QByteArray();
        text += cells.join(',') + '\n';
    }
    return text;
}

/// The chunk as the storage has it, with its content type.
std::pair<QByteArray, QByteArray> stored(const StatementRecord &record, const Part &part)
{
    switch (record.format) {
    case Format::Json:
        break;
    case Format::Arrow:
        return {"application/vnd.apache.arrow.stream", arrowStream(record.result, part.offset, part.count)};
    case Format::Csv:
        return {"text/csv", csv(record.result, part)};
    }
    return {"application/json", QJsonDocument(rowsJson(record.result, part)).toJson(QJsonDocument::Compact)};
}

/// Which chunk it is and which one comes next.
QJsonObject placeJson(const StatementRecord &record, const Part &part)
{
    QJsonObject json{
        {u"chunk_index"_s, part.index}, {u"row_offset"_s, part.offset}, {u"row_count"_s, part.count}};
    if (part.index + 1 < chunkCount(record.result)) {
        json.insert(u"next_chunk_index"_s, part.index + 1);
        json.insert(
            u"next_chunk_internal_link"_s,
            u"/api/2.0/sql/statements/%1/result/chunks/%2?row_offset=%3"_s.arg(
                record.id, QString::number(part.index + 1), QString::number(part.offset + part.count)));
    }
    return json;
}

QJsonObject linkJson(const StatementRecord &record, const Part &part, const MakeLink &makeLink)
{
    const auto [contentType, body] = stored(record, part);
    auto json = placeJson(record, part);
    json.insert(u"byte_count"_s, body.size());
    json.insert(u"external_link"_s, makeLink(contentType, body));
    json.insert(u"expiration"_s,
                QDateTime::currentDateTimeUtc().addSecs(linkLifetimeSeconds).toString(Qt::ISODateWithMs));
    return json;
}

} // namespace

std::optional<QJsonObject> chunkJson(const StatementRecord &record, qsizetype index, const MakeLink &makeLink)
{
    const auto &result = record.result;
    // An attachment of no rows still tells the columns.
    const bool isBare = index == 0 && result.rows.isEmpty() && record.delivery == Delivery::Attachment;
    if (!isBare && (index < 0 || index >= chunkCount(result)))
        return {};
    const Part part{index, index * rowsPerChunk, rowsIn(result, index)};
    auto chunk = placeJson(record, part);
    switch (record.delivery) {
    case Delivery::Rows:
        chunk.insert(u"data_array"_s, rowsJson(result, part));
        break;
    case Delivery::Attachment:
        chunk.insert(u"attachment"_s, QString::fromLatin1(stored(record, part).second.toBase64()));
        break;
    case Delivery::Links:
        return QJsonObject{{u"external_links"_s, QJsonArray{linkJson(record, part, makeLink)}}};
    }
    return chunk;
}

QJsonObject statementJson(const StatementRecord &record, const MakeLink &makeLink)
{
    QJsonObject status{{u"state"_s, stateName(record.state)}};
    QJsonObject statement{{u"statement_id"_s, record.id}};
    if (record.state == StatementState::Failed) {
        status.insert(u"error"_s, QJsonObject{{u"error_code"_s, u"BAD_REQUEST"_s},
                                              {u"message"_s, record.failure.message}});
        if (!record.failure.sqlState.isEmpty())
            status.insert(u"sql_state"_s, record.failure.sqlState);
    }
    statement.insert(u"status"_s, status);
    if (record.state == StatementState::Succeeded) {
        statement.insert(u"manifest"_s, manifestJson(record));
        statement.insert(u"result"_s, chunkJson(record, 0, makeLink).value_or(QJsonObject()));
    }
    return statement;
}

} // namespace draftt::demo
