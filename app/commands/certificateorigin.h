// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/certificate/certificatejson.h"

#include <optional>

namespace draftt
{

/// Whose key has signed a certificate.
enum class Maker {
    Nobody,
    Wanted,  ///< the one that was asked for
    This,    ///< this installation
    Another, ///< neither
    Unknown, ///< the keychain does not tell which this one is
};

struct CertificateOrigin {
    Maker maker = Maker::Nobody;
    QString fingerprint; ///< empty: nobody
    QString wanted;      ///< fingerprint; empty: no installation was asked for

    [[nodiscard]] bool isAsWanted() const { return wanted.isEmpty() || maker == Maker::Wanted; }
};

/// Of a certificate without a flaw. The keychain is asked only where something is signed and no installation
/// is `wanted`; it never fails.
[[nodiscard]] Pending findOrigin(const VerifiedCertificate &verified, const QString &wanted,
                                 SecretStore &keychain, Done<CertificateOrigin> done);

[[nodiscard]] QString idOf(Maker maker);

/// Who made it, in one or two sentences, and what that is worth.
[[nodiscard]] QString textFor(const CertificateOrigin &origin);

} // namespace draftt
