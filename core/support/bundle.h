// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/profile/presences.h"

#include <QDateTime>

namespace draftt
{

/// What a support bundle is made of.
struct BundleParts {
    QDateTime timeUtc;
    QList<ProfileStore::Listed> connections;
    Presences secrets; ///< as many as `connections`
    NetworkSettings network;
    QString logPath;
    QByteArray key; ///< of the pseudonyms
};

/// What helps to find out why something does not work, as a text that can be read before it is given away:
/// versions, settings, saved connections, log. Hosts, ids, names and people have pseudonyms, the same
/// everywhere in it and in the next one from this computer. Holds no secret.
[[nodiscard]] QString supportBundle(const BundleParts &parts);

/// The key of the pseudonyms of this computer, made on the first call. `folder` is that of the saved
/// connections. Errors: StorageFailed.
[[nodiscard]] Result<QByteArray> pseudonymKey(const QString &folder);

} // namespace draftt
