// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace draftt
{

/// What is wrong with a certificate chain.
enum class TlsFlaw {
    UnknownSigner, ///< the chain does not end in a root that this computer trusts
    SelfSigned,    ///< the server's certificate has signed itself
    Expired,
    NotYetValid,
    WrongName, ///< made out to another host
    Other,
};

/// One certificate of a chain, as facts for people.
struct CertificateFacts {
    QString subject; ///< common name, else organization
    QString issuer;  ///< common name, with the organization in brackets where it says more
    QStringList hostNames;
    QDateTime validFromUtc;
    QDateTime validUntilUtc;
    bool isSelfSigned = false;
    QByteArray sha256; ///< hex, with colons

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// The TLS connection that an exchange went over.
struct TlsFacts {
    QString protocol;              ///< `TLSv1.3`; empty if the handshake failed
    QString cipher;                ///< OpenSSL's name
    QList<CertificateFacts> chain; ///< the server's own first
    QStringList problems;          ///< why the chain is not trusted, in the TLS library's words
    QList<TlsFlaw> flaws;          ///< the same, sorted; empty: trusted

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

} // namespace draftt
