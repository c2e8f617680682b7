// SPDX-License-Identifier: Apache-2.0
#include "core/names/pastedpath.h"

namespace draftt
{

std::optional<PastedPath> PastedPath::parse(QStringView text)
{
    // No name holds a dot, not even a quoted one.
    const auto parts = text.trimmed().split(u'.');
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    const auto catalog = CatalogName::parse(parts.at(0));
    const auto schema = SchemaName::parse(parts.at(1));
    if (!catalog || !schema)
        return std::nullopt;
    if (parts.size() == 2)
        return PastedPath{*catalog, *schema, std::nullopt};
    const auto table = TableName::parse(parts.at(2));
    return table ? std::optional(PastedPath{*catalog, *schema, *table}) : std::nullopt;
}

} // namespace draftt
