// SPDX-License-Identifier: Apache-2.0
#include "app/certificatepdf.h"
#include "app/commands/command.h"
#include "app/commands/demoprocess.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "app/globaloption.h"
#include "app/interrupt.h"
#include "app/keptlog.h"
#include "app/keptnetwork.h"
#include "app/translation.h"
#include "app/windowwords.h"
#include "core/files.h"
#include "core/http/httpclient.h"
#include "core/ownprocess.h"
#include "core/profile/planfile.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "wizard/mainwindow.h"
#include "wizard/widgets/looks.h"
#include "wizard/widgets/wholeframes.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

/// Everything that lives as long as the window.
class Composition final : public QObject
{
    Q_OBJECT

public:
    Composition(Terminal &terminal, LogLevel logLevel) : m_terminal(terminal), m_log(logLevel, m_http) {}

    /// `connection`: its name, to be opened; empty: the list.
    void showWindow(const QString &connection = {})
    {
        make(*m_keychain, m_profiles);
        if (connection.isEmpty() || !m_window->open(connection))
            m_window->openStart();
        m_window->show();
    }

    /// The wizard on what is wanted; nothing of it is proven.
    void showPlan(const Session &plan)
    {
        make(*m_keychain, m_profiles);
        m_window->openWizard(plan);
        m_window->show();
    }

    void startDemo()
    {
        m_demo = std::make_unique<DemoProcess>();
        connect(m_demo.get(), &DemoProcess::ready, this, &Composition::onDemoReady);
        connect(m_demo.get(), &DemoProcess::failed, this, &Composition::onDemoFailed);
        m_demo->start({});
    }

private:
    void onDemoReady(const DemoFacts &facts)
    {
        // A store of its own: with the demo the address of its connections goes.
        m_demoSecrets = makeSessionStore();
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_demoProfiles =
            std::make_unique<ProfileStore>(m_demoFolder->filePath(u"profiles"_s), *m_demoSecrets);
        make(*m_demoSecrets, *m_demoProfiles);
        Session session;
        session.address = facts.address;
        session.clientId = facts.clientId;
        session.secret = facts.clientSecret;
        m_window->openWizard(session);
        m_window->show();
    }

    void make(SecretStore &keychain, ProfileStore &profiles)
    {
        const Services services{
            .http = m_http,
            .keychain = keychain,
            .profiles = profiles,
            .writePdf = writeCertificatePdf,
            .lockFolder = defaultLockFolder(),
            .networkFile = networkFile(),
            .networkComplaint = m_complaint,
            .windowFile = ProfileStore::defaultFolder() + "/window.ini"_L1,
            .logPath = logFilePath(),
        };
        m_window = std::make_unique<MainWindow>(services);
        // Whatever a crash has left in the keychain; nobody needs to wait for it or to hear of it.
        connect(
            m_window.get(), &MainWindow::drawn, this,
            [this, &profiles] { m_tidying = profiles.tidy([](const Result<Nothing> &) {}); },
            Qt::QueuedConnection);
    }

    void onDemoFailed(const QString &reason)
    {
        // Once the wizard is open it says by itself that the workspace has gone.
        m_terminal.complain(Text::tr("The demo workspace does not run: %1.").arg(reason));
        if (!m_window)
            QCoreApplication::exit(int(ExitCode::NotProven));
    }

