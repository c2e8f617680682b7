// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/patterns.h"

#include <QHash>
#include <QThreadStorage>

namespace draftt
{

QRegularExpression patterns::compiled(const QString &pattern)
{
    static QThreadStorage<QHash<QString, QRegularExpression>> caches;
    auto &cache = caches.localData();
    auto found = cache.find(pattern);
    if (found == cache.end())
        found = cache.insert(pattern, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    return *found;
}

QRegularExpressionMatch patterns::find(QLatin1StringView pattern, const QString &text)
{
    return compiled(pattern).match(text);
}

bool patterns::matchesWhole(QLatin1StringView pattern, const QString &text)
{
    return compiled(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace draftt
