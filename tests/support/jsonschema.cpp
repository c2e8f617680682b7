// SPDX-License-Identifier: Apache-2.0
#include "tests/support/jsonschema.h"

#include "core/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == "null"_L1)
        return value.isNull();
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
           (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool());
}

/// One type, or one of several.
bool hasOneOf(const QJsonValue &types, const QJsonValue &value)
{
    const auto several = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::any_of(several.begin(), several.end(),
                       [&value](const QJsonValue &type) { return hasType(type.toString(), value); });
}

QStringList ofString(const QString &keyword, const QJsonValue &rule, const QString &text,
                     const QString &pointer)
{
    const bool conforms = keyword == "pattern"_L1 ? QRegularExpression(rule.toString()).match(text).hasMatch()
                                                  : (keyword == "minLength"_L1 ? text.size() >= rule.toInt()
                                                                               : text.size() <= rule.toInt());
    return conforms ? QStringList() : QStringList(pointer + ": "_L1 + keyword);
}

QStringList ofObject(const QJsonObject &schema, const QJsonObject &object, const QString &pointer)
{
    QStringList found;
    const auto properties = schema.value("properties"_L1).toObject();
    for (const auto &required : schema.value("required"_L1).toArray()) {
        if (!object.contains(required.toString()))
            found += pointer + u'/' + required.toString() + ": required"_L1;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto place = pointer + u'/' + member.key();
        if (properties.contains(member.key()))
            found += schemaViolations(properties.value(member.key()).toObject(), member.value(), place);
        else if (schema.value("additionalProperties"_L1).isBool())
            found += place + ": additional"_L1;
    }
    return found;
}

QStringList ofArray(const QJsonObject &schema, const QJsonArray &array, const QString &pointer)
{
    QStringList found;
    if (array.size() < schema.value("minItems"_L1).toInt())
        found += pointer + ": minItems"_L1;
    for (qsizetype i = 0; i < array.size() && schema.contains("items"_L1); ++i)
        found += schemaViolations(schema.value("items"_L1).toObject(), array.at(i),
                                  pointer + u'/' + QString::number(i));
    return found;
}

QStringList ofKeyword(const QString &keyword, const QJsonValue &rule, const QJsonValue &value,
                      const QString &pointer)
{
    static const QSet<QString> elsewhere{
        u"$schema"_s,    u"$id"_s,      u"title"_s, u"description"_s,
        u"properties"_s, u"required"_s, u"items"_s, u"additionalProperties"_s,
        u"minItems"_s,   u"if"_s,       u"then"_s};
    static const QSet<QString> forStrings{u"pattern"_s, u"minLength"_s, u"maxLength"_s};
    if (elsewhere.contains(keyword))
        return {};
    if (forStrings.contains(keyword))
        return value.isString() ? ofString(keyword, rule, value.toString(), pointer) : QStringList();
    bool conforms = false;
    if (keyword == "type"_L1)
        conforms = hasOneOf(rule, value);
    else if (keyword == "minimum"_L1)
        conforms = !value.isDouble() || value.toDouble() >= rule.toDouble();
    else if (keyword == "maximum"_L1)
        conforms = !value.isDouble() || value.toDouble() <= rule.toDouble();
    else if (keyword == "const"_L1)
        conforms = value == rule;
    else if (keyword == "enum"_L1)
        conforms = rule.toArray().contains(value);
    else if (keyword == "allOf"_L1) {
        QStringList found;
        for (const auto &part : rule.toArray())
            found += schemaViolations(part.toObject(), value, pointer);
        return found;
    }
    return conforms ? QStringList() : QStringList(pointer + ": "_L1 + keyword);
}

} // namespace

QStringList schemaViolations(const QJsonObject &schema, const QJsonValue &value, const QString &pointer)
{
    QStringList found;
    for (auto rule = schema.begin(); rule != schema.end(); ++rule)
        found += ofKeyword(rule.key(), rule.value(), value, pointer);
    if (value.isObject())
        found += ofObject(schema, value.toObject(), pointer);
    if (value.isArray())
        found += ofArray(schema, value.toArray(), pointer);
    const auto condition = schema.value("if"_L1).toObject();
    if (!condition.isEmpty() && schemaViolations(condition, value).isEmpty())
        found += schemaViolations(schema.value("then"_L1).toObject(), value, pointer);
    return found;
}

QJsonObject documentedSchema(const QString &name)
{
    const auto path = QStringLiteral(DRAFTT_SOURCE_DIR "/resources/") + name + QStringLiteral(".schema.json");
    return QJsonDocument::fromJson(readFile(path, 100'000).value_or(QByteArray())).object();
}

} // namespace draftt
