// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/patterns.h"

#include <QHash>
#include <QThreadStorage>

namespace draftt
{

namespace
{

/// As it is, or of the whole.
struct Compiled {
    QHash<QLatin1StringView, QRegularExpression> plain;
    QHash<QLatin1StringView, QRegularExpression> whole;
};

Compiled &cache()
{
    static QThreadStorage<Compiled> caches;
    return caches.localData();
}

/// The key is the literal itself: a lookup converts and copies nothing.
template <typename Text>
const QRegularExpression &compiled(QHash<QLatin1StringView, QRegularExpression> &known,
                                   QLatin1StringView pattern, Text text)
{
    auto found = known.find(pattern);
    if (found == known.end())
        found = known.insert(pattern,
                             QRegularExpression(text(pattern), QRegularExpression::CaseInsensitiveOption));
    return *found;
}

} // namespace

QRegularExpressionMatch patterns::find(QLatin1StringView pattern, const QString &text)
{
    return compiled(cache().plain, pattern, [](QLatin1StringView each) { return QString(each); }).match(text);
}

bool patterns::matchesWhole(QLatin1StringView pattern, const QString &text)
{
    return compiled(cache().whole, pattern,
                    [](QLatin1StringView each) { return QRegularExpression::anchoredPattern(each); })
        .match(text)
        .hasMatch();
}

} // namespace draftt
