// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"
#include "core/checks/stepchecks.h"
#include "core/http/httpclient.h"
#include "core/workspace/workspace.h"
#include "tests/support/demofixture.h"

#include <QNetworkAccessManager>

namespace draftt
{

/// The checks of the steps on a demo workspace, signed in as its connector.
class StepBench
{
public:
    StepBench();

    /// Signs in anew as whoever the session says.
    void reconnect();
    /// The same without stopping what runs.
    void replaceWorkspace();
    void usePersonalToken();
    /// Chooses the warehouse that the demo calls so. Asks the demo.
    void choose(const QString &warehouseName);

    /// Runs the checks to their end; false if they do not come to one.
    [[nodiscard]] bool run(const QList<Check> &checks, int parallel = 5);
    [[nodiscard]] CheckOutcome outcome(CheckId id, const QString &subject = {}) const;
    /// What it saw, in English.
    [[nodiscard]] QString seen(CheckId id, const QString &subject = {}) const;
    [[nodiscard]] CheckState state(CheckId id, const QString &subject = {}) const;
    /// The code word of a check's diagnosis; empty where it has none.
    [[nodiscard]] QString code(CheckId id, const QString &subject = {}) const;
    /// One line for each check, for failing tests.
    [[nodiscard]] QByteArray text() const;

    /// The next `times` calls of a path (a regular expression) are answered so.
    void answer(const QString &path, const demo::Reply &reply, int times = -1);
    /// The same for statements whose text matches.
    void answerStatement(const QString &pattern, const demo::Reply &reply);
    /// A finished statement with one row of one column each; no rows: none.
    [[nodiscard]] static demo::Reply rows(const QStringList &cells);
    /// A statement that failed, HTTP 200.
    [[nodiscard]] static demo::Reply sqlFailure(const QString &message, const QString &sqlState);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

    DemoFixture demo;
    Session session;
    CheckRunner runner;

private:
    QNetworkAccessManager m_network;
    HttpClient m_http;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace draftt
