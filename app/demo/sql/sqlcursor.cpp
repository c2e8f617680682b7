// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlparser.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::sql
{

Cursor::Cursor(const QString &text, const QList<Parameter> &parameters)
    : m_text(text), m_parameters(parameters)
{
    const auto tokens = tokenize(text);
    if (tokens)
        m_tokens = *tokens;
    else
        fail(tokens.error());
}

const Token &Cursor::peek(qsizetype ahead) const
{
    return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
}

Token Cursor::take()
{
    const auto token = peek();
    if (m_at < m_tokens.size() - 1)
        ++m_at;
    return token;
}

bool Cursor::accept(QLatin1String word)
{
    const bool isNext = peek().isWord(word);
    if (isNext)
        take();
    return isNext;
}

bool Cursor::acceptSymbol(QLatin1String symbol)
{
    const bool isNext = peek().isSymbol(symbol);
    if (isNext)
        take();
    return isNext;
}

void Cursor::expect(QLatin1String word)
{
    if (!accept(word))
        fail();
}

void Cursor::expectSymbol(QLatin1String symbol)
{
    if (!acceptSymbol(symbol))
        fail();
}

void Cursor::fail()
{
    auto token = peek();
    // A text of blanks and comments only is empty, wherever it ends.
    if (m_tokens.size() == 1)
        token.position = 0;
    fail(syntaxFailure(m_text, token));
}

void Cursor::fail(const SqlFailure &failure)
{
    if (!m_failure)
        m_failure = failure;
    m_tokens = {{Token::Kind::End, {}, m_text.size()}};
    m_at = 0;
}

QString Cursor::identifier()
{
    const auto &token = peek();
    if (token.kind != Token::Kind::Word && (token.kind != Token::Kind::Quoted || token.text.isEmpty())) {
        fail();
        return {};
    }
    return take().text;
}

Name Cursor::name()
{
    if (peek().isWord("identifier"_L1) && peek(1).isSymbol("("_L1))
        return computedName();
    Name name;
    name.position = peek().position;
    do {
        name.parts += identifier().toLower();
    } while (acceptSymbol("."_L1));
    if (peek().isSymbol("-"_L1) && !m_failure) {
        const auto start = m_tokens.at(m_at - 1);
        const auto whole = start.text + u'-' + peek(1).text;
        fail({u"\n[INVALID_IDENTIFIER] The unquoted identifier %1 is invalid and must be back quoted as: "
              u"`%1`. "
              "Unquoted identifiers can only contain ASCII letters ('a' - 'z', 'A' - 'Z'), digits ('0' - "
              "'9'), "
              "and underbar ('_'). SQLSTATE: 42602 (%2)"_s.arg(whole, placeOf(m_text, start.position)),
              u"42602"_s});
    }
    return name;
}

/// IDENTIFIER(…): the text is parsed as a name, so that a value cannot become anything else.
Name Cursor::computedName()
{
    const auto position = take().position;
    expectSymbol("("_L1);
    const auto expression = primary();
    expectSymbol(")"_L1);
    if (m_failure)
        return {};
    Cursor inner(expression->value.toString(), {});
    auto name = inner.name();
    if (inner.failure() || inner.peek().kind != Token::Kind::End ||
        expression->kind != Expression::Kind::Literal) {
        fail();
        return {};
    }
    name.position = position;
    return name;
}

QString Cursor::sourceFrom(qsizetype position) const
{
    const auto end = peek().position;
    return m_text.sliced(position, std::max<qsizetype>(end - position, 0)).trimmed();
}

} // namespace draftt::demo::sql
