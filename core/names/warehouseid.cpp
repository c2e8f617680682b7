// SPDX-License-Identifier: Apache-2.0
#include "core/names/warehouseid.h"

#include "core/names/wholepattern.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// 16 hex digits as Databricks makes them; UUIDs are seen in test servers.
bool isKnownForm(const QString &text)
{
    static const auto known = wholePattern("[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_L1);
    return known.match(text).hasMatch();
}

InputProblem problemOf(const QString &id, const QString &typed)
{
    static const auto cluster = wholePattern("[0-9]{4}-[0-9]{6}-[0-9a-z]{6,10}"_L1);
    if (typed.contains("protocolv1/o/"_L1) || cluster.match(id).hasMatch())
        return InputProblem::LooksLikeCluster;
    if (id.startsWith("dose"_L1))
        return InputProblem::LooksLikeSecret;
    if (id.startsWith("dapi"_L1))
        return InputProblem::LooksLikeToken;
    // One segment of a URL. A word without a digit is the name of a warehouse sooner than its id, one with
    // two dots a host's.
    static const auto segment = wholePattern("(?=.*[0-9])(?!.*[.].*[.])[0-9A-Za-z][0-9A-Za-z._-]{7,63}"_L1);
    return segment.match(id).hasMatch() ? InputProblem::None : InputProblem::NotAWarehouseId;
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
