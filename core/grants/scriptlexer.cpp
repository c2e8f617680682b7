// SPDX-License-Identifier: Apache-2.0
#include "core/grants/scriptlexer.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character.isSurrogate();
}

class Lexer
{
public:
    explicit Lexer(QStringView script) : m_script(script) {}

    Result<QList<SqlToken>> run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_script.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_script.size() ? m_script[m_at + ahead] : QChar();
    }
    [[nodiscard]] bool looksAt(QLatin1StringView text) const
    {
        return m_script.sliced(m_at).startsWith(text);
    }
    QChar take();

    void skipLineComment();
    [[nodiscard]] bool skipBlockComment();
    [[nodiscard]] bool takeQuoted();
    [[nodiscard]] bool takeString();
    void takeWord();
    [[nodiscard]] bool takeNext();

    QStringView m_script;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<SqlToken> m_tokens;
};

QChar Lexer::take()
{
    const auto character = m_script[m_at++];
    if (character == u'\n')
        ++m_line;
    return character;
}

void Lexer::skipLineComment()
{
    while (!atEnd()) {
        if (looksAt("\\\n"_L1)) {
            take();
            take();
        } else if (peek() == u'\n' || peek() == u'\r') {
            return;
        } else {
            take();
        }
    }
}

bool Lexer::skipBlockComment()
{
    int depth = 0;
    while (!atEnd()) {
        if (looksAt("/*"_L1)) {
            ++depth;
            m_at += 2;
        } else if (looksAt("*/"_L1)) {
            m_at += 2;
            if (--depth == 0)
                return true;
        } else {
            take();
        }
    }
    return false;
}

bool Lexer::takeQuoted()
{
    SqlToken token{SqlToken::Kind::Quoted, {}, m_line};
    take();
    while (!atEnd()) {
        const auto character = take();
        if (character != u'`') {
            token.text += character;
        } else if (peek() == u'`') {
            token.text += take();
        } else {
            m_tokens += token;
            return true;
        }
    }
    return false;
}

bool Lexer::takeString()
{
    SqlToken token{SqlToken::Kind::String, {}, m_line};
    const auto quote = take();
    token.text += quote;
    while (!atEnd()) {
        const auto character = take();
        token.text += character;
        if (character == u'\\' && !atEnd()) {
            token.text += take();
        } else if (character == quote) {
            m_tokens += token;
            return true;
        }
    }
    return false;
}

void Lexer::takeWord()
{
    SqlToken token{SqlToken::Kind::Word, {}, m_line};
    while (!atEnd() && isWordPart(peek()))
        token.text += take();
    m_tokens += token;
}

/// One comment, space or token. False: it never ends.
bool Lexer::takeNext()
{
    if (looksAt("--"_L1)) {
        skipLineComment();
        return true;
    }
    if (looksAt("/*"_L1))
        return skipBlockComment();
    if (peek() == u'`')
        return takeQuoted();
    if (peek() == u'\'' || peek() == u'"')
        return takeString();
    if (isWordPart(peek())) {
        takeWord();
        return true;
    }
    const int line = m_line;
    const auto character = take();
    if (!character.isSpace())
        m_tokens += SqlToken{SqlToken::Kind::Symbol, character, line};
    return true;
}

Result<QList<SqlToken>> Lexer::run()
{
    while (!atEnd()) {
        const int line = m_line;
        if (!takeNext()) {
            auto error = Error::input(InputProblem::BadFormat, QString::number(line));
            return Failure(error);
        }
    }
    return m_tokens;
}

} // namespace

Result<QList<SqlToken>> sqlTokens(QStringView script)
{
    return Lexer(script).run();
}

} // namespace draftt
