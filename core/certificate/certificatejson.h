// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/result.h"

#include <QByteArray>

namespace draftt
{

/// The file: an object with `format`, `certificate` and `digest`. The digest is `sha256:` and 64 hex digits
/// over the canonical form of `certificate`: compact JSON in UTF-8, members sorted by name, no number but
/// integers. It shows that nothing was changed by accident or by a careless hand; it is no signature, as
/// anybody can compute it anew.
///
/// `paper`, where given, becomes a member too: the digest of the pages that the file is attached to.
[[nodiscard]] QByteArray certificateToJson(const Certificate &certificate, const QString &paper = {});

/// `sha256:…` of the canonical form.
[[nodiscard]] QString certificateDigest(const Certificate &certificate);

/// What is wrong with a certificate file.
enum class CertificateFlaw {
    None,
    NotJson,           ///< nor a PDF with a certificate
    NotACertificate,   ///< another format, or a member is missing or of the wrong kind
    DigestDiffers,     ///< the content is not what the digest was made of
    ContradictsItself, ///< the verdict or a claim does not follow from what it rests on, or a claim is
                       ///< missing
    PaperDiffers       ///< the pages of a PDF are not those that its attachment was made with
};

struct VerifiedCertificate {
    CertificateFlaw flaw = CertificateFlaw::None;
    QString where;                          ///< the member at fault, e.g. `claims[2].state`; may be empty
    QString digest;                         ///< as computed; empty for NotJson and NotACertificate
    QString paper;                          ///< as the file names it; empty: it is of no PDF
    std::optional<Certificate> certificate; ///< as read, also with a flaw where it could be read
};

/// The JSON form, or a PDF with it: then its pages are compared with it too.
[[nodiscard]] VerifiedCertificate verifyCertificate(const QByteArray &file);

} // namespace draftt
