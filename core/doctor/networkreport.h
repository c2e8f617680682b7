// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkevidence.h"
#include "core/checks/checkid.h"
#include "core/diagnosis/diagnosis.h"
#include "core/exchange/tlsfacts.h"
#include "core/names/host.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace draftt
{

/// What stands between this computer and a workspace, more closely than the codes of a diagnosis tell.
enum class NetworkFinding {
    NothingWrong,
    NameUnknown,
    ConnectionRefused,
    NoAnswerInTime,
    ConnectionCutOff,
    ProxyUnreachable,
    ProxyWantsPassword,
    ProxyRefuses,  ///< it is there and does not let this host through
    TlsInspected,  ///< a device on the way signs in the server's place
    PrivateSigner, ///< a certificate authority that this computer does not know
    CertificateExpired,
    CertificateForAnotherHost,
    NoCommonTls, ///< not TLS at all, or a version too old
    WrongClock,
    CaptivePortal, ///< a sign-in page of the network itself
    LoginPage,     ///< a sign-in page of Databricks where an API was asked
    IpAccessList,
    PrivateLink, ///< the workspace takes connections from its private network only
    AccountConsole,
    OtherCloud, ///< a workspace, but not on the cloud that its name or the credentials are of
    NotDatabricks,
    SignInRefused,
    IdentityUnknown,
    SomethingElse,
};

/// One rung of the ladder from this computer to the workspace.
struct NetworkRung {
    CheckId id = CheckId::ResolveName;
    CheckState state = CheckState::Waiting;
    std::chrono::milliseconds duration{0};
    CheckEvidence evidence{};
};

/// What the network doctor found out. Holds no credentials.
struct NetworkReport {
    QString host; ///< with its port where that is not the usual one
    quint16 usualPort = 443;
    QDateTime startedUtc;
    QString proxy; ///< `http://proxy.test:3128`; empty: direct
    QStringList addresses;
    bool isAddressPrivate = false; ///< as with Private Link or a name server of the company's own
    TlsFacts tls;
    int httpStatus = 0;
    QString serverHeader;
    QUrl redirectTarget;
    std::optional<std::chrono::seconds> clockAhead; ///< of this computer; negative: it is behind
    QString cloud;                                  ///< as the workspace names it
    QString blockedAddress;                         ///< the one that Databricks saw and refused
    QString requestId;
    QString message; ///< redacted
    NetworkFinding finding = NetworkFinding::NothingWrong;
    QList<NetworkRung> rungs;
};

/// That of https, and for this computer perhaps http.
[[nodiscard]] quint16 usualPort(const Host &host);

/// The rung that failed first, and with what.
struct FailedRung {
    CheckId id = CheckId::ResolveName;
    std::optional<Error> error; ///< none: its answers alone refuted it
    Diagnosis diagnosis;
};

/// What the failure of a rung means, with the facts that the report holds so far.
[[nodiscard]] NetworkFinding recognise(const FailedRung &failed, const NetworkReport &report, Cloud cloud);

/// Does the cloud that a workspace names differ from the one of its host? Unknown on either side: no.
[[nodiscard]] bool isOtherCloud(Cloud ofHost, const QString &named);

/// Was the chain, trusted or not, signed by a product that opens TLS connections?
[[nodiscard]] bool isInspected(const TlsFacts &tls);

/// Who signed the server's certificate: the issuer of the last certificate that it sent.
[[nodiscard]] QString signerOf(const TlsFacts &tls);

} // namespace draftt
