// SPDX-License-Identifier: Apache-2.0
#include "core/words/savedtexts.h"

#include "core/diagnosis/diagnosis.h"
#include "core/doctor/networkreport.h"
#include "core/names/shown.h"
#include "core/words/certificatetexts.h"
#include "core/words/diagnosistexts.h"
#include "core/words/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString failureText(const LastFailure &failure)
{
    if (const auto code = codeFromId(failure.code); code && *code != Code::Other) {
        Diagnosis diagnosis;
        diagnosis.code = *code;
        return textFor(diagnosis).title;
    }
    if (failure.check == "table_row"_L1)
        return Texts::tr("No table of the schema can be seen.");
    return Texts::tr("The last check failed.");
}

} // namespace

QString standingText(const ConnectionProfile &profile)
{
    switch (standingOf(profile)) {
    case Standing::Green:
        return Texts::tr("proven, read-only");
    case Standing::NotProvable:
        return Texts::tr("proven; what else it may do cannot be told");
    case Standing::Findings:
        //: %1 is such as «more than chosen» or «not read-only».
        return Texts::tr("proven, but %1").arg(shortTextFor(profile.access->verdict));
    case Standing::Broken:
        return failureText(*profile.life.failure);
    case Standing::Unproven:
        return Texts::tr("not proven");
    }
    Q_UNREACHABLE();
}

QString provenBeforeText(const ConnectionProfile &profile, const QDateTime &now)
{
    const auto when = provenUtc(profile);
    //: After why a check failed, or could not be made; %1 is such as «yesterday 18:40».
    return when.isValid() ? Texts::tr("What was proven before is of %1.").arg(timeText(when, now))
                          : QString();
}

QString notAnewText(const ConnectionProfile &profile, const QDateTime &now)
{
    const auto &kept = profile.life.kept;
    if (kept.isEmpty())
        return {};
    if (profile.life.failure)
        return provenBeforeText(profile, now);
    const auto when = timeText(profile.savedUtc, now);
    if (isProvenAnew(profile))
        //: %1 is the time of a check, such as «today 09:12». It is what else the principal may do.
        return Texts::tr("What else it may do was not looked at anew (%1).").arg(when);
    if (kept.code == idOf(Code::WarehouseStoppedOrStarting)) {
        const auto name =
            profile.warehouseName.isEmpty() ? profile.warehouseId.text() : shown(profile.warehouseName);
        //: %1 is the time of a check, such as «today 09:12», %2 the name of a warehouse. What is not looked
        //: at was proven before.
        return Texts::tr("Not looked at anew (%1): “%2” was not running.").arg(when, name);
    }
    //: %1 is the time of a check, such as «today 09:12»
    return Texts::tr("Not looked at anew (%1).").arg(when);
}

