// SPDX-License-Identifier: Apache-2.0
#include "core/grants/holding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Everybody in the account belongs to it, and no list of groups names it.
constexpr auto everybody = "account users"_L1;

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Neither an application id nor an e-mail.
bool mayBeGroup(const QString &principal)
{
    return !principal.contains(u'@') && !ClientId::parse(principal);
}

/// On the catalog `system` a grant of what is below it is taken and has no effect (databricks-api §6.6).
bool isWithoutEffect(const ReportedRight &right)
{
    return isSame(right.inheritedFromKind, u"CATALOG"_s) && isSame(right.inheritedFromName, u"system"_s);
}

/// A right on the thing itself: an owner has all of them, and who is shown the name alone has none. Neither
/// passes to what is inside: who owns a schema reads none of its tables by that.
bool isOfTheThing(const Grant &wanted)
{
    return wanted.privilege() != Privilege::Select || wanted.securable().kind() == SecurableKind::Table;
}

/// What of `rights` gives what is wanted, direct ones first.
QList<Origin> giving(const QList<Origin> &rights, const Grant &wanted)
{
    const auto word = restName(wanted.privilege());
    QList<Origin> origins;
    for (const auto &right : rights) {
        const auto kind = right.onKind.isEmpty() ? wanted.securable().restKind() : right.onKind;
        if (right.how == Origin::How::Owned ? isOfTheThing(wanted) : gives(right.privilege, kind, word))
            origins += right;
    }
    std::stable_partition(origins.begin(), origins.end(),
                          [](const Origin &origin) { return origin.isDirect(); });
    return origins;
}

/// What a list tells in which nothing gives what is wanted.
Holding::Basis silenceOf(const SecurableFacts *facts, const Grant &wanted)
{
    if (!facts || facts->listing == Listing::Unread)
        return Holding::Basis::Nothing;
    if (facts->listing == Listing::OwnRows)
        return Holding::Basis::OwnRows;
    return facts->owner.isEmpty() && isOfTheThing(wanted) ? Holding::Basis::UnseenOwner
                                                          : Holding::Basis::List;
}

} // namespace

/// Unity Catalog writes e-mails in lower case whatever was granted (terraform-provider-databricks #3654), and
/// keeps groups apart whose names differ in case alone (#3597, #3708).
Holder::Tie Holder::tieTo(const QString &principal) const
{
    if (principal.isEmpty())
        return Tie::Stranger; // somebody who was deleted: only a number is left
    if (isSame(principal, name))
        return Tie::Itself;
    if (principal == everybody || groups.contains(principal))
        return Tie::Member;
    if (others.contains(principal))
        return Tie::Stranger;
    const bool looksLikeOne = isSame(principal, everybody) || groups.contains(principal, Qt::CaseInsensitive);
    return looksLikeOne || (!knowsAllGroups && mayBeGroup(principal)) ? Tie::Perhaps : Tie::Stranger;
}

Holder holderOf(const AccessFacts &facts)
{
    return {facts.principal.id.text(), facts.groups, facts.knowsAllGroups};
}

bool Origin::isDirect() const
{
    return how == How::Granted && holder.isEmpty() && onKind.isEmpty();
}

/// ALL PRIVILEGES is reported as one entry, and leaves three out (databricks-api §7.3). USAGE is what both
/// USE rights were before privileges were inherited: it opens what it was granted on and nothing inside
/// (docs: upgrade-privilege-model). BROWSE and MANAGE give nothing but themselves.
bool gives(const QString &held, const QString &onKind, const QString &wanted)
{
    static const QStringList besides{u"MANAGE"_s, u"EXTERNAL_USE_SCHEMA"_s, u"EXTERNAL_USE_LOCATION"_s};
    if (held == wanted)
        return true;
    if (held == "ALL_PRIVILEGES"_L1)
        return !besides.contains(wanted);
    if (wanted == "CAN_USE"_L1)
        return QStringList{u"CAN_MONITOR"_s, u"CAN_MANAGE"_s, u"IS_OWNER"_s}.contains(held);
    return held == "USAGE"_L1 && wanted == QString("USE_"_L1 + onKind.toUpper());
}

