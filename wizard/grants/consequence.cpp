// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/consequence.h"

#include "wizard/grants/tablelisting.h"
#include "wizard/rights/accessplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace draftt
{

namespace
{

class ConsequenceText
{
    Q_DECLARE_TR_FUNCTIONS(ConsequenceText)

public:
    [[nodiscard]] static QString scope(const Consequence &consequence);
    [[nodiscard]] static QStringList special(const Census &census);
    [[nodiscard]] static QString none(const Consequence &consequence);
    [[nodiscard]] static QString some(const Consequence &consequence, int count);
};

QString ConsequenceText::scope(const Consequence &consequence)
{
    const auto &census = consequence.census;
    if (census.tables == 0)
        return consequence.wholeSchema && consequence.hasEnded
                   ? tr("How many tables become readable cannot be seen from here yet. To see their names before "
                        "Draftt may read them, grant it BROWSE on the catalog, or look into Catalog Explorer.")
                   : QString();
    const bool isAll = !consequence.isListing && census.counted == census.tables;
    if (census.counted == 0)
        return tr("%n table(s) become readable.", nullptr, census.tables);
    const auto columns = QLocale().toString(census.columns);
    //: %n is a number of tables, %1 the number of their columns
    return isAll ? tr("%n table(s) with %1 columns become readable.", nullptr, census.tables).arg(columns)
                 : tr("%n table(s) become readable, with %1 columns in those that were counted so far.",
                      nullptr, census.tables)
                       .arg(columns);
}

QStringList ConsequenceText::special(const Census &census)
{
    QStringList sentences;
    if (census.filtered > 0)
        sentences += tr("%n of them have a row filter: Draftt sees the rows that it lets through.", nullptr,
                        census.filtered);
    if (census.masked > 0)
        sentences +=
            tr("%n of them have masked columns: Draftt sees what the mask shows.", nullptr, census.masked);
    if (census.views > 0)
        sentences += tr("%n of them are views: Draftt sees what they show, whatever tables that is from.",
                        nullptr, census.views);
    if (census.foreign > 0)
        sentences += tr("%n of them are foreign: reading them asks another system.", nullptr, census.foreign);
    return sentences;
}

QString ConsequenceText::none(const Consequence &consequence)
{
    // Not while it is read again, every few seconds: what stands below would jump.
    if (!consequence.hasEnded)
        return tr("Reading the tables…");
    if (consequence.select == PlanState::Held)
        return tr("The schema is empty: Draftt may read all its tables, and there is none. You can type "
                  "below the name of a table that is made later.");
    return tr(
        "Draftt sees no table yet. They appear here once the script has been run; you can also type a name "
        "below.");
}

QString ConsequenceText::some(const Consequence &consequence, int count)
{
    if (consequence.isListing)
        //: Below the list of tables. %n is how many there are.
        return tr("%n table(s) so far. Reading on…", nullptr, count);
    return tr("A click anywhere in a row, or Space, ticks it. One row of a ticked table is read at once.");
}

} // namespace

Consequence consequenceOf(const Session &session, const TableModel &model, const TableListing &listing,
                          const AccessPlan &plan)
{
    Consequence consequence;
    consequence.wholeSchema = session.wholeSchema;
    consequence.census = model.census(!session.wholeSchema);
    if (!session.wholeSchema)
        consequence.notListed = model.chosenCount() - consequence.census.tables;
    consequence.isListing = listing.isListing();
    consequence.hasEnded = listing.hasEnded();
    consequence.select = plan.selectOnSchema();
    return consequence;
}

QString consequenceText(const Consequence &consequence)
{
    QStringList lines{ConsequenceText::scope(consequence)};
    if (consequence.wholeSchema)
        lines += ConsequenceText::tr("Every table that is made in this schema later becomes readable too.");
    lines += ConsequenceText::special(consequence.census);
    if (consequence.notListed > 0)
        lines += ConsequenceText::tr("%n ticked table(s) are not visible yet and are not counted.", nullptr,
                                     consequence.notListed);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString listText(const Consequence &consequence, int count)
{
    if (count == 0)
        return ConsequenceText::none(consequence);
    const int byName = consequence.census.tables - consequence.census.readable;
    auto text = ConsequenceText::some(consequence, count);
    if (byName == 0)
        return text;
    //: %1 is another sentence about the tables of a list
    return ConsequenceText::tr("Of %n table(s) Draftt sees only the name yet. %1", nullptr, byName).arg(text);
}

} // namespace draftt
