// SPDX-License-Identifier: Apache-2.0
#include "app/commands/rotate.h"

#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "app/commands/outputfile.h"
#include "app/commands/savedprofile.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/networkmatter.h"
#include "core/checks/sessionfacts.h"
#include "core/files.h"
#include "core/names/weblinks.h"
#include "core/profile/profilesession.h"
#include "core/profile/standing.h"
#include "core/saved/rotation.h"
#include "core/words/calendarentry.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct RotateCommandText {
    Q_DECLARE_TR_FUNCTIONS(RotateCommand)
};

/// How the command was called.
struct Wish {
    QDate ends;
    QString calendarFile; ///< empty: none is wanted
    bool asJson = false;
};

void describeRotate(CommandLine &line)
{
    line.takes(u"PROFILE"_s, RotateCommandText::tr("The name or the ID of the connection."));
    line.option(u"secret-stdin"_s,
                RotateCommandText::tr(
                    "Read the new secret from standard input. Without it, it is asked for; nothing is shown "
                    "while it is typed."));
    line.option(u"ends"_s,
                RotateCommandText::tr(
                    "The day on which Databricks ends the new secret, two years from now at most; the list "
                    "warns before."),
                u"YYYY-MM-DD"_s);
    line.option(u"calendar"_s,
                RotateCommandText::tr("With --ends: write a calendar file (.ics) with that day."), u"FILE"_s);
    line.option(u"force"_s, RotateCommandText::tr("With --calendar: replace a file that exists."));
    takeNetwork(line);
    line.option(u"json"_s,
                RotateCommandText::tr("Print one JSON object: rotated, name, ends, code and reason."));
    line.example(u"draftt-connect rotate \"Asset inventory\" --ends 2028-11-01"_s);
}

/// Why a new secret cannot end on what was typed; empty: it can.
QString whyNoEnd(const QString &typed, const QDate &day)
{
    if (!day.isValid())
        return RotateCommandText::tr("“%1” is no day: type it as in 2028-11-01.").arg(typed);
    const auto days = endDaysOfNew(QDateTime::currentDateTimeUtc());
    if (day < days.first)
        //: %1 is a day
        return RotateCommandText::tr("%1 is over: type the day on which Databricks ends the new secret.")
            .arg(typed);
    if (day > days.last)
        //: %1 and %2 are days
        return RotateCommandText::tr(
                   "%1 is too late: Databricks ends a secret that is made today on %2 at the latest.")
            .arg(typed, days.last.toString(Qt::ISODate));
    return {};
}

/// What is wrong is said.
std::optional<Wish> wishFrom(const CommandLine &line, Terminal &terminal)
{
    Wish wish{{}, line.value(u"calendar"_s), line.isSet(u"json"_s)};
    if (line.isSet(u"ends"_s)) {
        wish.ends = QDate::fromString(line.value(u"ends"_s), Qt::ISODate);
        if (const auto why = whyNoEnd(line.value(u"ends"_s), wish.ends); !why.isEmpty()) {
            terminal.complain(why);
            return std::nullopt;
        }
    }
    if (!wish.calendarFile.isEmpty() && !wish.ends.isValid()) {
        terminal.complain(RotateCommandText::tr("A calendar file needs the day: add --ends."));
        return std::nullopt;
    }
    if (!mayWrite({wish.calendarFile}, line, terminal))
        return std::nullopt;
    return wish;
}

/// What is wrong is said.
std::optional<Secret> newSecret(const ConnectionProfile &profile, const CommandLine &line,
                                const CommandContext &context)
{
    if (!line.isSet(u"secret-stdin"_s) && !context.terminal.isInteractive()) {
        context.terminal.complain(
            RotateCommandText::tr("Nobody can be asked here: give the new secret with --secret-stdin."));
        return std::nullopt;
    }
    const auto secret = secretFrom(Outside::Input, sessionOf(profile), context);
    return secret ? std::optional(*secret) : std::nullopt;
}

