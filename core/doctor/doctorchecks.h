// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/doctor/networkreport.h"
#include "core/http/connectionprobe.h"

namespace draftt
{

/// The network doctor's rungs that need no credentials. Copies share the report that they fill.
class Rungs
{
public:
    /// `http` must outlive the run.
    Rungs(HttpClient &http, const Host &host, std::shared_ptr<NetworkReport> report);

    [[nodiscard]] QList<Check> all() const;

private:
    /// What the rungs tell each other besides the report.
    struct Findings {
        QNetworkProxy proxy;
    };

    [[nodiscard]] Check make(CheckId id, const QList<CheckId> &needs) const;
    [[nodiscard]] Check proxyRoute() const;
    [[nodiscard]] Check resolve() const;
    [[nodiscard]] Check connection() const;
    [[nodiscard]] Check tls() const;
    [[nodiscard]] Check httpAnswer() const;
    [[nodiscard]] Check clock() const;
    [[nodiscard]] Check isWorkspace() const;
    [[nodiscard]] Route route(const QNetworkProxy &proxy) const;

    HttpClient &m_http;
    Host m_host;
    std::shared_ptr<NetworkReport> m_report;
    std::shared_ptr<Findings> m_findings = std::make_shared<Findings>();
};

} // namespace draftt
