// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
#include "core/result.h"

namespace draftt
{

/// A certificate as a PDF file to attach to a change ticket: every claim with its evidence, what to do about
/// what goes beyond reading, and the digest of the JSON form, which is attached inside the PDF too. Needs a
/// QGuiApplication; the offscreen platform will do. Written beside `path` first. Errors: StorageFailed.
[[nodiscard]] Result<Nothing> writeCertificatePdf(const IssuedCertificate &issued, const QString &path);

/// The document's HTML.
[[nodiscard]] QString certificateHtml(const IssuedCertificate &issued);

} // namespace draftt
