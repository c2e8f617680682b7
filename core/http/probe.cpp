#include "core/http/probe.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr int proxyWantsPassword = 407;

Error errorOf(const QAbstractSocket &socket)
{
    Error error;
    error.kind = ErrorKind::NetworkFailed;
    error.detail = socket.errorString();
    switch (int(socket.error())) { // not our enum; most of its values have no name of ours
    case QAbstractSocket::HostNotFoundError:
        error.kind = ErrorKind::HostNotFound;
        break;
    case QAbstractSocket::ConnectionRefusedError:
        error.kind = ErrorKind::ConnectionRefused;
        break;
    case QAbstractSocket::RemoteHostClosedError:
        error.kind = ErrorKind::ConnectionLost;
        break;
    case QAbstractSocket::SocketTimeoutError:
        error.kind = ErrorKind::TimedOut;
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        error.kind = ErrorKind::TlsFailed;
        break;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        error.httpStatus = proxyWantsPassword;
        error.kind = ErrorKind::ProxyRefused;
        break;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        error.kind = ErrorKind::ProxyRefused;
        break;
    }
    return error;
}

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    auto parts = commonNames.mid(0, 1) + organizations.mid(0, 1);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(", "_L1);
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    using Info = QSslCertificate::SubjectInfo;
    CertificateFacts facts;
    facts.subject =
        nameOf(certificate.subjectInfo(Info::CommonName), certificate.subjectInfo(Info::Organization));
    facts.issuer =
        nameOf(certificate.issuerInfo(Info::CommonName), certificate.issuerInfo(Info::Organization));
    facts.hostNames = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    facts.validFromUtc = certificate.effectiveDate().toUTC();
    facts.validUntilUtc = certificate.expiryDate().toUTC();
    facts.isSelfSigned = certificate.isSelfSigned();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex(':');
    return facts;
}

TlsFlaw flawOf(const QSslError &error)
{
    switch (int(error.error())) { // not our enum either
    case QSslError::SelfSignedCertificate:
        return TlsFlaw::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFlaw::UnknownSigner;
    case QSslError::CertificateExpired:
        return TlsFlaw::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFlaw::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsFlaw::WrongName;
    }
    return TlsFlaw::Other;
}

QString protocolText(QSsl::SslProtocol protocol)
{
    switch (int(protocol)) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    }
    return {};
}

class Lookup final : public Operation
{
public:
    Lookup(const QString &name, Done<QList<QHostAddress>> done) : m_done(std::move(done))
    {
        m_id = QHostInfo::lookupHost(name, this, [this](const QHostInfo &info) { onLookedUp(info); });
    }

    void cancel() override
    {
        m_done = nullptr;
        QHostInfo::abortHostLookup(m_id);
    }

private:
    void onLookedUp(const QHostInfo &info)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (!done)
            return;
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty()) {
            done(info.addresses());
            return;
        }
        Error error;
        error.kind = ErrorKind::HostNotFound;
        error.detail = info.errorString();
        done(Failure(error));
    }

    int m_id = 0;
    Done<QList<QHostAddress>> m_done;
};

/// One socket, up to TCP or up to TLS. Exactly one of the two callbacks is set.
class SocketProbe final : public Operation
{
public:
    explicit SocketProbe(const Route &route)
    {
        m_socket.setProxy(route.proxy);
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { onFailed(errorOf(m_socket)); });
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            Error error;
            error.kind = ErrorKind::TimedOut;
            onFailed(error);
        });
        m_deadline.setSingleShot(true);
        m_deadline.start(route.deadline);
    }

    void open(const Route &route, Done<QHostAddress> done)
    {
        m_opened = std::move(done);
        connect(&m_socket, &QSslSocket::connected, this,
                [this] { finish(std::exchange(m_opened, nullptr), m_socket.peerAddress()); });
        // Not at once: an address that refuses may be refused before this returns.
        QTimer::singleShot(0, this, [this, route] {
            if (m_opened)
                m_socket.connectToHost(route.host, route.port);
        });
    }

    void shakeHands(const Route &route, const QString &extraCaFile, Done<TlsFacts> done)
    {
        m_inspected = std::move(done);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        if (!extraCaFile.isEmpty())
            configuration.addCaCertificates(extraCaFile);
        m_socket.setSslConfiguration(configuration);
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const auto &error : errors) {
                m_flaws += flawOf(error);
                m_words += error.errorString();
            }
        });
        connect(&m_socket, &QSslSocket::encrypted, this,
                [this] { finish(std::exchange(m_inspected, nullptr), tlsFacts()); });
        QTimer::singleShot(0, this, [this, route] {
            if (m_inspected)
                m_socket.connectToHostEncrypted(route.host, route.port);
        });
    }

    void cancel() override
    {
        m_opened = nullptr;
        m_inspected = nullptr;
        close();
    }

private:
    [[nodiscard]] TlsFacts tlsFacts() const
    {
        TlsFacts facts;
        facts.protocol = protocolText(m_socket.sessionProtocol());
        facts.cipher = m_socket.sessionCipher().name();
        for (const auto &certificate : m_socket.peerCertificateChain())
            facts.chain += factsOf(certificate);
        facts.problems = m_words;
        facts.flaws = m_flaws;
        return facts;
    }

    void onFailed(const Error &error)
    {
        if (m_inspected && !m_flaws.isEmpty())
            finish(std::exchange(m_inspected, nullptr), tlsFacts());
        else if (m_inspected)
            finish<TlsFacts>(std::exchange(m_inspected, nullptr), Failure(error));
        else
            finish<QHostAddress>(std::exchange(m_opened, nullptr), Failure(error));
    }

    template <typename T> void finish(const Done<T> &done, const Result<T> &result)
    {
        close();
        if (done)
            done(result);
    }

    template <typename T> void finish(const Done<T> &done, const T &value)
    {
        finish<T>(done, Result<T>(value));
    }

    void close()
    {
        m_deadline.stop();
        m_socket.disconnect(this);
        m_socket.abort();
    }

    QSslSocket m_socket;
    QTimer m_deadline;
    QList<TlsFlaw> m_flaws;
    QStringList m_words;
    Done<QHostAddress> m_opened;
    Done<TlsFacts> m_inspected;
};

} // namespace

QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url)
{
    if (settings.proxyUrl.isEmpty()) {
        const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
    }
    const QUrl proxy(settings.proxyUrl);
    const auto isSocks = proxy.scheme().startsWith("socks"_L1);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
                         quint16(proxy.port(isSocks ? 1080 : 8080)));
}

Pending resolveName(const QString &name, Done<QList<QHostAddress>> done)
{
    return Pending(new Lookup(name, std::move(done)));
}

Pending openConnection(const Route &route, Done<QHostAddress> done)
{
    auto probe = std::make_unique<SocketProbe>(route);
    probe->open(route, std::move(done));
    return Pending(probe.release());
}

Pending inspectTls(const Route &route, const QString &extraCaFile, Done<TlsFacts> done)
{
    auto probe = std::make_unique<SocketProbe>(route);
    probe->shakeHands(route, extraCaFile, std::move(done));
    return Pending(probe.release());
}
