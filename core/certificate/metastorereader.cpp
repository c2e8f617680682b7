// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/metastorereader.h"

#include "core/certificate/evidence.h"
#include "core/checks/rights.h"
#include "core/checks/securablereader.h"
#include "core/job.h"
#include "core/workspace/metastore.h"
#include "core/workspace/permissions.h"

namespace draftt
{

namespace
{

class MetastoreReader final : public Job<MetastoreReading>
{
public:
    MetastoreReader(const Workspace &workspace, QString principal, Done<MetastoreReading> done)
        : Job(std::move(done)), m_workspace(workspace), m_principal(std::move(principal))
    {
        next(fetchMetastore(m_workspace,
                            [this](const Result<Answered<MetastoreInfo>> &info) { onInfo(info); }));
    }

private:
    using Rights = Answered<QList<HeldPrivilege>>;

    void onInfo(const Result<Answered<MetastoreInfo>> &info)
    {
        if (!info && !isRefusal(info.error()))
            return finish(Failure(info.error()));
        m_reading.evidence = evidenceOf(info);
        if (!info)
            return finish(m_reading);
        m_reading.name = info->value.name;
        m_reading.owner = info->value.owner;
        m_id = info->value.id;
        askRights({}, Listing::Whole);
    }

    void askRights(const QString &principal, Listing listing)
    {
        next(fetchMetastorePermissions(
            m_workspace, m_id, principal,
            [this, listing](const Result<Rights> &rights) { onRights(rights, listing); }));
    }

    void onRights(const Result<Rights> &rights, Listing listing)
    {
        if (!rights && !isRefusal(rights.error()))
            return finish(Failure(rights.error()));
        if (!rights && listing == Listing::Whole)
            return askRights(m_principal, Listing::OwnRows);
        m_reading.evidence = evidenceOf(rights);
        if (rights) {
            m_reading.listing = listing;
            m_reading.rights = reported(rights->value);
        }
        finish(m_reading);
    }

    const Workspace m_workspace;
    const QString m_principal;
    QString m_id;
    MetastoreReading m_reading;
};

} // namespace

Pending readMetastore(const Workspace &workspace, const QString &principal, Done<MetastoreReading> done)
{
    return Pending(new MetastoreReader(workspace, principal, std::move(done)));
}

} // namespace draftt
