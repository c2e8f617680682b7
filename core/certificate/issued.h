// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/certificate/installation.h"

#include <functional>

namespace draftt
{

/// A certificate that is ready to be given away.
struct IssuedCertificate {
    Certificate certificate;
    Result<SigningKey> key; ///< what it is signed with, or why it is not signed
};

/// Signs it with the key of this installation, which is made at the first time; unsigned where that cannot be
/// had. Never fails.
[[nodiscard]] Pending issueCertificate(const Certificate &certificate, const KeyPlace &place,
                                       Done<IssuedCertificate> done);

/// Writes a certificate as a PDF to a path. The program hands it to both faces, which draw no paper
/// themselves.
using WritePdf = std::function<Result<Nothing>(const IssuedCertificate &, const QString &path)>;

} // namespace draftt
