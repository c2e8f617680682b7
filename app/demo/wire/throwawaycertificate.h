// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace draftt::demo
{

/// A certificate that nobody trusts, and its key. Both live in memory only.
struct ThrowAwayCertificate {
    QSslCertificate certificate;
    QSslKey key;
};

/// Makes a self-signed certificate for 127.0.0.1 and localhost: a new P-256 key, valid for a week, no CA.
/// None where the cryptographic library fails.
[[nodiscard]] std::optional<ThrowAwayCertificate> makeThrowAwayCertificate();

} // namespace draftt::demo
