// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/steady.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The times of checks stand in a column, which keeps its width.
QString withoutTimesOfChecks(QString text)
{
    static const QRegularExpression time(u"(?<=  ) *[0-9]+\\.[0-9]{2} s(?=  )"_s);
    for (auto match = time.match(text); match.hasMatch(); match = time.match(text, match.capturedEnd()))
        text.replace(match.capturedStart(), match.capturedLength(),
                     u"#.## s"_s.rightJustified(match.capturedLength()));
    return text;
}

/// How often it is said that a warehouse still starts, or that the server asks to wait, depends on the clock:
/// on which of the requests that are under way side by side is refused, and whether anybody waits for its
/// answer yet.
QString withoutWaiting(QString text)
{
    static const QRegularExpression news(u"^[^\\n]*(has been starting for|asked us to wait) [^\\n]*\\n"_s,
                                         QRegularExpression::MultilineOption);
    return text.remove(news);
}

QString withoutDurations(QString text)
{
    static const QList<std::pair<QRegularExpression, QString>> durations{
        {QRegularExpression(u"(\"seconds\": )[0-9.e-]+"_s), u"\\1#"_s},
        {QRegularExpression(u"\\b[0-9,]+ ms\\b"_s), u"# ms"_s},
        {QRegularExpression(u"(The next one is made in "
                            "|The server asked us to wait )[0-9]+ s"_s),
         u"\\1# s"_s},
    };
    for (const auto &[pattern, word] : durations)
        text.replace(pattern, word);
    return text;
}

/// `NOW`, `NOW-1d`, `NOW+7d`; recorded times, which are far away, stay.
QString wordFor(const QString &time, const QDateTime &now)
{
    constexpr auto secondsOfDay = 24 * 60 * 60;
    const auto days =
        std::lround(double(now.secsTo(QDateTime::fromString(time, Qt::ISODate))) / secondsOfDay);
    if (std::abs(days) > 30)
        return time;
    return days == 0 ? u"NOW"_s
                     : "NOW"_L1 + (days < 0 ? u'-' : u'+') + QString::number(std::abs(days)) + u'd';
}

QString withoutTimes(const QString &text)
{
    static const QRegularExpression time(
        u"\\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z"_s);
    const auto now = QDateTime::currentDateTimeUtc();
    QString steady;
    qsizetype end = 0;
    for (auto matches = time.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        steady += text.mid(end, match.capturedStart() - end) + wordFor(match.captured(), now);
        end = match.capturedEnd();
    }
    return steady + text.mid(end);
}

QString steady(const QByteArray &bytes)
{
    static const QRegularExpression digest(u"\\bsha256:[0-9a-f]{64}\\b"_s);
    static const QRegularExpression fingerprint(u"\\b([0-9a-f]{2}:){31}[0-9a-f]{2}\\b"_s);
    auto text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral(DRAFTT_BIN_DIR "/"), QString());
    text.replace(digest, u"sha256:DIGEST"_s).replace(fingerprint, u"FINGERPRINT"_s);
    return withoutTimesOfChecks(withoutDurations(withoutTimes(withoutWaiting(text))));
}

/// Whether a check is told to wait a second time, or another one that runs beside it, depends on the clock.
QString withoutRepetition(const QString &text)
{
    QStringList lines;
    QStringList told;
    for (const auto &line : text.split(u'\n')) {
        const auto sentence = line.section(u": "_s, 1);
        if (sentence.isEmpty() || !told.contains(sentence))
            lines += line;
        told += sentence;
    }
    return lines.join(u'\n');
}

QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + "\n--- no end of line\n"_L1;
}

} // namespace

QByteArray steadyAnswer(const QByteArray &output, const QByteArray &errors, int exitCode)
{
    auto text = ended(steady(output));
    if (!errors.isEmpty())
        text += "--- standard error\n"_L1 + ended(withoutRepetition(steady(errors)));
    text += "--- exit "_L1 + QString::number(exitCode) + u'\n';
    return text.toUtf8();
}

} // namespace draftt
