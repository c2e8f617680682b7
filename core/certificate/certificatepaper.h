// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace draftt
{

/// A PDF as this program writes it.
struct CertificatePaper {
    QByteArray attachment; ///< the JSON form
    QString digest; ///< `sha256:…` over all else: pages, fonts, and what hangs on them. Empty: the file
                    ///< leads a reader elsewhere than where its objects stand
};

/// None: no PDF, or what is attached to it last is no certificate, or too large.
[[nodiscard]] std::optional<CertificatePaper> readPaper(const QByteArray &pdf);

} // namespace draftt
