// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

namespace draftt
{

/// What a command takes, for what is made of it.
struct TakenOption {
    QString name;      ///< without the dashes
    QString valueName; ///< `FILE`, `json|dbt`; empty: it is a switch
    QString summary;
};
struct TakenWords {
    QString words; ///< `[PROFILE]`, `FILE|-`; empty: none
    QList<TakenOption> options;
};

/// The words behind a command: what it takes, its help, and the refusal of what it does not take.
class CommandLine
{
public:
    /// `purpose`: what the command is for, in whole sentences.
    CommandLine(const QString &command, const QString &purpose);

    /// `syntax`: how it stands in the usage line, e.g. `[PROFILE]`. `maximum`: how many words it takes.
    void takes(const QString &syntax, const QString &description, int maximum = 1);
    /// Without `valueName` it is a switch.
    void option(const QString &name, const QString &description, const QString &valueName = {});
    void example(const QString &line);

    /// nullopt: go on. Else the help was printed, or what is wrong was named: end with this code.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Terminal &terminal);

    /// What a command would take, without starting it.
    [[nodiscard]] static TakenWords takenBy(const Command &command, const CommandContext &context);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString word() const { return words().value(0); } ///< the first, or empty

private:
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QJsonObject described() const;

    QString m_command;
    QString m_purpose;
    QString m_syntax;
    QStringList m_examples;
    QList<TakenOption> m_options;
    int m_maximum = 0;
    QCommandLineParser m_parser;
};

/// Why these arguments are refused whatever the command: one of them looks like a secret, which other
/// programs could read there. The sentence does not repeat it. nullopt: none does.
[[nodiscard]] std::optional<QString> refusalOfSecrets(const QStringList &arguments);

/// The help's last part.
[[nodiscard]] QString exitCodesHelp();

} // namespace draftt
