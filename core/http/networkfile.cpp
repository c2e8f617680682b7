// SPDX-License-Identifier: Apache-2.0
#include "core/http/networkfile.h"

#include "core/files.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto proxyKey = "network/proxy"_L1;
constexpr auto caFileKey = "network/caFile"_L1;

void keep(QSettings &settings, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

NetworkSettings readNetworkSettings(const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    NetworkSettings settings;
    settings.proxyUrl = kept.value(proxyKey).toString();
    settings.extraCaFile = kept.value(caFileKey).toString();
    return settings;
}

Result<Nothing> writeNetworkSettings(const QString &file, const NetworkSettings &settings)
{
    QSettings kept(file, QSettings::IniFormat);
    keep(kept, proxyKey, settings.proxyUrl);
    keep(kept, caFileKey, settings.extraCaFile);
    kept.sync();
    if (kept.status() == QSettings::NoError)
        return Nothing{};
    return Failure(storageFailure(file));
}

} // namespace draftt
