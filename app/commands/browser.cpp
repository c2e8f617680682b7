// SPDX-License-Identifier: Apache-2.0
#include "app/commands/browser.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What opens a page, and the words before the address.
struct Opener {
    QString program; ///< empty: there is none
    QStringList words{};
};

Opener opener()
{
#if defined(Q_OS_WIN)
    return {u"rundll32.exe"_s, {u"url.dll,FileProtocolHandler"_s}};
#elif defined(Q_OS_MACOS)
    return {u"/usr/bin/open"_s};
#else
    // Without a desktop it would start a browser in this very terminal.
    const bool hasDesktop =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return {hasDesktop ? QStandardPaths::findExecutable(u"xdg-open"_s) : QString()};
#endif
}

} // namespace

bool openInBrowser(const QUrl &address)
{
    const auto [program, words] = opener();
    if (program.isEmpty())
        return false;
    QProcess process;
    process.setProgram(program);
    process.setArguments(words + QStringList{address.toString(QUrl::FullyEncoded)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace draftt
