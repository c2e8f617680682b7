// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/hold.h"
#include "core/certificate/certificate.h"

#include <QList>
#include <QString>

namespace draftt
{

/// A way to hold more than was chosen, and what it comes to.
struct Way {
    QString right;
    QString kind;
    QString name;
    Verdict truth; ///< known to whoever gave it; NotProvable: nobody knows the word
};

/// Everything that reaches beyond two chosen tables of `inventory.assets`.
[[nodiscard]] const QList<Way> &ways();
[[nodiscard]] bool canBeGiven(const Way &way, demo::Hold::Road road);

/// The warehouse that the ways are about.
[[nodiscard]] QString warehouseOfWays();

} // namespace draftt
