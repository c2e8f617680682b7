// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"

#include "app/demo/sql/sqlrunner.h"
#include "app/demo/statements/resultlinks.h"
#include "app/demo/statements/statementreply.h"
#include "app/demo/statements/submission.h"

#include <QHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr qsizetype keptStatements = 500;
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

/// The statements of the running demo; the oldest are forgotten.
class StatementDesk
{
public:
    StatementDesk(Metastore &metastore, WarehouseGate gate, std::shared_ptr<ResultLinks> links)
        : m_metastore(metastore), m_gate(std::move(gate)), m_links(std::move(links))
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
        if (QUuid::fromString(id).isNull())
            return invalidField(u"statement_id"_s, id + " is not a valid statement ID."_L1);
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
        const auto submission =
            decodeSubmission(request, {m_metastore.manners().inlineIsArrowOnly, m_links != nullptr});
        if (!submission)
            return submission.error();
        if (m_gate.refuse) {
            if (const auto refusal = m_gate.refuse(request, submission->warehouse))
                return *refusal;
        }
        Entry entry{{.id = freshId(),
                     .owner = request.caller.name,
                     .result = {},
                     .failure = {},
                     .delivery = submission->delivery,
                     .format = submission->format},
                    *submission};
        if (!isRunning(*submission))
            entry.record.wasWaiting = true;
        else if (submission->waitSeconds > 0 && !m_metastore.manners().outlastsWaits)
            finish(entry);
        if (entry.record.state == StatementState::Pending && submission->cancelsOnTimeout)
            entry.record.state = StatementState::Canceled;
        remember(entry);
        return Reply::json(statementJson(entry.record, linksFor(request)));
    }

    Reply poll(const Request &request, const QString &id)
    {
        auto *entry = find(request, id);
        if (entry == nullptr)
            return notFound(id);
        advance(*entry);
        return Reply::json(statementJson(entry->record, linksFor(request)));
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
        const auto json = entry->record.state == StatementState::Succeeded
                              ? chunkJson(entry->record, index, linksFor(request))
                              : std::nullopt;
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

    /// Recorded: 200, and the statement can be read as before.
    Reply close(const Request &request, const QString &id)
    {
        return find(request, id) == nullptr ? notFound(id) : Reply();
    }

    [[nodiscard]] MakeLink linksFor(const Request &request) const
    {
        return [links = m_links, request](const QByteArray &contentType, const QByteArray &body) {
            return links->add(request, contentType, body);
        };
    }

    /// Another identity's statement is as good as none.
    Entry *find(const Request &request, const QString &id)
    {
        const auto found = m_entries.find(id);
        return found == m_entries.end() || found->record.owner != request.caller.name ? nullptr : &*found;
    }

    [[nodiscard]] bool isRunning(const Submission &submission) const
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
        if (submission.delivery != Delivery::Links && isTooLargeInline(record.result)) {
            record.state = StatementState::Failed;
            record.failure = {
                u"Inline byte limit exceeded. Statements executed with disposition=INLINE can have "
                "a result size of at most 26214400 bytes. Please execute the statement with "
                "disposition=EXTERNAL_LINKS if you want to download the full result."_s,
                {}};
            record.result = {};
        }
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
    std::shared_ptr<ResultLinks> m_links;
    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace

Area statementArea(Metastore &metastore, WarehouseGate gate, std::shared_ptr<ResultLinks> links)
{
    const auto desk = std::make_shared<StatementDesk>(metastore, std::move(gate), std::move(links));
    return [desk](const Request &request) { return desk->answer(request); };
}

} // namespace draftt::demo
