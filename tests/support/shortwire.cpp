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

QNetworkReply *ShortWire::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto verb = operation == GetOperation
                          ? "GET"_ba
                          : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const auto asked = decoded(verb, request, body ? body->readAll() : QByteArray());
    return new ShortReply(this, request, [server = m_server, asked] {
        const auto reply = server->answer(asked);
        if (!reply)
            qFatal("a short wire has no connection that a fault could close");
        return *reply;
    });
}

} // namespace draftt
