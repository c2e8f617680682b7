// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/networkdoctor.h"

#include "core/checks/stepchecks.h"
#include "core/doctor/doctorchecks.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Of the connect step: the rungs above «it is a workspace».
QList<Check> signInChecks(const Workspace &workspace, Session &session)
{
    QList<Check> checks;
    for (const auto &check : connectChecks(workspace, session))
        if (check.key.id == CheckId::SignIn || check.key.id == CheckId::WhoAmI)
            checks += check;
    return checks;
}

} // namespace

NetworkDoctor::NetworkDoctor(HttpClient &http, QObject *parent)
    : QObject(parent), m_http(http), m_report(std::make_shared<NetworkReport>())
{
    connect(&m_runner, &CheckRunner::finished, this, &NetworkDoctor::conclude);
}

NetworkDoctor::~NetworkDoctor() = default;

void NetworkDoctor::examine(const Host &host)
{
    begin(host, {});
}

void NetworkDoctor::examine(const Workspace &workspace, const Session &session)
{
    m_runner.cancel();
    m_session = session;
    begin(workspace.host(), signInChecks(workspace, m_session));
}

quint16 usualPort(const Host &host)
{
    return host.url().scheme() == "http"_L1 ? 80 : 443;
}

void NetworkDoctor::begin(const Host &host, const QList<Check> &signIn)
{
    m_runner.cancel();
    m_cloud = host.cloud();
    m_report = std::make_shared<NetworkReport>();
    m_report->host = host.authority();
    m_report->usualPort = usualPort(host);
    m_report->startedUtc = QDateTime::currentDateTimeUtc();
    m_runner.start(Rungs(m_http, host, m_report).all() + signIn);
}

void NetworkDoctor::cancel()
{
    m_runner.cancel();
}

void NetworkDoctor::conclude()
{
    m_report->rungs.clear();
    m_report->finding = NetworkFinding::NothingWrong;
    for (const auto &key : m_runner.keys()) {
        const auto outcome = m_runner.outcome(key);
        m_report->rungs += NetworkRung{key.id, outcome.state, outcome.duration, outcome.evidence};
        if (outcome.state != CheckState::Failed || m_report->finding != NetworkFinding::NothingWrong)
            continue;
        const auto diagnosis = outcome.diagnosis.value_or(Diagnosis{});
        m_report->blockedAddress = diagnosis.facts.ipAddress;
        m_report->message = diagnosis.facts.message;
        if (m_report->requestId.isEmpty())
            m_report->requestId = diagnosis.facts.requestId;
        m_report->finding = recognise({key.id, outcome.error, diagnosis}, *m_report, m_cloud);
        if (outcome.error && m_report->message.isEmpty())
            m_report->message = outcome.error->detail;
    }
    Q_EMIT finished();
}

} // namespace draftt
