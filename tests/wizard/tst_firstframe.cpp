// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/mainwindow.h"

#include <QFile>
#include <QFontMetrics>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A text, and the widths in which its lines were broken to see what room it takes.
using Measured = QHash<QString, QList<int>>;
Measured measured;
bool isMeasuring = false;

} // namespace

// Stands before QFontMetrics::boundingRect(const QRect &, int, const QString &, int, int *), for this test.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is that of the function of Qt
extern "C" Q_DECL_EXPORT QRect _ZNK12QFontMetrics12boundingRectERK5QRectiRK7QStringiPi(
    const QFontMetrics *metrics, const QRect &room, int flags, const QString &text, int tabs, int *tabStops)
{
    using BoundingRect = QRect (*)(const QFontMetrics *, const QRect &, int, const QString &, int, int *);
    static const auto original = reinterpret_cast<BoundingRect>(
        dlsym(RTLD_NEXT, "_ZNK12QFontMetrics12boundingRectERK5QRectiRK7QStringiPi"));
    if (isMeasuring)
        measured[text] += room.width();
    return original(metrics, room, flags, text, tabs, tabStops);
}

/// What happens until the window is seen for the first time is what is needed for that, and happens once.
class TestFirstFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void loadsNoLibraryOfItsOwn();
    void noTextIsMeasuredAgainAndAgain();

private:
    std::unique_ptr<MainWindow> drawnWindow();

    QByteArray m_loaded;
    QTemporaryDir m_home;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    FakeSecretStore m_keychain;
    ProfileStore m_profiles{m_home.filePath(u"profiles"_s), m_keychain};
};

/// As the program shows it without connections. What is loaded is read when it is about to be drawn.
std::unique_ptr<MainWindow> TestFirstFrame::drawnWindow()
{
    measured.clear();
    isMeasuring = true;
    m_loaded.clear();
    auto window = std::make_unique<MainWindow>(Services{.http = m_http,
                                                        .keychain = m_keychain,
                                                        .profiles = m_profiles,
                                                        .writePdf = {},
                                                        .lockFolder = m_home.path()});
    connect(window.get(), &MainWindow::drawn, this, [this] {
        isMeasuring = false;
        QFile maps(u"/proc/self/maps"_s);
        if (maps.open(QIODevice::ReadOnly))
            m_loaded = maps.readAll();
    });
    window->openStart();
    window->show();
    return QTest::qWaitFor([] { return !isMeasuring; }) ? std::move(window) : nullptr;
}

void TestFirstFrame::loadsNoLibraryOfItsOwn()
{
    const auto window = drawnWindow();
    QVERIFY(window);
    if (m_loaded.isEmpty())
        QSKIP("what is loaded is not told here");
    QVERIFY(m_loaded.contains("libQt6Widgets"));
    QVERIFY(!m_loaded.contains("libQt6Svg"));
    QVERIFY(!m_loaded.contains("libcrypto"));
}

void TestFirstFrame::noTextIsMeasuredAgainAndAgain()
{
    const auto window = drawnWindow();
    QVERIFY(window);
    QVERIFY(!measured.isEmpty());
    qsizetype count = 0;
    for (auto text = measured.cbegin(); text != measured.cend(); ++text) {
        count += text->size();
        QString widths;
        for (const int width : *text)
            widths += u' ' + QString::number(width);
        QVERIFY2(text->size() <= 6, qPrintable(text.key() + u':' + widths));
    }
    QVERIFY2(count <= 4 * measured.size(), qPrintable(u"%1 of %2"_s.arg(count).arg(measured.size())));
}

DRAFTT_WINDOW_TEST(TestFirstFrame)
#include "tst_firstframe.moc"
