// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"

namespace draftt
{

// The wording of each code, in four families. Inside the room only; everybody else calls textFor().

namespace wording
{

/// What a wording may speak of.
struct Told {
    const Facts &facts;
    const Known &known;
};

[[nodiscard]] DiagnosisText authInvalidClient(const Told &told);
[[nodiscard]] DiagnosisText authSecretExpired(const Told &told);
[[nodiscard]] DiagnosisText authPatInvalid(const Told &told);
[[nodiscard]] DiagnosisText authPrincipalInactive(const Told &told);
[[nodiscard]] DiagnosisText authMissingEntitlement(const Told &told);
[[nodiscard]] DiagnosisText authMissingScope(const Told &told);
[[nodiscard]] DiagnosisText authWrongTenant(const Told &told);

[[nodiscard]] DiagnosisText hostNotAWorkspace(const Told &told);
[[nodiscard]] DiagnosisText hostUnreachable(const Told &told);
[[nodiscard]] DiagnosisText hostTls(const Told &told);
[[nodiscard]] DiagnosisText hostProxy(const Told &told);
[[nodiscard]] DiagnosisText hostIpAccessList(const Told &told);

[[nodiscard]] DiagnosisText warehouseNotFound(const Told &told);
[[nodiscard]] DiagnosisText warehouseNoCanUse(const Told &told);
[[nodiscard]] DiagnosisText warehouseStopped(const Told &told);
[[nodiscard]] DiagnosisText warehouseStartFailed(const Told &told);

[[nodiscard]] DiagnosisText ucNotEnabled(const Told &told);
[[nodiscard]] DiagnosisText catalogNotFound(const Told &told);
[[nodiscard]] DiagnosisText catalogNoUseCatalog(const Told &told);
[[nodiscard]] DiagnosisText catalogNotBound(const Told &told);
[[nodiscard]] DiagnosisText schemaNotFound(const Told &told);
[[nodiscard]] DiagnosisText schemaNoUseSchema(const Told &told);
[[nodiscard]] DiagnosisText tableNotFound(const Told &told);
[[nodiscard]] DiagnosisText tableNoSelect(const Told &told);
[[nodiscard]] DiagnosisText tableUnreadable(const Told &told);
[[nodiscard]] DiagnosisText grantNoManage(const Told &told);
[[nodiscard]] DiagnosisText principalNotFound(const Told &told);

[[nodiscard]] DiagnosisText sqlSyntax(const Told &told);
[[nodiscard]] DiagnosisText rateLimited(const Told &told);
[[nodiscard]] DiagnosisText serviceUnavailable(const Told &told);
[[nodiscard]] DiagnosisText statementStopped(const Told &told);
[[nodiscard]] DiagnosisText responseMalformed(const Told &told);
[[nodiscard]] DiagnosisText other(const Told &told);

/// `catalog “sales”`, or `the catalog` where the answer names none; for places inside a sentence.
[[nodiscard]] QString thing(const Told &told);
/// Whom the failure is about: the display name, the id, or «the service principal».
[[nodiscard]] QString whom(const Told &told);

} // namespace wording

} // namespace draftt
