// SPDX-License-Identifier: Apache-2.0
#include "core/profile/lifejson.h"

#include "core/profile/drafttform.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto failureKey = "failure"_L1;
constexpr auto endsKey = "secret_ends"_L1;
constexpr auto handedOverKey = "handed_over"_L1;

QMap<QString, QDateTime> readHandedOver(JsonReader &root)
{
    QMap<QString, QDateTime> times;
    for (auto &entry : root.objects(handedOverKey)) {
        entry.allowOnly({u"value"_s, u"at"_s});
        const auto id = entry.text(u"value"_s);
        if (!isFormValueId(id))
            entry.fail(u"value"_s);
        times.insert(id, entry.time(u"at"_s));
    }
    return times;
}

} // namespace

QStringList lifeMembers()
{
    return {failureKey, endsKey, handedOverKey};
}

Life readLife(JsonReader &root)
{
    Life life;
    if (root.has(failureKey)) {
        auto failure = root.object(failureKey);
        failure.allowOnly({u"check"_s, u"code"_s});
        life.failure = LastFailure{failure.text(u"check"_s), failure.text(u"code"_s)};
    }
    if (root.has(endsKey))
        life.secretEnds = root.date(endsKey);
    if (root.has(handedOverKey))
        life.handedOver = readHandedOver(root);
    return life;
}

void writeLife(const Life &life, QJsonObject &json)
{
    if (life.failure)
        json.insert(failureKey,
                    QJsonObject{{u"check"_s, life.failure->check}, {u"code"_s, life.failure->code}});
    if (life.secretEnds.isValid())
        json.insert(endsKey, life.secretEnds.toString(Qt::ISODate));
    QJsonArray handedOver;
    for (auto entry = life.handedOver.begin(); entry != life.handedOver.end(); ++entry)
        handedOver +=
            QJsonObject{{u"value"_s, entry.key()}, {u"at"_s, entry.value().toUTC().toString(Qt::ISODate)}};
    if (!handedOver.isEmpty())
        json.insert(handedOverKey, handedOver);
}

} // namespace draftt
