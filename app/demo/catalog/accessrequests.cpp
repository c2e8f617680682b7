// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/accessrequests.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

QList<Metastore::Place> withPlacesAbove(const Metastore::Place &place)
{
    QList<Metastore::Place> places{place};
    const auto &name = place.second;
    if (place.first == Kind::Table)
        places.append({Kind::Schema, name.section(u'.', 0, 1)});
    if (place.first == Kind::Table || place.first == Kind::Schema)
        places.append({Kind::Catalog, name.section(u'.', 0, 0)});
    return places;
}

} // namespace

std::pair<Metastore::Place, QList<Destination>>
AccessRequests::destinationsOf(const Metastore::Place &place) const
{
    for (const auto &level : withPlacesAbove(place)) {
        const auto found = m_destinations.constFind(level);
        if (found != m_destinations.cend())
            return {level, *found};
    }
    return {place, {}};
}

void AccessRequests::grantAll(Metastore &metastore)
{
    for (const auto &request : std::as_const(m_requests)) {
        for (const auto &privilege : request.privileges)
            metastore.grant(
                {request.principal, privilege, restKind(request.place.first), request.place.second});
    }
    m_requests.clear();
}

void AccessRequests::reset()
{
    m_requests.clear();
    needBrowse = false;
    m_destinations = {
        {{Kind::Catalog, u"inventory"_s}, {{u"asset-owners@contoso.test"_s, u"EMAIL"_s}}},
        {{Kind::Catalog, u"prod-eu"_s}, {{u"5f0c1d2e-plants"_s, u"SLACK"_s}}},
        {{Kind::Catalog, u"erp_mirror"_s},
         {{u"erp-owners@contoso.test"_s, u"EMAIL"_s, u"SPECIAL_DESTINATION_CATALOG_OWNER"_s}}},
        {{Kind::Catalog, u"finance"_s}, {{u"https://access.contoso.test/finance"_s, u"URL"_s}}},
    };
}

} // namespace draftt::demo
