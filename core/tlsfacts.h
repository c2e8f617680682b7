#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// What is wrong with a certificate chain.
enum class TlsProblem {
    UnknownSigner, ///< the chain does not end in a root that this computer trusts
    SelfSigned,    ///< the server's certificate has signed itself
    Expired,
    NotYetValid,
    WrongName, ///< made out to another host
    Other,
};

/// One certificate of a chain.
struct CertificateFacts {
    QString subject;      ///< common name and organisation
    QString issuer;       ///< who signed it: common name and organisation
    QString organization; ///< of the issuer; empty where it names none
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; ///< hex, with colons

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// What a TLS server showed of itself.
struct TlsFacts {
    QString protocol;              ///< `TLSv1.3`; empty if the handshake did not end
    QList<CertificateFacts> chain; ///< as sent, the server's own first
    QList<TlsProblem> problems;    ///< empty: trusted

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};
