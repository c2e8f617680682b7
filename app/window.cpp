// SPDX-License-Identifier: Apache-2.0
#include "app/certificatepdf.h"
#include "app/commands/command.h"
#include "app/commands/demoprocess.h"
#include "app/commands/terminal.h"
#include "app/interrupt.h"
#include "app/keptlog.h"
#include "app/keptnetwork.h"
#include "app/translation.h"
#include "app/windowwords.h"
#include "core/http/httpclient.h"
#include "core/ownprocess.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/looks.h"

#include <QApplication>
#include <QNetworkAccessManager>

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

    void showWizard()
    {
        const Services services{
            .http = m_http,
            .keychain = *m_keychain,
            .profiles = m_profiles,
            .writePdf = writeCertificatePdf,
            .lockFolder = defaultLockFolder(),
            .networkFile = networkFile(),
            .networkComplaint = m_complaint,
            .windowFile = ProfileStore::defaultFolder() + "/window.ini"_L1,
        };
        m_wizard = std::make_unique<SetupWizard>(m_session, services);
        // Whatever a crash has left in the keychain; nobody needs to wait for it or to hear of it.
        connect(
            m_wizard.get(), &SetupWizard::drawn, this,
            [this] { m_tidying = m_profiles.tidy([](const Result<Nothing> &) {}); }, Qt::QueuedConnection);
        m_wizard->show();
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
        m_session.address = facts.address;
        m_session.clientId = facts.clientId;
        m_session.secret = facts.clientSecret;
        showWizard();
    }

    void onDemoFailed(const QString &reason)
    {
        // Once the wizard is open it says by itself that the workspace has gone.
        m_terminal.complain(Text::tr("The demo workspace does not run: %1.").arg(reason));
        if (!m_wizard)
            QCoreApplication::exit(int(ExitCode::NotProven));
    }

    Terminal &m_terminal;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    const KeptLog m_log;
    const QString m_complaint = applyKeptNetwork(m_http);
    const std::unique_ptr<SecretStore> m_keychain = makeKeychainStore();
    ProfileStore m_profiles{ProfileStore::defaultFolder(), *m_keychain};
    Session m_session;
    Pending m_tidying;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<SetupWizard> m_wizard;
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

/// Opens the wizard and runs it until it is closed; the program's exit code.
int openWindow(int &argc, char *argv[], const QLocale &locale, LogLevel logLevel, bool isOnDemo)
{
    QApplication app(argc, argv);
    installTranslation(app, locale);
    const Looks looks(app);
    Terminal terminal(stdin, stdout, stderr);
    Composition composition(terminal, logLevel);
    // quit() would ask the window first, and the window its user.
    const Interrupt interrupt([] { QCoreApplication::exit(interruptedCode); });
    if (isOnDemo)
        composition.startDemo();
    else
        composition.showWizard();
    return QCoreApplication::exec();
}

} // namespace

} // namespace draftt

int main(int argc, char *argv[])
{
    using namespace draftt;
    forbidDumps();
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
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    if (!isForWindow(words))
        return refuse(argc, argv, locale,
                      QT_TRANSLATE_NOOP(
                          "Window",
                          "The window takes no word but --demo and Qt's own options: draftt-connect has the "
                          "commands."));
    if (!hasDisplay())
        return refuse(argc, argv, locale,
                      QT_TRANSLATE_NOOP("Window",
                                        "There is no display, so the wizard cannot open: start it in a "
                                        "desktop session, or use a command; draftt-connect --help "
                                        "lists them."));
    return openWindow(argc, argv, locale, *logLevel,
                      std::find(words.begin(), words.end(), "--demo") != words.end());
}

#include "window.moc"
