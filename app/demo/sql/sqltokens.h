// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/refusal.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace draftt::demo
{

struct Token {
    enum class Kind { Word, Quoted, Text, Number, Symbol, Marker, End };

    Kind kind = Kind::End;
    QString text; ///< quotes and escapes undone; of a marker the name
    qsizetype position = 0;

    /// An unquoted word, compared without case.
    [[nodiscard]] bool isWord(QLatin1String word) const;
    [[nodiscard]] bool isSymbol(QLatin1String symbol) const;
};

/// Takes SQL apart: backticks with doubling, strings with backslashes, `--` and nested `/* */` comments,
/// `:name` markers. The last token is End.
[[nodiscard]] tl::expected<QList<Token>, SqlFailure> tokenize(const QString &sql);

/// PARSE_SYNTAX_ERROR as the engine words it, with the line of the statement that it points to.
[[nodiscard]] SqlFailure syntaxFailure(const QString &sql, const Token &near);

/// `line 1 pos 7`, as other messages end.
[[nodiscard]] QString placeOf(const QString &sql, qsizetype position);

} // namespace draftt::demo
