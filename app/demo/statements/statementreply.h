// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/resultset.h"
#include "app/demo/wire/http.h"

namespace draftt::demo
{

enum class StatementState { Pending, Running, Succeeded, Failed, Canceled, Closed };

/// One submitted statement and what became of it.
struct StatementRecord {
    QString id;
    QString owner; ///< name of the principal
    StatementState state = StatementState::Pending;
    ResultSet result;
    SqlFailure failure;
    bool isTruncated = false;
    bool wasWaiting = false; ///< for its warehouse
};

/// Rows of one chunk; larger results come in several.
constexpr qsizetype rowsPerChunk = 1000;

/// State, and with the end of the statement the manifest and the first chunk.
[[nodiscard]] QJsonObject statementJson(const StatementRecord &record);
/// `data_array` and where to go on; nullopt: there is no such chunk.
[[nodiscard]] std::optional<QJsonObject> chunkJson(const StatementRecord &record, qsizetype index);

} // namespace draftt::demo
