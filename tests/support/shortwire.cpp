// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shortwire.h"

#include "tests/support/wirerequest.h"

#include <QBuffer>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The answer to one request; the server is asked when the event loop comes to it.
class ShortReply final : public QNetworkReply
{
public:
    ShortReply(QObject *parent, const QNetworkRequest &request, const std::function<demo::Reply()> &ask)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(
            this, [this, ask] { answer(ask()); }, Qt::QueuedConnection);
    }

    void abort() override {}
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.bytesAvailable() + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override { return m_body.read(data, most); }

private:
    void answer(const demo::Reply &reply)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, reply.status);
        for (const auto &[name, value] : reply.headers)
            setRawHeader(name, value);
        if (!reply.contentType.isEmpty() && !hasRawHeader("content-type"_ba))
            setRawHeader("content-type", reply.contentType);
        setRawHeader("content-length", QByteArray::number(reply.body.size()));
        m_body.setData(reply.body);
        m_body.open(QIODevice::ReadOnly);
        setFinished(true);
        Q_EMIT requestSent();
        Q_EMIT finished();
    }

    QBuffer m_body;
};

} // namespace

void ShortWire::leadTo(demo::Server &server)
{
    m_server = &server;
    m_asksAnew.reset();
    m_known.clear();
}

QNetworkReply *ShortWire::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto verb = operation == GetOperation
                          ? "GET"_ba
                          : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const auto url = request.url();
    if (m_asksAnew && operation == GetOperation && url.path(QUrl::FullyEncoded) != *m_asksAnew) {
        if (const auto known = m_known.constFind(url); known != m_known.cend())
            return new ShortReply(this, request, [reply = *known] { return reply; });
    }
    const auto asked = decoded(verb, request, body ? body->readAll() : QByteArray());
    const bool isToBeKept = operation == GetOperation && !m_asksAnew;
    return new ShortReply(this, request, [this, server = m_server, asked, url, isToBeKept] {
        const auto reply = server->answer(asked);
        if (!reply)
            qFatal("a short wire has no connection that a fault could close");
        if (isToBeKept)
            m_known.insert(url, *reply);
        return *reply;
    });
}

} // namespace draftt
