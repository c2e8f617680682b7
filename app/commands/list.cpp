// SPDX-License-Identifier: Apache-2.0
#include "app/commands/list.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/profile/profilestore.h"

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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

constexpr auto columnGap = 2;

bool isProven(const ConnectionProfile &profile)
{
    const auto all = {profile.connection, profile.warehouse, profile.catalogAccess, profile.tableAccess};
    return std::all_of(all.begin(), all.end(), [](Proof proof) { return proof == Proof::Proven; });
}

QStringList rowOf(const ConnectionProfile &profile)
{
    const auto place = profile.catalog.text() + u'.' + profile.schema.text();
    return {
        profile.name, profile.host.authority(),
        profile.wholeSchema ? place
                            : Text::tr("%1 (%n table(s))", nullptr, int(profile.tables.size())).arg(place),
        isProven(profile) ? Text::tr("proven") : Text::tr("unproven"),
        profile.secretPlace == SecretPlace::Keychain ? Text::tr("in the keychain") : Text::tr("not kept")};
}

void printTable(const QList<QStringList> &rows, Terminal &terminal)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + columnGap);
        terminal.print(line.trimmed());
    }
}

void printJson(const QList<ProfileStore::Listed> &listed, Terminal &terminal)
{
    QJsonArray profiles;
    QJsonArray damaged;
    for (const auto &entry : listed) {
        if (entry.profile)
            profiles += QJsonDocument::fromJson(toJson(*entry.profile)).object();
        else
            damaged += QJsonObject{{u"path"_s, entry.path}, {u"at"_s, entry.profile.error().fact}};
    }
    terminal.printJson(QJsonObject{{u"profiles"_s, profiles}, {u"damaged"_s, damaged}});
}

void printText(const QList<ProfileStore::Listed> &listed, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const auto &entry : listed) {
        if (entry.profile)
            rows += rowOf(*entry.profile);
    }
    if (rows.isEmpty())
        return terminal.print(Text::tr("No connection is saved."));
    rows.prepend(
        {Text::tr("NAME"), Text::tr("WORKSPACE"), Text::tr("READS"), Text::tr("ACCESS"), Text::tr("SECRET")});
    printTable(rows, terminal);
}

} // namespace

Pending startList(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"list"_s, Text::tr("Lists the saved connections."));
    line.option(u"json"_s, Text::tr("Print one JSON object: profiles and damaged files."));
    line.example(u"draftt-connect list"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);

    const auto listed = context.profiles.list();
    auto code = ExitCode::Proven;
    for (const auto &entry : listed) {
        if (entry.profile)
            continue;
        //: %1 is the path of a file, %2 the place in it
        context.terminal.complain(
            Text::tr("The saved connection %1 is damaged at %2: delete the file and save the "
                     "connection again.")
                .arg(QDir::toNativeSeparators(entry.path), entry.profile.error().fact));
        code = ExitCode::NotProven;
    }
    if (line.isSet(u"json"_s))
        printJson(listed, context.terminal);
    else
        printText(listed, context.terminal);
    // A note of a save or a removal that was cut off costs a look into the keychain; without one nothing is
    // asked.
    return context.profiles.tidy(
        [finished = std::move(finished), code](const Result<Nothing> &) { finished(code); });
}

} // namespace draftt
