// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/profile/profile.h"

#include <QProcessEnvironment>

namespace draftt
{

/// Where a host is known from.
struct HostSource {
    enum class Kind {
        Connection,  ///< a saved one; `name` is its name
        CfgSection,  ///< of `.databrickscfg`; `name` is the section's
        Environment, ///< `name` is the variable's
    };

    Kind kind = Kind::Connection;
    QString name;

    friend bool operator==(const HostSource &, const HostSource &) = default;
};

/// A workspace that somebody on this computer works with.
struct KnownHost {
    Host host;
    QString workspaceId;       ///< empty: not told
    QList<HostSource> sources; ///< at least one
};

/// The places where hosts are known. Nothing but addresses is read out of them.
struct HostPlaces {
    QList<ConnectionProfile> connections{};
    QByteArray cfg{}; ///< the content of `.databrickscfg`
    QProcessEnvironment environment{};
};

/// The file that Databricks' own tools read: DATABRICKS_CONFIG_FILE, else `~/.databrickscfg`.
[[nodiscard]] QString databricksCfgPath(const QProcessEnvironment &environment);

/// What the places know, each host once: saved connections first, then sections, then the environment.
/// Account consoles and everything else that is no workspace are left out.
[[nodiscard]] QList<KnownHost> knownHosts(const HostPlaces &places);

/// The same of this computer: reads the file and the environment.
[[nodiscard]] QList<KnownHost> knownHosts(const QList<ConnectionProfile> &connections);

} // namespace draftt
