// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/statements.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"
#include "core/workspace/submission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto firstPause = 10ms;
constexpr auto longestPause = 3s;
// 5 to 50 seconds (databricks-api §5.1). No proxy is known that gives up on a silent request so soon.
constexpr auto awakeWait = 10s;
constexpr auto afterTheWait = 20s;

class StatementOperation final : public Job<Answered<StatementResult>>
{
public:
    StatementOperation(const Workspace &workspace, const Statement &statement,
                       Done<Answered<StatementResult>> done)
        : Job(std::move(done))
        , m_workspace(workspace.askingAnew())
        , m_statement(statement)
        , m_deadline(statement.deadline)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { onTimeOut(); });
        m_limit.start(statement.pendingDeadline + m_deadline);
        submit();
    }

private:
    // {"warehouse_id": "…", "statement": "SELECT 1", "wait_timeout": "0s", "format": "JSON_ARRAY", …}
    // 0s: where the warehouse has to be woken, the id comes at once, so that it can be cancelled from then
    // on.
    void submit()
    {
        const auto wait = m_statement.isAwake ? awakeWait : 0s;
        ApiCall call;
        call.verb = "POST"_ba;
        call.path = statementsPath;
        call.isIdempotent = false;
        call.waitsThere = true;
        call.deadline = std::max<std::chrono::milliseconds>(call.deadline, wait + afterTheWait);
        call.body = {{"warehouse_id"_L1, m_statement.warehouse.text()},
                     {"statement"_L1, m_statement.text},
                     {"row_limit"_L1, std::max(1, m_statement.rowLimit)},
                     {"wait_timeout"_L1, QString::number(wait.count()) + u's'},
                     {"on_wait_timeout"_L1, "CONTINUE"_L1},
                     {"disposition"_L1, m_isByLink ? "EXTERNAL_LINKS"_L1 : "INLINE"_L1},
                     {"format"_L1, "JSON_ARRAY"_L1}};
        m_submission =
            new Submission(m_workspace, call, [this](const Result<ApiReply> &reply) { onSubmitted(reply); });
    }

    /// Some serverless warehouses give rows as JSON by links only (databricks/appkit #242, #329).
    void onSubmitted(const Result<ApiReply> &reply)
    {
        m_submission.clear();
        if (reply)
            return onState(*reply);
        const auto &error = reply.error();
        const bool wantsLinks = error.kind == ErrorKind::BadRequest &&
                                error.detail.contains("Inline disposition only supports"_L1);
        if (!wantsLinks || std::exchange(m_isByLink, true))
            return finish(Failure(error));
        submit();
    }

    void poll()
    {
        ApiCall call;
        call.path = statementsPath + u'/' + encoded(m_result.statementId);
        next(m_workspace.call(call, orFail(&StatementOperation::onState)));
    }

    void onState(const ApiReply &reply)
    {
        m_result.statementId = reply.json["statement_id"_L1].toString(m_result.statementId);
        const auto state = reply.json["status"_L1]["state"_L1].toString();
        if (state == "SUCCEEDED"_L1)
            return onSucceeded(reply);
        if (state == "FAILED"_L1 || state == "CANCELED"_L1 || state == "CLOSED"_L1) {
            m_isOver = true;
            return finish(Failure(errorFromExchange(reply.http.exchange)));
        }
        if (!isOpen(state) || m_result.statementId.isEmpty())
            return finish(Failure(malformed(reply, u"the statement has no state or id"_s)));
        if (state == "RUNNING"_L1 && !std::exchange(m_hasRun, true))
            m_limit.start(m_deadline);
        next(post([this] { poll(); }, m_workspace.http().scaled(m_pause)));
        m_pause = std::min<std::chrono::milliseconds>(m_pause * 2, longestPause);
    }

    // {"manifest": {"schema": {"columns": [{"name": "ok", "type_text": "INT"}]}, "total_chunk_count": 1,
    //  "truncated": false}, "result": {"chunk_index": 0, "data_array": [["1"]]}}; for no rows, result is {}
    void onSucceeded(const ApiReply &reply)
    {
        m_isOver = true;
        const auto manifest = reply.json["manifest"_L1].toObject();
        for (const auto &column : manifest["schema"_L1]["columns"_L1].toArray())
            m_result.columns += {column["name"_L1].toString(), column["type_text"_L1].toString()};
        m_result.isTruncated = manifest["truncated"_L1].toBool();
        m_chunks = manifest["total_chunk_count"_L1].toInt();
        takeChunk(reply, reply.json["result"_L1].toObject());
    }

    // {"external_links": [{"chunk_index": 0, "external_link": "https://…", "next_chunk_index": 1}]}
    void takeChunk(const ApiReply &reply, const QJsonObject &chunk)
    {
        const auto link = chunk["external_links"_L1][0].toObject();
        if (link.isEmpty())
            return addRows(reply, chunk["data_array"_L1].toArray(), chunk["next_chunk_index"_L1].toInt(-1));
        fetchLinked(reply, QUrl(link["external_link"_L1].toString(), QUrl::StrictMode),
                    link["next_chunk_index"_L1].toInt(-1));
    }

    /// From the cloud's storage. The link itself is the permission: no token goes there, and its query is
    /// hidden in what is kept.
    void fetchLinked(const ApiReply &reply, const QUrl &link, int named)
    {
        if (link.scheme() != m_workspace.host().url().scheme())
            return finish(Failure(malformed(reply, u"the rows stand behind a link of another scheme"_s)));
        HttpRequest request;
        request.url = link;
        m_workspace.http().hide(Secret(link.query(QUrl::FullyEncoded).toUtf8()));
        const auto take = [this, reply, named](const HttpReply &linked) {
            const auto rows = QJsonDocument::fromJson(linked.body);
            if (linked.status != 200 || !rows.isArray())
                return finish(Failure(malformed(reply, u"the rows behind a link could not be read"_s)));
            addRows(reply, rows.array(), named);
        };
        next(m_workspace.http().send(request, [this, take](const Result<HttpReply> &linked) {
            if (linked)
                take(*linked);
            else
                finish(Failure(linked.error()));
        }));
    }

    void addRows(const ApiReply &reply, const QJsonArray &rows, int named)
    {
        for (const auto &row : rows) {
            QList<std::optional<QString>> cells;
            for (const auto &cell : row.toArray())
                cells += cell.isNull() ? std::nullopt : std::optional(cell.toString());
            if (cells.size() != m_result.columns.size())
                return finish(
                    Failure(malformed(reply, u"a row has another number of cells than there are columns"_s)));
            m_result.rows += cells;
        }
        ++m_nextChunk;
        // Announced by the manifest alone on some servers.
        if (m_nextChunk >= m_chunks && named < m_nextChunk)
            return finish(Answered<StatementResult>{m_result, reply.http.exchange});
        fetchChunk();
    }

    void fetchChunk()
    {
        ApiCall call;
        call.path = statementsPath + u'/' + encoded(m_result.statementId) + "/result/chunks/"_L1 +
                    QString::number(m_nextChunk);
        next(m_workspace.call(call, orFail(&StatementOperation::onChunk)));
    }

    void onChunk(const ApiReply &reply) { takeChunk(reply, reply.json); }

    void onTimeOut()
    {
        Error error;
        error.kind = ErrorKind::TimedOut;
        error.detail = u"the statement did not end in time"_s;
        finish(Failure(error));
    }

    void onEnd() override
    {
        m_limit.stop();
        if (m_submission)
            m_submission->leave();
        if (!m_result.statementId.isEmpty() && !std::exchange(m_isOver, true))
            new Farewell(m_workspace, m_result.statementId);
    }

    const Workspace m_workspace;
    const Statement m_statement;
    std::chrono::milliseconds m_deadline;
    QPointer<Submission> m_submission; ///< while the first answer is waited for
    StatementResult m_result;
    QTimer m_limit;
    std::chrono::milliseconds m_pause{firstPause};
    int m_chunks = 0;
    int m_nextChunk = 0;
    bool m_isByLink = false; ///< the rows come from the cloud's storage
    bool m_hasRun = false;
    bool m_isOver = false; ///< nothing is left to cancel
};

} // namespace

Statement statementOn(const Warehouse &warehouse, const QString &text)
{
    return {.warehouse = warehouse.id, .text = text, .isAwake = warehouse.state == WarehouseState::Running};
}

QString selectRows(const Securable &table, int count)
{
    return u"SELECT * FROM %1 LIMIT %2"_s.arg(table.quoted(), QString::number(count));
}

Pending execute(const Workspace &workspace, const Statement &statement, Done<Answered<StatementResult>> done)
{
    return Pending(new StatementOperation(workspace, statement, std::move(done)));
}

} // namespace draftt
