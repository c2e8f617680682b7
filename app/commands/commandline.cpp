// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commandline.h"

#include "app/commands/terminal.h"
#include "core/names/secrettext.h"
#include "core/words/diagnosistexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Asks a command what it takes.
const auto describing = u"--what-it-takes"_s;

bool isSecretOption(const QString &argument)
{
    static const QRegularExpression name(
        u"^--?((oauth|client)[-_]?)?(secret|token|password|passwd|pat|access[-_]?token|personal[-_]?"
        u"access[-_]?token|bearer)(=.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return name.match(argument).hasMatch();
}

} // namespace

std::optional<QString> refusalOfSecrets(const QStringList &arguments)
{
    for (const auto &argument : arguments) {
        if (isSecretOption(argument) || looksLikeSecret(argument)) {
            return CommandLineText::tr(
                "A secret must not stand among the arguments, where other programs can read it: give it "
                "with --secret-stdin, or in the environment variable DATABRICKS_CLIENT_SECRET or "
                "DATABRICKS_TOKEN.");
        }
    }
    return std::nullopt;
}

QString exitCodesHelp()
{
    return CommandLineText::tr(
        "Exit codes: 0 proven or done; 1 not proven or not done; 2 wrong use; 3 the workspace cannot "
        "be reached.");
}

CommandLine::CommandLine(const QString &command, const QString &purpose)
    : m_command(command), m_purpose(purpose)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("Show this help.")});
}

void CommandLine::takes(const QString &syntax, const QString &description, int maximum)
{
    m_syntax = syntax;
    m_maximum = maximum;
    m_parser.addPositionalArgument(QString(syntax).remove(QRegularExpression(u"[^A-Z]"_s)), description,
                                   syntax);
}

void CommandLine::option(const QString &name, const QString &description, const QString &valueName)
{
    // Which words can be typed stands in the description where they are many.
    constexpr qsizetype mostOfValue = 24;
    m_parser.addOption(
        QCommandLineOption(name, description, valueName.size() > mostOfValue ? u"WORD"_s : valueName));
    m_options += TakenOption{name, valueName, description};
}

void CommandLine::example(const QString &line)
{
    m_examples += line;
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments, Terminal &terminal)
{
    if (const auto refusal = refusalOfSecrets(arguments)) {
        terminal.complain(*refusal);
        return ExitCode::WrongUse;
    }
    if (arguments == QStringList(describing)) {
        terminal.write(QJsonDocument(described()).toJson(QJsonDocument::Compact));
        return ExitCode::Proven;
    }
    const bool isUnderstood = m_parser.parse(QStringList(m_command) + arguments);
    if (m_parser.isSet(u"help"_s)) {
        terminal.write(help().toUtf8());
        return ExitCode::Proven;
    }
    const auto wrong = problem();
    if (isUnderstood && !wrong)
        return std::nullopt;
    terminal.complain(wrong.value_or(m_parser.errorText()));
    terminal.complain(CommandLineText::tr("See draftt-connect %1 --help.").arg(m_command));
    return ExitCode::WrongUse;
}

std::optional<QString> CommandLine::problem() const
{
    const auto unknown = m_parser.unknownOptionNames();
    const auto dashes = [](const QString &name) { return (name.size() > 1 ? "--"_L1 : "-"_L1) + name; };
    if (!unknown.isEmpty())
        return inputText(Field::Argument,
                         Error::input(InputProblem::UnknownOption, dashes(unknown.constFirst())));
    if (words().size() > m_maximum)
        return inputText(Field::Argument, Error::input(InputProblem::UnknownOption, words().at(m_maximum)));
    return std::nullopt;
}

QJsonObject CommandLine::described() const
{
    QJsonArray options;
    for (const auto &option : m_options)
        options += QJsonArray{option.name, option.valueName, option.summary};
    return {{u"words"_s, m_syntax}, {u"options"_s, options}};
}

TakenWords CommandLine::takenBy(const Command &command, const CommandContext &context)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::tmpfile(), std::fclose);
    if (!file)
        return {};
    Terminal terminal(stdin, file.get(), file.get());
    CommandContext described{.terminal = terminal,
                             .http = context.http,
                             .keychain = context.keychain,
                             .profiles = context.profiles,
                             .writePdf = {},
                             .environment = {},
                             .lockFolder = {}};
    // It ends before it has begun: dropping what it returns keeps it from telling.
    command.start({describing}, described, [](ExitCode) {}).reset();
    std::rewind(file.get());
    QByteArray content;
    for (int byte = std::fgetc(file.get()); byte != EOF; byte = std::fgetc(file.get()))
        content += char(byte);
    const auto json = QJsonDocument::fromJson(content).object();
    TakenWords taken{json["words"_L1].toString(), {}};
    for (const auto &value : json["options"_L1].toArray()) {
        const auto option = value.toArray();
        taken.options +=
            TakenOption{option.at(0).toString(), option.at(1).toString(), option.at(2).toString()};
    }
    return taken;
}

QString CommandLine::help() const
{
    // The parser's own text, but with our usage line: it would name the program's file.
    auto options = m_parser.helpText();
    options.remove(0, options.indexOf(u'\n') + 1);
    auto text =
        CommandLineText::tr("Usage: draftt-connect %1 [options] %2").arg(m_command, m_syntax).trimmed() +
        u"\n\n"_s + m_purpose + u"\n"_s + options;
    if (!m_examples.isEmpty())
        text += u"\n"_s + CommandLineText::tr("Examples:") + u"\n  "_s + m_examples.join(u"\n  "_s) + u'\n';
    return text + u'\n' + exitCodesHelp() + u'\n';
}

} // namespace draftt
