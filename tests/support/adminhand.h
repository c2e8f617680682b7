// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/workspace/workspace.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"

#include <QNetworkAccessManager>

#include <optional>

namespace draftt
{

/// The demo's admin, who runs what the program has written.
class AdminHand
{
public:
    explicit AdminHand(DemoFixture &demo);
    AdminHand(const QUrl &url, const QString &adminToken); ///< of a demo in another process

    [[nodiscard]] Workspace &workspace() { return m_workspace; }

    /// Runs the statements of a SQL script one after the other, comment lines left out. Empty, or the first
    /// failure with its statement.
    [[nodiscard]] QString run(const QString &script);

private:
    QNetworkAccessManager m_network;
    HttpClient m_http;
    Workspace m_workspace;
    std::optional<WarehouseId> m_warehouse;
};

} // namespace draftt
