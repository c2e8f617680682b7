// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreach.h"

#include "app/commands/adminreport.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/names/shown.h"
#include "core/words/reachtexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct AdminReachText {
    Q_DECLARE_TR_FUNCTIONS(AdminReach)
};

QString idOf(Reach::Policies state)
{
    switch (state) {
    case Reach::Policies::Read:
        return u"read"_s;
    case Reach::Policies::NotReadable:
        return u"not_readable"_s;
    case Reach::Policies::NoneThere:
        return u"none_there"_s;
    }
    Q_UNREACHABLE();
}

QString workspaceText(Permit permit)
{
    return permit == Permit::Yes  ? AdminReachText::tr("workspace admin")
           : permit == Permit::No ? AdminReachText::tr("not workspace admin")
                                  : AdminReachText::tr("workspace admin: not known");
}

QString metastoreText(const AdminRights &rights)
{
    if (rights.metastoreAdmin == Permit::Yes)
        return AdminReachText::tr("metastore admin");
    if (rights.metastoreAdmin == Permit::Unknown)
        return AdminReachText::tr("metastore admin: not known");
    //: %1 is a name
    return AdminReachText::tr("not metastore admin, which is %1").arg(shown(rights.metastoreOwner));
}

QJsonArray policiesJson(const Reach &reach)
{
    QJsonArray array;
    for (const auto &policy : reach.policies)
        array += QJsonObject{{u"name"_s, policy.name},
                             {u"type"_s, policy.typeText},
                             {u"on"_s, policy.onName},
                             {u"to"_s, QJsonArray::fromStringList(policy.to)},
                             {u"except"_s, QJsonArray::fromStringList(policy.except)}};
    return array;
}

} // namespace

QString rightsText(const AdminRights &rights)
{
    //: %1 is such as «workspace admin», %2 such as «not metastore admin, which is anna»
    return AdminReachText::tr("Roles: %1; %2.")
        .arg(workspaceText(rights.workspaceAdmin), metastoreText(rights));
}

QJsonObject rightsJson(const AdminRights &rights)
{
    return {{u"workspace_admin"_s, idOf(rights.workspaceAdmin)},
            {u"metastore_admin"_s, idOf(rights.metastoreAdmin)},
            {u"metastore_owner"_s, rights.metastoreOwner}};
}

void printReach(const Result<Reach> &reach, Terminal &terminal)
{
    if (!reach) {
        terminal.print(AdminReachText::tr("What becomes readable could not be found out. %1")
                           .arg(sentenceFor(reach.error(), Field::Schema)));
        return;
    }
    for (const auto &text : textsFor(*reach))
        terminal.print(text);
}

QJsonValue reachJson(const Result<Reach> &reach)
{
    if (!reach)
        return {};
    const auto &census = reach->census;
    return QJsonObject{{u"tables"_s, census.tables - census.views},
                       {u"views"_s, census.views},
                       {u"foreign"_s, census.foreign},
                       {u"columns"_s, census.columns},
                       {u"rows"_s, reach->rowsTold > 0 ? QJsonValue(reach->rows) : QJsonValue()},
                       {u"rows_told_by"_s, reach->rowsTold},
                       {u"with_row_filter"_s, census.filtered},
                       {u"with_masked_columns"_s, census.masked},
                       {u"policies_state"_s, idOf(reach->policyState)},
                       {u"policies"_s, policiesJson(*reach)},
                       {u"owners"_s, QJsonArray::fromStringList(reach->owners)},
                       {u"missing"_s, QJsonArray::fromStringList(reach->missing)},
                       {u"later_ones_too"_s, reach->scope.wholeSchema},
                       {u"is_whole"_s, reach->isWhole()}};
}

} // namespace draftt
