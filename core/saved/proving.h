// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/checks/checkrunner.h"
#include "core/checks/stepchecks.h"
#include "core/checks/stepproof.h"
#include "core/grants/plan.h"
#include "core/pending.h"
#include "core/result.h"
#include "core/workspace/catalog.h"

#include <functional>

namespace draftt
{

class HttpClient;

/// How everything about a connection is tested.
struct ProvingOptions {
    WarehousePatience patience{};
    bool certifies = false;        ///< asks, once signing in is proven, what the principal can do besides
    std::function<void()> onRun{}; ///< the runner is about to be started; it may be more than once
};

/// What is tested, and by what means; outlives the work.
struct ProvingSubject {
    HttpClient &http;
    Session &session;    ///< has credentials, and learns
    CheckRunner &runner; ///< tells how far it is
};

/// What was found besides what the session has learnt.
struct Proved {
    std::optional<CheckKey> failed; ///< the first check that failed, of all runs
    std::optional<Diagnosis> diagnosis;
    bool isNetworkMatter = false; ///< the workspace itself was not met
    /// Of every step, rights that were read counted in; none of a step that the session has no parts for.
    StepsShown shown;
    // Of a whole schema.
    QList<TableName> visibleTables;
    bool wereTablesListed = false;
    qsizetype triedTables = 0; ///< each costs a statement: the first ones
    QList<OddEntry> oddTables;
    std::optional<Error> listingFailure;
    // The rights.
    std::optional<Plan> plan; ///< none: not read
    std::optional<Error> rightsFailure;
    bool isPersonsRightUnknown = false; ///< with a person's token: whether the whole schema can be read
    std::optional<Certificate> certificate;
    std::optional<Error> certificateFailure;
    QList<Finding> findings; ///< of the certificate, else of the plan
};

/// Runs the checks of every step that the session has the parts for, of a whole schema those of its first
/// tables too, then reads the rights.
[[nodiscard]] Pending startProving(const ProvingSubject &subject, const ProvingOptions &options,
                                   Done<Proved> done);

} // namespace draftt
