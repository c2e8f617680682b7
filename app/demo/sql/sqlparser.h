// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/sql/sqlast.h"
#include "app/demo/sql/sqltokens.h"

namespace draftt::demo::sql
{

/// Parses exactly one statement; a final `;` is fine. What the demo does not know is a syntax error.
[[nodiscard]] tl::expected<Statement, SqlFailure> parse(const QString &text,
                                                        const QList<Parameter> &parameters = {});

/// The condition of a view or a row filter.
[[nodiscard]] tl::expected<ExpressionPtr, SqlFailure> parseCondition(const QString &text);

/// Reads tokens. After the first failure it stands at the end, so that every loop over it stops.
class Cursor
{
public:
    Cursor(const QString &text, const QList<Parameter> &parameters);

    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const;
    Token take();
    [[nodiscard]] bool accept(QLatin1String word);
    [[nodiscard]] bool acceptSymbol(QLatin1String symbol);
    void expect(QLatin1String word);
    void expectSymbol(QLatin1String symbol);
    void fail(); ///< a syntax error at the token that is next
    void fail(const SqlFailure &failure);
    [[nodiscard]] const std::optional<SqlFailure> &failure() const { return m_failure; }

    [[nodiscard]] QString identifier();
    [[nodiscard]] Name name(); ///< also IDENTIFIER(:marker) and IDENTIFIER('a.b')
    [[nodiscard]] ExpressionPtr expression();
    [[nodiscard]] QString sourceFrom(qsizetype position) const;

private:
    [[nodiscard]] ExpressionPtr conjunction();
    [[nodiscard]] ExpressionPtr negation();
    [[nodiscard]] ExpressionPtr predicate();
    [[nodiscard]] ExpressionPtr sum();
    [[nodiscard]] ExpressionPtr product();
    [[nodiscard]] ExpressionPtr primary();
    [[nodiscard]] ExpressionPtr literal(const Token &token);
    [[nodiscard]] ExpressionPtr marker(const Token &token);
    [[nodiscard]] ExpressionPtr columnOrCall();
    [[nodiscard]] ExpressionPtr binary(const QString &op, const ExpressionPtr &a, const ExpressionPtr &b);
    [[nodiscard]] Name computedName();

    QString m_text;
    QList<Parameter> m_parameters;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<SqlFailure> m_failure;
};

} // namespace draftt::demo::sql
