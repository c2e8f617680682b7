// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"

#include <QSet>

namespace draftt
{

/// Whose rights are asked about.
struct Holder {
    /// What a name in a list is to it.
    enum class Tie {
        Itself,
        Member,  ///< a group that it is in, or that of everybody in the account
        Perhaps, ///< nobody can tell whether it is a group that it is in
        Stranger,
    };

    QString name;                ///< application id; e-mail of a person
    QStringList groups;          ///< display names
    bool knowsAllGroups = false; ///< false: it may be in others too
    QStringList others{};        ///< groups that it is known not to be in

    [[nodiscard]] Tie tieTo(const QString &principal) const;
};

[[nodiscard]] Holder holderOf(const AccessFacts &facts);

/// Where a right comes from.
struct Origin {
    enum class How {
        Granted, ///< `privilege` was granted, to `holder` where that is a group, on `onName` where that is
                 ///< above
        Owned,   ///< the principal, or the group `holder`, owns the securable
        Tried,   ///< it worked when it was tried; nobody tells from where it comes
    };

    How how = How::Granted;
    QString privilege; ///< as the server names it, e.g. ALL_PRIVILEGES
    QString holder;    ///< a group; empty: the principal itself
    QString onKind;    ///< CATALOG or SCHEMA; empty: the securable itself
    QString onName;    ///< full name

    /// Granted to the principal itself, on the securable itself.
    [[nodiscard]] bool isDirect() const;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// Whether having `held` on something of a kind (catalog, schema, table, warehouse) is having `wanted` there.
/// Words as REST writes them.
[[nodiscard]] bool gives(const QString &held, const QString &onKind, const QString &wanted);

/// All that the holder has on one thing, of whatever use; in the order of the list, ownership last.
struct HeldRights {
    QList<Origin> certain;
    QList<Origin> perhaps; ///< of groups of which nobody can tell whether the holder is in them
};

/// `owner` is empty where it is not known.
[[nodiscard]] HeldRights heldRights(const Holder &holder, const QList<ReportedRight> &rows,
                                    const QString &owner = {});

/// Whether a principal holds one right, from where, and how that is known.
struct Holding {
    /// What the state rests on.
    enum class Basis {
        Nothing,      ///< no list, no trial: unknown
        List,         ///< a row or the owner's name: held; a whole list without it: missing
        Trial,        ///< it worked: held; it was refused for the lack of this right: missing
        OwnRows,      ///< not in the principal's own rows, but those of its groups were not shown: unknown
        PerhapsGroup, ///< held by somebody that may be a group of the principal: unknown
        UnseenOwner,  ///< not in the list, but an owner has it too, and nobody tells who that is: unknown
        Contradiction ///< the list says yes, and the thing itself says no: unknown
    };

    PlanState state = PlanState::Unknown;
    Basis basis = Basis::Nothing;
    QList<Origin> origins;        ///< all that speak for it; direct ones first. Never empty where held
    std::optional<bool> isDirect; ///< exactly this was granted to the principal itself on the securable
                                  ///< itself; none: the list could not be read

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// One right of one holder.
struct HoldingQuestion {
    Grant wanted;
    const SecurableFacts *facts = nullptr; ///< of the same securable; null: nothing was read
    std::optional<bool> tried{};           ///< it worked, or was refused for the lack of exactly this
    bool isEntered = false;                ///< the holder may enter everything that the securable is in
};

[[nodiscard]] Holding holdingOf(const Holder &holder, const HoldingQuestion &question);

/// Whoever reads a list is shown the rows of everybody only as owner or holder of MANAGE of the securable or
/// of what it is in, or as admin of the metastore; else its own, and nobody tells whether those of its groups
/// are among them. A whole list of which that cannot be known, nor seen by somebody else's row in it, becomes
/// one of own rows. What something is in stands before it. Returns the full names of what the reader is in
/// charge of.
QSet<QString> judgeListings(QList<SecurableFacts> &facts, const Holder &reader, bool isMetastoreAdmin);

/// The same of one list, for whoever is in charge or not.
[[nodiscard]] Listing judgedListing(Listing listing, const QList<ReportedRight> &rows, const Holder &reader,
                                    bool isInCharge);

/// CAN_USE on a warehouse, by the whole list of the levels that were given on it.
[[nodiscard]] PlanState canUseOf(const Holder &holder, const QList<ReportedRight> &levels);

} // namespace draftt
