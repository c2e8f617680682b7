// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace draftt
{

/// The smallest unit of a SQL script.
struct SqlToken {
    enum class Kind { Word, Quoted, String, Symbol };

    Kind kind = Kind::Word;
    QString text; ///< a Quoted one without its backticks, doubled ones undone; a String as written
    int line = 1;

    [[nodiscard]] bool isWord(QLatin1StringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isSymbol(QChar symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// Cuts a script into tokens; comments and spaces are left out. Rules: the lexer of Spark SQL
/// (SqlBaseLexer.g4: SIMPLE_COMMENT, BRACKETED_COMMENT, BACKQUOTED_IDENTIFIER, STRING_LITERAL). Errors:
/// BadFormat, `fact`: the line of what never ends.
[[nodiscard]] Result<QList<SqlToken>> sqlTokens(QStringView script);

} // namespace draftt
