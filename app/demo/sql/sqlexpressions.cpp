// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlparser.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::sql
{

namespace
{

/// Deeper nesting is refused, so that no statement can use up the stack.
constexpr int maxDepth = 100;

ExpressionPtr made(Expression expression)
{
    return std::make_shared<const Expression>(std::move(expression));
}

ExpressionPtr unary(Expression::Kind kind, const ExpressionPtr &argument, bool isNegated = false)
{
    Expression expression;
    expression.kind = kind;
    expression.arguments = {argument};
    expression.isNegated = isNegated;
    expression.position = argument->position;
    return made(expression);
}

/// Words that end an expression: they are no column without backticks.
bool isReserved(const Token &token)
{
    for (const auto &word : {"from"_L1, "where"_L1, "order"_L1, "limit"_L1, "and"_L1, "or"_L1, "as"_L1,
                             "group"_L1, "union"_L1, "offset"_L1, "select"_L1, "having"_L1, "join"_L1}) {
        if (token.isWord(word))
            return true;
    }
    return false;
}

} // namespace

ExpressionPtr Cursor::binary(const QString &op, const ExpressionPtr &a, const ExpressionPtr &b)
{
    Expression expression;
    expression.kind = Expression::Kind::Binary;
    expression.text = op;
    expression.arguments = {a, b};
    expression.position = a->position;
    return made(expression);
}

ExpressionPtr Cursor::expression()
{
    if (++m_depth > maxDepth)
        fail();
    const auto start = peek().position;
    auto left = conjunction();
    while (accept("or"_L1))
        left = binary(u"OR"_s, left, conjunction());
    --m_depth;
    auto titled = *left;
    titled.source = sourceFrom(start);
    titled.position = start;
    return made(titled);
}

ExpressionPtr Cursor::conjunction()
{
    auto left = negation();
    while (accept("and"_L1))
        left = binary(u"AND"_s, left, negation());
    return left;
}

ExpressionPtr Cursor::negation()
{
    bool isNot = false;
    while (accept("not"_L1))
        isNot = !isNot;
    const auto inner = predicate();
    return isNot ? unary(Expression::Kind::Not, inner) : inner;
}

ExpressionPtr Cursor::predicate()
{
    const auto left = sum();
    for (const auto &op : {"="_L1, "=="_L1, "<>"_L1, "!="_L1, "<="_L1, ">="_L1, "<"_L1, ">"_L1}) {
        if (acceptSymbol(op))
            return binary(op == "=="_L1 ? u"="_s : QString(op), left, sum());
    }
    if (accept("is"_L1)) {
        const bool isNot = accept("not"_L1);
        expect("null"_L1);
        return unary(Expression::Kind::IsNull, left, isNot);
    }
    const bool isNot = accept("not"_L1);
    if (accept("like"_L1)) {
        const auto like = binary(u"LIKE"_s, left, sum());
        return isNot ? unary(Expression::Kind::Not, like) : like;
    }
    if (accept("in"_L1)) {
        auto list = *unary(Expression::Kind::InList, left, isNot);
        expectSymbol("("_L1);
        do {
            list.arguments += sum();
        } while (acceptSymbol(","_L1));
        expectSymbol(")"_L1);
        return made(list);
    }
    if (accept("between"_L1)) {
        const auto low = binary(u">="_s, left, sum());
        expect("and"_L1);
        const auto both = binary(u"AND"_s, low, binary(u"<="_s, left, sum()));
        return isNot ? unary(Expression::Kind::Not, both) : both;
    }
    if (isNot)
        fail();
    return left;
}

ExpressionPtr Cursor::sum()
{
    auto left = product();
    for (;;) {
        if (acceptSymbol("+"_L1))
            left = binary(u"+"_s, left, product());
        else if (acceptSymbol("-"_L1))
            left = binary(u"-"_s, left, product());
        else if (acceptSymbol("||"_L1))
            left = binary(u"||"_s, left, product());
        else
            return left;
    }
}

ExpressionPtr Cursor::product()
{
    auto left = primary();
    for (;;) {
        if (acceptSymbol("*"_L1))
            left = binary(u"*"_s, left, primary());
        else if (acceptSymbol("/"_L1))
            left = binary(u"/"_s, left, primary());
        else if (acceptSymbol("%"_L1))
            left = binary(u"%"_s, left, primary());
        else
            return left;
    }
}

ExpressionPtr Cursor::primary()
{
    const auto token = peek();
    if (acceptSymbol("("_L1)) {
        const auto inner = expression();
        expectSymbol(")"_L1);
        return inner;
    }
    if (token.isSymbol("-"_L1) && m_depth <= maxDepth) {
        take();
        m_depth += 1;
        const auto inner = primary();
        m_depth -= 1;
        return unary(Expression::Kind::Negate, inner);
    }
    switch (token.kind) {
    case Token::Kind::Number:
    case Token::Kind::Text:
        return literal(take());
    case Token::Kind::Marker:
        return marker(take());
    case Token::Kind::Word:
    case Token::Kind::Quoted:
        return columnOrCall();
    case Token::Kind::Symbol:
    case Token::Kind::End:
        break;
    }
    fail();
    return made({});
}

ExpressionPtr Cursor::literal(const Token &token)
{
    Expression expression;
    expression.position = token.position;
    if (token.kind == Token::Kind::Text) {
        auto text = token.text;
        while (peek().kind == Token::Kind::Text) // neighbours are one string
            text += take().text;
        expression.value = text;
        expression.type = u"string"_s;
        return made(expression);
    }
    const auto dot = token.text.indexOf(u'.');
    if (dot >= 0) {
        expression.value = token.text.toDouble();
        const auto scale = token.text.size() - dot - 1;
        expression.type = u"decimal(%1,%2)"_s.arg(token.text.size() - 1).arg(scale);
        return made(expression);
    }
    bool fits = false;
    expression.value = token.text.toLongLong(&fits);
    if (!fits)
        fail();
    expression.type = expression.value.toLongLong() > 2147483647 ? u"bigint"_s : u"int"_s;
    return made(expression);
}

ExpressionPtr Cursor::marker(const Token &token)
{
    for (const auto &parameter : std::as_const(m_parameters)) {
        if (parameter.name != token.text)
            continue;
        Expression expression;
        expression.value = parameter.value;
        expression.type = parameter.value.isValid() ? parameter.type : u"void"_s;
        expression.position = token.position;
        return made(expression);
    }
    fail({u"[UNBOUND_SQL_PARAMETER] Found the unbound parameter: %1. Please, fix `args` and provide a "
          u"mapping of "
          "the parameter to either a SQL literal or collection constructor functions such as `map()`, "
          "`array()`, `struct()`. SQLSTATE: 42P02; %2"_s.arg(token.text, placeOf(m_text, token.position)),
          u"42P02"_s});
    return made({});
}

ExpressionPtr Cursor::columnOrCall()
{
    const auto token = peek();
    Expression expression;
    expression.position = token.position;
    if (isReserved(token)) {
        fail();
        return made({});
    }
    if (token.isWord("null"_L1) || token.isWord("true"_L1) || token.isWord("false"_L1)) {
        take();
        if (!token.isWord("null"_L1))
            expression.value = token.isWord("true"_L1) ? 1 : 0;
        expression.type = token.isWord("null"_L1) ? u"void"_s : u"boolean"_s;
        return made(expression);
    }
    expression.kind = Expression::Kind::Column;
    expression.text = take().text;
    while (acceptSymbol("."_L1)) // only the last part names a column; the rest is the table
        expression.text = identifier();
    if (token.kind != Token::Kind::Word || !acceptSymbol("("_L1))
        return made(expression);
    expression.kind = Expression::Kind::Call;
    expression.text = token.text.toLower();
    if (acceptSymbol("*"_L1))
        expression.arguments = {made({Expression::Kind::Star, {}, {}, {}, {}, false, {}, token.position})};
    else if (!peek().isSymbol(")"_L1)) {
        do {
            expression.arguments += this->expression();
        } while (acceptSymbol(","_L1));
    }
    expectSymbol(")"_L1);
    return made(expression);
}

} // namespace draftt::demo::sql
