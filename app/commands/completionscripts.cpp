// SPDX-License-Identifier: Apache-2.0
#include "app/commands/completionscripts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto mark = "# Made by draftt-connect completion from its table of commands.\n"_L1;

/// Without a command.
const auto ownOptions = u"--demo --plan --language --log --help --version"_s;
const auto logLevels = u"off error info debug"_s;

enum class Value { None, File, Choice, Free };

Value valueOf(const TakenOption &option)
{
    if (option.valueName.isEmpty())
        return Value::None;
    if (option.valueName == "FILE"_L1)
        return Value::File;
    return option.valueName.contains(u'|') ? Value::Choice : Value::Free;
}

QString choicesOf(const QString &words)
{
    return QString(words).replace(u'|', u' ');
}

bool isChoice(const CompletedCommand &command)
{
    return !command.takesFile() && command.takes.words.contains(u'|');
}

/// For all three shells, which differ in what they take inside of single quotes: nothing but letters,
/// digits and what means nothing to any of them stays.
QString quoted(const QString &text)
{
    QString plain;
    for (const QChar character : text)
        plain += QStringView(u"'\\[]:\"`$\n\r").contains(character) ? QChar(u' ') : character;
    return u'\'' + plain.simplified() + u'\'';
}

QStringList optionsOf(const CompletedCommand &command)
{
    QStringList options;
    for (const auto &option : command.takes.options)
        options += "--"_L1 + option.name;
    return options + QStringList(u"--help"_s);
}

/// `check:--host|check:--wait`, of all options with such a value.
QString casesOf(const QList<CompletedCommand> &commands, Value value)
{
    QStringList cases;
    for (const auto &command : commands) {
        for (const auto &option : command.takes.options) {
            if (valueOf(option) == value)
                cases += command.name + ":--"_L1 + option.name;
        }
    }
    return cases.join(u'|');
}

QString bashChoices(const QList<CompletedCommand> &commands)
{
    QString lines;
    for (const auto &command : commands) {
        for (const auto &option : command.takes.options) {
            if (valueOf(option) == Value::Choice)
                lines += u"    %1:--%2) COMPREPLY=($(compgen -W '%3' -- \"$current\")); return ;;\n"_s.arg(
                    command.name, option.name, choicesOf(option.valueName));
        }
    }
    return lines;
}

QString bashWords(const QList<CompletedCommand> &commands)
{
    QString lines;
    for (const auto &command : commands) {
        if (command.takesName())
            lines += u"    %1) _draftt_connect_names ;;\n"_s.arg(command.name);
        else if (command.takesFile())
            lines += u"    %1) COMPREPLY=($(compgen -f -- \"$current\")) ;;\n"_s.arg(command.name);
        else if (isChoice(command))
            lines += u"    %1) COMPREPLY=($(compgen -W '%2' -- \"$current\")) ;;\n"_s.arg(
                command.name, choicesOf(command.takes.words));
    }
    return lines;
}

QString zshOption(const TakenOption &option)
{
    auto base = u"--%1[%2]"_s.arg(option.name, quoted(option.summary).remove(u'\''));
    switch (valueOf(option)) {
    case Value::None:
        return base;
    case Value::File:
        return base + ":file:_files"_L1;
    case Value::Choice:
        return base + ":word:("_L1 + choicesOf(option.valueName) + u')';
    case Value::Free:
        return base + u':' + option.valueName.toLower() + ":"_L1;
    }
    return base;
}

QString zshCase(const CompletedCommand &command)
{
    auto lines = u"    %1)\n        _arguments -S \\\n"_s.arg(command.name);
    for (const auto &option : command.takes.options)
        lines += "            '"_L1 + zshOption(option) + "' \\\n"_L1;
    lines += "            '--help[Show this help.]'"_L1;
    if (command.takesName())
        lines += " \\\n            '1:connection:_draftt_connect_names'"_L1;
    else if (command.takesFile())
        lines += " \\\n            '1:file:_files'"_L1;
    else if (isChoice(command))
        lines += " \\\n            '1:word:("_L1 + choicesOf(command.takes.words) + ")'"_L1;
    return lines + "\n        ;;\n"_L1;
}

/// Of an option that stands before a command.
QString fishValue(const QString &ownOption)
{
    if (ownOption == "--plan"_L1)
        return u" -r -F"_s;
    if (ownOption == "--language"_L1)
        return u" -x"_s;
    return ownOption == "--log"_L1 ? " -x -a "_L1 + quoted(logLevels) : QString();
}

} // namespace