QString lastCheckText(const ConnectionProfile &profile, const QDateTime &now)
{
    auto standing = standingText(profile);
    if (standing.endsWith(u'.')) // some are whole sentences; here something follows
        standing.chop(1);
    const bool isOfProof = !profile.life.failure && isProven(profile);
    const auto when = timeText(isOfProof ? provenUtc(profile) : profile.savedUtc, now);
    const auto notAnew = notAnewText(profile, now);
    if (notAnew.isEmpty())
        //: %1 is what a check found, %2 when: «today 09:12».
        return Texts::tr("%1, %2").arg(standing, when);
    //: %1 is what a check found, %2 when: «today 09:12», %3 a sentence about what was not looked at anew.
    return Texts::tr("%1, %2. %3").arg(standing, when, notAnew);
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    const auto local = time.toLocalTime();
    const auto clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const auto days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        //: %1 is a time of day
        return Texts::tr("today %1").arg(clock);
    if (days == 1)
        //: %1 is a time of day
        return Texts::tr("yesterday %1").arg(clock);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString readsText(const ConnectionProfile &profile)
{
    const auto place = shown(profile.catalog.text()) + u'.' + shown(profile.schema.text());
    if (profile.wholeSchema)
        //: %1 is the name of a schema
        return Texts::tr("%1, all tables").arg(place);
    //: %1 is the name of a schema
    return Texts::tr("%1, %n table(s)", nullptr, int(profile.tables.size())).arg(place);
}

QString secretText(const ConnectionProfile &profile, const std::optional<SecretPresence> &presence)
{
    if (profile.secretPlace == SecretPlace::NotKept)
        return Texts::tr("not kept");
    if (!presence)
        return Texts::tr("looking…");
    switch (*presence) {
    case SecretPresence::There:
        return Texts::tr("in the keychain");
    case SecretPresence::Missing:
        return Texts::tr("missing");
    case SecretPresence::Locked:
        return Texts::tr("keychain locked");
    case SecretPresence::NoKeychain:
        return Texts::tr("no keychain");
    }
    Q_UNREACHABLE();
}

QString endText(const ConnectionProfile &profile, const QDate &today)
{
    const auto days = daysLeft(profile, today);
    if (!days)
        return {};
    if (*days < 0)
        return Texts::tr("has ended");
    if (*days == 0)
        return Texts::tr("ends today");
    return Texts::tr("ends in %n day(s)", nullptr, int(*days));
}

QString endWarningText(const ConnectionProfile &profile, const QDate &today)
{
    if (endWarning(profile, today) == EndWarning::None)
        return {};
    //: %1 is the name of a connection, %2 such as «ends in 12 days» or «has ended»
    return Texts::tr("The secret of “%1” %2.").arg(profile.name, endText(profile, today));
}

QString savedFailureText(const Error &error)
{
    if (error.kind == ErrorKind::KeychainUnavailable)
        //: %1 is the keychain's own reason
        return Texts::tr("The keychain cannot be used: %1. Unlock it and try again.").arg(error.detail);
    if (error.kind == ErrorKind::KeychainEntryMissing)
        return Texts::tr("The keychain has no secret for this connection: enter it with “Change secret”.");
    if (error.kind == ErrorKind::KeychainEntryForeign)
        //: %1 and %2 are each an address and, in brackets, how one signs in there and as whom
        return Texts::tr("The secret was saved for %1, and this connection leads to %2 now, so nothing was "
                         "sent there. Remove the connection and make it anew.")
            .arg(error.detail, error.fact);
    if (error.kind == ErrorKind::StorageFailed)
        //: %1 is the path and the system's own reason
        return Texts::tr("The file could not be written or read: %1.").arg(error.detail);
    if (error.problem == InputProblem::HostNotConfirmed)
        return Texts::tr("This address is none of Databricks’ own, and nobody has confirmed it: open the "
                         "connection and confirm it.");
    if (error.problem == InputProblem::Empty)
        return Texts::tr("This connection keeps no secret on this computer: open it and enter the secret.");
    if (error.problem == InputProblem::NotAFile)
        return Texts::tr("The connection is no longer there: another program has removed it.");
    if (error.kind == ErrorKind::InvalidInput)
        return inputText(Field::ConnectionName, error);
    return textFor(diagnose(error, Stage::Transport)).title;
}

QString nameOf(DrafttField field, SignInMethod method)
{
    switch (field) {
    case DrafttField::Host:
        return Texts::tr("Workspace host");
    case DrafttField::ClientId:
        return Texts::tr("Client ID");
    case DrafttField::Secret:
        return method == SignInMethod::OAuthClient ? Texts::tr("OAuth secret")
                                                   : Texts::tr("Personal access token");
    case DrafttField::Warehouse:
        return Texts::tr("SQL warehouse");
    case DrafttField::Catalog:
        return Texts::tr("Catalog");
    case DrafttField::Schema:
        return Texts::tr("Schema");
    case DrafttField::Table:
        return Texts::tr("Table");
    case DrafttField::Name:
        return Texts::tr("Name");
    }
    Q_UNREACHABLE();
}

QString drafttsNetworkText()
{
    return Texts::tr(
        "Checks are made from this computer. Draftt calls from its own network: where the workspace "
        "or the account has IP access lists, or is reached by Private Link alone, Draftt must be "
        "let in too.");
}

QString textForNetworkTeam(const ConnectionProfile &profile)
{
    const QStringList lines{
        //: The first line of a text for the network team. %1 is the name of a host.
        Texts::tr("Draftt is to read from the Databricks workspace %1").arg(profile.host.authority()),
        QString(),
        //: %1 is HTTPS or HTTP, %2 the number of a port
        Texts::tr("The connection was checked from one computer. Draftt, a service on the internet, calls "
                  "the workspace over %1 (port %2) from addresses of its own.")
            .arg(profile.host.url().scheme().toUpper(),
                 QString::number(profile.host.port() < 0 ? usualPort(profile.host) : profile.host.port())),
        QString(),
        Texts::tr("Please look at these:"),
        Texts::tr("- IP access lists of the workspace: are the addresses that Draftt calls from allowed?"),
        Texts::tr("- IP access lists of the Databricks account: the same."),
        Texts::tr(
            "- Private Link: if public network access to the workspace is off, Draftt cannot reach it."),
        QString(),
        //: %1 is a number, or «not known»
        Texts::tr("Workspace ID: %1")
            .arg(profile.workspaceId.isEmpty() ? Texts::tr("not known") : profile.workspaceId),
        profile.clientId
            //: %1 is a UUID
            ? Texts::tr("Signs in as the service principal %1.").arg(profile.clientId->text())
            : Texts::tr("Signs in with a personal access token."),
        Texts::tr("Ask Draftt which addresses it calls from."),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace draftt