ExitCode writeCalendar(const ConnectionProfile &profile, const Wish &wish, Terminal &terminal)
{
    if (wish.calendarFile.isEmpty())
        return ExitCode::Proven;
    const auto written =
        writeFile(wish.calendarFile, calendarEntry(profile, QDateTime::currentDateTimeUtc()));
    return written ? ExitCode::Proven : complainAbout(written.error(), Field::File, terminal);
}

void tellWhatFollows(const ConnectionProfile &profile, Terminal &terminal)
{
    terminal.print(
        RotateCommandText::tr("The new secret of “%1” works and is in the keychain.").arg(profile.name));
    terminal.print(
        RotateCommandText::tr("Next: enter it in Draftt too (draftt-connect hand-over shows the form)."));
    const auto page =
        profile.method == SignInMethod::PersonalToken ? places::accessTokens() : places::servicePrincipals();
    //: %1 is the address of a page
    terminal.print(RotateCommandText::tr("Then delete the old one in Databricks, under Secrets: %1")
                       .arg(linkTo(page, profile.host, profile.workspaceId).toString(QUrl::FullyEncoded)));
}

ExitCode refuse(const Rotation &rotation, const ConnectionProfile &profile, const Wish &wish,
                Terminal &terminal)
{
    const auto text =
        rotation.refusal ? textFor(*rotation.refusal, knownOf(rotation.session)) : DiagnosisText();
    const bool isNetwork =
        rotation.failed && rotation.refusal && isNetworkMatter(rotation.failed->id, *rotation.refusal);
    if (wish.asJson)
        terminal.printJson(QJsonObject{
            {u"rotated"_s, false},
            {u"name"_s, profile.name},
            {u"ends"_s, QJsonValue()},
            {u"code"_s, rotation.refusal ? QJsonValue(idOf(rotation.refusal->code)) : QJsonValue()},
            {u"reason"_s, text.title}});
    else
        terminal.complain(QStringList{text.title, text.cause, text.fix,
                                      RotateCommandText::tr("Nothing was changed: the old secret is kept.")}
                              .join(u' ')
                              .simplified());
    return isNetwork ? ExitCode::CannotReach : ExitCode::NotProven;
}

ExitCode report(const Rotation &rotation, const ConnectionProfile &before, const Wish &wish,
                Terminal &terminal)
{
    if (!rotation.profile)
        return refuse(rotation, before, wish, terminal);
    const auto &now = *rotation.profile;
    if (wish.asJson)
        terminal.printJson(QJsonObject{
            {u"rotated"_s, true},
            {u"name"_s, now.name},
            {u"ends"_s, wish.ends.isValid() ? QJsonValue(wish.ends.toString(Qt::ISODate)) : QJsonValue()},
            {u"code"_s, QJsonValue()},
            {u"reason"_s, QJsonValue()}});
    else
        tellWhatFollows(now, terminal);
    return writeCalendar(now, wish, terminal);
}

} // namespace

Pending startRotate(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"rotate"_s,
        RotateCommandText::tr(
            "Takes a new secret for a saved connection, checks it on the workspace, and only then "
            "puts it into the keychain in the place of the old one. A failure changes nothing."));
    describeRotate(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto wish = wishFrom(line, context.terminal);
    const auto profile = wish ? savedProfile(line.word(), context) : Failure(Error());
    if (!profile || !applyNetwork(line, context))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (profile->secretPlace == SecretPlace::NotKept) {
        context.terminal.complain(RotateCommandText::tr(
            "This connection keeps no secret on this computer, so there is none to change."));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto secret = newSecret(*profile, line, context);
    if (!secret)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    return rotateSecret({context.http, context.profiles}, *profile, {*secret, wish->ends},
                        [&terminal = context.terminal, finished = std::move(finished), before = *profile,
                         wish = *wish](const Result<Rotation> &rotation) {
                            finished(rotation ? report(*rotation, before, wish, terminal)
                                              : complainAbout(rotation.error(), Field::Secret, terminal));
                        });
}

} // namespace draftt
