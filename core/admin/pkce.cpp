// SPDX-License-Identifier: Apache-2.0
#include "core/admin/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace draftt
{

namespace
{

constexpr auto unpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int verifierWords = 16; // 64 bytes, as the official clients take (databricks-api §2.5)

} // namespace

Secret randomText(int words)
{
    QByteArray bytes;
    for (int word = 0; word < words; ++word) {
        const auto random = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char *>(&random), sizeof random);
    }
    const Secret raw(std::move(bytes));
    return Secret(raw.reveal().toBase64(unpadded));
}

QByteArray challengeOf(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256).toBase64(unpadded);
}

Pkce newPkce()
{
    const auto verifier = randomText(verifierWords);
    return {verifier, challengeOf(verifier)};
}

} // namespace draftt
