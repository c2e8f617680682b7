// SPDX-License-Identifier: Apache-2.0
#include "core/words/datawords.h"

#include "core/words/kindtexts.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

QString described(const MissingRight &right)
{
    if (right.securableName.isEmpty())
        //: %1 is a privilege such as SELECT, %2 a kind of object such as table.
        return Texts::tr("%1 on the %2").arg(right.privilege, wordForKind(right.securableKind));
    //: %1 is a privilege such as SELECT, %2 a kind of object such as table, %3 its name.
    return Texts::tr("%1 on %2 “%3”")
        .arg(right.privilege, wordForKind(right.securableKind), right.securableName);
}

} // namespace

QString thing(const Told &told)
{
    const auto &kind = told.facts.securableKind;
    const auto &name = told.facts.securableName;
    if (name.isEmpty())
        return Texts::tr("the object");
    if (kind == QLatin1String("catalog"))
        //: Stands inside a sentence, as the five after it.
        return Texts::tr("catalog “%1”").arg(name);
    if (kind == QLatin1String("schema"))
        return Texts::tr("schema “%1”").arg(name);
    if (kind == QLatin1String("table"))
        return Texts::tr("table “%1”").arg(name);
    if (kind == QLatin1String("view"))
        return Texts::tr("view “%1”").arg(name);
    if (kind == QLatin1String("function"))
        return Texts::tr("function “%1”").arg(name);
    return Texts::tr("“%1”").arg(name);
}

QString allMissing(const Told &told)
{
    if (told.facts.missing.size() < 2)
        return {};
    QStringList rights;
    for (const auto &right : told.facts.missing)
        rights += described(right);
    //: %1 is the service principal, %2 a list of rights such as “SELECT on table “a.b.c””.
    return Texts::tr("Several rights are missing for %1, and all are needed: %2.")
        .arg(whom(told), rights.join(QLatin1String(", ")));
}

QString granters(const Told &told)
{
    //: %1 is for example “catalog “sales””.
    return Texts::tr("The owner of %1, a holder of MANAGE on it, or a metastore admin.").arg(thing(told));
}

} // namespace draftt
