// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"
#include "core/workspace/policies.h"

#include <QMap>

namespace draftt
{

/// The policies that stand on a schema, its tables that were read, and its catalog.
struct PolicyReading {
    Securable schema;
    QList<PolicyInfo> policies;      ///< each once
    Evidence evidence;               ///< of the schema's
    QMap<QString, QString> refusals; ///< why those of a securable could not be read, by its name
    bool isReaderInCharge = false;   ///< of all of it: to others none may be shown

    void take(const Securable &securable, const Result<Answered<QList<PolicyInfo>>> &answer);
};

/// Refused, or there is no such API: neither is a failure of the road.
[[nodiscard]] bool refusesPolicies(const Error &error);

/// Filters and masks take away, and change nothing of the verdict. What a policy grants counts like any
/// privilege; it is taken away with the policy, so that there is no statement for it.
[[nodiscard]] Claim claimOf(const PolicyReading &reading, const Subject &subject);

} // namespace draftt
