// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqltokens.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

bool startsWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Scanner
{
public:
    explicit Scanner(const QString &sql) : m_sql(sql) {}

    tl::expected<QList<Token>, SqlFailure> run()
    {
        QList<Token> tokens;
        while (skipBlanks() && m_at < m_sql.size()) {
            const auto token = next();
            if (m_broken)
                break;
            tokens.append(token);
        }
        if (m_broken)
            return tl::unexpected(
                syntaxFailure(m_sql, {Token::Kind::Symbol, m_sql.sliced(m_start, 1), m_start}));
        tokens.append({Token::Kind::End, {}, m_sql.size()});
        return tokens;
    }

private:
    QChar at(qsizetype offset) const
    {
        return m_at + offset < m_sql.size() ? m_sql.at(m_at + offset) : QChar();
    }

    /// False when a comment has no end.
    bool skipBlanks()
    {
        for (;;) {
            m_start = m_at;
            if (at(0) == u'-' && at(1) == u'-') {
                while (m_at < m_sql.size() && at(0) != u'\n')
                    ++m_at;
            } else if (at(0) == u'/' && at(1) == u'*') {
                if (!skipComment())
                    return false;
            } else if (m_at < m_sql.size() && at(0).isSpace()) {
                ++m_at;
            } else {
                return true;
            }
        }
    }

    bool skipComment()
    {
        int depth = 0;
        do {
            if (at(0) == u'/' && at(1) == u'*') {
                ++depth;
                m_at += 2;
            } else if (at(0) == u'*' && at(1) == u'/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_sql.size());
        m_broken = depth > 0;
        return !m_broken;
    }

    Token next()
    {
        m_start = m_at;
        const auto first = at(0);
        if (startsWord(first))
            return word(Token::Kind::Word);
        if (isDigit(first) || (first == u'.' && isDigit(at(1))))
            return number();
        if (first == u'`')
            return quoted(first, Token::Kind::Quoted);
        if (first == u'\'' || first == u'"')
            return quoted(first, Token::Kind::Text);
        if (first == u':' && startsWord(at(1))) {
            ++m_at;
            return word(Token::Kind::Marker);
        }
        return symbol();
    }

    Token word(Token::Kind kind)
    {
        QString text;
        while (startsWord(at(0)) || isDigit(at(0)))
            text += m_sql.at(m_at++);
        return {kind, text, m_start};
    }

    Token number()
    {
        QString text;
        while (isDigit(at(0)) || (at(0) == u'.' && !text.contains(u'.')))
            text += m_sql.at(m_at++);
        return {Token::Kind::Number, text, m_start};
    }

    /// A backtick inside backticks is doubled; strings have backslashes.
    Token quoted(QChar quote, Token::Kind kind)
    {
        QString text;
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            if (kind == Token::Kind::Text && at(0) == u'\\' && m_at + 1 < m_sql.size()) {
                text += escaped(m_sql.at(++m_at));
            } else if (at(0) != quote) {
                text += at(0);
            } else if (kind == Token::Kind::Quoted && at(1) == quote) {
                text += m_sql.at(m_at++);
            } else {
                ++m_at;
                return {kind, text, m_start};
            }
        }
        m_broken = true;
        return {};
    }

    static QString escaped(QChar c)
    {
        if (c == u'n')
            return u"\n"_s;
        if (c == u't')
            return u"\t"_s;
        if (c == u'%' || c == u'_')
            return u'\\' + QString(c);
        return c;
    }

    Token symbol()
    {
        for (const auto &two : {"<>"_L1, "<="_L1, ">="_L1, "!="_L1, "=="_L1, "||"_L1}) {
            if (QStringView(m_sql).sliced(m_at).startsWith(two)) {
                m_at += 2;
                return {Token::Kind::Symbol, two, m_start};
            }
        }
        const qsizetype length = at(0).isHighSurrogate() && at(1).isLowSurrogate() ? 2 : 1;
        m_at += length;
        return {Token::Kind::Symbol, m_sql.sliced(m_start, length), m_start};
    }

    const QString &m_sql;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    bool m_broken = false;
};

struct Place {
    qsizetype line = 1;
    qsizetype column = 0;
};

Place locate(const QString &sql, qsizetype position)
{
    const auto before = QStringView(sql).first(position);
    const auto lastBreak = before.lastIndexOf(u'\n');
    return {before.count(u'\n') + 1, position - lastBreak - 1};
}

} // namespace

bool Token::isWord(QLatin1String word) const
{
    return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
}

bool Token::isSymbol(QLatin1String symbol) const
{
    return kind == Kind::Symbol && text == symbol;
}

tl::expected<QList<Token>, SqlFailure> tokenize(const QString &sql)
{
    return Scanner(sql).run();
}

QString placeOf(const QString &sql, qsizetype position)
{
    const auto place = locate(sql, position);
    return u"line %1 pos %2"_s.arg(place.line).arg(place.column);
}

SqlFailure syntaxFailure(const QString &sql, const Token &near)
{
    if (near.kind == Token::Kind::End && near.position == 0)
        return {u"\n[PARSE_EMPTY_STATEMENT] Syntax error, unexpected empty statement. SQLSTATE: 42617"_s,
                u"42617"_s};
    const auto place = locate(sql, near.position);
    const auto where = near.kind == Token::Kind::End ? u"end of input"_s : u'\'' + near.text + u'\'';
    const auto line = sql.section(u'\n', 0, place.line - 1);
    const auto rest = sql.section(u'\n', place.line);
    const auto caret = QString(place.column, u'-') + "^^^"_L1;
    QStringList shown{line, caret};
    if (!rest.isEmpty())
        shown += rest;
    return {u"\n[PARSE_SYNTAX_ERROR] Syntax error at or near %1. SQLSTATE: 42601 (line %2, pos %3)\n\n== SQL "
            "==\n%4\n"_s.arg(where, QString::number(place.line), QString::number(place.column),
                             shown.join(u'\n')),
            u"42601"_s};
}

} // namespace draftt::demo
