// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/pending.h"
#include "core/workspace/answered.h"

namespace draftt
{

class Workspace;

/// What could be read about one securable, and what was refused.
struct SecurableRead {
    SecurableFacts facts;
    std::shared_ptr<const Exchange> exchange{}; ///< of the list of privileges
    std::optional<Error> listRefusal{};         ///< why there is no list
    std::optional<Error> objectRefusal{};       ///< why its owner is not known
};

/// Reads the effective privileges of everybody, as only that list is sure to show what comes through groups
/// and who holds MANAGE; where that is refused those of `principal`; then the object. Errors: all but
/// refusals.
[[nodiscard]] Pending readSecurable(const Workspace &workspace, const Securable &securable,
                                    const QString &principal, Done<SecurableRead> done);

/// Individual tables are read up to this many; of the others the plan knows only what schema and catalog
/// tell.
inline constexpr qsizetype maxTablesRead = 200;

/// Catalog, schema and chosen tables; of a whole schema no table.
[[nodiscard]] QList<Securable> securablesToRead(const Scope &scope);

/// An answer that says «not you» or «not here» of one thing; anything else is a failure of the road.
[[nodiscard]] bool isRefusal(const Error &error);

/// The callback of one reading among others: `take` gets the answer or the refusal, any other failure is
/// theirs.
template <typename T>
[[nodiscard]] Done<T> unlessFailed(std::function<void(const Result<T> &)> take, Done<Nothing> done)
{
    return [take = std::move(take), done = std::move(done)](const Result<T> &answer) {
        if (!answer && !isRefusal(answer.error()))
            return done(Failure(answer.error()));
        take(answer);
        done(Nothing{});
    };
}

} // namespace draftt
