// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

#include <optional>

namespace draftt
{

/// Leads requests to a demo workspace in this process without a connection. Qt reads the head of an answer
/// byte by byte, which is most of what a request costs: for tests that make tens of thousands of them, and
/// whose matter is what is answered. Delays of faults do not pass.
class ShortWire final : public QNetworkAccessManager
{
public:
    /// `server` is asked from now on, and outlives the requests.
    void leadTo(demo::Server &server);

    /// From now on, what is read again is answered as before without asking the server: for a workspace in
    /// which nothing changes but what is answered on that path (encoded, without query), which is always
    /// asked. Until leadTo.
    void askAnewOnly(const QString &path) { m_asksAnew = path; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    demo::Server *m_server = nullptr;
    std::optional<QString> m_asksAnew;
    QHash<QUrl, demo::Reply> m_known;
};

} // namespace draftt
