// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/rowstore.h"

#include "app/demo/catalog/inventoryrows.h"

#include <QHash>
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

/// What its rows are made from, and what SQLite takes them as.
QString kindOfTable(const Object &object)
{
    auto kind = QString::number(int(object.rows));
    for (const auto &column : object.columns)
        kind += u'\n' + column.name + u' ' + column.type;
    return kind;
}

} // namespace

struct RowStore::Database {
    Database()
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        QSqlQuery(u"PRAGMA case_sensitive_like = ON"_s, database);
    }
    ~Database()
    {
        QSqlDatabase::database(connection).close();
        QSqlDatabase::removeDatabase(connection);
    }
    Q_DISABLE_COPY_MOVE(Database)

    const QString connection = u"demo-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QHash<QString, QString> tables{}; ///< of each kind of table
    int count = 0;
};

/// SQLite's connections are of one thread each.
std::shared_ptr<RowStore::Database> RowStore::openDatabase()
{
    thread_local std::weak_ptr<Database> shared;
    auto database = shared.lock();
    if (!database)
        shared = database = std::make_shared<Database>();
    return database;
}

RowStore::RowStore() : m_database(openDatabase()) {}

RowStore::~RowStore() = default;

QSqlDatabase RowStore::database() const
{
    return QSqlDatabase::database(m_database->connection);
}

QString RowStore::tableFor(const Object &object)
{
    auto &table = m_database->tables[kindOfTable(object)];
    if (table.isEmpty())
        table = createTable(object.columns, generateRows(object.rows, object.columns));
    return table;
}

QString RowStore::createTable(const QList<Column> &columns, const Rows &rows)
{
    auto table = u't' + QString::number(++m_database->count);
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
