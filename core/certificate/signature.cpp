// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/signature.h"

#include "core/certificate/cryptolibrary.h"

#include <QCryptographicHash>
#include <QStringList>

#include <cctype>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype keyBytes = 32;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype fingerprintBytes = 16;

// RFC 8410, 4: SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING of 32 bytes }.
constexpr char derBegin[] = "\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00";
constexpr qsizetype derBeginBytes = sizeof(derBegin) - 1;

constexpr char entryBegin[] = "draftt-connect signing key 1\n";
constexpr qsizetype entryBeginBytes = sizeof(entryBegin) - 1;

constexpr auto pemBegin = "-----BEGIN PUBLIC KEY-----"_L1;
constexpr auto pemEnd = "-----END PUBLIC KEY-----"_L1;

struct Free {
    void operator()(EVP_PKEY *key) const { cryptoLibrary().freeKey(key); }
    void operator()(EVP_MD_CTX *context) const { cryptoLibrary().freeContext(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *dataOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray derOf(const InstallationKey &key)
{
    return QByteArray(derBegin, derBeginBytes) + key.bytes();
}

/// Of digits in whichever writing. Empty: it has something else.
QByteArray hexOf(QStringView text)
{
    QByteArray digits;
    for (const auto c : text) {
        if (c == u'-' || c == u':' || c.isSpace())
            continue;
        if (c.unicode() > 'z' || !std::isxdigit(c.unicode()))
            return {};
        digits += char(std::tolower(c.unicode()));
    }
    return digits;
}

QString grouped(const QByteArray &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups += QString::fromLatin1(hex.sliced(at, 4));
    return groups.join(u'-');
}

} // namespace

std::optional<InstallationKey> InstallationKey::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == keyBytes ? std::optional(InstallationKey(bytes)) : std::nullopt;
}

std::optional<InstallationKey> InstallationKey::parse(QStringView text)
{
    auto line = text.trimmed();
    if (line.startsWith(pemBegin) && line.endsWith(pemEnd))
        line = line.sliced(pemBegin.size()).chopped(pemEnd.size()).trimmed();
    const auto decoded =
        QByteArray::fromBase64Encoding(line.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto &der = decoded.decoded;
    if (!decoded || !der.startsWith(QByteArrayView(derBegin, derBeginBytes)))
        return std::nullopt;
    auto key = fromBytes(der.sliced(derBeginBytes));
    // Base64 has more than one writing for some bytes.
    return key && key->text() == line ? key : std::nullopt;
}

QString InstallationKey::text() const
{
    return QString::fromLatin1(derOf(*this).toBase64());
}

QByteArray InstallationKey::pem() const
{
    return (pemBegin + u'\n' + text() + u'\n' + pemEnd + u'\n').toLatin1();
}

QString InstallationKey::fingerprint() const
{
    const auto hash = QCryptographicHash::hash(derOf(*this), QCryptographicHash::Sha256);
    return grouped(hash.first(fingerprintBytes).toHex());
}

std::optional<QString> fingerprintFrom(QStringView text)
{
    if (const auto hex = hexOf(text); hex.size() == 2 * fingerprintBytes)
        return grouped(hex);
    const auto key = InstallationKey::parse(text);
    return key ? std::optional(key->fingerprint()) : std::nullopt;
}

bool Signature::fits(const QByteArray &message) const
{
    const auto &crypto = cryptoLibrary();
    const Key evp(crypto.newPublicKey(EVP_PKEY_ED25519, nullptr, dataOf(key.bytes()), keyBytes));
    const Digest context(crypto.newContext());
    return value.size() == signatureBytes && evp && context &&
           crypto.beginVerifying(context.get(), nullptr, nullptr, nullptr, evp.get()) == 1 &&
           crypto.verify(context.get(), dataOf(value), signatureBytes, dataOf(message),
                         size_t(message.size())) == 1;
}

SigningKey::SigningKey(Secret seed, InstallationKey publicKey)
    : m_seed(std::move(seed)), m_publicKey(std::move(publicKey))
{
}

std::optional<SigningKey> SigningKey::fromSeed(Secret seed)
{
    const auto &crypto = cryptoLibrary();
    const Key key(crypto.newPrivateKey(EVP_PKEY_ED25519, nullptr, dataOf(seed.reveal()), keyBytes));
    QByteArray bytes(keyBytes, '\0');
    size_t size = keyBytes;
    if (!key || crypto.publicKeyOf(key.get(), dataOf(bytes), &size) != 1)
        return std::nullopt;
    const auto publicKey = InstallationKey::fromBytes(bytes);
    return publicKey ? std::optional(SigningKey(std::move(seed), *publicKey)) : std::nullopt;
}

std::optional<SigningKey> SigningKey::make()
{
    QByteArray random(keyBytes, '\0');
    const bool isRandom = cryptoLibrary().random(dataOf(random), keyBytes) == 1;
    Secret seed(std::move(random)); // overwrites it in any case
    return isRandom ? fromSeed(std::move(seed)) : std::nullopt;
}

std::optional<SigningKey> SigningKey::fromEntry(const Secret &entry)
{
    const auto &bytes = entry.reveal();
    if (!bytes.startsWith(entryBegin) || bytes.size() != entryBeginBytes + keyBytes)
        return std::nullopt;
    return fromSeed(Secret(bytes.sliced(entryBeginBytes)));
}

Secret SigningKey::entry() const
{
    QByteArray bytes;
    bytes.reserve(entryBeginBytes + keyBytes); // what grows leaves copies behind
    bytes += entryBegin;
    bytes += m_seed.reveal();
    return Secret(std::move(bytes));
}

std::optional<Signature> SigningKey::sign(const QByteArray &message) const
{
    const auto &crypto = cryptoLibrary();
    const Key key(crypto.newPrivateKey(EVP_PKEY_ED25519, nullptr, dataOf(m_seed.reveal()), keyBytes));
    const Digest context(crypto.newContext());
    QByteArray value(signatureBytes, '\0');
    size_t size = signatureBytes;
    const bool isSigned =
        key && context && crypto.beginSigning(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        crypto.sign(context.get(), dataOf(value), &size, dataOf(message), size_t(message.size())) == 1 &&
        size == size_t(signatureBytes);
    return isSigned ? std::optional(Signature{m_publicKey, value}) : std::nullopt;
}

} // namespace draftt
