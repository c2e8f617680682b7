// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminplan.h"

#include <QDateTime>
#include <QUuid>

namespace draftt
{

/// How far a step is. Written before and after each call, so that whatever ends the program, the journal
/// tells what may be there.
enum class JournalState {
    Planned, ///< nothing was sent
    Begun,   ///< it was sent, or was about to be: looked up before it is sent again
    Done,    ///< it is there, and this journal added it
    Found,   ///< somebody else had added it when its turn came: never taken back
    Handed,  ///< for somebody else, as whoever signed in may not do it
    Undoing, ///< it is about to be taken back
    Undone,  ///< taken back, or was gone
    Left,    ///< changed by somebody else meanwhile: not taken back
};

/// `planned`, `begun`, …
[[nodiscard]] QString idOf(JournalState state);

struct JournalStep {
    AdminStepKind kind;
    std::optional<Grant> grant{};
    Permit permit = Permit::Unknown;
    JournalState state = JournalState::Planned;
    QStringList before{}; ///< what was there: the ids of a principal's namesakes, of its secrets; the level
                          ///< on the warehouse
    QString made{};       ///< the id of what was made: the principal's number, the secret's id

    friend bool operator==(const JournalStep &, const JournalStep &) = default;
};

/// What one run of a plan has added, step by step, and nothing secret.
///
///     {"format": "draftt-connect journal", "version": 1, "id": "…", "begun": "…", "admin": "anna@…",
///      "host": "…", "workspace_id": "…", "wanted": {…}, "connection": {"id": "…", "name": "…"},
///      "principal": {"scim_id": "…", "application_id": "…", "display_name": "…", "made": true},
///      "steps": [{"kind": "create_secret", "state": "done", "permit": "yes", "before": ["…"], "made": "…"}]}
struct Journal {
    QUuid id;
    QDateTime begun;
    QString admin; ///< who signed in when it was begun
    AdminWish wish;
    QUuid connection;                          ///< of the connection that is saved with the secret
    std::optional<AdminPrincipal> principal{}; ///< none: not made yet
    QList<JournalStep> steps{};

    [[nodiscard]] bool madePrincipal() const; ///< or may have
    [[nodiscard]] bool isApplied() const;     ///< nothing is left to do for whoever signed in
    /// The secret is for somebody else, and with it the connection: nothing is saved here that could be
    /// proven.
    [[nodiscard]] bool isSecretHanded() const;
    [[nodiscard]] bool isAllHanded() const;   ///< every step is for somebody else
    [[nodiscard]] bool hasHanded() const;     ///< some step is
    [[nodiscard]] bool isBeingUndone() const; ///< it was begun to be taken back, and is gone on with so alone
    [[nodiscard]] bool isUndone() const;      ///< nothing that it added is there, but for what was left
    [[nodiscard]] bool lacksPrincipal() const; ///< and will not make one
    [[nodiscard]] bool isHalfWay() const;      ///< begun, and neither applied nor taken back to its end
    [[nodiscard]] bool hasAdded() const;       ///< something that it added is there, or may be

    friend bool operator==(const Journal &, const Journal &) = default;
};

/// A new one, of which nothing was done. Steps that this person may not do are handed to others.
[[nodiscard]] Journal journalOf(const AdminPlan &plan);

[[nodiscard]] QByteArray journalToJson(const Journal &journal);
/// Errors: TooLong; BadFormat or RepeatedKey with the JSON pointer in `fact`.
[[nodiscard]] Result<Journal> journalFromJson(const QByteArray &json);

} // namespace draftt
