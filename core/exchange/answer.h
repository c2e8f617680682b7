// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/exchange/exchange.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace draftt
{

/// What the body of an answer is, whatever its Content-Type claims.
enum class AnswerShape {
    Empty,
    Object,     ///< a JSON object
    OtherJson,  ///< an array, a string, a number, null
    BrokenJson, ///< begins like an object or array and does not parse: cut off, or not UTF-8
    Html,
    Text,
};

/// One entry of an error's `details`. `type` is the last word of its `@type`: ErrorInfo, ResourceInfo,
/// RequestInfo, BadRequest, RetryInfo, QuotaFailure …
struct AnswerDetail {
    QString type;
    /// Members that are text or numbers, by name, and those of `metadata` and of the first entry of
    /// `field_violations` beside them: reason, domain, resourceType, resourceName, msg, principalName;
    /// resource_type, resource_name; request_id; retry_delay; field, description.
    QHash<QString, QString> members;

    friend bool operator==(const AnswerDetail &, const AnswerDetail &) = default;
};

/// What an answer says about a failure, read from any of the shapes that servers, gateways and proxies use
/// (databricks-api §9.1). Nothing is sorted by its wording here. Members that the answer lacks are empty.
struct Answer {
    AnswerShape shape = AnswerShape::Empty;
    QString code; ///< `error_code` as the server wrote it, a number as text too; OAuth `error`; SCIM `status`
    bool isOAuthForm = false; ///< `error` with `error_description`, or `errorCode` with `errorSummary`
    QString message;          ///< the message, its ReqId and any HTML removed; not shortened
    QString sqlState;         ///< five characters
    QString errorClass;       ///< `[CLASS.SUBCLASS] …` or `PREFIX: …` at the start of `message`
    QString requestId;
    QString statementState; ///< of a statement object: PENDING, SUCCEEDED, FAILED …
    QList<AnswerDetail> details;

    /// The value of the first detail of that type that has the member; empty if there is none.
    [[nodiscard]] QString detail(QStringView type, const QString &member) const;
};

[[nodiscard]] Answer readAnswer(const HttpHeaders &headers, const QByteArray &body);
/// The same of an object that stood in a text.
[[nodiscard]] Answer readAnswer(const QJsonObject &json);

/// Makes an Error of any recorded exchange: by its HTTP status and body, or by `transportError` where no
/// answer came. For 2xx: StatementFailed and StatementCancelled by the state of a statement, NotAnApi for a
/// page or text, MalformedReply for what is no JSON object, else Other, which then means that the answer in
/// itself is no failure.
[[nodiscard]] Error errorFromExchange(std::shared_ptr<const Exchange> exchange);
[[nodiscard]] Error errorFromExchange(const Exchange &exchange);

} // namespace draftt
