// SPDX-License-Identifier: Apache-2.0
#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"
#include "core/words/networktexts.h"
#include "core/words/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// An IPv6 address has colons of its own, in brackets.
QString placeOf(const NetworkReport &report)
{
    const bool hasPort = report.host.lastIndexOf(u':') > report.host.lastIndexOf(u']');
    return hasPort ? report.host : report.host + u':' + QString::number(report.usualPort);
}

/// The text for the network team, line by line. Times are UTC and ISO 8601: it is compared with logs.
class NetworkText
{
public:
    explicit NetworkText(const NetworkReport &report) : m_report(report) {}

    [[nodiscard]] QString text();

private:
    void addHeading();
    void addRungs();
    void addFacts();
    void addCertificates();
    void addFact(const QString &name, const QString &value);

    const NetworkReport &m_report;
    QStringList m_lines;
};

QString NetworkText::text()
{
    addHeading();
    addRungs();
    addFacts();
    addCertificates();
    return m_lines.join(u'\n') + u'\n';
}

void NetworkText::addHeading()
{
    const auto text = textFor(m_report);
    //: The first line of a text for the network team. %1 is the name of a host.
    m_lines += Texts::tr("Connection from this computer to %1").arg(m_report.host);
    m_lines += QString();
    m_lines += text.title;
    m_lines += text.cause;
    //: %1 is one or more sentences that say what is to be done
    m_lines += Texts::tr("What is needed: %1").arg(text.fix);
}

void NetworkText::addRungs()
{
    m_lines += QString();
    m_lines += Texts::tr("What was tried, in this order:");
    for (const auto &rung : m_report.rungs) {
        const auto claim = claimText(CheckKey{rung.id, {}}, rung.evidence);
        const auto state = textFor(rung.state);
        const auto time = QLocale().toString(qlonglong(rung.duration.count()));
        //: %1 is a claim, %2 passed or failed, %3 a number of milliseconds
        auto line = rung.state == CheckState::Skipped || rung.state == CheckState::Waiting
                        ? Texts::tr("- %1: %2").arg(claim, state)
                        : Texts::tr("- %1: %2 (%3 ms)").arg(claim, state, time);
        if (const auto found = textFor(rung.evidence); !found.isEmpty())
            //: %1 is what was tried and how it went, %2 a sentence of what was found
            line = Texts::tr("%1. %2").arg(line, found);
        m_lines += line;
    }
}

void NetworkText::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_lines += name + " "_L1 + value;
}

void NetworkText::addFacts()
{
    m_lines += QString();
    addFact(Texts::tr("Time (UTC):"), m_report.startedUtc.toUTC().toString(Qt::ISODate));
    addFact(Texts::tr("Host and port:"), placeOf(m_report));
    addFact(Texts::tr("Proxy:"), m_report.proxy.isEmpty() ? Texts::tr("none, direct") : m_report.proxy);
    addFact(Texts::tr("Addresses of the host:"), m_report.addresses.join(", "_L1));
    if (m_report.isAddressPrivate)
        m_lines += Texts::tr("The addresses are private, as with Private Link.");
    addFact(Texts::tr("TLS:"), m_report.tls.protocol);
    if (m_report.httpStatus != 0)
        addFact(Texts::tr("HTTP status:"), QString::number(m_report.httpStatus));
    addFact(Texts::tr("Server:"), m_report.serverHeader);
    addFact(Texts::tr("Sent on to:"),
            m_report.redirectTarget.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment));
    addFact(Texts::tr("Refused address:"), m_report.blockedAddress);
    addFact(Texts::tr("Request ID:"), m_report.requestId);
    addFact(Texts::tr("Words of the server:"), m_report.message);
}

void NetworkText::addCertificates()
{
    if (m_report.tls.chain.isEmpty())
        return;
    m_lines += QString();
    m_lines += Texts::tr("Certificates, the server’s own first:");
    for (const auto &certificate : m_report.tls.chain) {
        //: %1 is the owner of a certificate, %2 who signed it
        m_lines += Texts::tr("- %1, signed by %2").arg(certificate.subject, certificate.issuer);
        //: %1 and %2 are dates
        m_lines += "  "_L1 + Texts::tr("valid from %1 to %2")
                                 .arg(certificate.validFromUtc.toString(Qt::ISODate),
                                      certificate.validUntilUtc.toString(Qt::ISODate));
        m_lines += "  SHA-256 "_L1 + QString::fromLatin1(certificate.sha256);
    }
}

} // namespace

QString textForNetworkTeam(const NetworkReport &report)
{
    return NetworkText(report).text();
}

} // namespace draftt
