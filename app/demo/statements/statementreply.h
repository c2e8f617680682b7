// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/resultset.h"
#include "app/demo/wire/http.h"

namespace draftt::demo
{

enum class StatementState { Pending, Running, Succeeded, Failed, Canceled };

/// How a result reaches the client: as rows in the answer, as an attachment of it, or by links.
enum class Delivery { Rows, Attachment, Links };
enum class Format { Json, Arrow, Csv };

/// One submitted statement and what became of it.
struct StatementRecord {
    QString id;
    QString owner; ///< name of the principal
    StatementState state = StatementState::Pending;
    ResultSet result;
    SqlFailure failure;
    bool isTruncated = false;
    bool wasWaiting = false; ///< for its warehouse
    Delivery delivery = Delivery::Rows;
    Format format = Format::Json;
};

/// Puts a chunk where links lead; returns the link.
using MakeLink = std::function<QString(const QByteArray &contentType, const QByteArray &body)>;

/// Rows of one chunk; larger results come in several.
constexpr qsizetype rowsPerChunk = 1000;

/// State, and with the end of the statement the manifest and the first chunk.
[[nodiscard]] QJsonObject statementJson(const StatementRecord &record, const MakeLink &makeLink);
/// `data_array`, `attachment` or `external_links`, and where to go on; nullopt: there is no such chunk.
[[nodiscard]] std::optional<QJsonObject> chunkJson(const StatementRecord &record, qsizetype index,
                                                   const MakeLink &makeLink);

} // namespace draftt::demo
