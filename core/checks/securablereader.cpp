// SPDX-License-Identifier: Apache-2.0
#include "core/checks/securablereader.h"

#include "core/checks/rights.h"
#include "core/job.h"
#include "core/workspace/catalog.h"

#include <algorithm>

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
        next(fetchObject(m_workspace, m_read.facts.securable,
                         [this](const Result<ObjectInfo> &object) { onObject(object); }));
    }

    void onObject(const Result<ObjectInfo> &object)
    {
        if (!object && !isRefusal(object.error()))
            return finish(Failure(object.error()));
        if (object) {
            m_read.facts.owner = object->owner;
            m_read.facts.isNameOnly = object->browseOnly;
            m_read.facts.catalogType = object->catalogType;
        } else {
            m_read.objectRefusal = object.error();
        }
        finish(m_read);
    }

    const Workspace m_workspace;
    const QString m_principal;
    SecurableRead m_read;
};

} // namespace

QList<Securable> securablesToRead(const Scope &scope)
{
    QList<Securable> wanted{Securable(scope.catalog), Securable(scope.catalog, scope.schema)};
    if (scope.wholeSchema)
        return wanted;
    for (const auto &table : scope.tables.first(std::min(maxTablesRead, scope.tables.size())))
        wanted += Securable(scope.catalog, scope.schema, table);
    return wanted;
}

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
