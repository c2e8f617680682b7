// SPDX-License-Identifier: Apache-2.0
#include "tests/support/secretservice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// `own`: inside a session bus with a keyring; `none`: purposely without.
constexpr auto marker = "DRAFTT_TEST_SECRET_SERVICE";

QProcessEnvironment emptyHome(const QString &folder, const QString &state)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *variable :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), folder);
    for (const auto *variable : {"DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "DISPLAY",
                                 "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QString::fromLatin1(marker), state);
    return environment;
}

} // namespace

std::optional<int> rerunWithSecretService(int argc, char *argv[])
{
    const auto bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const auto keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (qEnvironmentVariableIsSet(marker) || bus.isEmpty() || keyring.isEmpty())
        return std::nullopt;

    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(emptyHome(home.path(), u"own"_s));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    // The daemon goes to the background by itself, and ends with the bus. Before it has its name there,
    // whoever asks for it has the bus start a second one, which is locked; that can take longer than a test
    // waits.
    QStringList arguments{
        u"--"_s, u"sh"_s, u"-c"_s,
        u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 1\n"
        "left=400\n"
        "until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>&1 | grep -q 'boolean true'\n"
        "do left=$((left - 1)); [ $left -gt 0 ] || exit 1; sleep 0.05; done\n"
        "exec \"$0\" \"$@\""_s};
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    process.start(bus, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return 1;
    return process.exitCode();
}

int rerunWithoutBus(const char *testFunction)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(emptyHome(home.path(), u"none"_s));
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(testFunction)});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

bool hasSecretService()
{
    return qgetenv(marker) == "own";
}

} // namespace draftt
