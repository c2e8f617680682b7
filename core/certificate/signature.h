// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace draftt
{

/// The public half of the Ed25519 key (RFC 8032) of one installation of this program.
class InstallationKey
{
public:
    /// The base64 of its DER form (SubjectPublicKeyInfo, RFC 8410): the line between the marks of a PEM file.
    /// The marks may stand around it.
    [[nodiscard]] static std::optional<InstallationKey> parse(QStringView text);
    /// 32 bytes.
    [[nodiscard]] static std::optional<InstallationKey> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const; ///< what parse reads, in one line
    [[nodiscard]] QByteArray pem() const;
    /// The first 16 bytes of the SHA-256 of the DER form, `1f2e-3d4c-…`: enough that nobody makes another key
    /// of the same.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const InstallationKey &, const InstallationKey &) = default;

private:
    explicit InstallationKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

/// A fingerprint, whatever its case and with or without what stands between its digits, or the key that it is
/// of. None: it is neither.
[[nodiscard]] std::optional<QString> fingerprintFrom(QStringView text);

/// What a key has made over some bytes.
struct Signature {
    InstallationKey key;
    QByteArray value; ///< 64 bytes

    [[nodiscard]] bool fits(const QByteArray &message) const;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// The private half.
class SigningKey
{
public:
    /// A new one. None: the system has no randomness to give.
    [[nodiscard]] static std::optional<SigningKey> make();
    /// From what `entry` has given. None: that is something else.
    [[nodiscard]] static std::optional<SigningKey> fromEntry(const Secret &entry);

    /// What the keychain keeps: the line `draftt-connect signing key 1`, and the 32 bytes of the key.
    [[nodiscard]] Secret entry() const;
    [[nodiscard]] const InstallationKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] std::optional<Signature> sign(const QByteArray &message) const;

private:
    [[nodiscard]] static std::optional<SigningKey> fromSeed(Secret seed);
    SigningKey(Secret seed, InstallationKey publicKey);

    Secret m_seed;
    InstallationKey m_publicKey;
};

} // namespace draftt
