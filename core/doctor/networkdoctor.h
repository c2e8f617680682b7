// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"
#include "core/doctor/networkreport.h"
#include "core/session.h"

namespace draftt
{

class HttpClient;
class Workspace;

/// The network doctor: climbs from the name of the host to the identity of the principal, one rung after the
/// other, times each, and names what stands in the way. Sends credentials only over a connection that its own
/// rungs have found trusted.
class NetworkDoctor : public QObject
{
    Q_OBJECT

public:
    /// `http` must outlive the doctor.
    explicit NetworkDoctor(HttpClient &http, QObject *parent = nullptr);
    ~NetworkDoctor() override;

    /// Starts over: the rungs that need no credentials.
    void examine(const Host &host);
    /// All rungs, with what the session holds now. Nothing is written into it: it may be edited meanwhile.
    void examine(const Workspace &workspace, const Session &session);
    void cancel();

    /// Shows the rungs; connect to it, do not start it.
    [[nodiscard]] CheckRunner &runner() { return m_runner; }
    /// Complete from `finished` on.
    [[nodiscard]] const NetworkReport &report() const { return *m_report; }

Q_SIGNALS:
    void finished();

private:
    void begin(const Host &host, const QList<Check> &signIn);
    void conclude();

    HttpClient &m_http;
    Session m_session; ///< a copy, for the checks that write what they learn
    std::shared_ptr<NetworkReport> m_report;
    Cloud m_cloud = Cloud::Unknown;
    CheckRunner m_runner;
};

} // namespace draftt
