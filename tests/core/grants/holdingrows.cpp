// SPDX-License-Identifier: Apache-2.0
#include "tests/core/grants/holdingrows.h"

#include "tests/core/grants/grantfixture.h"

using namespace Qt::StringLiterals;

namespace draftt::fixture
{

namespace
{

using Tie = Holder::Tie;
using Basis = Holding::Basis;

const auto stranger = u"ada@example.com"_s;

/// Somebody who stands in a list, and what that is to the connector, which is in «data readers».
struct Somebody {
    QString who;
    QString principal;
    Tie tie;
    bool knowsAllGroups = true;
};

const QList<Somebody> &everyone()
{
    static const auto other = u"11111111-2222-3333-4444-555555555555"_s;
    static const QList<Somebody> list{
        {u"itself"_s, applicationId, Tie::Itself},
        {u"itself in capitals"_s, applicationId.toUpper(), Tie::Itself},
        {u"itself, groups not told"_s, applicationId, Tie::Itself, false},
        {u"its group"_s, u"data readers"_s, Tie::Member},
        {u"its group in other letters"_s, u"Data Readers"_s, Tie::Perhaps},
        {u"everybody"_s, u"account users"_s, Tie::Member},
        {u"everybody in other letters"_s, u"Account Users"_s, Tie::Perhaps},
        {u"another group"_s, u"finance"_s, Tie::Stranger},
        {u"another group, groups not told"_s, u"finance"_s, Tie::Perhaps, false},
        {u"another person, groups not told"_s, u"anna@example.com"_s, Tie::Stranger, false},
        {u"another application, groups not told"_s, other, Tie::Stranger, false},
        {u"somebody deleted, groups not told"_s, {}, Tie::Stranger, false},
    };
    return list;
}

/// A privilege in a list, granted on the thing itself or above.
struct Way {
    QString privilege; ///< empty: by owning it
    bool gives;
    QString fromKind{};
    QString fromName{};
};

QList<Way> waysTo(const Grant &wanted)
{
    const auto word = restName(wanted.privilege());
    const auto kind = wanted.securable().kind();
    QList<Way> ways{{word, true},
                    {u"ALL_PRIVILEGES"_s, true},
                    {u"BROWSE"_s, false},
                    {u"MANAGE"_s, false},
                    {u"MODIFY"_s, false},
                    {u"EXTERNAL_USE_SCHEMA"_s, false},
                    {u"USAGE"_s, wanted.privilege() != Privilege::Select},
                    {{}, wanted.privilege() != Privilege::Select || kind == SecurableKind::Table}};
    if (kind == SecurableKind::Catalog)
        return ways + QList<Way>{{u"USE_SCHEMA"_s, false}, {u"SELECT"_s, false}};
    ways += {{word, true, u"CATALOG"_s, u"main"_s},
             {u"ALL_PRIVILEGES"_s, true, u"CATALOG"_s, u"main"_s},
             {u"USE_CATALOG"_s, false, u"CATALOG"_s, u"main"_s},
             {u"USAGE"_s, false, u"CATALOG"_s, u"main"_s}};
    if (kind == SecurableKind::Table)
        ways += {{word, true, u"SCHEMA"_s, u"main.sales"_s},
                 {u"ALL_PRIVILEGES"_s, true, u"SCHEMA"_s, u"main.sales"_s},
                 {u"USE_SCHEMA"_s, false, u"SCHEMA"_s, u"main.sales"_s}};
    return ways;
}

Holder holder(bool knowsAllGroups = true)
{
    return {applicationId, {u"data readers"_s}, knowsAllGroups};
}

QString named(const Grant &grant)
{
    return sqlName(grant.privilege()) + " on "_L1 + grant.securable().fullName();
}

void answer(HoldingRow &row, const Somebody &somebody)
{
    switch (somebody.tie) {
    case Tie::Itself:
    case Tie::Member:
        row.state = PlanState::Held;
        break;
    case Tie::Perhaps:
        row.state = PlanState::Unknown;
        row.basis = Basis::PerhapsGroup;
        break;
    case Tie::Stranger:
        return;
    }
    row.through = somebody.tie == Tie::Itself ? QString() : somebody.principal;
}

HoldingRow rowOf(const Scope &scope, const Grant &wanted, const Somebody &somebody, const Way &way)
{
    HoldingRow row{.name = named(wanted) + ": "_L1 + (way.privilege.isEmpty() ? u"owned"_s : way.privilege) +
                           u' ' + way.fromKind + ", "_L1 + somebody.who,
                   .scope = scope,
                   .wanted = wanted,
                   .holder = holder(somebody.knowsAllGroups),
                   .facts = {wanted.securable(), Listing::Whole, {}, stranger},
                   .isGiven = way.gives};
    if (way.privilege.isEmpty()) {
        row.facts.owner = somebody.principal;
        if (somebody.principal.isEmpty())
            row.facts.owner = stranger;
    } else {
        row.facts.rights = {{stranger, restName(wanted.privilege()), {}, {}},
                            {somebody.principal, way.privilege, way.fromKind, way.fromName}};
    }
    if (way.gives)
        answer(row, somebody);
    return row;
}

/// A row in which nothing is listed but a stranger.
HoldingRow silent(const QString &name, const Scope &scope, const Grant &wanted)
{
    return {.name = named(wanted) + ": "_L1 + name,
            .scope = scope,
            .wanted = wanted,
            .holder = holder(),
            .facts = {wanted.securable(), Listing::Whole, {{stranger, u"SELECT"_s, {}, {}}}, stranger}};
}

QList<HoldingRow> silences(const Scope &scope, const Grant &wanted)
{
    auto whole = silent(u"in no row"_s, scope, wanted);
    auto own = silent(u"not in its own rows"_s, scope, wanted);
    own.facts.listing = Listing::OwnRows;
    own.state = PlanState::Unknown;
    own.basis = Basis::OwnRows;
    auto unread = silent(u"nothing could be read"_s, scope, wanted);
    unread.facts = {.securable = wanted.securable()};
    unread.state = PlanState::Unknown;
    unread.basis = Basis::Nothing;
    auto worked = silent(u"it worked"_s, scope, wanted);
    worked.tried = true;
    worked.state = PlanState::Held;
    worked.basis = Basis::Trial;
    auto refused = silent(u"it was refused"_s, scope, wanted);
    refused.facts = {.securable = wanted.securable()};
    refused.tried = false;
    refused.basis = Basis::Trial;
    auto denied = silent(u"listed and refused"_s, scope, wanted);
    denied.facts.rights = {{applicationId, restName(wanted.privilege()), {}, {}}};
    denied.tried = false;
    denied.state = PlanState::Unknown;
    denied.basis = Basis::Contradiction;
    QList<HoldingRow> rows{whole, own, unread, worked, refused, denied};
    if (wanted.privilege() == Privilege::Select && wanted.securable().kind() == SecurableKind::Schema)
        return rows;
    auto unowned = silent(u"nobody tells who owns it"_s, scope, wanted);
    unowned.facts.owner.clear();
    unowned.state = PlanState::Unknown;
    unowned.basis = Basis::UnseenOwner;
    auto nameOnly = silent(u"only its name is shown"_s, scope, wanted);
    nameOnly.facts.isNameOnly = true;
    nameOnly.facts.listing = Listing::Unread;
    nameOnly.basis = Basis::Trial;
    rows += {unowned, nameOnly};
    if (wanted.securable().kind() == SecurableKind::Catalog)
        return rows;
    auto outside = nameOnly;
    outside.name += ", from outside"_L1;
    outside.isEntered = false;
    outside.state = PlanState::Unknown;
    outside.basis = Basis::Nothing;
    return rows + QList{outside};
}

/// On `system` what is granted on the catalog has no effect below it.
QList<HoldingRow> onSystem()
{
    const Scope scope{catalog(u"system"), schema(u"billing"), false, {table(u"usage")}};
    QList<HoldingRow> rows;
    for (const auto &wanted : wantedGrants(scope)) {
        auto row = silent(u"granted on the system catalog"_s, scope, wanted);
        const bool isCatalog = wanted.securable().kind() == SecurableKind::Catalog;
        row.facts.rights = {{applicationId, restName(wanted.privilege()),
                             isCatalog ? QString() : u"CATALOG"_s, isCatalog ? QString() : u"system"_s}};
        row.isGiven = true;
        row.state = isCatalog ? PlanState::Held : PlanState::Missing;
        rows += row;
    }
    return rows;
}

} // namespace

QList<HoldingRow> holdingRows()
{
    QList<HoldingRow> rows;
    for (auto scope : {wholeSchema(), twoTables()}) {
        if (!scope.wholeSchema)
            scope.tables.removeLast();
        for (const auto &wanted : wantedGrants(scope)) {
            if (!scope.wholeSchema && wanted.privilege() != Privilege::Select)
                continue; // the same in both
            for (const auto &way : waysTo(wanted)) {
                for (const auto &somebody : everyone())
                    rows += rowOf(scope, wanted, somebody, way);
            }
            rows += silences(scope, wanted);
        }
    }
    return rows + onSystem();
}

} // namespace draftt::fixture
