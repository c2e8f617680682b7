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
    // 16 hex digits as Databricks makes them; UUIDs are seen in test servers.
    static const QRegularExpression form(
        QStringLiteral("^(?:.*/(?:warehouses|endpoints)/)?"
                       "([0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#;].*)?$"));
    if (const auto match = form.match(typed); match.hasMatch())
        return WarehouseId(match.captured(1));
    static const QRegularExpression cluster(
        QStringLiteral("protocolv1/o/|(?:^|/)[0-9]{4}-[0-9]{6}-[0-9a-z]{6,10}(?:[/?#;].*)?$"));
    return Failure(Error::input(cluster.match(typed).hasMatch() ? InputProblem::LooksLikeCluster
                                                                : InputProblem::NotAWarehouseId));
}

} // namespace draftt
