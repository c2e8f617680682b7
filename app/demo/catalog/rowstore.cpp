// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/rowstore.h"

#include "app/demo/catalog/inventoryrows.h"

#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QString affinity(const QString &type)
{
    if (type == "int"_L1 || type == "bigint"_L1 || type == "boolean"_L1)
        return u"INTEGER"_s;
    if (type == "double"_L1 || type.startsWith("decimal"_L1))
        return u"REAL"_s;
    return u"TEXT"_s;
}

} // namespace

RowStore::RowStore() : m_connection(u"demo-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(u":memory:"_s);
    database.open();
    QSqlQuery(u"PRAGMA case_sensitive_like = ON"_s, database);
}

RowStore::~RowStore()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase RowStore::database() const
{
    return QSqlDatabase::database(m_connection);
}

QString RowStore::tableFor(const Object &object)
{
    auto &table = m_tables[object.fullName()];
    if (table.isEmpty())
        table = createTable(object.columns, generateRows(object.rows, object.columns));
    return table;
}

QString RowStore::createTable(const QList<Column> &columns, const Rows &rows)
{
    const auto table = u't' + QString::number(++m_count);
    QStringList definitions;
    QStringList marks;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        definitions += u"c%1 %2"_s.arg(QString::number(i), affinity(columns.at(i).type));
        marks += u"?"_s;
    }
    auto connection = database();
    QSqlQuery query(connection);
    query.exec(u"CREATE TABLE %1 (%2)"_s.arg(table, definitions.join(u',')));
    connection.transaction();
    query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u',')));
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), row.at(i));
        query.exec();
    }
    connection.commit();
    return table;
}

void RowStore::drop(const QString &table)
{
    QSqlQuery query(database());
    query.exec("DROP TABLE "_L1 + table);
}

} // namespace draftt::demo
