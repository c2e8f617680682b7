// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/http.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Request::value(const QString &key) const
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

QHash<QString, QString> Request::form() const
{
    QHash<QString, QString> fields;
    for (const auto &pair : body.split('&')) {
        const auto equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(formDecoded(pair.left(equals)), formDecoded(pair.mid(equals + 1)));
    }
    return fields;
}

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

Reply Reply::json(const QJsonObject &object, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply Reply::error(int status, const QString &code, const QString &message, const QJsonArray &details)
{
    QJsonObject object{{u"error_code"_s, code}, {u"message"_s, message}};
    if (!details.isEmpty())
        object.insert(u"details"_s, details);
    return json(object, status);
}

Reply Reply::edgeError(int status, const QString &message, const QString &requestId)
{
    auto reply = json(
        {{u"error_code"_s, status}, {u"message"_s, message + " [ReqId: "_L1 + requestId + u']'}}, status);
    reply.headers.emplaceBack("x-databricks-reason-phrase", message.toUtf8());
    if (status == 401)
        reply.headers.emplaceBack("www-authenticate", "Bearer realm=\"DatabricksRealm\"");
    return reply;
}

} // namespace draftt::demo
