// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkallreport.h"

#include "app/commands/damage.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/table.h"
#include "app/commands/terminal.h"
#include "core/words/savedtexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

double secondsOf(const CheckedOne &one)
{
    return double(one.took.count()) / 1000;
}

QString wordOf(const CheckedOne &one)
{
    if (!one.isChecked)
        return CheckAllText::tr("not checked");
    if (!one.isReached)
        return CheckAllText::tr("not reached");
    auto standing = standingText(one.profile);
    if (one.profile.life.failure || !draftt::isProven(one.profile) || one.profile.life.kept.isEmpty())
        return standing;
    //: In a column: %1 is how a connection stands, %2 since when: «yesterday 18:40».
    return CheckAllText::tr("%1, %2").arg(standing,
                                          timeText(provenUtc(one.profile), QDateTime::currentDateTimeUtc()));
}

/// When it was proven, by whatever check; empty: it is not.
QString provenTime(const CheckedOne &one)
{
    const auto time = provenUtc(one.profile);
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

qsizetype provenOf(const QList<CheckedOne> &checked)
{
    return std::count_if(checked.begin(), checked.end(),
                         [](const CheckedOne &one) { return one.isProven(); });
}

/// XML takes no control characters, not even escaped.
QString plain(const QString &text)
{
    return printable(text);
}

void writeCase(const CheckedOne &one, QXmlStreamWriter &out)
{
    out.writeStartElement(u"testcase"_s);
    out.writeAttribute(u"classname"_s, one.profile.host.authority());
    out.writeAttribute(u"name"_s, plain(one.profile.name));
    out.writeAttribute(u"time"_s, QString::number(secondsOf(one), 'f', 3));
    if (!one.isProven()) {
        out.writeStartElement(one.isChecked ? u"failure"_s : u"skipped"_s);
        out.writeAttribute(u"message"_s, plain(one.reason.isEmpty() ? wordOf(one) : one.reason));
        if (one.isChecked)
            out.writeAttribute(u"type"_s, one.code.isEmpty() ? idOf(one.standing) : one.code);
        out.writeEndElement();
    }
    out.writeEndElement();
}

/// What is about no connection.
void writeError(const QString &name, const QString &message, QXmlStreamWriter &out)
{
    out.writeStartElement(u"testcase"_s);
    out.writeAttribute(u"classname"_s, u"draftt-connect"_s);
    out.writeAttribute(u"name"_s, plain(name));
    out.writeStartElement(u"error"_s);
    out.writeAttribute(u"message"_s, plain(message));
    out.writeEndElement();
    out.writeEndElement();
}

} // namespace

bool CheckedOne::isProven() const
{
    const bool isGood = standing == Standing::Green || standing == Standing::NotProvable;
    return isChecked && isReached && isGood && isProvenAnew(profile);
}

QString nothingText()
{
    return CheckAllText::tr("No connection is saved, so nothing was checked.");
}

void printText(const QList<CheckedOne> &checked, Terminal &terminal)
{
    if (checked.isEmpty())
        return;
    QList<QStringList> rows{{CheckAllText::tr("NAME"), CheckAllText::tr("WORKSPACE"),
                             CheckAllText::tr("STATE"), CheckAllText::tr("SECONDS"),
                             CheckAllText::tr("REASON")}};
    for (const auto &one : checked)
        rows += QStringList{printable(one.profile.name), one.profile.host.authority(), wordOf(one),
                            QLocale::c().toString(secondsOf(one), 'f', 1), printable(one.reason)};
    printTable(rows, terminal);
    terminal.print();
    const auto proven = provenOf(checked);
    const bool isAll = proven == checked.size();
    terminal.printPainted(
        terminal.painted(isAll ? CheckAllText::tr("Proven:") : CheckAllText::tr("Not proven:"),
                         isAll ? Terminal::Paint::Good : Terminal::Paint::Bad) +
        u' ' + CheckAllText::tr("%1 of %2 connections are proven.").arg(proven).arg(checked.size()));
}

QJsonObject jsonOf(const CheckedAll &all, ExitCode code)
{
    QJsonArray damaged;
    for (const auto &entry : all.damaged)
        damaged += QJsonObject{{u"path"_s, entry.path}, {u"at"_s, entry.profile.error().fact}};
    QJsonArray connections;
    for (const auto &one : all.checked)
        connections +=
            QJsonObject{{u"id"_s, one.profile.id.toString(QUuid::WithoutBraces)},
                        {u"name"_s, one.profile.name},
                        {u"host"_s, one.profile.host.text()},
                        {u"proven"_s, one.isProven()},
                        {u"checked"_s, one.isChecked},
                        {u"reached"_s, one.isReached},
                        {u"standing"_s, idOf(one.standing)},
                        {u"proven_at"_s, provenTime(one)},
                        {u"not_looked_at"_s, QJsonArray::fromStringList(one.profile.life.kept.proven.keys())},
                        {u"failed_check"_s, one.failedCheck},
                        {u"code"_s, one.code},
                        {u"reason"_s, one.reason},
                        {u"seconds"_s, secondsOf(one)}};
    return {{u"proven"_s, code == ExitCode::Proven},
            {u"exit_code"_s, int(code)},
            {u"connections"_s, connections},
            {u"damaged"_s, damaged}};
}

QByteArray junitOf(const CheckedAll &all)
{
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.setAutoFormatting(true);
    out.writeStartDocument();
    out.writeStartElement(u"testsuites"_s);
    out.writeStartElement(u"testsuite"_s);
    const auto &checked = all.checked;
    const auto skipped =
        std::count_if(checked.begin(), checked.end(), [](const CheckedOne &one) { return !one.isChecked; });
    out.writeAttribute(u"name"_s, u"draftt-connect check"_s);
    const auto errors = all.isNothing() ? 1 : all.damaged.size();
    out.writeAttribute(u"tests"_s, QString::number(checked.size() + errors));
    out.writeAttribute(u"failures"_s, QString::number(checked.size() - provenOf(checked) - skipped));
    out.writeAttribute(u"errors"_s, QString::number(errors));
    out.writeAttribute(u"skipped"_s, QString::number(skipped));
    for (const auto &one : checked)
        writeCase(one, out);
    for (const auto &entry : all.damaged)
        writeError(QFileInfo(entry.path).fileName(), damageText(entry), out);
    if (all.isNothing())
        writeError(u"check --all"_s, nothingText(), out);
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndDocument();
    return xml;
}

ExitCode codeOf(const QList<CheckedOne> &checked)
{
    if (checked.isEmpty())
        return ExitCode::NotProven;
    bool isAllProven = true;
    bool isOnlyTheWay = true;
    for (const auto &one : checked) {
        isAllProven &= one.isProven();
        isOnlyTheWay &= one.isProven() || (one.isChecked && !one.isReached);
    }
    return isAllProven ? ExitCode::Proven : isOnlyTheWay ? ExitCode::CannotReach : ExitCode::NotProven;
}

} // namespace draftt
