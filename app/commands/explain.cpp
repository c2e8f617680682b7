// SPDX-License-Identifier: Apache-2.0
#include "app/commands/explain.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/diagnosis/recordedanswer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

using NamedFacts = QList<std::pair<QString, QString>>;

/// The facts that are known, by the names of the JSON output.
NamedFacts namedFacts(const Facts &facts)
{
    NamedFacts named{
        {u"securable_kind"_s, facts.securableKind},
        {u"securable_name"_s, facts.securableName},
        {u"privilege"_s, facts.privilege},
        {u"principal"_s, facts.principal},
        {u"ip_address"_s, facts.ipAddress},
        {u"workspace_id"_s, facts.workspaceId},
        {u"host"_s, facts.host},
        {u"certificate_issuer"_s, facts.certificateIssuer},
        {u"sql_state"_s, facts.sqlState},
        {u"error_class"_s, facts.errorClass},
        {u"retry_after"_s, facts.retryAfter},
        {u"request_id"_s, facts.requestId},
        {u"server_words"_s, facts.message},
    };
    named.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return named;
}

/// The statement to run; nobody told whom to grant to, unless the answer does.
QString statementOf(const Diagnosis &diagnosis, const DiagnosisText &text)
{
    return text.statement.isEmpty() ? statementPattern(diagnosis) : text.statement;
}

/// The fix in words; where a statement is the fix, the statement with it.
QString fixOf(const Diagnosis &diagnosis)
{
    const auto text = textFor(diagnosis);
    const auto statement = statementOf(diagnosis, text);
    return statement.isEmpty() ? text.fix : text.fix + u'\n' + statement;
}

QJsonObject toJson(const RecordedAnswer &answer, const Diagnosis &diagnosis)
{
    QJsonObject facts;
    for (const auto &[name, value] : namedFacts(diagnosis.facts))
        facts.insert(name, value);
    return {{u"id"_s, answer.id},
            {u"code"_s, idOf(diagnosis.code)},
            {u"facts"_s, facts},
            {u"fix"_s, fixOf(diagnosis)}};
}

void print(const RecordedAnswer &answer, const Diagnosis &diagnosis, Terminal &terminal)
{
    const auto text = textFor(diagnosis);
    const auto code = terminal.painted(idOf(diagnosis.code), Terminal::Paint::Strong);
    terminal.printPainted(
        answer.id.isEmpty() ? code : terminal.painted(answer.id, Terminal::Paint::Plain) + u"  "_s + code);
    for (const auto &sentence : {text.title, text.cause})
        terminal.print(u"  "_s + sentence);
    //: %1 is what to do next.
    terminal.print(u"  "_s + Text::tr("Fix: %1").arg(text.fix));
    if (const auto statement = statementOf(diagnosis, text); !statement.isEmpty())
        terminal.print(u"    "_s + statement);
    //: %1 is who can do it.
    terminal.print(u"  "_s + Text::tr("Who: %1").arg(text.who));
    for (const auto &[name, value] : namedFacts(diagnosis.facts))
        terminal.printPainted(terminal.painted(u"  "_s + name + u": "_s + value, Terminal::Paint::Faint));
    terminal.print();
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Failure(Error::input(InputProblem::NotAFile, path));
    // One byte more than is allowed, so that too much is noticed without being read.
    const auto content = file.read(maxRecordedBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure(Error::input(InputProblem::NotAFile, path));
    return content;
}

} // namespace

Pending startExplain(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"explain"_s,
        Text::tr("Says what an error means and how to mend it. Takes recorded answers, an answer "
                 "as curl -i prints it, or the message of any other tool. Asks no server."));
    line.takes(u"FILE"_s, Text::tr("The file to read; - is the standard input."));
    line.option(u"json"_s, Text::tr("Print a JSON array with id, code, facts and fix for each answer."));
    line.example(u"draftt-connect explain error.txt"_s);
    line.example(u"some-tool 2>&1 | draftt-connect explain - --json"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    if (line.word().isEmpty())
        return finishLater(std::move(finished),
                           complainAbout(Error::input(InputProblem::Empty), Field::File, context.terminal));
    const auto input = readInput(line.word());
    const auto answers = input.and_then(readRecordedAnswers);
    if (!answers)
        return finishLater(std::move(finished),
                           complainAbout(answers.error(), Field::File, context.terminal));
    QJsonArray all;
    for (const auto &answer : *answers) {
        const auto diagnosis = diagnose(answer.error, answer.stage);
        if (line.isSet(u"json"_s))
            all += toJson(answer, diagnosis);
        else
            print(answer, diagnosis, context.terminal);
    }
    if (line.isSet(u"json"_s))
        context.terminal.printJson(all);
    return finishLater(std::move(finished), ExitCode::Proven);
}

} // namespace draftt