    Terminal &m_terminal;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    const KeptLog m_log;
    const QString m_complaint = applyKeptNetwork(m_http);
    const std::unique_ptr<SecretStore> m_keychain = makeKeychainStore();
    ProfileStore m_profiles{ProfileStore::defaultFolder(), *m_keychain};
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<SecretStore> m_demoSecrets;
    std::unique_ptr<ProfileStore> m_demoProfiles;
    Pending m_tidying;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

/// Whether a window can open at all; Qt would end the program otherwise.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Says why no window can open; the program's exit code.
int refuse(int &argc, char *argv[], const QLocale &locale, const char *reason)
{
    QCoreApplication app(argc, argv);
    installTranslation(app, locale);
    Terminal(stdin, stdout, stderr).complain(Text::tr(reason));
    return int(ExitCode::WrongUse);
}

int refuse(int &argc, char *argv[], const QLocale &locale, const Error &error)
{
    QCoreApplication app(argc, argv);
    installTranslation(app, locale);
    Terminal(stdin, stdout, stderr).complain(sentenceFor(error, Field::File));
    return int(ExitCode::WrongUse);
}

/// What `--plan` names, taken out of the words; nothing without it. Errors: those of the file and of the
/// plan.
Result<std::optional<Session>> takePlanOption(int &argc, char *argv[])
{
    constexpr qint64 longestPlan = 16LL * 1024 * 1024;
    const auto path = takeGlobalOption(planOption, argc, argv);
    if (!path)
        return std::optional<Session>();
    const auto text = readFile(QString::fromLocal8Bit(*path), longestPlan);
    const auto plan = text ? planFromJson(*text) : Failure(text.error());
    return plan.map([](const Session &session) { return std::optional(session); });
}

/// A word of its own that is the name of a saved connection: it is to be opened.
bool isConnection(const std::vector<std::string_view> &words)
{
    if (words.size() != 1 || words.front().starts_with('-'))
        return false;
    const auto noSecrets = makeSessionStore();
    const auto name = QString::fromLocal8Bit(words.front());
    return ProfileStore(ProfileStore::defaultFolder(), *noSecrets).find(name).has_value();
}

/// How the program was started.
struct Start {
    QLocale locale;
    LogLevel logLevel;
    std::vector<std::string_view> words;
    std::optional<Session> plan{};
};

/// Opens the window and runs it until it is closed; the program's exit code.
int openWindow(int &argc, char *argv[], const Start &start)
{
    QApplication app(argc, argv);
    installTranslation(app, start.locale);
    const Looks looks(app);
    const WholeFrames frames(app);
    Terminal terminal(stdin, stdout, stderr);
    Composition composition(terminal, start.logLevel);
    // quit() would ask the window first, and the window its user.
    const Interrupt interrupt([] { QCoreApplication::exit(interruptedCode); });
    if (std::find(start.words.begin(), start.words.end(), "--demo") != start.words.end())
        composition.startDemo();
    else if (start.plan)
        composition.showPlan(*start.plan);
    else
        composition.showWindow(isConnection(start.words) ? QString::fromLocal8Bit(start.words.front())
                                                         : QString());
    return QCoreApplication::exec();
}

} // namespace

} // namespace draftt

int main(int argc, char *argv[])
{
    using namespace draftt;
    forbidDumps();
    allowManyFiles();
    // The window takes no secret from the environment, and no child of it is to have one.
    (void)takeEnvironmentSecrets();
    QCoreApplication::setApplicationName(u"draftt-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DRAFTT_VERSION));
    const auto [locale, complaint] = takeChosenLanguage(argc, argv);
    if (!complaint.isEmpty()) {
        Terminal(stdin, stdout, stderr).complain(complaint);
        return int(ExitCode::WrongUse);
    }
    const auto logLevel = takeLogLevel(argc, argv);
    if (!logLevel) {
        Terminal(stdin, stdout, stderr)
            .complain(u"--log and DRAFTT_CONNECT_LOG take off, error, info or debug."_s);
        return int(ExitCode::WrongUse);
    }
    const auto plan = takePlanOption(argc, argv);
    if (!plan)
        return refuse(argc, argv, locale, plan.error());
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    if (!isForWindow(words) && !isConnection(words))
        return refuse(argc, argv, locale,
                      QT_TRANSLATE_NOOP(
                          "Window",
                          "The window takes --demo, --plan and Qt’s own options only: draftt-connect has the "
                          "commands."));
    if (!hasDisplay())
        return refuse(argc, argv, locale,
                      QT_TRANSLATE_NOOP("Window",
                                        "There is no display, so the wizard cannot open: start it in a "
                                        "desktop session, or use a command; draftt-connect --help "
                                        "lists them."));
    return openWindow(argc, argv, {locale, *logLevel, words, *plan});
}

#include "window.moc"
