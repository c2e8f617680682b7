// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <utility>

namespace draftt::demo
{

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A principal of the demo's account. For the fixed cast see people.h.
struct Principal {
    QString name; ///< as Unity Catalog spells it: application id, e-mail or group name
    QString displayName;
    QString scimId;
    bool isServicePrincipal = false;
    bool isWorkspaceAdmin = false;
    QStringList groups;
};

/// A request, decoded; independent of the HTTP library.
struct Request {
    QByteArray verb;
    QString path; ///< encoded, without query
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;
    QJsonObject json;  ///< the body, where it is a JSON object
    Principal caller;  ///< who signed in; set before an area is asked
    QString requestId; ///< what the answer's `x-request-id` says

    /// The value of a header, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// A query parameter, decoded; empty if absent.
    [[nodiscard]] QString value(const QString &key) const;
    /// The body, where it is a form.
    [[nodiscard]] QHash<QString, QString> form() const;
};

/// A part of a form, decoded.
[[nodiscard]] QString formDecoded(QByteArray text);

/// An answer, before the server adds its headers.
struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = "{}";
    HttpHeaders headers;

    [[nodiscard]] static Reply json(const QJsonObject &object, int status = 200);
    /// `{"error_code": code, "message": message}`, with details if given.
    [[nodiscard]] static Reply error(int status, const QString &code, const QString &message,
                                     const QJsonArray &details = {});
    /// As the gateway refuses: the code is the status as a number, the reason is repeated in a header
    /// (recorded answers of the edge).
    [[nodiscard]] static Reply edgeError(int status, const QString &message, const QString &requestId);
};

/// One area of the API (warehouses, Unity Catalog, statements, …): answers, or nullopt when the path is not
/// its own.
using Area = std::function<std::optional<Reply>(const Request &)>;

} // namespace draftt::demo
