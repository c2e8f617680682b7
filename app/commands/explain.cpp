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

struct ExplainCommandText {
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

/// The fix in words; where a statement is the fix, the statement with it.
QString fixOf(const Diagnosis &diagnosis)
{
    const auto text = textFor(diagnosis);
    const auto statement = statementPattern(diagnosis);
    return statement.isEmpty() ? text.fix : text.fix + u'\n' + statement;
}

QJsonObject toJson(const Facts &all)
{
    QJsonObject facts;
    for (const auto &[name, value] : namedFacts(all))
        facts.insert(name, value);
    QJsonArray missing;
    for (const auto &right : all.missing)
        missing += QJsonObject{{u"privilege"_s, right.privilege},
                               {u"securable_kind"_s, right.securableKind},
                               {u"securable_name"_s, right.securableName}};
    if (missing.size() > 1)
        facts.insert(u"missing"_s, missing);
    return facts;
}

QJsonObject toJson(const Span &span)
{
    return {{u"part"_s, idOf(span.part)}, {u"from"_s, span.from}, {u"to"_s, span.to}};
}

/// What the decision and each fact rest on: positions count the characters of their part.
QJsonObject whyJson(const Diagnosis &diagnosis)
{
    QJsonObject places;
    for (const auto &place : diagnosis.places)
        places.insert(place.fact, toJson(place.span));
    QJsonObject why{{u"facts"_s, places}};
    if (const auto &basis = diagnosis.basis) {
        why.insert(u"rule"_s, basis->rule);
        why.insert(u"evidence"_s, basis->evidence);
        why.insert(u"text"_s, basis->excerpt);
        if (basis->span.to > basis->span.from)
            why.insert(u"place"_s, toJson(basis->span));
    }
    return why;
}

QJsonObject toJson(const RecordedAnswer &answer, const Diagnosis &diagnosis, bool isWhy)
{
    const auto text = textFor(diagnosis);
    QJsonObject json{
        {u"id"_s, answer.id},     {u"code"_s, idOf(diagnosis.code)}, {u"facts"_s, toJson(diagnosis.facts)},
        {u"title"_s, text.title}, {u"cause"_s, text.cause},          {u"fix"_s, fixOf(diagnosis)},
        {u"who"_s, text.who}};
    if (diagnosis.variant != Variant::None)
        json.insert(u"variant"_s, idOf(diagnosis.variant));
    if (isWhy)
        json.insert(u"why"_s, whyJson(diagnosis));
    return json;
}

/// What decided, in one line.
QString whyLine(const Diagnosis &diagnosis)
{
    const auto &basis = diagnosis.basis;
    if (!basis)
        return ExplainCommandText::tr("nothing in it was recognised");
    if (basis->span.to <= basis->span.from)
        //: %1 is the name of a rule, %2 the kind of evidence, %3 what was found.
        return ExplainCommandText::tr("rule “%1”, by %2: “%3”")
            .arg(basis->rule, basis->evidence, basis->excerpt);
    const auto place = u"%1 %2-%3"_s.arg(idOf(basis->span.part), QString::number(basis->span.from),
                                         QString::number(basis->span.to));
    //: %1 is the name of a rule, %2 the kind of evidence, %3 what was found, %4 where it stood.
    return ExplainCommandText::tr("rule “%1”, by %2: “%3” (%4)")
        .arg(basis->rule, basis->evidence, basis->excerpt, place);
}

void print(const RecordedAnswer &answer, const Diagnosis &diagnosis, bool isWhy, Terminal &terminal)
{
    const auto text = textFor(diagnosis);
    const auto code = terminal.painted(idOf(diagnosis.code), Terminal::Paint::Strong);
    terminal.printPainted(
        answer.id.isEmpty() ? code : terminal.painted(answer.id, Terminal::Paint::Plain) + u"  "_s + code);
    for (const auto &sentence : {text.title, text.cause})
        terminal.print(u"  "_s + sentence);
    //: %1 is what to do next.
    terminal.print(u"  "_s + ExplainCommandText::tr("Fix: %1").arg(text.fix));
    for (const auto &statement : statementPattern(diagnosis).split(u'\n', Qt::SkipEmptyParts))
        terminal.print(u"    "_s + statement);
    //: %1 is who can do it.
    terminal.print(u"  "_s + ExplainCommandText::tr("Who: %1").arg(text.who));
    if (isWhy)
        //: %1 is what a decision rests on.
        terminal.print(u"  "_s + ExplainCommandText::tr("Why: %1").arg(whyLine(diagnosis)));
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
    // One byte more than is allowed, so that too much is noticed without being read. A pipe hands on what is
    // in it, which is less than what will come.
    QByteArray content;
    for (auto more = maxRecordedBytes + 1; more > 0; more = maxRecordedBytes + 1 - content.size()) {
        const auto piece = file.read(more);
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Failure(Error::input(InputProblem::NotAFile, path));
    return content;
}

} // namespace

Pending startExplain(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"explain"_s,
                     ExplainCommandText::tr(
                         "Says what an error means and how to mend it. Takes recorded answers, an answer "
                         "as curl -i prints it, or the message of any other tool. Asks no server."));
    line.takes(u"FILE"_s, ExplainCommandText::tr("The file to read; - is the standard input."));
    line.option(u"json"_s,
                ExplainCommandText::tr("Print a JSON array with id, code, facts and fix for each answer."));
    line.option(u"why"_s,
                ExplainCommandText::tr(
                    "Say as well what each answer rests on: the rule, the evidence, and where it stands."));
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
            all += toJson(answer, diagnosis, line.isSet(u"why"_s));
        else
            print(answer, diagnosis, line.isSet(u"why"_s), context.terminal);
    }
    if (line.isSet(u"json"_s))
        context.terminal.printJson(all);
    return finishLater(std::move(finished), ExitCode::Proven);
}

} // namespace draftt
