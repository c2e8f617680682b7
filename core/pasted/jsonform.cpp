// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

constexpr int deepest = 8;

/// What the key is called once the object that it stands in is known: a warehouse and a service principal
/// both have an `id`.
QString keyIn(const QJsonObject &object, const QString &parent, const QString &key)
{
    if (key == "id"_L1 && object.contains("odbc_params"_L1))
        return u"warehouse_id"_s;
    if (key == "id"_L1 && object.contains("secret_hash"_L1))
        return u"secret_id"_s;
    return parent == "odbc_params"_L1 ? parent + u'.' + key : key;
}

void walk(const QJsonValue &value, const QString &parent, int depth, Settings &settings);

void walkObject(const QJsonObject &object, const QString &parent, int depth, Settings &settings)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto key = keyIn(object, parent, member.key());
        if (member->isString() && canBeKey(key) && meaningOf(key) != KeyMeaning::Unknown) {
            if (meaningOf(key) != KeyMeaning::Url ||
                !readUrls(member->toString(), {PastedForm::Json, key, {}, 0}, settings))
                settings.found += Setting(member->toString().trimmed(), {PastedForm::Json, key, {}, 0}, true);
        } else {
            walk(*member, key, depth + 1, settings);
        }
    }
}

void walk(const QJsonValue &value, const QString &parent, int depth, Settings &settings)
{
    if (depth > deepest)
        return;
    if (value.isObject())
        return walkObject(value.toObject(), parent, depth, settings);
    for (const auto &part : value.toArray())
        walk(part, parent, depth + 1, settings);
}

} // namespace

bool readJson(const QString &text, Settings &settings)
{
    auto bytes = text.toUtf8();
    const auto document = QJsonDocument::fromJson(bytes);
    bytes.fill('\0');
    if (document.isNull())
        return false;
    walk(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, 0, settings);
    return true;
}

} // namespace draftt::pasted