QString bashScript(const QList<CompletedCommand> &commands)
{
    QStringList names;
    QString options;
    for (const auto &command : commands) {
        names += command.name;
        options += u"        %1) words='%2' ;;\n"_s.arg(command.name, optionsOf(command).join(u' '));
    }
    return mark + uR"script(_draftt_connect_names()
{
    local name
    while IFS= read -r name; do
        [[ $name == "$current"* ]] && COMPREPLY+=("$(printf %q "$name")")
    done < <(draftt-connect completion names 2>/dev/null)
}

_draftt_connect()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' word words=''
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
        case $word in
        %names%) command=$word; break ;;
        esac
    done
    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W '%all%' -- "$current"))
        return
    fi
    case $command:$previous in
%choices%    %files%) COMPREPLY=($(compgen -f -- "$current")); return ;;
    %free%) return ;;
    esac
    if [[ $current == -* ]]; then
        case $command in
%options%        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
    fi
    case $command in
%words%    esac
}
complete -o bashdefault -F _draftt_connect draftt-connect
)script"_s.replace("%names%"_L1, names.join(u'|'))
                      .replace("%all%"_L1, names.join(u' ') + u' ' + ownOptions)
                      .replace("%choices%"_L1, bashChoices(commands))
                      .replace("%files%"_L1, casesOf(commands, Value::File))
                      .replace("%free%"_L1, casesOf(commands, Value::Free))
                      .replace("%options%"_L1, options)
                      .replace("%words%"_L1, bashWords(commands));
}

QString zshScript(const QList<CompletedCommand> &commands)
{
    QString names;
    QString cases;
    for (const auto &command : commands) {
        names += u"        %1\n"_s.arg(
            quoted(command.name + "%colon%"_L1 + command.summary).replace("%colon%"_L1, ":"_L1));
        cases += zshCase(command);
    }
    return "#compdef draftt-connect\n"_L1 + mark +
           uR"script(_draftt_connect_names() {
    local -a names
    names=("${(@f)$(draftt-connect completion names 2>/dev/null)}")
    compadd -a names
}

_draftt_connect() {
    local -a commands
    commands=(
%names%    )
    if (( CURRENT == 2 )); then
        _describe command commands
        _arguments '--demo[open the wizard on the demo workspace]' \
            '--plan[open the wizard on what a plan file says]:file:_files' \
            '--language[the language to speak]:code:' \
            '--log[write down what is sent]:word:(%levels%)' \
            '--help[list the commands]' '--version[print the version]'
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
%cases%    esac
}

if [[ $funcstack[1] == _draftt_connect ]]; then
    _draftt_connect "$@"
else
    compdef _draftt_connect draftt-connect
fi
)script"_s.replace("%names%"_L1, names)
               .replace("%levels%"_L1, logLevels)
               .replace("%cases%"_L1, cases);
}

QString fishScript(const QList<CompletedCommand> &commands)
{
    auto script = mark + "complete -c draftt-connect -f\n"_L1;
    for (const auto &option : ownOptions.split(u' '))
        script += u"complete -c draftt-connect -n __fish_use_subcommand -l %1%2\n"_s.arg(option.mid(2),
                                                                                         fishValue(option));
    for (const auto &command : commands) {
        const auto seen =
            u"complete -c draftt-connect -n '__fish_seen_subcommand_from %1' "_s.arg(command.name);
        script += u"complete -c draftt-connect -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command.name, quoted(command.summary));
        for (const auto &option : command.takes.options) {
            script += seen + "-l "_L1 + option.name + " -d "_L1 + quoted(option.summary);
            const auto value = valueOf(option);
            if (value == Value::File)
                script += " -r -F"_L1;
            else if (value != Value::None)
                script +=
                    value == Value::Choice ? " -x -a "_L1 + quoted(choicesOf(option.valueName)) : u" -x"_s;
            script += u'\n';
        }
        script += seen + "-l help\n"_L1;
        if (command.takesName())
            script += seen + "-a '(draftt-connect completion names 2>/dev/null)'\n"_L1;
        else if (command.takesFile())
            script += seen + "-F\n"_L1;
        else if (isChoice(command))
            script += seen + "-a "_L1 + quoted(choicesOf(command.takes.words)) + u'\n';
    }
    return script;
}

} // namespace draftt
