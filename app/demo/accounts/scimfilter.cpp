// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/scimfilter.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

std::optional<ScimFilter> ScimFilter::parse(const QString &text)
{
    static const QRegularExpression term(
        u"\\G\\s*([A-Za-z.]+)\\s+(eq|co|sw|ne)\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(u"\\G(and|or)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    ScimFilter filter;
    filter.m_alternatives.append(QList<Term>());
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = term.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        auto value = match.captured(3);
        value.replace(u"\\\""_s, u"\""_s);
        filter.m_alternatives.last().append({match.captured(1), match.captured(2).toLower(), value});
        at = match.capturedEnd();
        if (at == text.size())
            break;
        const auto next = joint.match(text, at);
        if (!next.hasMatch())
            return std::nullopt;
        if (next.captured(1).toLower() == "or"_L1)
            filter.m_alternatives.append(QList<Term>());
        at = next.capturedEnd();
    }
    return filter;
}

bool ScimFilter::matches(const QJsonObject &object) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&object](const QList<Term> &terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [&object](const Term &term) { return holds(term, object); });
    });
}

bool ScimFilter::holds(const Term &term, const QJsonObject &object)
{
    QString actual;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(term.attribute, Qt::CaseInsensitive) == 0)
            actual = it->isBool() ? (it->toBool() ? u"true"_s : u"false"_s) : it->toString();
    }
    if (term.op == "co"_L1)
        return actual.contains(term.value, Qt::CaseInsensitive);
    if (term.op == "sw"_L1)
        return actual.startsWith(term.value, Qt::CaseInsensitive);
    const bool isEqual = actual.compare(term.value, Qt::CaseInsensitive) == 0;
    return term.op == "ne"_L1 ? !isEqual : isEqual;
}

} // namespace draftt::demo
