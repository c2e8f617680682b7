// SPDX-License-Identifier: Apache-2.0
#include "core/checks/securablereader.h"

#include "core/checks/rights.h"
#include "core/job.h"

namespace draftt
{

namespace
{

class SecurableReader final : public Job<SecurableRead>
{
public:
    SecurableReader(const Workspace &workspace, const Securable &securable, QString principal,
                    Done<SecurableRead> done)
        : Job(std::move(done))
        , m_workspace(workspace)
        , m_principal(std::move(principal))
        , m_read{.facts = {.securable = securable}}
    {
        askRights({}, Listing::Whole);
    }

private:
    using Rights = Answered<QList<HeldPrivilege>>;

    void askRights(const QString &principal, Listing listing)
    {
        next(fetchEffectivePermissions(
            m_workspace, m_read.facts.securable, principal,
            [this, listing](const Result<Rights> &rights) { onRights(rights, listing); }));
    }

    void onRights(const Result<Rights> &rights, Listing listing)
    {
        if (!rights && !isRefusal(rights.error()))
            return finish(Failure(rights.error()));
        if (!rights && listing == Listing::Whole)
            return askRights(m_principal, Listing::OwnRows);
        m_read.exchange = exchangeOf(rights);
        if (rights) {
            m_read.facts.listing = listing;
            m_read.facts.rights = reported(rights->value);
        } else {
            m_read.listRefusal = rights.error();
        }
        next(askOwner([this](const auto &info) { onOwner(info); }));
    }

    template <typename OnInfo> [[nodiscard]] Pending askOwner(OnInfo onInfo)
    {
        const auto &securable = m_read.facts.securable;
        switch (securable.kind()) {
        case SecurableKind::Catalog:
            return fetchCatalog(m_workspace, securable, onInfo);
        case SecurableKind::Schema:
            return fetchSchema(m_workspace, securable, onInfo);
        case SecurableKind::Table:
            return fetchTable(m_workspace, securable, onInfo);
        }
        Q_UNREACHABLE();
    }

    template <typename Info> void onOwner(const Result<Answered<Info>> &info)
    {
        if (!info && !isRefusal(info.error()))
            return finish(Failure(info.error()));
        if (info)
            m_read.facts.owner = info->value.owner;
        else
            m_read.ownerRefusal = info.error();
        finish(m_read);
    }

    const Workspace m_workspace;
    const QString m_principal;
    SecurableRead m_read;
};

} // namespace

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::PermissionDenied || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::BadRequest;
}

Pending readSecurable(const Workspace &workspace, const Securable &securable, const QString &principal,
                      Done<SecurableRead> done)
{
    return Pending(new SecurableReader(workspace, securable, principal, std::move(done)));
}

} // namespace draftt
