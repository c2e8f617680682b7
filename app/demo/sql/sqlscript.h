// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <QList>
#include <QStringList>

namespace draftt::demo
{

struct ScriptStatement {
    QString text; ///< without the `;` and without leading comments
    int line = 1; ///< where it begins
};

/// Cuts a script at each `;` that stands outside strings, back-quoted names and comments (bracketed comments
/// nest, as in Spark). Parts that hold nothing but comments are left out.
[[nodiscard]] QList<ScriptStatement> splitScript(const QString &script);

/// What became of one statement.
struct ScriptOutcome {
    QString statement;
    int line = 1;
    QString state;   ///< SUCCEEDED, FAILED …; SKIPPED after a failure
    QString message; ///< of a failure
    QString sqlState;
    QStringList columns;
    QList<QStringList> rows; ///< a null cell is the word NULL

    [[nodiscard]] bool hasSucceeded() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Runs a script as `caller` through the statement area, one statement after the other. The first failure
/// ends it, as in a workspace's editor.
[[nodiscard]] QList<ScriptOutcome> runScript(const QString &script, const Area &statements,
                                             const Principal &caller);

} // namespace draftt::demo
