// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

using namespace Qt::StringLiterals;

// The least that Qt takes for the calls of a check: it makes those of standard input, all of one level at a
// time, looks into none but the token's, and judges nothing. What a check takes beyond it is this program's
// own.
namespace
{

class Calls : public QObject
{
public:
    explicit Calls(const QJsonObject &given) : m_given(given)
    {
        m_tls.setCaCertificates(QSslCertificate::fromPath(qEnvironmentVariable("SSL_CERT_FILE")));
        next();
    }

private:
    void next()
    {
        const auto levels = m_given["levels"_L1].toArray();
        if (m_level == levels.size()) {
            QCoreApplication::quit();
            return;
        }
        const auto calls = levels[m_level++].toArray();
        m_left = int(calls.size());
        for (const auto &call : calls)
            send(call.toObject());
    }

    void send(const QJsonObject &call)
    {
        QNetworkRequest request(QUrl(m_given["host"_L1].toString() + call["path"_L1].toString()));
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Authorization", m_token.isEmpty()
                                                  ? "Basic " + m_given["basic"_L1].toString().toLatin1()
                                                  : "Bearer " + m_token);
        const auto body = call["body"_L1].toString().toUtf8();
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", body.startsWith('{') ? "application/json"
                                                                      : "application/x-www-form-urlencoded");
        auto *reply = m_network.sendCustomRequest(request, call["verb"_L1].toString().toLatin1(), body);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(*reply); });
    }

    void onFinished(QNetworkReply &reply)
    {
        const auto answer = reply.readAll();
        if (reply.url().path().endsWith("/token"_L1))
            m_token = QJsonDocument::fromJson(answer)["access_token"_L1].toString().toLatin1();
        reply.deleteLater();
        if (--m_left == 0)
            next();
    }

    const QJsonObject m_given;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_network;
    QByteArray m_token;
    qsizetype m_level = 0;
    int m_left = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const Calls calls(QJsonDocument::fromJson(input.readAll()).object());
    return QCoreApplication::exec();
}
