// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificateorigin.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CertificateOriginText {
    Q_DECLARE_TR_FUNCTIONS(CertificateOrigin)
};

Maker makerBy(const InstallationKey &signer, const Result<SigningKey> &own)
{
    if (own)
        return own->publicKey() == signer ? Maker::This : Maker::Another;
    // Whoever has no key has signed nothing.
    return own.error().kind == ErrorKind::KeychainEntryMissing ? Maker::Another : Maker::Unknown;
}

} // namespace

Pending findOrigin(const VerifiedCertificate &verified, const QString &wanted, SecretStore &keychain,
                   Done<CertificateOrigin> done)
{
    CertificateOrigin origin{Maker::Nobody, {}, wanted};
    if (!verified.signature)
        return post([origin, done = std::move(done)] { done(origin); });
    origin.fingerprint = verified.signature->key.fingerprint();
    if (!wanted.isEmpty()) {
        origin.maker = wanted == origin.fingerprint ? Maker::Wanted : Maker::Another;
        return post([origin, done = std::move(done)] { done(origin); });
    }
    return fetchSigningKey(keychain, [origin, signer = verified.signature->key,
                                      done = std::move(done)](const Result<SigningKey> &own) {
        auto found = origin;
        found.maker = makerBy(signer, own);
        done(found);
    });
}

QString idOf(Maker maker)
{
    switch (maker) {
    case Maker::Nobody:
        return u"nobody"_s;
    case Maker::Wanted:
        return u"wanted"_s;
    case Maker::This:
        return u"this"_s;
    case Maker::Another:
        return u"another"_s;
    case Maker::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString textFor(const CertificateOrigin &origin)
{
    //: %1 is a fingerprint, groups of letters and digits.
    switch (origin.maker) {
    case Maker::Nobody:
        return CertificateOriginText::tr(
            "It is not signed: anybody can write such a file and compute its digest. Believe it only as far "
            "as you believe whoever gave it to you, or make your own.");
    case Maker::Wanted:
        return CertificateOriginText::tr(
                   "Made by the installation %1, which was asked for; nothing was changed since.")
            .arg(origin.fingerprint);
    case Maker::This:
        return CertificateOriginText::tr("Made by this installation, %1; nothing was changed since.")
            .arg(origin.fingerprint);
    case Maker::Another:
        return CertificateOriginText::tr(
                   "Made by another installation, %1. Anybody has one: believe it only if its owner has told "
                   "you this fingerprint by another way than with the file.")
            .arg(origin.fingerprint);
    case Maker::Unknown:
        return CertificateOriginText::tr(
                   "Made by the installation %1. Whether that is this one cannot be told, because the "
                   "keychain could not be used: compare the fingerprint.")
            .arg(origin.fingerprint);
    }
    Q_UNREACHABLE();
}

} // namespace draftt
