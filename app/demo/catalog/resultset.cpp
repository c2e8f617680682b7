// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/resultset.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

void ResultSet::addRow(const QStringList &cells)
{
    QList<std::optional<QString>> row;
    for (const auto &cell : cells)
        row.append(cell.isNull() ? std::nullopt : std::optional(cell));
    rows.append(row);
}

std::optional<std::pair<int, int>> decimalArguments(const QString &type)
{
    static const QRegularExpression pattern(u"^decimal\\((\\d+),(\\d+)\\)$"_s);
    const auto match = pattern.match(type);
    if (!match.hasMatch())
        return {};
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<QString> cellText(const QVariant &value, const QString &type)
{
    if (value.isNull())
        return {};
    if (type == "boolean"_L1)
        return value.toLongLong() != 0 ? u"true"_s : u"false"_s;
    if (const auto arguments = decimalArguments(type))
        return QString::number(value.toDouble(), 'f', arguments->second);
    if (type == "double"_L1) {
        const auto text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return text.contains(u'.') || text.contains(u'e') ? text : text + ".0"_L1;
    }
    return value.toString();
}

QString typeName(const QString &type)
{
    if (type == "bigint"_L1)
        return u"LONG"_s;
    if (type == "smallint"_L1)
        return u"SHORT"_s;
    if (type == "tinyint"_L1)
        return u"BYTE"_s;
    if (type == "void"_L1)
        return u"NULL"_s;
    static const QRegularExpression arguments(u"[(<].*$"_s);
    return QString(type).remove(arguments).toUpper();
}

} // namespace draftt::demo
