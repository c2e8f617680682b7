// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"

namespace draftt
{

// The wording of each code, in four families. Inside the room only; everybody else calls wordsFor().

namespace wording
{

/// What a wording may speak of.
struct Told {
    const Facts &facts;
    const Known &known;
};

[[nodiscard]] Words authInvalidClient(const Told &told);
[[nodiscard]] Words authSecretExpired(const Told &told);
[[nodiscard]] Words authPatInvalid(const Told &told);
[[nodiscard]] Words authPrincipalInactive(const Told &told);
[[nodiscard]] Words authMissingEntitlement(const Told &told);
[[nodiscard]] Words authMissingScope(const Told &told);
[[nodiscard]] Words authWrongTenant(const Told &told);

[[nodiscard]] Words hostNotAWorkspace(const Told &told);
[[nodiscard]] Words hostUnreachable(const Told &told);
[[nodiscard]] Words hostTls(const Told &told);
[[nodiscard]] Words hostProxy(const Told &told);
[[nodiscard]] Words hostIpAccessList(const Told &told);

[[nodiscard]] Words warehouseNotFound(const Told &told);
[[nodiscard]] Words warehouseNoCanUse(const Told &told);
[[nodiscard]] Words warehouseStopped(const Told &told);
[[nodiscard]] Words warehouseStartFailed(const Told &told);

[[nodiscard]] Words ucNotEnabled(const Told &told);
[[nodiscard]] Words catalogNotFound(const Told &told);
[[nodiscard]] Words catalogNoUseCatalog(const Told &told);
[[nodiscard]] Words catalogNotBound(const Told &told);
[[nodiscard]] Words schemaNotFound(const Told &told);
[[nodiscard]] Words schemaNoUseSchema(const Told &told);
[[nodiscard]] Words tableNotFound(const Told &told);
[[nodiscard]] Words tableNoSelect(const Told &told);
[[nodiscard]] Words tableUnreadable(const Told &told);
[[nodiscard]] Words grantNoManage(const Told &told);
[[nodiscard]] Words principalNotFound(const Told &told);

[[nodiscard]] Words sqlSyntax(const Told &told);
[[nodiscard]] Words rateLimited(const Told &told);
[[nodiscard]] Words serviceUnavailable(const Told &told);
[[nodiscard]] Words statementStopped(const Told &told);
[[nodiscard]] Words responseMalformed(const Told &told);
[[nodiscard]] Words other(const Told &told);

/// `catalog “sales”`, or `the catalog` where the answer names none; for places inside a sentence.
[[nodiscard]] QString thing(const Told &told);
/// Whom the failure is about: the display name, the id, or «the service principal».
[[nodiscard]] QString whom(const Told &told);

} // namespace wording

} // namespace draftt
