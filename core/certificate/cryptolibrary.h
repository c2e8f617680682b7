// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace draftt
{

/// The functions of OpenSSL's libcrypto that sign and look at signatures.
struct CryptoLibrary {
    decltype(&EVP_PKEY_new_raw_public_key) newPublicKey = nullptr;
    decltype(&EVP_PKEY_new_raw_private_key) newPrivateKey = nullptr;
    decltype(&EVP_PKEY_get_raw_public_key) publicKeyOf = nullptr;
    decltype(&EVP_PKEY_free) freeKey = nullptr;
    decltype(&EVP_MD_CTX_new) newContext = nullptr;
    decltype(&EVP_MD_CTX_free) freeContext = nullptr;
    decltype(&EVP_DigestSignInit) beginSigning = nullptr;
    decltype(&EVP_DigestSign) sign = nullptr;
    decltype(&EVP_DigestVerifyInit) beginVerifying = nullptr;
    decltype(&EVP_DigestVerify) verify = nullptr;
    decltype(&RAND_priv_bytes) random = nullptr;
};

/// Loads the library when it is first called: few runs sign, and to link it took a seventh of every start.
/// Ends the program where it is not there, as a linked one that is not there does.
[[nodiscard]] const CryptoLibrary &cryptoLibrary();

} // namespace draftt
