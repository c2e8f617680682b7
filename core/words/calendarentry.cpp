// SPDX-License-Identifier: Apache-2.0
#include "core/words/calendarentry.h"

#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype longestLineBytes = 75; // RFC 5545 §3.1, without the line break

/// RFC 5545 §3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u';', u"\\;"_s);
    text.replace(u',', u"\\,"_s);
    text.replace(u'\n', u"\\n"_s);
    return text;
}

/// Folded where it is long, never inside a character.
QByteArray line(const QString &text)
{
    QByteArray folded;
    QByteArray part;
    for (const auto codePoint : text.toUcs4()) {
        const char32_t character = codePoint;
        const auto bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + bytes.size() > longestLineBytes) {
            folded += part + "\r\n";
            part = " ";
        }
        part += bytes;
    }
    return folded + part + "\r\n";
}

QByteArray alarm(int days, const QString &summary)
{
    return line(u"BEGIN:VALARM"_s) + line(u"ACTION:DISPLAY"_s) +
           line("TRIGGER:-P"_L1 + QString::number(days) + u'D') + line("DESCRIPTION:"_L1 + escaped(summary)) +
           line(u"END:VALARM"_s);
}

} // namespace

QByteArray calendarEntry(const ConnectionProfile &profile, const QDateTime &now)
{
    const auto day = profile.life.secretEnds;
    //: The title of an entry in a calendar. %1 is the name of a connection.
    const auto summary = Texts::tr("The Databricks secret of “%1” ends").arg(profile.name);
    //: %1 is the address of a workspace
    const auto description = Texts::tr("Draftt can no longer read from %1 after this day. Make a new "
                                       "secret in Databricks, change it in draftt-connect, and enter it in "
                                       "Draftt.")
                                 .arg(profile.host.authority());
    const auto date = [](const QDate &each) { return each.toString(u"yyyyMMdd"_s); };
    QByteArray text = line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s) +
                      line(u"PRODID:-//draftt-connect//EN"_s) + line(u"BEGIN:VEVENT"_s);
    text +=
        line("UID:"_L1 + profile.id.toString(QUuid::WithoutBraces) + u'-' + date(day) + "@draftt-connect"_L1);
    text += line("DTSTAMP:"_L1 + now.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s));
    text += line("DTSTART;VALUE=DATE:"_L1 + date(day));
    text += line("DTEND;VALUE=DATE:"_L1 + date(day.addDays(1)));
    text += line("SUMMARY:"_L1 + escaped(summary)) + line("DESCRIPTION:"_L1 + escaped(description));
    text += line(u"TRANSP:TRANSPARENT"_s);
    for (const int days : {30, 7, 1})
        text += alarm(days, summary);
    return text + line(u"END:VEVENT"_s) + line(u"END:VCALENDAR"_s);
}

} // namespace draftt
