// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"
#include "core/checks/stepchecks.h"
#include "tests/support/demofixture.h"
#include "tests/support/faultproxy.h"

#include <QNetworkAccessManager>

namespace draftt
{

/// The steps of the wizard, and what its pages ask beside the checks.
enum class FaultStep { Connect, Warehouse, Catalog, Table, Lists };

/// What one step came to with a fault under way.
struct FaultOutcome {
    bool isOpen = false; ///< a check could neither be proven nor refuted
    bool ended = false;
    bool succeeded = false; ///< every check passed, every list was read
    QList<Code> codes;      ///< of what failed
    QString detail;         ///< of the first failure
    std::chrono::milliseconds duration{0};
};

/// A demo workspace behind a fault proxy, and a client that has never spoken to it before: made anew for
/// every cell of the matrix, so that no connection and no token is left from another one.
class FaultBench
{
public:
    FaultBench(DemoFixture &demo, FaultProxy &proxy, const Session &session);
    /// For a workspace over TLS, without a proxy in between.
    FaultBench(const QUrl &url, const Session &session);

    /// For a server that says nothing, or not enough, for ever. No other cell depends on the clock.
    void beImpatient();
    /// Ends after a minute at the latest.
    [[nodiscard]] FaultOutcome run(FaultStep step);

    Session session;

private:
    [[nodiscard]] QList<Check> checksOf(FaultStep step);
    [[nodiscard]] FaultOutcome runChecks(const QList<Check> &checks);
    [[nodiscard]] FaultOutcome readLists();

    QNetworkAccessManager m_network;
    HttpClient m_http;
    std::unique_ptr<Workspace> m_workspace;
};

/// A session of the demo's connector in which each step has what it needs from those before.
[[nodiscard]] Session provenSession(DemoFixture &demo);

} // namespace draftt
