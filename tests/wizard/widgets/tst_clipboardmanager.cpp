// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "tests/support/patience.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/secretclipboard.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// CopyQ honours the hint by itself from version 8 on (its pull request 2500); before, with this command,
/// which its author publishes (copyq-commands, pull request 54).
const QByteArray honouring = "[Commands]\n"
                             "1\\Automatic=true\n"
                             "1\\Command=copyq ignore\n"
                             "1\\Input=x-kde-passwordManagerHint\n"
                             "1\\Name=Ignore secrets\n"
                             "1\\Remove=true\n"
                             "size=1\n";

} // namespace

/// A clipboard manager that honours the hint keeps no secret. Needs a real X server.
class TestClipboardManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSecretIsNotKept();

private:
    [[nodiscard]] QString ask(const QStringList &words);
    /// Everything that it has kept.
    [[nodiscard]] QString history();
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    QTemporaryDir m_home;
    QProcess m_manager;
};

void TestClipboardManager::initTestCase()
{
    failOnAnyWarning();
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("there is no X server");
    if (QStandardPaths::findExecutable(u"copyq"_s).isEmpty())
        QSKIP("copyq is not installed");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    QVERIFY(QDir().mkpath(m_home.filePath(u"config/copyq"_s)));
    QVERIFY(writeFile(m_home.filePath(u"config/copyq/copyq-commands.ini"_s), honouring));
    m_manager.setProcessEnvironment(environment);
    m_manager.start(u"copyq"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(ask({u"size"_s}).trimmed(), u"0"_s, patience);
    // It answers before it watches: what is copied in between, it may miss.
    const auto isWatching = [this] {
        copy(u"copied at %1"_s.arg(QDateTime::currentMSecsSinceEpoch()));
        return QTest::qWaitFor([this] { return history().contains("copied at"_L1); }, 1000);
    };
    QVERIFY(QTest::qWaitFor(isWatching, patience)); // it does keep things
}

void TestClipboardManager::cleanupTestCase()
{
    if (m_manager.state() == QProcess::NotRunning)
        return;
    (void)ask({u"exit"_s});
    if (!m_manager.waitForFinished(5000))
        m_manager.kill();
    m_manager.waitForFinished();
}

/// While it looks at the clipboard, this process must answer it.
QString TestClipboardManager::ask(const QStringList &words)
{
    QProcess client;
    client.setProcessEnvironment(m_manager.processEnvironment());
    client.start(u"copyq"_s, words);
    if (!QTest::qWaitFor([&client] { return client.state() == QProcess::NotRunning; }, patience))
        client.kill();
    return QString::fromUtf8(client.readAllStandardOutput());
}

QString TestClipboardManager::history()
{
    return ask({u"eval"_s, u"for (var i = 0; i < size(); ++i) print(str(read(i)) + ' | ')"_s});
}

void TestClipboardManager::theSecretIsNotKept()
{
    const auto isKept = [this](const QString &text) {
        return QTest::qWaitFor([&] { return history().contains(text); }, patience);
    };
    copy(u"copied just before"_s); // while it still looks at this, the secret comes
    QVERIFY(isKept(u"copied just before"_s));
    const auto secret = u"dose0123456789abcdef0123456789abcdef"_s;
    SecretClipboard clipboard;
    clipboard.copy(Secret(secret.toUtf8()));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), secret);
    QTest::qWait(2000); // long enough to keep it
    QVERIFY2(!history().contains(secret), "the manager has kept the secret");
    clipboard.clear();
    QTest::qWait(1000); // some put back what was last
    QVERIFY(QGuiApplication::clipboard()->text() != secret);
    copy(u"what is copied after"_s);
    QVERIFY(isKept(u"what is copied after"_s));
    QVERIFY(!history().contains(secret));
    copy(secret); // without the hint
    QVERIFY(isKept(secret));
}

DRAFTT_WINDOW_TEST(TestClipboardManager)
#include "tst_clipboardmanager.moc"
