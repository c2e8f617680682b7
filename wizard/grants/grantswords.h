// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"

#include <QCoreApplication>

#include <optional>

namespace draftt
{

class AccessPlan;
class ProofPanel;
class TableListing;
class TableModel;
struct Consequence;
struct Session;

/// How step 4 stands, in sentences for the strip and the list of steps.
class GrantsWords final
{
    Q_DECLARE_TR_FUNCTIONS(GrantsWords)

public:
    /// As many are read as soon as they are ticked, a few at a time; more only when somebody goes on.
    static constexpr qsizetype mostReadAtOnce = 20;

    GrantsWords(const Session &session, const AccessPlan &plan, const ProofPanel &panel)
        : m_session(session), m_plan(plan), m_panel(panel)
    {
    }

    /// A check has another outcome, or others are run.
    void forget() { m_missing.reset(); }

    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString standing() const; ///< how many can be read, where not all can
    [[nodiscard]] QString open() const;
    [[nodiscard]] QString proven() const;
    [[nodiscard]] QString unread() const; ///< the table that cannot be read, by its name
    /// What is not proven, and what going on means; `hasSecret`: it could be tested.
    [[nodiscard]] QString missing(bool hasSecret) const;
    /// Below the list of the tables of `schema`.
    [[nodiscard]] QString list(const Consequence &consequence, const TableModel &model,
                               const TableListing &listing, const std::optional<Securable> &schema) const;

private:
    [[nodiscard]] qsizetype missingCount() const;

    const Session &m_session;
    const AccessPlan &m_plan;
    const ProofPanel &m_panel;
    mutable std::optional<qsizetype> m_missing; ///< is asked for again and again, and there may be thousands
};

} // namespace draftt
