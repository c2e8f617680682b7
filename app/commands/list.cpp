// SPDX-License-Identifier: Apache-2.0
#include "app/commands/list.h"

#include "app/commands/commandline.h"
#include "app/commands/damage.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/table.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/profile/presences.h"
#include "core/profile/standing.h"
#include "core/words/certificatetexts.h"
#include "core/words/savedtexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString idOf(const ConnectionProfile &profile, SecretPresence presence)
{
    if (profile.secretPlace == SecretPlace::NotKept)
        return u"not_kept"_s;
    switch (presence) {
    case SecretPresence::There:
        return u"in_keychain"_s;
    case SecretPresence::Missing:
        return u"missing"_s;
    case SecretPresence::Locked:
        return u"locked"_s;
    case SecretPresence::NoKeychain:
        return u"no_keychain"_s;
    }
    Q_UNREACHABLE();
}

QString accessText(const ConnectionProfile &profile)
{
    const auto proof = isProven(profile) ? ListCommandText::tr("proven") : ListCommandText::tr("unproven");
    //: In a column: %1 is «proven» or «unproven», %2 such as «read-only» or «more than chosen».
    auto access = profile.access
                      ? ListCommandText::tr("%1, %2").arg(proof, shortTextFor(profile.access->verdict))
                      : proof;
    if (!isProven(profile) || profile.life.kept.isEmpty())
        return access;
    //: In a column: %1 is such as «proven, read-only», %2 such as «yesterday 18:40».
    return ListCommandText::tr("%1; not looked at anew since %2")
        .arg(access, timeText(provenUtc(profile), QDateTime::currentDateTimeUtc()));
}

/// Where the secret is, and when it ends where that is known.
QString keptText(const ConnectionProfile &profile, SecretPresence presence)
{
    const auto end = endText(profile, QDate::currentDate());
    const auto place = secretText(profile, presence);
    //: %1 is where a secret is, %2 such as «ends in 12 days».
    return end.isEmpty() ? place : ListCommandText::tr("%1, %2").arg(place, end);
}

QStringList rowOf(const ConnectionProfile &profile, SecretPresence presence)
{
    const auto place = profile.catalog.text() + u'.' + profile.schema.text();
    return {profile.name, profile.host.authority(),
            profile.wholeSchema
                ? place
                : ListCommandText::tr("%1 (%n table(s))", nullptr, int(profile.tables.size())).arg(place),
            accessText(profile), keptText(profile, presence)};
}

void printJson(const QList<ProfileStore::Listed> &listed, const Presences &presences, Terminal &terminal)
{
    QJsonArray profiles;
    QJsonArray damaged;
    QJsonArray secrets;
    for (qsizetype at = 0; at < listed.size(); ++at) {
        const auto &entry = listed.at(at);
        if (!entry.profile) {
            damaged += QJsonObject{{u"path"_s, entry.path}, {u"at"_s, entry.profile.error().fact}};
            continue;
        }
        profiles += QJsonDocument::fromJson(toJson(*entry.profile)).object();
        secrets += QJsonObject{{u"id"_s, entry.profile->id.toString(QUuid::WithoutBraces)},
                               {u"name"_s, entry.profile->name},
                               {u"state"_s, idOf(*entry.profile, presences.at(at))}};
    }
    terminal.printJson(
        QJsonObject{{u"profiles"_s, profiles}, {u"secrets"_s, secrets}, {u"damaged"_s, damaged}});
}

void printText(const QList<ProfileStore::Listed> &listed, const Presences &presences, Terminal &terminal)
{
    QList<QStringList> rows;
    for (qsizetype at = 0; at < listed.size(); ++at) {
        if (listed.at(at).profile)
            rows += rowOf(*listed.at(at).profile, presences.at(at));
    }
    if (rows.isEmpty())
        return terminal.print(ListCommandText::tr("No connection is saved."));
    rows.prepend({ListCommandText::tr("NAME"), ListCommandText::tr("WORKSPACE"), ListCommandText::tr("READS"),
                  ListCommandText::tr("ACCESS"), ListCommandText::tr("SECRET")});
    printTable(rows, terminal);
    if (presences.contains(SecretPresence::Locked))
        terminal.complain(howToUnlock());
    for (const auto &entry : listed) {
        const auto warning = entry.profile ? endWarningText(*entry.profile, QDate::currentDate()) : QString();
        if (!warning.isEmpty())
            terminal.complain(warning + u' ' + ListCommandText::tr("draftt-connect rotate changes it."));
    }
}

} // namespace

Pending startList(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"list"_s, ListCommandText::tr("Lists the saved connections."));
    line.option(
        u"json"_s,
        ListCommandText::tr(
            "Print one JSON object: profiles, what the keychain has of each (secrets), and damaged files."));
    line.example(u"draftt-connect list"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);

    if (const auto safe = context.profiles.checkFolder(); !safe)
        return finishLater(std::move(finished), complainAbout(safe.error(), Field::File, context.terminal));
    // A note of a save or a removal that was cut off costs a look into the keychain; without one nothing is
    // asked.
    const auto tidy = [&context](const Done<Nothing> &done) {
        return context.profiles.tidy([done](const Result<Nothing> &) { done(Nothing{}); });
    };
    const auto print = [&context, asJson = line.isSet(u"json"_s)](const Nothing &,
                                                                  const Done<ExitCode> &done) {
        const auto listed = context.profiles.list();
        const auto code = complainOfDamage(listed, context.terminal);
        return lookForSecrets(listed, context.keychain,
                              [&context, asJson, listed, code, done](const Result<Presences> &presences) {
                                  if (asJson)
                                      printJson(listed, *presences, context.terminal);
                                  else
                                      printText(listed, *presences, context.terminal);
                                  done(code);
                              });
    };
    return then<Nothing, ExitCode>(tidy, print, endWith(std::move(finished)));
}

} // namespace draftt
