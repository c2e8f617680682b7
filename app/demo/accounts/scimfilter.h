// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace draftt::demo
{

/// A SCIM filter: `attribute op "value"`, op one of eq, co, sw, ne; joined by `and` or `or`, where `and`
/// binds tighter. Text is compared without case.
class ScimFilter
{
public:
    /// Empty text matches everything; nullopt if the text is no filter.
    [[nodiscard]] static std::optional<ScimFilter> parse(const QString &text);

    [[nodiscard]] bool matches(const QJsonObject &object) const;

private:
    struct Term {
        QString attribute;
        QString op;
        QString value;
    };

    [[nodiscard]] static bool holds(const Term &term, const QJsonObject &object);

    QList<QList<Term>> m_alternatives; ///< any of them, each with all of its terms
};

} // namespace draftt::demo
