// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
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
///
/// A signed file is of format 2 and has the member `signature`: `algorithm` (`ed25519`), `public_key` and
/// `fingerprint` (core/certificate/signature.h), and `value`, the base64 of the signature. What is signed are
/// the bytes of the canonical form of the whole file without that member, hence format, digest and paper too.
/// `jq -cjS 'del(.signature)'` prints them. Format 1 is the same without a signature.
[[nodiscard]] QByteArray certificateToJson(const Certificate &certificate, const QString &paper = {});
[[nodiscard]] QByteArray certificateToJson(const IssuedCertificate &issued, const QString &paper = {});

/// Over the JSON form that is attached to no pages. None: it is not signed.
[[nodiscard]] std::optional<Signature> signatureOf(const IssuedCertificate &issued);

/// `sha256:…` of the canonical form.
[[nodiscard]] QString certificateDigest(const Certificate &certificate);

/// What is wrong with a certificate file.
enum class CertificateFlaw {
    None,
    NotJson,           ///< nor a PDF with a certificate
    NotACertificate,   ///< another format, or a member is missing or of the wrong kind
    DigestDiffers,     ///< the content is not what the digest was made of
    SignatureMissing,  ///< of a file whose format says that it is signed
    SignatureDiffers,  ///< content or signature were changed, or the signature cannot be read
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
    std::optional<Signature> signature;     ///< only one that fits; none in a file of format 1
};

/// The JSON form, or a PDF with it: then its pages are compared with it too.
[[nodiscard]] VerifiedCertificate verifyCertificate(const QByteArray &file);

} // namespace draftt
