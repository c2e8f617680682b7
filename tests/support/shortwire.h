// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QNetworkAccessManager>

namespace draftt
{

/// Leads requests to a demo workspace in this process without a connection. Qt reads the head of an answer
/// byte by byte, which is most of what a request costs: for tests that make tens of thousands of them, and
/// whose matter is what is answered. Delays of faults do not pass.
class ShortWire final : public QNetworkAccessManager
{
public:
    /// `server` is asked from now on, and outlives the requests.
    void leadTo(demo::Server &server) { m_server = &server; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    demo::Server *m_server = nullptr;
};

} // namespace draftt
