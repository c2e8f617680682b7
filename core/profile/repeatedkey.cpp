// SPDX-License-Identifier: Apache-2.0
#include "core/profile/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What is open at one place of the text.
struct Level {
    bool isObject = false;
    QString key{}; ///< of the value that is being read
    QSet<QString> keys{};
    bool expectsKey = true;
};

/// The end of the string that begins at `begin`, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype begin)
{
    auto end = begin + 1;
    while (end < json.size() && json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return std::min(end + 1, json.size());
}

/// As JSON means it, whichever way its characters are written.
QString meaningOf(const QByteArray &string)
{
    if (!string.contains('\\'))
        return QString::fromUtf8(string.sliced(1, string.size() - 2));
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

QString pointerTo(const QList<Level> &levels)
{
    QString pointer;
    for (const auto &level : levels) {
        if (level.isObject)
            pointer += u'/' + QString(level.key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
    return pointer;
}

/// Takes one key in; false: it was there.
bool takeKey(Level &level, const QString &key)
{
    level.key = key;
    level.expectsKey = false;
    if (level.keys.contains(key))
        return false;
    level.keys.insert(key);
    return true;
}

} // namespace

std::optional<QString> repeatedKey(const QByteArray &json)
{
    QList<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char character = json[at];
        if (character == '{' || character == '[') {
            levels.append(Level{.isObject = character == '{'});
        } else if ((character == '}' || character == ']') && !levels.isEmpty()) {
            levels.removeLast();
        } else if (character == ',' && !levels.isEmpty()) {
            levels.last().expectsKey = true;
        } else if (character == '"') {
            const auto end = endOfString(json, at);
            const bool isKey =
                !levels.isEmpty() && levels.constLast().isObject && levels.constLast().expectsKey;
            if (isKey && !takeKey(levels.last(), meaningOf(json.sliced(at, end - at))))
                return pointerTo(levels);
            at = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace draftt
