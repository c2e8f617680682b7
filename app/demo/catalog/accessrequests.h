// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"

#include <QList>

#include <functional>

namespace draftt::demo
{

/// Where a request for access goes.
struct Destination {
    QString id;        ///< an e-mail address, a URL, or the id of a channel
    QString type;      ///< EMAIL, URL, SLACK, …
    QString special{}; ///< SPECIAL_DESTINATION_CATALOG_OWNER, …: nobody has set it, the owner is asked
};

/// Rights on one securable that somebody has asked for.
struct AccessRequest {
    QString asker;     ///< Principal::name
    QString principal; ///< who is to have them
    Metastore::Place place;
    QStringList privileges;
    QString comment;
    QList<Destination> destinations; ///< who hears of it; empty: nobody
};

/// «Request for access» of Unity Catalog: where requests go, and what was asked for.
class AccessRequests
{
public:
    AccessRequests() { reset(); }

    /// Those of the securable, or of the nearest above it that has any; with where they stand.
    [[nodiscard]] std::pair<Metastore::Place, QList<Destination>>
    destinationsOf(const Metastore::Place &place) const;
    void clearDestinations() { m_destinations.clear(); }

    void add(const AccessRequest &request) { m_requests.append(request); }
    [[nodiscard]] const QList<AccessRequest> &all() const { return m_requests; }
    /// What the owner does on hearing of them: gives every right that was asked for, and answers them all.
    void grantAll(Metastore &metastore);

    bool needBrowse =
        false; ///< who asks has to hold BROWSE on the securable; what a service does is not known

    void reset(); ///< as at the start, without requests

private:
    QMap<Metastore::Place, QList<Destination>> m_destinations;
    QList<AccessRequest> m_requests;
};

/// `/api/3.0/rfa/`. Both must outlive it. `nameOf` tells who has an id in SCIM; empty: nobody.
using NameOf = std::function<QString(const QString &scimId)>;
[[nodiscard]] Area accessRequestArea(const Metastore &metastore, AccessRequests &requests,
                                     const NameOf &nameOf);

} // namespace draftt::demo
