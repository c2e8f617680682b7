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
constexpr auto keptKey = "kept"_L1;

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

KeptProofs readKept(JsonReader kept)
{
    const QStringList names{u"connection"_s, u"warehouse"_s, u"catalog"_s, u"tables"_s, u"access"_s};
    kept.allowOnly({u"code"_s, u"proofs"_s});
    KeptProofs proofs{kept.text(u"code"_s)};
    for (auto &entry : kept.objects(u"proofs"_s)) {
        entry.allowOnly({u"of"_s, u"proven"_s});
        const auto name = entry.text(u"of"_s);
        if (!names.contains(name))
            entry.fail(u"of"_s);
        proofs.proven.insert(name, entry.time(u"proven"_s));
    }
    return proofs;
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

QStringList lifeMembers()
{
    return {failureKey, endsKey, handedOverKey, keptKey};
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
    if (root.has(keptKey))
        life.kept = readKept(root.object(keptKey));
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
        handedOver += QJsonObject{{u"value"_s, entry.key()}, {u"at"_s, textOf(entry.value())}};
    if (!handedOver.isEmpty())
        json.insert(handedOverKey, handedOver);
    QJsonArray kept;
    for (auto proof = life.kept.proven.begin(); proof != life.kept.proven.end(); ++proof)
        kept += QJsonObject{{u"of"_s, proof.key()}, {u"proven"_s, textOf(proof.value())}};
    if (!kept.isEmpty())
        json.insert(keptKey, QJsonObject{{u"code"_s, life.kept.code}, {u"proofs"_s, kept}});
}

} // namespace draftt
