// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/throwawaycertificate.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace draftt::demo
{

namespace
{

constexpr long aDayInSeconds = 24 * 60 * 60;

template <auto free> struct Free {
    template <typename T> void operator()(T *thing) const { free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free_all>>;

bool addName(X509 &certificate)
{
    auto *name = X509_get_subject_name(&certificate);
    const auto *commonName =
        reinterpret_cast<const unsigned char *>("draftt-connect demo, not to be trusted");
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1 &&
           X509_set_issuer_name(&certificate, name) == 1;
}

bool addExtension(X509 &certificate, int id, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, id, value));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    if (!certificate)
        return nullptr;
    const auto serial = quint64(QRandomGenerator::system()->generate()) + 1;
    const bool isMade = X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial) == 1 &&
                        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -aDayInSeconds) &&
                        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 7 * aDayInSeconds) &&
                        X509_set_pubkey(certificate.get(), key) == 1 && addName(*certificate) &&
                        addExtension(*certificate, NID_basic_constraints, "critical,CA:FALSE") &&
                        addExtension(*certificate, NID_key_usage, "critical,digitalSignature") &&
                        addExtension(*certificate, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost") &&
                        X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

QByteArray contentOf(BIO *memory)
{
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

} // namespace

std::optional<ThrowAwayCertificate> makeThrowAwayCertificate()
{
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = key ? selfSigned(key.get()) : nullptr;
    const Memory pem(BIO_new(BIO_s_mem()));
    const Memory keyPem(BIO_new(BIO_s_mem()));
    if (!certificate || !pem || !keyPem || PEM_write_bio_X509(pem.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return std::nullopt;
    ThrowAwayCertificate made{QSslCertificate(contentOf(pem.get())),
                              QSslKey(contentOf(keyPem.get()), QSsl::Ec)};
    if (made.certificate.isNull() || made.key.isNull())
        return std::nullopt;
    return made;
}

} // namespace draftt::demo
