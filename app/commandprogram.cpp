// SPDX-License-Identifier: Apache-2.0
#include "app/commandprogram.h"

#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "app/commands/terminal.h"
#include "app/handover.h"
#include "app/interrupt.h"
#include "app/keptlog.h"
#include "app/keptnetwork.h"
#include "app/translation.h"
#include "core/http/httpclient.h"
#include "core/ownprocess.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTimer>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// What was dropped may have a last request to send: a running statement is cancelled on the server.
constexpr auto timeToSayGoodbye = 300ms;

#ifdef DRAFTT_HAS_WINDOW
constexpr bool hasWindow = true;
#else
constexpr bool hasWindow = false;
#endif

/// Nothing where the window was not built.
QString ofWindow(const QString &text)
{
    return hasWindow ? text : QString();
}

QString helpText(const QList<Command> &commands)
{
    auto text =
        Text::tr("draftt-connect connects Draftt to the tables of a Databricks workspace, read-only.") +
        u"\n\n"_s + Text::tr("Usage:") + u'\n' +
        ofWindow(u"  draftt-connect [--demo|--plan FILE|CONNECTION]\n"_s) +
        u"  draftt-connect COMMAND [options]\n\n"_s;
    text += ofWindow(Text::tr("Without a command the window opens: the saved connections, or with none the "
                              "setup wizard; with the name of a saved connection, that one.") +
                     u"\n\n"_s);
    text += Text::tr("Options:") + u'\n';
    text += ofWindow("  --demo     "_L1 + Text::tr("open the wizard on the built-in demo workspace") + u'\n');
    text += ofWindow("  --plan     "_L1 + Text::tr("open the wizard on what a plan file says") + u'\n');
    text +=
        "  --language "_L1 + Text::tr("the language to speak, such as de; by default the desktop’s") + u'\n';
    text += "  --log      "_L1 + Text::tr("write down what is sent, for bundle: off, error, info or debug") +
            u'\n';
    text += "  --version  "_L1 + Text::tr("print the version") + u'\n';
    text += "  --help     "_L1 + Text::tr("print this; each command has its own --help") + u"\n\n"_s;
    text += Text::tr("Commands, which need no display:") + u'\n';
    for (const auto &command : commands)
        text += "  "_L1 + command.name.leftJustified(12) + command.summary + u'\n';
    text += u'\n' + Text::tr("Examples:") + u'\n' + ofWindow(u"  draftt-connect\n"_s);
    text += "  draftt-connect demo --walk\n"
            "  draftt-connect check prod --json\n"
            "  draftt-connect grants --catalog inventory --schema assets --client-id "
            "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n"_L1;
    return text + u'\n' + exitCodesHelp() + u'\n';
}

/// A diagnosis asks some two hundred regular expressions once or twice: to make machine code of each takes
/// ten times as long as to read them. Whoever sets the variable knows better.
void spareCompilingExpressions()
{
    constexpr auto variable = "QT_ENABLE_REGEXP_JIT";
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, "0");
}

/// An option of one command, whichever: it is looked for before anything else, because secrets are taken out
/// of the environment once.
bool wantsPdf(int argc, char *argv[])
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](std::string_view word) {
        const auto dashes = std::min(word.find_first_not_of('-'), word.size());
        word.remove_prefix(dashes);
        return (dashes == 1 || dashes == 2) && (word == "pdf" || word.substr(0, 4) == "pdf=");
    });
}

