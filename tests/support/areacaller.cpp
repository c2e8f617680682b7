// SPDX-License-Identifier: Apache-2.0
#include "tests/support/areacaller.h"

#include "app/demo/accounts/people.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt
{

AreaCaller::AreaCaller(demo::Metastore &metastore, demo::WarehouseGate gate)
    : m_caller(demo::people::connector())
    , m_catalog(demo::catalogArea(metastore))
    , m_statements(demo::statementArea(metastore, std::move(gate)))
{
}

demo::Reply AreaCaller::ask(const demo::Area &area, const QByteArray &verb, const QString &target,
                            const QJsonObject &body) const
{
    demo::Request request;
    request.verb = verb;
    request.path = target.section(u'?', 0, 0);
    request.query = QUrlQuery(target.section(u'?', 1));
    request.json = body;
    request.body = QJsonDocument(body).toJson();
    request.caller = m_caller;
    return area(request).value_or(demo::Reply::error(501, u"UNKNOWN_ROUTE"_s, target));
}

demo::Reply AreaCaller::get(const QString &path) const
{
    return ask(m_catalog, "GET", "/api/2.1/unity-catalog/"_L1 + path, {});
}

demo::Reply AreaCaller::patch(const QString &path, const QJsonObject &body) const
{
    return ask(m_catalog, "PATCH", "/api/2.1/unity-catalog/"_L1 + path, body);
}

demo::Reply AreaCaller::statements(const QByteArray &verb, const QString &path, const QJsonObject &body) const
{
    return ask(m_statements, verb, "/api/2.0/sql/statements"_L1 + path, body);
}

QJsonObject AreaCaller::run(const QString &sql, const QJsonObject &options) const
{
    QJsonObject body{{u"warehouse_id"_s, u"0123456789abcdef"_s}, {u"statement"_s, sql}};
    for (auto it = options.begin(); it != options.end(); ++it)
        body.insert(it.key(), it.value());
    return bodyOf(statements("POST", {}, body));
}

QString AreaCaller::failure(const QString &sql) const
{
    return run(sql).value("status"_L1).toObject().value("error"_L1).toObject().value("message"_L1).toString();
}

QList<QStringList> AreaCaller::rows(const QString &sql, const QJsonObject &options) const
{
    QList<QStringList> rows;
    const auto result = run(sql, options).value("result"_L1).toObject();
    for (const auto &row : result.value("data_array"_L1).toArray()) {
        QStringList cells;
        for (const auto &cell : row.toArray())
            cells += cell.toString(u"∅"_s);
        rows += cells;
    }
    return rows;
}

QJsonObject bodyOf(const demo::Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QStringList valuesOf(const QJsonObject &object, const QString &array, const QString &key)
{
    QStringList values;
    for (const auto &entry : object.value(array).toArray())
        values += entry.toObject().value(key).toString();
    return values;
}

} // namespace draftt
