// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/knownhosts.h"

#include "core/files.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 longestCfg = 4LL * 1024 * 1024;

void add(QList<KnownHost> &known, const PastedAddress &address, const HostSource &source)
{
    const auto isSame = [&address](const KnownHost &one) { return one.host == address.host; };
    const auto place = std::find_if(known.begin(), known.end(), isSame);
    if (place == known.end()) {
        known += KnownHost{address.host, address.workspaceId, {source}};
        return;
    }
    if (place->workspaceId.isEmpty())
        place->workspaceId = address.workspaceId;
    if (!place->sources.contains(source))
        place->sources += source;
}

/// Lines that are neither a section nor a host are not looked at: there are secrets among them.
void addSections(QList<KnownHost> &known, const QByteArray &cfg)
{
    static const QRegularExpression header(u"^\\s*\\[([^\\]]+)\\]"_s);
    static const QRegularExpression host(u"^\\s*host\\s*[=:]\\s*(\\S+)\\s*$"_s);
    QString section;
    for (const auto &line : cfg.split('\n')) {
        const bool mayMatter = line.contains('[') || line.contains("host");
        const auto text = mayMatter ? QString::fromUtf8(line) : QString();
        if (const auto match = header.match(text); match.hasMatch())
            section = match.captured(1);
        const auto address = PastedAddress::parse(host.match(text).captured(1));
        if (address && !section.isEmpty())
            add(known, *address, {HostSource::Kind::CfgSection, section});
    }
}

} // namespace

QString databricksCfgPath(const QProcessEnvironment &environment)
{
    const auto chosen = environment.value(u"DATABRICKS_CONFIG_FILE"_s);
    if (chosen.isEmpty())
        return QDir::home().filePath(u".databrickscfg"_s);
    return chosen.startsWith("~/"_L1) ? QDir::home().filePath(chosen.sliced(2)) : chosen;
}

QList<KnownHost> knownHosts(const HostPlaces &places)
{
    QList<KnownHost> known;
    for (const auto &connection : places.connections)
        add(known, {.host = connection.host, .workspaceId = connection.workspaceId},
            {HostSource::Kind::Connection, connection.name});
    addSections(known, places.cfg);
    for (const auto &variable : {u"DATABRICKS_HOST"_s, u"DATABRICKS_SERVER_HOSTNAME"_s}) {
        const auto address = PastedAddress::parse(places.environment.value(variable));
        if (address)
            add(known, *address, {HostSource::Kind::Environment, variable});
    }
    return known;
}

QList<KnownHost> knownHosts(const QList<ConnectionProfile> &connections)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto cfg = readFile(databricksCfgPath(environment), longestCfg);
    return knownHosts(HostPlaces{connections, cfg.value_or(QByteArray()), environment});
}

} // namespace draftt
