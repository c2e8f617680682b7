// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/sessions.h"

#include "app/demo/accounts/accounts.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

struct SqlSession {
    QString owner; ///< Principal::name
    QString catalog;
    QString schema;
};

class Sessions
{
public:
    Reply open(const Request &request, const WarehouseGate &gate)
    {
        const auto warehouse = request.json.value("warehouse_id"_L1).toString();
        if (const auto refusal = gate.refuse(request, warehouse))
            return *refusal;
        const auto id = randomUuid();
        m_open.insert(id, {request.caller.name, request.json.value("catalog"_L1).toString(),
                           request.json.value("schema"_L1).toString()});
        return Reply::json({{u"session_id"_s, id}});
    }

    Reply close(const Request &request, const QString &id)
    {
        if (m_open.value(id).owner != request.caller.name)
            return Reply::error(404, u"NOT_FOUND"_s, "The session "_L1 + id + " was not found."_L1);
        m_open.remove(id);
        return Reply::json({});
    }

    /// Fills in what the statement takes from its session; false if it names one that is not the caller's.
    bool complete(Request &request) const
    {
        const auto id = request.json.value("session_id"_L1).toString();
        if (id.isEmpty())
            return true;
        const auto session = m_open.value(id);
        if (session.owner != request.caller.name)
            return false;
        if (!request.json.contains("catalog"_L1) && !session.catalog.isEmpty())
            request.json.insert(u"catalog"_s, session.catalog);
        if (!request.json.contains("schema"_L1) && !session.schema.isEmpty())
            request.json.insert(u"schema"_s, session.schema);
        return true;
    }

private:
    QHash<QString, SqlSession> m_open;
};

} // namespace

Area withSessions(Area statements, const WarehouseGate &gate)
{
    const auto sessions = std::make_shared<Sessions>();
    return [statements = std::move(statements), gate, sessions](Request request) -> std::optional<Reply> {
        static const QRegularExpression route(u"^/api/2\\.0/sql/sessions(?:/([^/]+))?/?$"_s);
        if (const auto match = route.match(request.path); match.hasMatch()) {
            const auto id = match.captured(1);
            if (request.verb == "POST" && id.isEmpty())
                return sessions->open(request, gate);
            if (request.verb == "DELETE" && !id.isEmpty())
                return sessions->close(request, id);
            return std::nullopt;
        }
        if (!sessions->complete(request)) {
            return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s,
                                u"The session of this statement is not open."_s);
        }
        return statements(request);
    };
}

} // namespace draftt::demo
