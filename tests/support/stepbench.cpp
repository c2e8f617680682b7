// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stepbench.h"

#include "core/words/evidencetexts.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int patienceMs = 20'000;

}

StepBench::StepBench() : m_http(m_network)
{
    m_http.setTimeScale(0.01);
    session.address = *PastedAddress::parse(demo.url().toString());
    session.clientId = *ClientId::parse(demo.who().connectorId);
    session.secret = Secret(demo.who().connectorSecret.toUtf8());
    reconnect();
}

void StepBench::reconnect()
{
    runner.cancel();
    replaceWorkspace();
}

void StepBench::replaceWorkspace()
{
    m_workspace = std::make_unique<Workspace>(m_http, session.address->host, *session.credentials());
}

void StepBench::usePersonalToken()
{
    session.method = SignInMethod::PersonalToken;
    session.clientId.reset();
    session.secret = Secret(demo.who().personalToken.toUtf8());
    reconnect();
}

void StepBench::choose(const QString &warehouseName)
{
    bool isDone = false;
    const auto pending = fetchWarehouses(*m_workspace, [&](const Result<QList<Warehouse>> &list) {
        isDone = true;
        for (const auto &warehouse : list.value_or(QList<Warehouse>()))
            if (warehouse.name == warehouseName)
                session.warehouse = warehouse;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
    QVERIFY(session.warehouse);
}

bool StepBench::run(const QList<Check> &checks, int parallel)
{
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(checks, parallel);
    return !finished.isEmpty() || finished.wait(patienceMs);
}

CheckOutcome StepBench::outcome(CheckId id, const QString &subject) const
{
    return runner.outcome({id, subject});
}

CheckState StepBench::state(CheckId id, const QString &subject) const
{
    return outcome(id, subject).state;
}

QString StepBench::seen(CheckId id, const QString &subject) const
{
    return untranslatedText(outcome(id, subject).evidence);
}

QString StepBench::code(CheckId id, const QString &subject) const
{
    const auto found = outcome(id, subject);
    return found.diagnosis ? idOf(found.diagnosis->code) : QString();
}

QByteArray StepBench::text() const
{
    QStringList lines;
    for (const auto &key : runner.keys()) {
        const auto found = runner.outcome(key);
        lines += u"%1 %2: state %3, %4, %5, %6"_s.arg(
            QString::number(int(key.id)), key.subject, QString::number(int(found.state)),
            untranslatedText(found.evidence), code(key.id, key.subject),
            found.error ? found.error->detail : QString());
    }
    return lines.join(u'\n').toUtf8();
}

void StepBench::answer(const QString &path, const demo::Reply &reply, int times)
{
    demo::Fault fault;
    fault.pathPattern = path;
    fault.times = times;
    fault.reply = reply;
    demo.server().inject(fault);
}

void StepBench::answerStatement(const QString &pattern, const demo::Reply &reply)
{
    demo::Fault fault;
    fault.verb = "POST"_ba;
    fault.pathPattern = u"/sql/statements/?$"_s;
    fault.bodyPattern = pattern;
    fault.times = -1;
    fault.reply = reply;
    demo.server().inject(fault);
}

demo::Reply StepBench::rows(const QStringList &cells)
{
    QJsonArray data;
    for (const auto &cell : cells)
        data.append(QJsonArray{cell});
    const QJsonObject column{{u"name"_s, u"c"_s}, {u"type_text"_s, u"STRING"_s}, {u"position"_s, 0}};
    const QJsonObject schema{{u"column_count"_s, 1}, {u"columns"_s, QJsonArray{column}}};
    const QJsonObject manifest{{u"format"_s, u"JSON_ARRAY"_s},
                               {u"schema"_s, schema},
                               {u"total_chunk_count"_s, 1},
                               {u"total_row_count"_s, cells.size()},
                               {u"truncated"_s, false}};
    const QJsonObject result{{u"chunk_index"_s, 0}, {u"row_count"_s, cells.size()}, {u"data_array"_s, data}};
    return demo::Reply::json({{u"statement_id"_s, u"01f1c46f-0000-1111-2222-333344445555"_s},
                              {u"status"_s, QJsonObject{{u"state"_s, u"SUCCEEDED"_s}}},
                              {u"manifest"_s, manifest},
                              {u"result"_s, result}});
}

demo::Reply StepBench::sqlFailure(const QString &message, const QString &sqlState)
{
    const QJsonObject error{{u"error_code"_s, u"BAD_REQUEST"_s}, {u"message"_s, message}};
    return demo::Reply::json(
        {{u"statement_id"_s, u"01f1c46f-0000-1111-2222-333344445555"_s},
         {u"status"_s,
          QJsonObject{{u"state"_s, u"FAILED"_s}, {u"sql_state"_s, sqlState}, {u"error"_s, error}}}});
}

} // namespace draftt
