// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlscript.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

/// Walks a script once.
class Splitter
{
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QList<ScriptStatement> run()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_found;
    }

private:
    void step()
    {
        const auto rest = QStringView(m_script).mid(m_at);
        const auto next = rest.front();
        if (rest.startsWith("--"_L1))
            comment(lineComment(rest));
        else if (rest.startsWith("/*"_L1))
            comment(bracketedComment(rest));
        else if (next == u'\'' || next == u'"' || next == u'`')
            take(quoted(rest, next));
        else if (next == u';')
            finish();
        else if (next.isSpace() && m_text.isEmpty())
            skip(1);
        else
            take(1);
    }

    /// The length of the comment; its line break stays.
    static qsizetype lineComment(QStringView rest)
    {
        const auto end = rest.indexOf(u'\n');
        return end < 0 ? rest.size() : end;
    }

    static qsizetype bracketedComment(QStringView rest)
    {
        int depth = 0;
        for (qsizetype i = 0; i + 1 < rest.size(); ++i) {
            const auto pair = rest.mid(i, 2);
            if (pair != "/*"_L1 && pair != "*/"_L1)
                continue;
            depth += pair == "/*"_L1 ? 1 : -1;
            ++i;
            if (depth == 0)
                return i + 1;
        }
        return rest.size();
    }

    /// A doubled quote is two neighbouring strings or one back-quoted name: either way it does not end here.
    static qsizetype quoted(QStringView rest, QChar quote)
    {
        for (qsizetype i = 1; i < rest.size(); ++i) {
            if (rest[i] == u'\\' && quote != u'`')
                ++i;
            else if (rest[i] == quote)
                return i + 1;
        }
        return rest.size();
    }

    void comment(qsizetype length) { m_text.isEmpty() ? skip(length) : take(length); }

    void take(qsizetype length)
    {
        if (m_text.isEmpty())
            m_beginsAt = m_line;
        m_text += QStringView(m_script).mid(m_at, length);
        skip(length);
    }

    void skip(qsizetype length)
    {
        m_line += static_cast<int>(QStringView(m_script).mid(m_at, length).count(u'\n'));
        m_at += length;
    }

    void finish()
    {
        if (const auto text = m_text.trimmed(); !text.isEmpty())
            m_found.append({text, m_beginsAt});
        m_text.clear();
        ++m_at; // the semicolon
    }

    const QString &m_script;
    QList<ScriptStatement> m_found;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_beginsAt = 1;
};

QStringList rowOf(const QJsonArray &cells)
{
    QStringList row;
    for (const auto &cell : cells)
        row.append(cell.isNull() ? u"NULL"_s : cell.toString());
    return row;
}

void readAnswer(ScriptOutcome &outcome, const Reply &reply)
{
    const auto answer = QJsonDocument::fromJson(reply.body).object();
    if (reply.status != 200) {
        outcome.state = u"FAILED"_s;
        outcome.message = answer.value("message"_L1).toString();
        return;
    }
    const auto status = answer.value("status"_L1).toObject();
    outcome.state = status.value("state"_L1).toString();
    outcome.message = status.value("error"_L1).toObject().value("message"_L1).toString();
    outcome.sqlState = status.value("sql_state"_L1).toString();
    const auto schema = answer.value("manifest"_L1).toObject().value("schema"_L1).toObject();
    for (const auto &column : schema.value("columns"_L1).toArray())
        outcome.columns.append(column.toObject().value("name"_L1).toString());
    for (const auto &row : answer.value("result"_L1).toObject().value("data_array"_L1).toArray())
        outcome.rows.append(rowOf(row.toArray()));
}

} // namespace

QList<ScriptStatement> splitScript(const QString &script)
{
    return Splitter(script).run();
}

bool ScriptOutcome::hasSucceeded() const
{
    return state == "SUCCEEDED"_L1;
}

QJsonObject ScriptOutcome::toJson() const
{
    QJsonArray table;
    for (const auto &row : rows)
        table.append(QJsonArray::fromStringList(row));
    return {{u"statement"_s, statement}, {u"line"_s, line},
            {u"state"_s, state},         {u"message"_s, message},
            {u"sql_state"_s, sqlState},  {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"rows"_s, table}};
}

QList<ScriptOutcome> runScript(const QString &script, const Area &statements, const Principal &caller)
{
    QList<ScriptOutcome> outcomes;
    bool hasFailed = false;
    for (const auto &statement : splitScript(script)) {
        ScriptOutcome outcome{statement.text, statement.line, u"SKIPPED"_s, {}, {}, {}, {}};
        if (!hasFailed) {
            Request request;
            request.verb = "POST";
            request.path = u"/api/2.0/sql/statements"_s;
            request.json = {{u"warehouse_id"_s, u"7e57ab1e00000001"_s},
                            {u"statement"_s, statement.text},
                            {u"wait_timeout"_s, u"50s"_s}};
            request.body = QJsonDocument(request.json).toJson(QJsonDocument::Compact);
            request.caller = caller;
            if (const auto reply = statements(request))
                readAnswer(outcome, *reply);
            hasFailed = !outcome.hasSucceeded();
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace draftt::demo