HeldRights heldRights(const Holder &holder, const QList<ReportedRight> &rows, const QString &owner)
{
    HeldRights rights;
    const auto add = [&](const QString &principal, Origin origin) {
        const auto tie = holder.tieTo(principal);
        if (tie == Holder::Tie::Stranger)
            return;
        origin.holder = tie == Holder::Tie::Itself ? QString() : principal;
        (tie == Holder::Tie::Perhaps ? rights.perhaps : rights.certain) += origin;
    };
    for (const auto &row : rows) {
        if (!isWithoutEffect(row))
            add(row.principal,
                {Origin::How::Granted, row.privilege, {}, row.inheritedFromKind, row.inheritedFromName});
    }
    add(owner, {Origin::How::Owned, {}, {}, {}, {}});
    return rights;
}

Holding holdingOf(const Holder &holder, const HoldingQuestion &question)
{
    const auto &wanted = question.wanted;
    const auto rights =
        question.facts ? heldRights(holder, question.facts->rights, question.facts->owner) : HeldRights();
    Holding holding;
    holding.origins = giving(rights.certain, wanted);
    if (question.facts && question.facts->listing != Listing::Unread)
        holding.isDirect =
            std::any_of(rights.certain.cbegin(), rights.certain.cend(), [&](const Origin &right) {
                return right.isDirect() && right.privilege == restName(wanted.privilege());
            });
    const bool works = question.tried.value_or(false);
    const bool isBrowseAlone =
        question.facts && question.facts->isNameOnly && question.isEntered && isOfTheThing(wanted);
    const bool isRefused = question.tried ? !works : isBrowseAlone;
    if (!holding.origins.isEmpty()) {
        holding.state = isRefused ? PlanState::Unknown : PlanState::Held;
        holding.basis = isRefused ? Holding::Basis::Contradiction : Holding::Basis::List;
    } else if (works || isRefused) {
        holding.state = works ? PlanState::Held : PlanState::Missing;
        holding.basis = Holding::Basis::Trial;
        if (works)
            holding.origins += Origin{Origin::How::Tried, {}, {}, {}, {}};
    } else if (holding.origins = giving(rights.perhaps, wanted); !holding.origins.isEmpty()) {
        holding.basis = Holding::Basis::PerhapsGroup;
    } else {
        holding.basis = silenceOf(question.facts, wanted);
        holding.state = holding.basis == Holding::Basis::List ? PlanState::Missing : PlanState::Unknown;
    }
    return holding;
}

Listing judgedListing(Listing listing, const QList<ReportedRight> &rows, const Holder &reader,
                      bool isInCharge)
{
    const bool showsOthers = std::any_of(rows.cbegin(), rows.cend(), [&](const ReportedRight &row) {
        return !row.principal.isEmpty() && reader.tieTo(row.principal) == Holder::Tie::Stranger;
    });
    return listing == Listing::Whole && !isInCharge && !showsOthers ? Listing::OwnRows : listing;
}

QSet<QString> judgeListings(QList<SecurableFacts> &facts, const Holder &reader, bool isMetastoreAdmin)
{
    QSet<QString> governed;
    for (auto &one : facts) {
        const auto name = one.securable.fullName();
        const auto rights = heldRights(reader, one.rights, one.owner).certain;
        const bool isInCharge = isMetastoreAdmin || governed.contains(name.section(u'.', 0, -2)) ||
                                std::any_of(rights.cbegin(), rights.cend(), [](const Origin &right) {
                                    return right.how == Origin::How::Owned || right.privilege == "MANAGE"_L1;
                                });
        if (isInCharge)
            governed.insert(name);
        one.listing = judgedListing(one.listing, one.rights, reader, isInCharge);
    }
    return governed;
}

PlanState canUseOf(const Holder &holder, const QList<ReportedRight> &levels)
{
    const auto isOne = [](const Origin &origin) {
        return gives(origin.privilege, u"warehouse"_s, u"CAN_USE"_s);
    };
    const auto held = heldRights(holder, levels);
    if (std::any_of(held.certain.cbegin(), held.certain.cend(), isOne))
        return PlanState::Held;
    return std::any_of(held.perhaps.cbegin(), held.perhaps.cend(), isOne) ? PlanState::Unknown
                                                                          : PlanState::Missing;
}

} // namespace draftt
