// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/pending.h"
#include "core/result.h"

namespace draftt
{

class Workspace;
struct Session;

/// Whose rights are certified, and where.
struct CertificateQuestion {
    Principal principal;
    Scope scope;
    std::optional<WarehouseFacts> warehouse;
    QString workspaceId; ///< empty: not known
};

/// What is asked for the chosen scope and warehouse of a session; none before catalog and schema are known.
/// Who is certified need not be who signs in.
[[nodiscard]] std::optional<CertificateQuestion> questionOf(const Session &session,
                                                            const Principal &principal);

/// Asks the workspace everything that a certificate rests on, with the sign-in of `workspace`: that of the
/// principal itself or, to read more, of an admin. Only reads. At most 200 tables are asked for one by one;
/// beyond them the certificate says that they were not read. What is refused becomes «not provable». Errors:
/// those of the network and of signing in.
[[nodiscard]] Pending gatherCertificate(const Workspace &workspace, const CertificateQuestion &question,
                                        Done<Certificate> done);

} // namespace draftt
