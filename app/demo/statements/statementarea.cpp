// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"

#include "app/demo/sql/sqlrunner.h"
#include "app/demo/statements/statementreply.h"

#include <QHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qsizetype keptStatements = 500;
constexpr qint64 inlineByteLimit = 26214400; // 25 MiB, the API's own limit for INLINE

/// A decoded submission.
struct Submission {
    SqlContext context;
    QString warehouse;
    QString text;
    QList<sql::Parameter> parameters;
    int waitSeconds = 10;
    bool cancelsOnTimeout = false;
    std::optional<qint64> rowLimit;
    qint64 byteLimit = inlineByteLimit;
};

Reply invalidField(const QString &field, const QString &message)
{
    const QJsonObject violation{{u"field"_s, field}, {u"description"_s, message}};
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message,
                        {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.BadRequest"_s},
                                     {u"field_violations"_s, QJsonArray{violation}}}});
}

Reply notFound(const QString &id)
{
    return Reply::error(404, u"NOT_FOUND"_s, u"The statement %1 was not found."_s.arg(id),
                        {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.ResourceInfo"_s},
                                     {u"resource_type"_s, u"statement"_s},
                                     {u"resource_name"_s, id},
                                     {u"owner"_s, QString()},
                                     {u"description"_s, u"does not exist"_s}}});
}

/// `01f…` and a version-1 look, as the service makes them.
QString freshId()
{
    auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    id.replace(0, 3, u"01f"_s).replace(14, 1, u"1"_s);
    return id;
}

QList<sql::Parameter> parametersOf(const QJsonArray &array)
{
    QList<sql::Parameter> parameters;
    for (const auto &entry : array) {
        const auto object = entry.toObject();
        const auto value = object.value("value"_L1);
        sql::Parameter parameter{
            object.value("name"_L1).toString(), {}, object.value("type"_L1).toString(u"STRING"_s).toLower()};
        if (value.isString())
            parameter.value = value.toString();
        bool isNumber = false;
        const auto number = parameter.value.toString().toLongLong(&isNumber);
        if (isNumber && (parameter.type == "int"_L1 || parameter.type == "bigint"_L1))
            parameter.value = number;
        parameters.append(parameter);
    }
    return parameters;
}

/// The request or what is wrong with it.
tl::expected<Submission, Reply> decode(const Request &request)
{
    const auto &json = request.json;
    if (json.isEmpty())
        return tl::unexpected(
            Reply::error(400, u"MALFORMED_REQUEST"_s,
                         u"Invalid JSON given in the body of the request - failed to parse given JSON"_s));
    Submission submission;
    submission.warehouse = json.value("warehouse_id"_L1).toString();
    submission.text = json.value("statement"_L1).toString();
    for (const auto &field : {u"warehouse_id"_s, u"statement"_s}) {
        if (json.value(field).toString().isEmpty())
            return tl::unexpected(invalidField(field, u"The %1 field is required."_s.arg(field)));
    }
    static const QRegularExpression seconds(u"^(\\d{1,3})s$"_s);
    const auto wait = seconds.match(json.value("wait_timeout"_L1).toString(u"10s"_s));
    submission.waitSeconds = wait.captured(1).toInt();
    const bool isAllowed =
        submission.waitSeconds == 0 || (submission.waitSeconds >= 5 && submission.waitSeconds <= 50);
    if (!wait.hasMatch() || !isAllowed)
        return tl::unexpected(invalidField(u"wait_timeout"_s,
                                           u"The wait_timeout field must be 0 seconds (disables wait), or "
                                           "between 5 seconds and 50 seconds."_s));
    if (json.value("disposition"_L1).toString() == "EXTERNAL_LINKS"_L1)
        return tl::unexpected(invalidField(
            u"disposition"_s, u"The EXTERNAL_LINKS disposition is not available in this workspace."_s));
    submission.byteLimit = json.value("byte_limit"_L1).toInteger(inlineByteLimit);
    if (submission.byteLimit < 1 || submission.byteLimit > inlineByteLimit)
        return tl::unexpected(invalidField(
            u"byte_limit"_s, u"The byte_limit field must be between 1 and 26214400 for INLINE."_s));
    if (json.value("row_limit"_L1).isDouble())
        submission.rowLimit = json.value("row_limit"_L1).toInteger();
    submission.cancelsOnTimeout = json.value("on_wait_timeout"_L1).toString() == "CANCEL"_L1;
    submission.parameters = parametersOf(json.value("parameters"_L1).toArray());
    submission.context = {request.caller, json.value("catalog"_L1).toString(u"main"_s).toLower(),
                          json.value("schema"_L1).toString(u"default"_s).toLower()};
    return submission;
}

/// Cuts the result at the limits of the submission; true if something was cut.
bool cut(ResultSet &result, const Submission &submission)
{
    qsizetype keep = 0;
    qint64 bytes = 0;
    for (const auto &row : std::as_const(result.rows)) {
        for (const auto &cell : row)
            bytes += cell ? cell->toUtf8().size() : 0;
        if (bytes > submission.byteLimit || (submission.rowLimit && keep >= *submission.rowLimit))
            break;
        ++keep;
    }
    const bool isCut = keep < result.rows.size();
    result.rows = result.rows.first(keep);
    return isCut;
}

