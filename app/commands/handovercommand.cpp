// SPDX-License-Identifier: Apache-2.0
#include "app/commands/handovercommand.h"

#include "app/commands/commandline.h"
#include "app/commands/savedprofile.h"
#include "app/commands/terminal.h"
#include "core/words/savedtexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct HandOverCommandText {
    Q_DECLARE_TR_FUNCTIONS(HandOverCommand)
};

QJsonObject jsonOf(const ConnectionProfile &profile)
{
    QJsonArray values;
    for (const auto &value : formValues(profile))
        values += QJsonObject{
            {u"field"_s, idOf(value.field)},
            {u"value"_s, value.field == DrafttField::Secret ? QJsonValue() : QJsonValue(value.text)},
            {u"handed_over"_s, value.handedOver.isValid()
                                   ? QJsonValue(value.handedOver.toUTC().toString(Qt::ISODate))
                                   : QJsonValue()}};
    return {
        {u"name"_s, profile.name}, {u"values"_s, values}, {u"network_text"_s, textForNetworkTeam(profile)}};
}

void print(const ConnectionProfile &profile, Terminal &terminal)
{
    terminal.print(HandOverCommandText::tr("For Draftt: Integrations › Azure Databricks › Connect"));
    const auto values = formValues(profile);
    qsizetype width = 0;
    for (const auto &value : values)
        width = std::max(width, nameOf(value.field, profile.method).size());
    for (const auto &value : values) {
        const auto text =
            value.field == DrafttField::Secret
                ? HandOverCommandText::tr(
                      "(never printed: the window copies it, or enter the one that Databricks showed)")
                : value.text;
        terminal.print("  "_L1 + nameOf(value.field, profile.method).leftJustified(width + 2) + text);
    }
    terminal.print();
    terminal.print(drafttsNetworkText());
}

} // namespace

Pending startHandOver(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"hand-over"_s,
                     HandOverCommandText::tr(
                         "Prints the values of a saved connection in the order of Draftt’s form. The secret "
                         "is never printed."));
    line.takes(u"PROFILE"_s, HandOverCommandText::tr("The name or the ID of the connection."));
    line.option(
        u"network-text"_s,
        HandOverCommandText::tr("Print the text for the network team instead: what has to let Draftt in."));
    line.option(u"json"_s,
                HandOverCommandText::tr("Print one JSON object: name, values in order, and network_text."));
    line.example(u"draftt-connect hand-over \"Asset inventory\""_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto profile = savedProfile(line.word(), context);
    if (!profile)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (line.isSet(u"json"_s))
        context.terminal.printJson(jsonOf(*profile));
    else if (line.isSet(u"network-text"_s))
        context.terminal.write(textForNetworkTeam(*profile).toUtf8());
    else
        print(*profile, context.terminal);
    return finishLater(std::move(finished), ExitCode::Proven);
}

} // namespace draftt
