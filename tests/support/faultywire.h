// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QNetworkAccessManager>

namespace draftt
{

/// What becomes of a request on its way to a demo workspace in this process.
enum class WireFault {
    None,
    Refused,    ///< the workspace says 403 and does nothing
    LostBefore, ///< the connection ends before the workspace has the request
    LostAfter,  ///< it ends after the workspace has done it
    Late,       ///< the workspace does it when nobody waits any more
    Wrong,      ///< done, and the answer is no answer to it
    Gateway,    ///< done, and a gateway answers 503 with Retry-After
    Unasked,    ///< the workspace never hears of it, and no answer comes: for whoever is killed meanwhile
    Unheard,    ///< done, and no answer comes: likewise
};

/// Leads requests to a demo workspace without a connection, as ShortWire does, and does to each what the test
/// wants.
class FaultyWire final : public QNetworkAccessManager
{
public:
    void leadTo(demo::Server &server) { m_server = &server; }

    /// Asked of each request, in order, before the server is.
    std::function<WireFault(const demo::Request &)> fault;
    /// Told of each request once the server has done it, before the answer is there.
    std::function<void(const demo::Request &)> onServed;
    int lateMs = 60;                                  ///< how late `Late` is
    [[nodiscard]] int late() const { return m_late; } ///< how many are still to be done

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    demo::Server *m_server = nullptr;
    int m_late = 0;
};

} // namespace draftt
