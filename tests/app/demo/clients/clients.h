// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QFileInfo>

namespace draftt
{

/// Where packaging/clients installs what Databricks publishes.
inline const QString clients = QStringLiteral(DRAFTT_SOURCE_DIR "/build/clients/");

/// Why there is none, as packaging/clients has kept it; empty: it is there.
inline QString reasonWithout(const QString &language, const QString &file)
{
    QFile reason(clients + language + QStringLiteral(".reason"));
    if (reason.open(QIODevice::ReadOnly))
        return QStringLiteral("packaging/clients could not install it: ") +
               QString::fromUtf8(reason.readAll()).trimmed();
    return QFileInfo::exists(clients + file)
               ? QString()
               : QStringLiteral("It is not installed; packaging/clients does that.");
}

} // namespace draftt
