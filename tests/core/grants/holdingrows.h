// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/holding.h"

namespace draftt::fixture
{

/// One way to hold a right, or not to, and the answer that everybody has to give to it.
struct HoldingRow {
    QString name;
    Scope scope; ///< `wanted` is in it
    Grant wanted;
    Holder holder;
    SecurableFacts facts;
    std::optional<bool> tried{};
    bool isEntered = true;
    bool isGiven = false; ///< a row or the owner would give the right, if it were the holder's

    PlanState state = PlanState::Missing;
    Holding::Basis basis = Holding::Basis::List;
    QString through{}; ///< the group, of a right that is held or may be
};

/// Every right × everybody who may hold it × every way to give it, and what lists leave open.
[[nodiscard]] QList<HoldingRow> holdingRows();

} // namespace draftt::fixture
