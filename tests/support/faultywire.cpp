// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultywire.h"

#include "tests/support/wirerequest.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

demo::Reply wrongReply()
{
    demo::Reply reply;
    reply.body = "{\"id\": ";
    return reply;
}

demo::Reply gatewayReply()
{
    auto reply = demo::Reply::error(503, u"TEMPORARILY_UNAVAILABLE"_s, u"The service is overloaded."_s);
    reply.headers.emplaceBack("Retry-After", "0");
    return reply;
}

class FaultyReply final : public QNetworkReply
{
public:
    FaultyReply(QObject *parent, const QNetworkRequest &request) : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
    }

    void abort() override {}
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.bytesAvailable() + QIODevice::bytesAvailable();
    }

    void answer(const demo::Reply &reply)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, reply.status);
        for (const auto &[name, value] : reply.headers)
            setRawHeader(name, value);
        if (!reply.contentType.isEmpty() && !hasRawHeader("content-type"_ba))
            setRawHeader("content-type", reply.contentType);
        m_body.setData(reply.body);
        m_body.open(QIODevice::ReadOnly);
        if (reply.status >= 400)
            setError(QNetworkReply::UnknownContentError, u"status"_s);
        end();
    }

    void lose()
    {
        m_body.open(QIODevice::ReadOnly);
        setError(QNetworkReply::RemoteHostClosedError, u"closed"_s);
        end();
    }

protected:
    qint64 readData(char *data, qint64 most) override { return m_body.read(data, most); }

private:
    void end()
    {
        setFinished(true);
        Q_EMIT requestSent();
        Q_EMIT finished();
    }

    QBuffer m_body;
};

} // namespace

QNetworkReply *FaultyWire::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto verb = operation == GetOperation
                          ? "GET"_ba
                          : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const auto asked = decoded(verb, request, body ? body->readAll() : QByteArray());
    const auto what = fault ? fault(asked) : WireFault::None;
    auto *reply = new FaultyReply(this, request);
    const auto serve = [this, asked] {
        const auto answer = m_server->answer(asked);
        if (onServed)
            onServed(asked);
        return answer.value_or(demo::Reply());
    };
    const auto soon = [reply](const std::function<void()> &call) {
        QMetaObject::invokeMethod(reply, call, Qt::QueuedConnection);
    };
    switch (what) {
    case WireFault::None:
        soon([reply, serve] { reply->answer(serve()); });
        break;
    case WireFault::Refused:
        soon([reply] {
            reply->answer(demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User is not authorized."_s));
        });
        break;
    case WireFault::LostBefore:
        soon([reply] { reply->lose(); });
        break;
    case WireFault::LostAfter:
        soon([reply, serve] {
            (void)serve();
            reply->lose();
        });
        break;
    case WireFault::Late: // done whether or not anybody still holds the reply
        ++m_late;
        QTimer::singleShot(lateMs, this, [this, serve] {
            --m_late;
            (void)serve();
        });
        break;
    case WireFault::Unasked:
        break;
    case WireFault::Unheard:
        soon([serve] { (void)serve(); });
        break;
    case WireFault::Wrong:
    case WireFault::Gateway:
        soon([reply, serve, what] {
            (void)serve();
            reply->answer(what == WireFault::Wrong ? wrongReply() : gatewayReply());
        });
        break;
    }
    return reply;
}

} // namespace draftt
