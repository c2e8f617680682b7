// SPDX-License-Identifier: Apache-2.0
#include "core/grants/scriptparser.h"

#include "core/grants/scriptlexer.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Tokens = QList<SqlToken>;

/// Reads one statement's tokens from the left. Each step fails for good once one has failed.
class Reader
{
public:
    explicit Reader(const Tokens &tokens) : m_tokens(tokens) {}

    bool word(QLatin1StringView word)
    {
        if (m_at >= m_tokens.size() || !m_tokens[m_at].isWord(word))
            return false;
        ++m_at;
        return true;
    }

    /// `` `a`.`b` `` as its parts; empty if there is none.
    QStringList quotedParts()
    {
        QStringList parts;
        while (m_at < m_tokens.size() && m_tokens[m_at].kind == SqlToken::Kind::Quoted) {
            parts += m_tokens[m_at++].text;
            if (m_at >= m_tokens.size() || !m_tokens[m_at].isSymbol(u'.'))
                return parts;
            ++m_at;
        }
        return {};
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }

private:
    const Tokens &m_tokens;
    qsizetype m_at = 0;
};

/// A name that the script holds must be one that we could have written.
template <typename Name> std::optional<Name> exact(const QString &text)
{
    const auto name = Name::listed(text);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<Grant> grantOf(Privilege privilege, const QString &kind, const QStringList &parts)
{
    const auto catalog = parts.isEmpty() ? std::nullopt : exact<CatalogName>(parts[0]);
    const auto schema = parts.size() < 2 ? std::nullopt : exact<SchemaName>(parts[1]);
    const auto table = parts.size() < 3 ? std::nullopt : exact<TableName>(parts[2]);
    const bool isSelect = privilege == Privilege::Select;
    if (privilege == Privilege::UseCatalog && kind == "CATALOG"_L1 && parts.size() == 1 && catalog)
        return Grant::useCatalog(*catalog);
    if (privilege == Privilege::UseSchema && kind == "SCHEMA"_L1 && parts.size() == 2 && catalog && schema)
        return Grant::useSchema(*catalog, *schema);
    if (isSelect && kind == "SCHEMA"_L1 && parts.size() == 2 && catalog && schema)
        return Grant::selectOnSchema(*catalog, *schema);
    if (isSelect && kind == "TABLE"_L1 && parts.size() == 3 && catalog && schema && table)
        return Grant::selectOnTable(*catalog, *schema, *table);
    return std::nullopt;
}

std::optional<Privilege> privilegeOf(Reader &reader)
{
    if (reader.word("SELECT"_L1))
        return Privilege::Select;
    if (!reader.word("USE"_L1))
        return std::nullopt;
    if (reader.word("CATALOG"_L1))
        return Privilege::UseCatalog;
    return reader.word("SCHEMA"_L1) ? std::optional(Privilege::UseSchema) : std::nullopt;
}

QString kindOf(Reader &reader)
{
    for (const auto kind : {"CATALOG"_L1, "SCHEMA"_L1, "TABLE"_L1}) {
        if (reader.word(kind))
            return kind;
    }
    return {};
}

std::optional<ParsedStatement> statementOf(const Tokens &tokens)
{
    Reader reader(tokens);
    const bool isGrant = reader.word("GRANT"_L1);
    if (!isGrant && !reader.word("REVOKE"_L1))
        return std::nullopt;
    const auto privilege = privilegeOf(reader);
    if (!privilege || !reader.word("ON"_L1))
        return std::nullopt;
    const auto kind = kindOf(reader);
    const auto grant = grantOf(*privilege, kind, reader.quotedParts());
    if (!grant || !reader.word(isGrant ? "TO"_L1 : "FROM"_L1))
        return std::nullopt;
    const auto principal = reader.quotedParts();
    const auto id = principal.size() == 1 ? ClientId::parse(principal[0]) : ClientId::parse({});
    if (!id || id->text() != principal[0] || !reader.atEnd())
        return std::nullopt;
    return ParsedStatement{isGrant ? ParsedStatement::Verb::Grant : ParsedStatement::Verb::Revoke, *grant,
                           *id};
}

/// SHOW GRANTS `p` ON … `…`: reads, changes nothing.
bool isShowGrants(const Tokens &tokens)
{
    Reader reader(tokens);
    return reader.word("SHOW"_L1) && reader.word("GRANTS"_L1) && reader.quotedParts().size() == 1 &&
           reader.word("ON"_L1) && !kindOf(reader).isEmpty() && !reader.quotedParts().isEmpty() &&
           reader.atEnd();
}

} // namespace

Result<QList<ParsedStatement>> parseScript(QStringView script)
{
    auto tokens = sqlTokens(script);
    if (!tokens)
        return Failure(tokens.error());
    QList<ParsedStatement> statements;
    Tokens current;
    for (const auto &token : std::as_const(*tokens)) {
        if (!token.isSymbol(u';')) {
            current += token;
            continue;
        }
        if (const auto statement = statementOf(current))
            statements += *statement;
        else if (!isShowGrants(current))
            return Failure(Error::input(InputProblem::BadFormat, QString::number(token.line)));
        current.clear();
    }
    if (!current.isEmpty())
        return Failure(Error::input(InputProblem::BadFormat, QString::number(current.first().line)));
    return statements;
}

} // namespace draftt
