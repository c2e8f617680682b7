// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlparser.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::sql
{

namespace
{

SelectItem parseItem(Cursor &cursor)
{
    if (cursor.peek().isSymbol("*"_L1)) {
        Expression star;
        star.kind = Expression::Kind::Star;
        star.position = cursor.take().position;
        return {std::make_shared<const Expression>(star), {}};
    }
    SelectItem item{cursor.expression(), {}};
    const auto &next = cursor.peek();
    const bool isBareAlias =
        next.kind == Token::Kind::Quoted ||
        (next.kind == Token::Kind::Word && !next.isWord("from"_L1) && !next.isWord("where"_L1) &&
         !next.isWord("order"_L1) && !next.isWord("limit"_L1));
    if (cursor.accept("as"_L1) || isBareAlias)
        item.alias = cursor.identifier();
    return item;
}

qint64 parseCount(Cursor &cursor)
{
    const auto expression = cursor.expression();
    const auto value = expression->value;
    if (expression->kind != Expression::Kind::Literal || !value.canConvert<qint64>() ||
        value.toLongLong() < 0)
        cursor.fail();
    return value.toLongLong();
}

bool endsTable(const Token &token)
{
    return token.kind != Token::Kind::Quoted &&
           (token.kind != Token::Kind::Word || token.isWord("where"_L1) || token.isWord("order"_L1) ||
            token.isWord("limit"_L1) || token.isWord("offset"_L1));
}

Statement parseSelect(Cursor &cursor)
{
    Select select;
    select.isDistinct = cursor.accept("distinct"_L1);
    do {
        select.items += parseItem(cursor);
    } while (cursor.acceptSymbol(","_L1));
    if (cursor.accept("from"_L1)) {
        select.from = cursor.name();
        if (cursor.accept("as"_L1) || !endsTable(cursor.peek()))
            select.fromAlias = cursor.identifier();
    }
    if (cursor.accept("where"_L1))
        select.where = cursor.expression();
    if (cursor.accept("order"_L1)) {
        cursor.expect("by"_L1);
        do {
            OrderKey key{.expression = cursor.expression()};
            key.isDescending = cursor.accept("desc"_L1);
            if (!key.isDescending && cursor.accept("asc"_L1)) // the default, said
                key.isDescending = false;
            select.order += key;
        } while (cursor.acceptSymbol(","_L1));
    }
    if (cursor.accept("limit"_L1))
        select.limit = parseCount(cursor);
    if (cursor.accept("offset"_L1))
        select.offset = parseCount(cursor);
    return select;
}

/// `CATALOG c`, `SCHEMA c.s`, `DATABASE c.s`, `TABLE c.s.t`, `VIEW c.s.v`, a bare name for a table.
Kind parseKind(Cursor &cursor)
{
    if (cursor.accept("catalog"_L1))
        return Kind::Catalog;
    if (cursor.accept("schema"_L1) || cursor.accept("database"_L1))
        return Kind::Schema;
    if (cursor.accept("metastore"_L1))
        return Kind::Metastore;
    if (cursor.accept("materialized"_L1))
        cursor.expect("view"_L1);
    else if (!cursor.accept("table"_L1) && cursor.accept("view"_L1))
        return Kind::Table;
    return Kind::Table;
}

QStringList parsePrivileges(Cursor &cursor)
{
    QStringList privileges;
    do {
        QStringList words;
        while (cursor.peek().kind == Token::Kind::Word && !cursor.peek().isWord("on"_L1))
            words += cursor.take().text.toUpper();
        if (words.isEmpty())
            cursor.fail();
        const auto privilege = words.join(u'_');
        privileges += privilege == "ALL"_L1 ? u"ALL_PRIVILEGES"_s : privilege;
    } while (cursor.acceptSymbol(","_L1));
    return privileges;
}

Statement parseChange(Cursor &cursor, bool isRevoke)
{
    Change change;
    change.isRevoke = isRevoke;
    change.privileges = parsePrivileges(cursor);
    cursor.expect("on"_L1);
    change.kind = parseKind(cursor);
    if (change.kind != Kind::Metastore)
        change.target = cursor.name();
    cursor.expect(isRevoke ? "from"_L1 : "to"_L1);
    change.principal = cursor.identifier();
    return change;
}

Statement parseShowGrants(Cursor &cursor)
{
    ShowGrants show;
    if (!cursor.peek().isWord("on"_L1))
        show.principal = cursor.identifier();
    cursor.expect("on"_L1);
    show.kind = parseKind(cursor);
    if (show.kind != Kind::Metastore)
        show.target = cursor.name();
    return show;
}

Statement parseShow(Cursor &cursor)
{
    if (cursor.accept("grants"_L1) || cursor.accept("grant"_L1))
        return parseShowGrants(cursor);
    Show show;
    if (cursor.accept("catalogs"_L1))
        show.what = Show::What::Catalogs;
    else if (cursor.accept("schemas"_L1) || cursor.accept("databases"_L1))
        show.what = Show::What::Schemas;
    else if (cursor.accept("tables"_L1))
        show.what = Show::What::Tables;
    else
        cursor.fail();
    const bool takesParent = show.what != Show::What::Catalogs;
    if (takesParent && (cursor.accept("in"_L1) || cursor.accept("from"_L1)))
        show.in = cursor.name();
    const bool hasPattern = cursor.accept("like"_L1) || cursor.peek().kind == Token::Kind::Text;
    if (hasPattern && cursor.peek().kind != Token::Kind::Text)
        cursor.fail();
    if (hasPattern)
        show.pattern = cursor.take().text;
    return show;
}

Statement parseDescribe(Cursor &cursor)
{
    if (cursor.peek().isWord("table"_L1) && cursor.peek(1).kind != Token::Kind::End)
        cursor.take();
    return Describe{cursor.name()};
}

Statement parseAny(Cursor &cursor)
{
    if (cursor.accept("select"_L1))
        return parseSelect(cursor);
    if (cursor.accept("grant"_L1))
        return parseChange(cursor, false);
    if (cursor.accept("revoke"_L1))
        return parseChange(cursor, true);
    if (cursor.accept("show"_L1))
        return parseShow(cursor);
    if (cursor.accept("describe"_L1) || cursor.accept("desc"_L1))
        return parseDescribe(cursor);
    cursor.fail();
    return Select{};
}

} // namespace

tl::expected<Statement, SqlFailure> parse(const QString &text, const QList<Parameter> &parameters)
{
    Cursor cursor(text, parameters);
    if (cursor.failure())
        return tl::unexpected(*cursor.failure());
    auto statement = parseAny(cursor);
    if (!cursor.failure() && cursor.acceptSymbol(";"_L1) && cursor.peek().kind == Token::Kind::End)
        return statement;
    if (!cursor.failure() && cursor.peek().kind != Token::Kind::End)
        cursor.fail();
    if (cursor.failure())
        return tl::unexpected(*cursor.failure());
    return statement;
}

tl::expected<ExpressionPtr, SqlFailure> parseCondition(const QString &text)
{
    Cursor cursor(text, {});
    const auto condition = cursor.expression();
    if (!cursor.failure() && cursor.peek().kind != Token::Kind::End)
        cursor.fail();
    if (cursor.failure())
        return tl::unexpected(*cursor.failure());
    return condition;
}

} // namespace draftt::demo::sql