/// Runs a command until it ends or is interrupted.
int runUntilItEnds(const Command &command, const QStringList &arguments, CommandContext &context)
{
    auto running =
        command.start(arguments, context, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    const Interrupt interrupt([&running, &context] {
        context.terminal.endProgress();
        running.reset();
        QTimer::singleShot(timeToSayGoodbye, QCoreApplication::instance(),
                           [] { QCoreApplication::exit(interruptedCode); });
    });
    const int code = QCoreApplication::exec();
    running.reset();
    // Nobody delivers the deletions that were put off until later any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return code;
}

/// What a program of the commands is started with.
struct Start {
    EnvironmentSecrets environment;
    LogLevel logLevel = LogLevel::Off;
    WritePdf writePdf;
};

int runCommand(const Command &command, const QStringList &arguments, Terminal &terminal, Start start)
{
    QNetworkAccessManager network;
    HttpClient http(network);
    const KeptLog log(start.logLevel, http);
    if (const auto complaint = applyKeptNetwork(http); !complaint.isEmpty())
        terminal.complain(complaint);
    const auto keychain = makeKeychainStore();
    ProfileStore profiles(ProfileStore::defaultFolder(), *keychain);
    CommandContext context{.terminal = terminal,
                           .http = http,
                           .keychain = *keychain,
                           .profiles = profiles,
                           .writePdf = std::move(start.writePdf),
                           .environment = std::move(start.environment),
                           .lockFolder = defaultLockFolder(),
                           .logPath = logFilePath()};
    return runUntilItEnds(command, arguments, context);
}

int refuse(const QString &word, Terminal &terminal)
{
    terminal.complain(
        Text::tr("“%1” is neither a command nor an option: draftt-connect --help lists them.").arg(word));
    return int(ExitCode::WrongUse);
}

/// `--help`, `--version` and the window's own options.
int runOptions(const QStringList &arguments, Terminal &terminal)
{
    if (const auto refusal = refusalOfSecrets(arguments)) {
        terminal.complain(*refusal);
        return int(ExitCode::WrongUse);
    }
    if (!arguments.constFirst().startsWith(u'-'))
        return refuse(arguments.constFirst(), terminal);
    const auto isAny = [&arguments](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QLatin1StringView word) { return arguments.contains(word); });
    };
    if (isAny({"--help"_L1, "-h"_L1})) {
        terminal.write(helpText(allCommands()).toUtf8());
        return int(ExitCode::Proven);
    }
    if (isAny({"--version"_L1, "-v"_L1})) {
        terminal.print("draftt-connect " DRAFTT_VERSION ""_L1);
        return int(ExitCode::Proven);
    }
    return refuse(arguments.constFirst(), terminal);
}

/// Without a command `draftt-connect` itself opens the window, if there is one, and this program is not
/// asked.
int refuseWindow(Terminal &terminal)
{
    terminal.complain(
        hasWindow
            ? Text::tr("This program has the commands only: draftt-connect opens the wizard.")
            : Text::tr("This program was built without the wizard’s window: use a command; draftt-connect "
                       "--help lists them."));
    return int(ExitCode::WrongUse);
}

bool isForWindow(const QStringList &arguments)
{
    return std::all_of(arguments.begin(), arguments.end(),
                       [](const QString &argument) { return argument == "--demo"_L1; });
}

/// One word that is no command, but the name of a saved connection: the window opens it.
bool isSavedConnection(const QStringList &arguments)
{
    if (!hasWindow || arguments.size() != 1 || arguments.constFirst().startsWith(u'-'))
        return false;
    const auto noSecrets = makeSessionStore();
    return ProfileStore(ProfileStore::defaultFolder(), *noSecrets).find(arguments.constFirst()).has_value();
}

} // namespace

int runCommandProgram(int argc, char *argv[], const Drawing *drawing)
{
    if (!drawing && wantsPdf(argc, argv))
        return becomeSibling("draftt-connect-pdf", argv);
    std::vector<char *> given(argv, argv + argc + 1); // what is taken out below is for the window too
    forbidDumps();
    allowManyFiles();
    auto environment = takeEnvironmentSecrets();
    spareCompilingExpressions();
    QCoreApplication::setApplicationName(u"draftt-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DRAFTT_VERSION));
    Terminal terminal(stdin, stdout, stderr);
    const auto [locale, complaint] = takeChosenLanguage(argc, argv);
    if (!complaint.isEmpty()) {
        terminal.complain(complaint);
        return int(ExitCode::WrongUse);
    }

    const auto logLevel = takeLogLevel(argc, argv);
    if (!logLevel) {
        terminal.complain(u"--log and DRAFTT_CONNECT_LOG take off, error, info or debug."_s);
        return int(ExitCode::WrongUse);
    }

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (isForWindow(arguments)) {
        QCoreApplication app(argc, argv);
        installTranslation(app, locale);
        return refuseWindow(terminal);
    }

    const auto commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &candidate) {
        return candidate.name == arguments.constFirst();
    });
    if (command == commands.end() && isSavedConnection(arguments))
        return becomeSibling("draftt-connect-window", given.data());
    if (command == commands.end()) {
        QCoreApplication app(argc, argv);
        installTranslation(app, locale);
        return runOptions(arguments, terminal);
    }
    const auto app =
        drawing ? drawing->makeApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    installTranslation(*app, locale);
    return runCommand(*command, arguments.sliced(1), terminal,
                      {std::move(environment), *logLevel, drawing ? drawing->writePdf : WritePdf()});
}

} // namespace draftt