/// The statements of the running demo; the oldest are forgotten.
class StatementDesk
{
public:
    StatementDesk(Metastore &metastore, WarehouseGate gate) : m_metastore(metastore), m_gate(std::move(gate))
    {
    }

    std::optional<Reply> answer(const Request &request)
    {
        static const QRegularExpression path(
            u"^/api/2\\.0/sql/statements(?:/([^/]*))?(?:/(cancel|result/chunks/(\\d+)))?/?$"_s);
        const auto match = path.match(request.path);
        if (!match.hasMatch())
            return {};
        const auto id = match.captured(1);
        const auto action = match.captured(2);
        if (id.isEmpty())
            return request.verb == "POST" ? std::optional(submit(request)) : std::nullopt;
        if (request.verb == "POST" && action == "cancel"_L1)
            return cancel(request, id);
        if (request.verb == "DELETE" && action.isEmpty())
            return close(request, id);
        if (request.verb == "GET" && action.isEmpty())
            return poll(request, id);
        if (request.verb == "GET" && action != "cancel"_L1)
            return chunk(request, id, match.captured(3).toInt());
        return {};
    }

private:
    struct Entry {
        StatementRecord record;
        Submission submission;
    };

    Reply submit(const Request &request)
    {
        const auto submission = decode(request);
        if (!submission)
            return submission.error();
        if (m_gate.refuse) {
            if (const auto refusal = m_gate.refuse(request, submission->warehouse))
                return *refusal;
        }
        Entry entry{{freshId(), request.caller.name, StatementState::Pending, {}, {}, false, false},
                    *submission};
        if (!isRunning(*submission))
            entry.record.wasWaiting = true;
        else if (submission->waitSeconds > 0)
            finish(entry);
        if (entry.record.state == StatementState::Pending && submission->cancelsOnTimeout)
            entry.record.state = StatementState::Canceled;
        remember(entry);
        return Reply::json(statementJson(entry.record));
    }

    Reply poll(const Request &request, const QString &id)
    {
        auto *entry = find(request, id);
        if (entry == nullptr)
            return notFound(id);
        advance(*entry);
        return Reply::json(statementJson(entry->record));
    }

    /// One step at each poll: what had to wait for its warehouse is seen running once.
    void advance(Entry &entry)
    {
        auto &record = entry.record;
        const bool isOpen =
            record.state == StatementState::Pending || record.state == StatementState::Running;
        if (!isOpen || !isRunning(entry.submission))
            return;
        if (record.state == StatementState::Pending && record.wasWaiting)
            record.state = StatementState::Running;
        else
            finish(entry);
    }

    Reply chunk(const Request &request, const QString &id, int index)
    {
        const auto *entry = find(request, id);
        if (entry == nullptr)
            return notFound(id);
        const auto json =
            entry->record.state == StatementState::Succeeded ? chunkJson(entry->record, index) : std::nullopt;
        if (!json)
            return invalidField(u"chunk_index"_s,
                                u"The chunk index %1 is out of range for this result."_s.arg(index));
        return Reply::json(*json);
    }

    /// Always 200, also for what is unknown or over (recorded).
    Reply cancel(const Request &request, const QString &id)
    {
        auto *entry = find(request, id);
        if (entry != nullptr && (entry->record.state == StatementState::Pending ||
                                 entry->record.state == StatementState::Running))
            entry->record.state = StatementState::Canceled;
        return {};
    }

    Reply close(const Request &request, const QString &id)
    {
        auto *entry = find(request, id);
        if (entry == nullptr)
            return notFound(id);
        entry->record.state = StatementState::Closed;
        entry->record.result = {};
        return {};
    }

    /// Another identity's statement is as good as none.
    Entry *find(const Request &request, const QString &id)
    {
        const auto found = m_entries.find(id);
        return found == m_entries.end() || found->record.owner != request.caller.name ? nullptr : &*found;
    }

    bool isRunning(const Submission &submission) const
    {
        return !m_gate.isRunning || m_gate.isRunning(submission.warehouse);
    }

    void finish(Entry &entry)
    {
        const auto &submission = entry.submission;
        const auto outcome =
            runStatement(m_metastore, submission.context, submission.text, submission.parameters);
        auto &record = entry.record;
        record.state = outcome ? StatementState::Succeeded : StatementState::Failed;
        if (!outcome) {
            record.failure = outcome.error();
            return;
        }
        record.result = *outcome;
        record.isTruncated = cut(record.result, submission);
    }

    void remember(const Entry &entry)
    {
        m_entries.insert(entry.record.id, entry);
        m_order.append(entry.record.id);
        if (m_order.size() > keptStatements)
            m_entries.remove(m_order.takeFirst());
    }

    Metastore &m_metastore;
    WarehouseGate m_gate;
    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace

Area statementArea(Metastore &metastore, WarehouseGate gate)
{
    const auto desk = std::make_shared<StatementDesk>(metastore, std::move(gate));
    return [desk](const Request &request) { return desk->answer(request); };
}

} // namespace draftt::demo
