// SPDX-License-Identifier: Apache-2.0
#include "core/names/warehouseid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Anchored.
bool matches(const QString &text, QLatin1StringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// 16 hex digits as Databricks makes them; UUIDs are seen in test servers.
bool isKnownForm(const QString &text)
{
    return matches(text, "[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_L1);
}

InputProblem problemOf(const QString &id, const QString &typed)
{
    if (typed.contains("protocolv1/o/"_L1) || matches(id, "[0-9]{4}-[0-9]{6}-[0-9a-z]{6,10}"_L1))
        return InputProblem::LooksLikeCluster;
    if (id.startsWith("dose"_L1))
        return InputProblem::LooksLikeSecret;
    if (id.startsWith("dapi"_L1))
        return InputProblem::LooksLikeToken;
    // One segment of a URL. A word without a digit is the name of a warehouse sooner than its id, one with
    // two dots a host's.
    return matches(id, "(?=.*[0-9])(?!.*[.].*[.])[0-9A-Za-z][0-9A-Za-z._-]{7,63}"_L1)
               ? InputProblem::None
               : InputProblem::NotAWarehouseId;
}

} // namespace

Result<WarehouseId> WarehouseId::parse(QStringView text)
{
    const auto typed = text.trimmed().toString();
    if (typed.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    static const QRegularExpression place(u"^(?:.*/(?:warehouses|endpoints)/)?([^/?#;]*)(?:[/?#;].*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto id = place.match(typed).captured(1);
    if (const auto lower = id.toLower(); isKnownForm(lower))
        return WarehouseId(lower);
    const auto problem = problemOf(id, typed);
    if (problem != InputProblem::None)
        return Failure(Error::input(problem));
    return WarehouseId(id);
}

bool WarehouseId::isUsual() const
{
    return isKnownForm(m_text);
}

} // namespace draftt
