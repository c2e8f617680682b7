// SPDX-License-Identifier: Apache-2.0
#include "core/words/reachtexts.h"

#include "core/admin/stepsight.h"
#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostNames = 5;

/// Some of the names, and how many more there are.
QString someOf(const QStringList &names)
{
    QStringList some;
    for (const auto &name : names.first(std::min(names.size(), mostNames)))
        some += shown(name);
    auto list = some.join(", "_L1);
    if (names.size() <= mostNames)
        return list;
    //: %1 is a list of names
    return Texts::tr("%1 and %n more", nullptr, int(names.size() - mostNames)).arg(list);
}

/// Of what nobody has seen nothing is told, least of all that it is none.
QString sizeText(const Reach &reach)
{
    const auto &census = reach.census;
    if (census.tables == 0)
        return Texts::tr("What becomes readable is unknown: none of its tables is listed to you.");
    const auto tables = Texts::tr("%n table(s)", nullptr, census.tables - census.views);
    const auto views = Texts::tr("%n view(s)", nullptr, census.views);
    const auto columns = census.readable < census.tables
                             ? Texts::tr("at least %n column(s)", nullptr, int(census.columns))
                             : Texts::tr("%n column(s)", nullptr, int(census.columns));
    const auto unseen = int(reach.missing.size()) + reach.odd;
    if (unseen > 0)
        //: %1, %2 and %3 are such as «3 tables», «1 view», «40 columns»
        return Texts::tr("What becomes readable: %1, %2, %3, and %n more of which nothing is known.", nullptr,
                         unseen)
            .arg(tables, views, columns);
    //: %1, %2 and %3 are such as «3 tables», «1 view», «40 columns»
    return Texts::tr("What becomes readable: %1, %2, %3.").arg(tables, views, columns);
}

QString rowsText(const Reach &reach)
{
    if (reach.rowsTold == 0)
        return Texts::tr("Their metadata does not say how many rows they have.");
    const auto rows = QLocale().toString(reach.rows);
    //: %1 is a number of rows
    return Texts::tr("About %1 rows, as the statistics of %n table(s) tell.", nullptr, reach.rowsTold)
        .arg(rows);
}

QStringList protectionTexts(const Reach &reach)
{
    const auto &census = reach.census;
    QStringList texts;
    if (census.filtered > 0)
        texts += Texts::tr("A row filter is on %n of them.", nullptr, census.filtered);
    if (census.masked > 0)
        texts += Texts::tr("Columns are masked in %n of them.", nullptr, census.masked);
    if (census.tables == 0 || !reach.isWhole())
        texts += Texts::tr("Whether all have row filters or masked columns of their own is unknown.");
    else if (texts.isEmpty())
        texts += Texts::tr("None has a row filter or a masked column of its own.");
    return texts;
}

QString policiesText(const Reach &reach)
{
    if (reach.policyState == Reach::Policies::NotReadable)
        return Texts::tr("Policies that filter or mask by attributes could not be read.");
    if (reach.policies.isEmpty())
        return {};
    QStringList names;
    for (const auto &policy : reach.policies)
        names += policy.name;
    //: %1 is a list of names
    return Texts::tr("Policies that apply here: %1.").arg(someOf(names));
}

QStringList gapTexts(const Reach &reach)
{
    QStringList texts;
    if (!reach.missing.isEmpty())
        //: %1 is a list of tables
        texts += Texts::tr("Not found: %1.").arg(someOf(reach.missing));
    if (reach.odd > 0)
        texts += Texts::tr("%n more cannot be counted, because of the name.", nullptr, reach.odd);
    if (const auto byName = reach.census.tables - reach.census.readable; byName > 0)
        texts += Texts::tr("Of %n of them you see little more than the name.", nullptr, byName);
    if (reach.scope.wholeSchema)
        texts += Texts::tr("Tables and views that come into the schema later can be read too.");
    return texts;
}

} // namespace

QStringList textsFor(const Reach &reach)
{
    QStringList texts{sizeText(reach), rowsText(reach)};
    texts += protectionTexts(reach);
    texts += policiesText(reach);
    if (!reach.owners.isEmpty())
        //: %1 is a list of names
        texts += Texts::tr("Owners: %1.").arg(someOf(reach.owners));
    texts += gapTexts(reach);
    texts.removeAll(QString());
    return texts;
}

QString textFor(const RequestDestination &destination)
{
    if (destination.id.isEmpty() && destination.special.endsWith("_OWNER"_L1))
        return Texts::tr("the owner, by e-mail");
    return destination.id.isEmpty() ? shown(destination.type) : shown(destination.id);
}

QString textFor(const OwnerQuestion &question)
{
    QStringList rights;
    for (const auto &grant : question.grants)
        rights += sqlName(grant.privilege());
    QStringList to;
    for (const auto &destination : question.destinations.list)
        to += textFor(destination);
    const auto what = rights.join(", "_L1);
    const auto where = shown(question.securable.fullName());
    switch (question.state) {
    case AskState::Goes:
        if (to.isEmpty())
            //: %1 are rights, %2 is a catalog, schema or table
            return Texts::tr("%1 on %2: the request goes to somebody whom you may not see.").arg(what, where);
        //: %1 are rights, %2 is a catalog, schema or table, %3 who gets a request
        return Texts::tr("%1 on %2: the request goes to %3.").arg(what, where, someOf(to));
    case AskState::GoesNowhere:
        return Texts::tr("%1 on %2: a request would go nowhere, as nobody is set there to get it.")
            .arg(what, where);
    case AskState::NotKnown:
        return Texts::tr("%1 on %2: who gets the request cannot be seen.").arg(what, where);
    case AskState::NotHere:
        return Texts::tr("%1 on %2: this workspace does not offer requests for access.").arg(what, where);
    }
    Q_UNREACHABLE();
}

QString notSentText(const Error &error, qsizetype accepted)
{
    if (accepted > 0)
        return mayHaveWorked(error)
                   ? Texts::tr(
                         "The first part of the request was sent. For the next one no clear answer came: "
                         "it may have been sent. Ask whoever gets it before you send it again; it was "
                         "sent once at most.")
                   : Texts::tr("The first part of the request was sent, the rest was not.");
    if (mayHaveWorked(error))
        return Texts::tr(
            "No clear answer came: the request may have been sent. Ask whoever gets it before you "
            "send it again; it was sent once at most.");
    return Texts::tr("The request was not sent.");
}

} // namespace draftt
