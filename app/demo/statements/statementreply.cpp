// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/statementreply.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

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
    case StatementState::Closed:
        return u"CLOSED"_s;
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
    QJsonObject manifest{{u"format"_s, u"JSON_ARRAY"_s},
                         {u"schema"_s, schema},
                         {u"total_chunk_count"_s, chunks.size()},
                         {u"total_row_count"_s, result.rows.size()},
                         {u"truncated"_s, record.isTruncated}};
    if (!chunks.isEmpty())
        manifest.insert(u"chunks"_s, chunks);
    return manifest;
}

} // namespace

std::optional<QJsonObject> chunkJson(const StatementRecord &record, qsizetype index)
{
    const auto &result = record.result;
    if (index < 0 || index >= chunkCount(result))
        return {};
    const auto offset = index * rowsPerChunk;
    const auto count = rowsIn(result, index);
    QJsonArray rows;
    for (const auto &row : result.rows.sliced(offset, count)) {
        QJsonArray cells;
        for (const auto &cell : row)
            cells.append(cell ? QJsonValue(*cell) : QJsonValue(QJsonValue::Null));
        rows.append(cells);
    }
    QJsonObject chunk{{u"chunk_index"_s, index},
                      {u"row_offset"_s, offset},
                      {u"row_count"_s, count},
                      {u"data_array"_s, rows}};
    if (index + 1 < chunkCount(result)) {
        chunk.insert(u"next_chunk_index"_s, index + 1);
        chunk.insert(u"next_chunk_internal_link"_s,
                     u"/api/2.0/sql/statements/%1/result/chunks/%2?row_offset=%3"_s.arg(
                         record.id, QString::number(index + 1), QString::number(offset + count)));
    }
    return chunk;
}

QJsonObject statementJson(const StatementRecord &record)
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
        statement.insert(u"result"_s, chunkJson(record, 0).value_or(QJsonObject()));
    }
    return statement;
}

} // namespace draftt::demo
