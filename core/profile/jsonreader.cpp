// SPDX-License-Identifier: Apache-2.0
#include "core/profile/jsonreader.h"

#include "core/profile/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

Result<QJsonObject> readOneObject(const QByteArray &json)
{
    constexpr qsizetype maxSizeBytes = 16LL * 1024 * 1024;
    if (json.size() > maxSizeBytes)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxSizeBytes)));
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Failure(Error::input(InputProblem::BadFormat, u"/"_s));
    if (const auto key = repeatedKey(json))
        return Failure(Error::input(InputProblem::RepeatedKey, *key));
    return document.object();
}

void JsonReader::allowOnly(const QStringList &keys)
{
    for (const auto &key : m_object.keys()) {
        if (!keys.contains(key))
            fail(key);
    }
}

QString JsonReader::text(const QString &key)
{
    if (!m_object.value(key).isString())
        fail(key);
    return m_object.value(key).toString();
}

bool JsonReader::flag(const QString &key)
{
    if (!m_object.value(key).isBool())
        fail(key);
    return m_object.value(key).toBool();
}

bool JsonReader::isFirst(const QString &key, const QString &first, const QString &second)
{
    const auto word = text(key);
    if (word != first && word != second)
        fail(key);
    return word == first;
}

QDateTime JsonReader::time(const QString &key)
{
    const auto time = QDateTime::fromString(text(key), Qt::ISODate);
    if (!time.isValid())
        fail(key);
    return time.toUTC();
}

QDate JsonReader::date(const QString &key)
{
    const auto date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        fail(key);
    return date;
}

JsonReader JsonReader::object(const QString &key)
{
    if (!m_object.value(key).isObject())
        fail(key);
    return JsonReader(m_object.value(key).toObject(), m_pointer + u'/' + key, m_error);
}

std::vector<JsonReader> JsonReader::objects(const QString &key)
{
    if (!m_object.value(key).isArray())
        fail(key);
    std::vector<JsonReader> readers;
    for (const auto &item : m_object.value(key).toArray()) {
        const auto pointer = key + u'/' + QString::number(qulonglong(readers.size()));
        if (!item.isObject())
            fail(pointer);
        readers.emplace_back(item.toObject(), m_pointer + u'/' + pointer, m_error);
    }
    return readers;
}

QList<TableName> JsonReader::tables(const QString &key)
{
    if (!m_object.value(key).isArray())
        fail(key);
    QList<TableName> names;
    const auto array = m_object.value(key).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto parsed = TableName::listed(array.at(i).toString());
        if (!parsed)
            fail(key + u'/' + QString::number(i));
        else
            names += *parsed;
    }
    return names;
}

void JsonReader::fail(const QString &key)
{
    if (!m_error)
        m_error =
            Error::input(InputProblem::BadFormat, m_pointer + u'/' + QString(key).replace(u'~', u"~0"_s));
}

} // namespace draftt
