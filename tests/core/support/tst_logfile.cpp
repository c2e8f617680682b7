// SPDX-License-Identifier: Apache-2.0
#include "core/support/logfile.h"

#include "core/support/requestlines.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The log: what is written, for whom, and how much of it is kept.
class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void levelsHaveNames()
    {
        QCOMPARE(logLevelFrom(u"off"), LogLevel::Off);
        QCOMPARE(logLevelFrom(u"debug"), LogLevel::Debug);
        QCOMPARE(logLevelFrom(u"Debug"), std::nullopt);
        QCOMPARE(logLevelFrom(u""), std::nullopt);
    }

    void nothingIsMadeWhileItIsOff()
    {
        LogFile log(path(), LogLevel::Off);
        log.write(LogLevel::Error, u"something"_s);
        QVERIFY(!QFileInfo::exists(QFileInfo(path()).absolutePath()));
    }

    void aLevelHasThoseBeforeIt()
    {
        LogFile log(path(), LogLevel::Info);
        log.write(LogLevel::Error, u"failed"_s);
        log.write(LogLevel::Info, u"done"_s);
        log.write(LogLevel::Debug, u"in detail"_s);
        const auto lines = content(path());
        QCOMPARE(lines.count('\n'), 2);
        QVERIFY(lines.contains("error failed\n") && lines.contains("info  done\n"));
    }

    void itIsForItsOwnerOnly()
    {
        LogFile log(path(), LogLevel::Info);
        log.write(LogLevel::Info, u"done"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path()).absolutePath()) & others));
    }

    void anEventIsOneLine()
    {
        LogFile log(path(), LogLevel::Info);
        log.write(LogLevel::Info, u"a\n2026-01-01T00:00:00.000Z error forged\x1b[2J"_s);
        const auto lines = content(path());
        QCOMPARE(lines.count('\n'), 1);
        QVERIFY(!lines.contains('\x1b'));
    }

    void aFullFileMakesRoom()
    {
        LogFile log(path(), LogLevel::Info);
        const QString line(64 * 1024, u'x');
        for (int i = 0; i < 80; ++i) // five megabytes
            log.write(LogLevel::Info, line);
        const auto files = logFilesAt(path());
        QCOMPARE(files.size(), LogFile::kept);
        QCOMPARE(files.constLast(), path());
        for (const auto &file : files)
            QVERIFY2(QFileInfo(file).size() < LogFile::fullAt + 2 * line.size(), qPrintable(file));
        QVERIFY(!QFileInfo::exists(path() + ".3"_L1));
    }

    void whatCannotBeWrittenStopsNobody()
    {
        LogFile log(u"/dev/null/log/file"_s, LogLevel::Info);
        log.write(LogLevel::Info, u"done"_s);
        QVERIFY(logFilesAt(u"/dev/null/log/file"_s).isEmpty());
    }

    void requestsAreLinesWithoutBodies()
    {
        LogFile log(path(), LogLevel::Debug);
        RequestLog requests;
        const RequestLines lines(requests, log);
        Exchange exchange;
        exchange.method = "POST";
        exchange.url = QUrl(u"https://host.test/api/2.0/sql/statements?x=1"_s);
        exchange.requestBody = "SELECT name FROM customers";
        exchange.httpStatus = 403;
        exchange.body = R"({"error_code":"PERMISSION_DENIED","message":"on table customers"})";
        exchange.headers = {{"X-Request-Id", "abc"}};
        exchange.duration = std::chrono::milliseconds(12);
        requests.add({QDateTime::currentDateTimeUtc(), std::make_shared<const Exchange>(exchange)});
        exchange.httpStatus.reset();
        exchange.transportError = u"Connection refused"_s;
        requests.add({QDateTime::currentDateTimeUtc(), std::make_shared<const Exchange>(exchange)});
        const auto text = content(path());
        QVERIFY2(text.contains(
                     "error POST https://host.test/api/2.0/sql/statements?x=1: 403, PERMISSION_DENIED in "
                     "12 ms, request abc\n"),
                 text.constData());
        QVERIFY2(text.contains("debug   X-Request-Id: abc\n"), text.constData());
        QVERIFY2(text.contains("no answer, Connection refused"), text.constData());
        QVERIFY2(!text.contains("customers"), text.constData());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"log/draftt-connect.log"_s); }

    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DRAFTT_TEST(TestLogFile)
#include "tst_logfile.moc"
