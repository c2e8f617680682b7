// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto shortTime = 45s;
/// A clipboard manager that still looks at what was copied before would read the secret under the formats of
/// the old text and miss the mark (CopyQ 6.4 on a busy computer: every third time). So there is nothing in
/// between, for longer than such a look takes.
constexpr auto emptyTime = 150ms;

#ifdef Q_OS_WIN
/// A number that says no, or anything at all: learn.microsoft.com, «Clipboard Formats», Cloud Clipboard and
/// Clipboard History Formats.
constexpr std::array windowsFormats{"ExcludeClipboardContentFromMonitorProcessing",
                                    "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"};
#endif

QMimeData *marked(const Secret &secret)
{
    auto *data = new QMimeData;
    auto text = QString::fromUtf8(secret.reveal());
    data->setText(text);
    wipe(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
#ifdef Q_OS_WIN
    for (const auto *format : windowsFormats)
        data->setData("application/x-qt-windows-mime;value=\""_L1 + QLatin1StringView(format) + u'"',
                      QByteArray(sizeof(quint32), '\0'));
#endif
    return data;
}

bool isInClipboard(const Secret &secret)
{
    auto text = QGuiApplication::clipboard()->text();
    const Secret held(text.toUtf8());
    wipe(text);
    return held == secret;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_empty.setSingleShot(true);
    m_empty.setInterval(emptyTime);
    connect(&m_empty, &QTimer::timeout, this, &SecretClipboard::put);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shortTime);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        clear();
        Q_EMIT cleared();
    });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    clear();
    m_secret = secret;
    QGuiApplication::clipboard()->clear();
    m_empty.start();
}

void SecretClipboard::put()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        return clear(); // something else of this window has been copied since
    clipboard->setMimeData(marked(m_secret));
    m_timer.start();
}

void SecretClipboard::clear()
{
    const bool wasPut = !m_empty.isActive();
    m_timer.stop();
    m_empty.stop();
    // What somebody else has put there since is not ours to take away.
    if (wasPut && !m_secret.isEmpty() && isInClipboard(m_secret))
        QGuiApplication::clipboard()->clear();
    m_secret = Secret();
}

} // namespace draftt
