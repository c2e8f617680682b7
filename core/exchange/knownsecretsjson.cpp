// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/knownsecrets.h"

#include <QJsonArray>

#include <algorithm>

namespace draftt
{

namespace
{

bool isToHide(const QString &text, const KnownSecrets &known)
{
    return known.hidden(text) != text;
}

/// Looked at before anything is copied: nearly every answer holds no secret, and some tell of thousands of
/// tables.
bool isToHide(const QJsonValue &value, const KnownSecrets &known)
{
    if (value.isString())
        return isToHide(value.toString(), known);
    if (value.isArray()) {
        const auto list = value.toArray();
        return std::any_of(list.begin(), list.end(),
                           [&known](const QJsonValue &entry) { return isToHide(entry, known); });
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isToHide(it.key(), known) || isToHide(QJsonValue(it.value()), known))
            return true;
    }
    return false;
}

QJsonValue hiddenValue(const QJsonValue &value, const KnownSecrets &known);

QJsonObject hiddenObject(const QJsonObject &object, const KnownSecrets &known)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(known.hidden(it.key()), hiddenValue(it.value(), known));
    return result;
}

QJsonValue hiddenValue(const QJsonValue &value, const KnownSecrets &known)
{
    if (value.isString())
        return known.hidden(value.toString());
    if (value.isObject())
        return hiddenObject(value.toObject(), known);
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const auto &entry : value.toArray())
        result.append(hiddenValue(entry, known));
    return result;
}

} // namespace

QJsonObject KnownSecrets::hidden(const QJsonObject &json) const
{
    return isToHide(QJsonValue(json), *this) ? hiddenObject(json, *this) : json;
}

} // namespace draftt
