// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace draftt
{

/// A file of this program: one JSON object in which no key stands twice, of 16 MiB at most (10,000 tables
/// with names of full length fit). Errors: TooLong; BadFormat; RepeatedKey with the JSON pointer of the key
/// in `fact`.
[[nodiscard]] Result<QJsonObject> readOneObject(const QByteArray &json);

/// Reads the members of one object. The first one that is missing or odd is kept as the error; after it the
/// values read mean nothing.
class JsonReader
{
public:
    /// `pointer`: where the object stands. `error` must outlive the reader and those made of it.
    JsonReader(const QJsonObject &object, QString pointer, std::optional<Error> &error)
        : m_object(object), m_pointer(std::move(pointer)), m_error(error)
    {
    }

    void allowOnly(const QStringList &keys);

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    /// One of two words.
    [[nodiscard]] bool isFirst(const QString &key, const QString &first, const QString &second);
    [[nodiscard]] QDateTime time(const QString &key);
    [[nodiscard]] QDate date(const QString &key);
    [[nodiscard]] JsonReader object(const QString &key);
    [[nodiscard]] std::vector<JsonReader> objects(const QString &key); ///< of an array
    [[nodiscard]] QList<TableName> tables(const QString &key);

    template <typename T> [[nodiscard]] std::optional<T> name(const QString &key)
    {
        return taken(key, T::parse(text(key)));
    }

    /// A name that a server told once: to the letter.
    template <typename T> [[nodiscard]] std::optional<T> listed(const QString &key)
    {
        return taken(key, T::listed(text(key)));
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    void fail(const QString &key);

private:
    template <typename T> std::optional<T> taken(const QString &key, const Result<T> &parsed)
    {
        if (parsed)
            return *parsed;
        fail(key);
        return std::nullopt;
    }

    QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> &m_error;
};

} // namespace draftt
