// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/cryptolibrary.h"

#include <QLibrary>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

#ifdef DRAFTT_LINKS_CRYPTO
CryptoLibrary load()
{
    return {&EVP_PKEY_new_raw_public_key,
            &EVP_PKEY_new_raw_private_key,
            &EVP_PKEY_get_raw_public_key,
            &EVP_PKEY_free,
            &EVP_MD_CTX_new,
            &EVP_MD_CTX_free,
            &EVP_DigestSignInit,
            &EVP_DigestSign,
            &EVP_DigestVerifyInit,
            &EVP_DigestVerify,
            &RAND_priv_bytes};
}
#else
template <typename Function> void find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    if (!function)
        qFatal("OpenSSL's %s: %s", name, qUtf8Printable(library.errorString()));
}

CryptoLibrary load()
{
    // The version whose headers this was compiled with.
    QLibrary library(u"crypto"_s, OPENSSL_SHLIB_VERSION);
    CryptoLibrary functions;
    find(library, "EVP_PKEY_new_raw_public_key", functions.newPublicKey);
    find(library, "EVP_PKEY_new_raw_private_key", functions.newPrivateKey);
    find(library, "EVP_PKEY_get_raw_public_key", functions.publicKeyOf);
    find(library, "EVP_PKEY_free", functions.freeKey);
    find(library, "EVP_MD_CTX_new", functions.newContext);
    find(library, "EVP_MD_CTX_free", functions.freeContext);
    find(library, "EVP_DigestSignInit", functions.beginSigning);
    find(library, "EVP_DigestSign", functions.sign);
    find(library, "EVP_DigestVerifyInit", functions.beginVerifying);
    find(library, "EVP_DigestVerify", functions.verify);
    find(library, "RAND_priv_bytes", functions.random);
    return functions;
}
#endif

} // namespace

const CryptoLibrary &cryptoLibrary()
{
    static const CryptoLibrary library = load();
    return library;
}

} // namespace draftt
