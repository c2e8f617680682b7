// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sqleditor.h"

#include "tests/support/demofixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

QStringList runInSqlEditor(DemoFixture &demo, const QString &script)
{
    QNetworkAccessManager network;
    QNetworkRequest request(demo.url(u"/demo/editor/run"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + demo.who().adminToken.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, QJsonDocument(QJsonObject{{u"script"_s, script}}).toJson()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return {u"the SQL editor does not answer"_s};
    const auto answer = reply->readAll();
    const auto outcomes = QJsonDocument::fromJson(answer).object().value("outcomes"_L1).toArray();
    if (outcomes.isEmpty())
        return {QString::fromUtf8(answer)};
    QStringList failures;
    for (const auto &outcome : outcomes) {
        if (outcome["state"_L1].toString() != "SUCCEEDED"_L1)
            failures += QString::fromUtf8(QJsonDocument(outcome.toObject()).toJson(QJsonDocument::Compact));
    }
    return failures;
}

} // namespace draftt
