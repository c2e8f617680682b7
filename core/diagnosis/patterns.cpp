// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/patterns.h"

#include <QHash>
#include <QReadWriteLock>

namespace draftt
{

namespace
{

/// Shared by all threads: matching with one expression in several of them is safe, which Qt compiles behind
/// a lock of its own at the first match.
class Cache
{
public:
    /// The key is the literal itself: a lookup converts and copies no text.
    template <typename Text> QRegularExpression expression(QLatin1StringView pattern, Text text)
    {
        {
            const QReadLocker locker(&m_lock);
            if (const auto found = m_known.constFind(pattern); found != m_known.cend())
                return *found;
        }
        const QWriteLocker locker(&m_lock);
        auto &known = m_known[pattern];
        if (known.pattern().isEmpty())
            known = QRegularExpression(text(pattern), QRegularExpression::CaseInsensitiveOption);
        return known;
    }

private:
    QReadWriteLock m_lock;
    QHash<QLatin1StringView, QRegularExpression> m_known;
};

} // namespace

QRegularExpressionMatch patterns::find(QLatin1StringView pattern, const QString &text)
{
    static Cache cache;
    return cache.expression(pattern, [](QLatin1StringView each) { return QString(each); }).match(text);
}

bool patterns::matchesWhole(QLatin1StringView pattern, const QString &text)
{
    static Cache cache;
    return cache
        .expression(pattern, [](QLatin1StringView each) { return QRegularExpression::anchoredPattern(each); })
        .match(text)
        .hasMatch();
}

} // namespace draftt
