// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/sql/sqlrunner.h"
#include "app/demo/statements/statementreply.h"

namespace draftt::demo
{

/// A decoded submission.
struct Submission {
    SqlContext context;
    QString warehouse;
    QString text;
    QList<sql::Parameter> parameters;
    int waitSeconds = 10;
    bool cancelsOnTimeout = false;
    std::optional<qint64> rowLimit;
    std::optional<qint64> byteLimit; ///< as it was asked for: the result is cut there
    Delivery delivery = Delivery::Rows;
    Format format = Format::Json;
};

/// What a workspace differs in: see Manners::inlineIsArrowOnly. `hasStorage`: links can be given.
struct Dispositions {
    bool inlineIsArrowOnly = false;
    bool hasStorage = false;
};

/// The request or what is wrong with it. An empty statement is none of that: it runs and fails.
[[nodiscard]] tl::expected<Submission, Reply> decodeSubmission(const Request &request,
                                                               const Dispositions &dispositions);

[[nodiscard]] Reply invalidField(const QString &field, const QString &message);

/// Cuts the result at the limits that were asked for; true if something was cut.
[[nodiscard]] bool cut(ResultSet &result, const Submission &submission);
/// More than an answer may hold: such a statement is aborted.
[[nodiscard]] bool isTooLargeInline(const ResultSet &result);

} // namespace draftt::demo
