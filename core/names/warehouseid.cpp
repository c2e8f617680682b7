// SPDX-License-Identifier: Apache-2.0
#include "core/names/warehouseid.h"

#include <QRegularExpression>

namespace draftt
{

Result<WarehouseId> WarehouseId::parse(QStringView text)
{
    const auto typed = text.trimmed().toString().toLower();
    if (typed.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    static const QRegularExpression form(
        QStringLiteral("^(?:.*/(?:warehouses|endpoints)/)?([0-9a-f]{16})(?:[/?#;].*)?$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return Failure(Error::input(InputProblem::NotAWarehouseId));
    return WarehouseId(match.captured(1));
}

} // namespace draftt
