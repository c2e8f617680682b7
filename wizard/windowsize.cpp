// SPDX-License-Identifier: Apache-2.0
#include "wizard/windowsize.h"

#include <QSettings>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto sizeKey = "window/size"_L1;
/// Smaller ones cannot have been meant.
constexpr QSize smallest(200, 150);

} // namespace

QSize wantedWindowSize()
{
    return {1000, 720};
}

QSize fittingSize(QSize wanted, QSize available, QMargins frame)
{
    const auto room = available.shrunkBy(frame);
    if (wanted.height() > room.height() && room.height() > 0)
        wanted.setWidth(wanted.width() * wanted.height() / room.height());
    return wanted.boundedTo(room);
}

QSize readWindowSize(const QString &file)
{
    if (file.isEmpty())
        return wantedWindowSize();
    const auto kept = QSettings(file, QSettings::IniFormat).value(sizeKey).toSize();
    return kept.boundedTo(smallest) == smallest ? kept : wantedWindowSize();
}

void keepWindowSize(const QString &file, QSize size)
{
    if (!file.isEmpty())
        QSettings(file, QSettings::IniFormat).setValue(sizeKey, size);
}

} // namespace draftt
