// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"

#include "app/demo/catalog/estate.h"
#include "app/demo/catalog/rowstore.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

const QString &everybody()
{
    static const QString name = u"account users"_s;
    return name;
}

Object metastoreItself()
{
    Object object;
    object.kind = Kind::Metastore;
    object.catalog = u"77777777-8888-4999-aaaa-bbbbbbbbbbbb"_s;
    object.owner = people::admin().name;
    return object;
}

} // namespace

bool operator<(const Metastore::GrantRow &a, const Metastore::GrantRow &b)
{
    return std::tie(a.kind, a.fullName, a.principal, a.privilege) <
           std::tie(b.kind, b.fullName, b.principal, b.privilege);
}

namespace
{

using ByName = QMap<QString, Object>;
using Holdings = QHash<QString, QList<Metastore::Held>>; ///< by kind and full name

} // namespace

class Metastore::Private
{
public:
    /// What a scenario may change.
    struct State {
        ByName &objects(Kind kind) { return byKind[kind]; }

        std::map<Kind, ByName> byKind;
        Holdings held;
        Nesting nesting = people::nesting();
        QList<Policy> policies;
        Manners manners;
    };

    State now;
    State start;
    QHash<QString, Principal> principals;
    Before<Holdings> heldBefore;
    Before<QHash<QString, Principal>> principalsBefore;
    QStringList accountGroups;
    qint64 workspaceId = 7405612345678901;
    RowStore rows;
};

namespace
{

std::optional<Kind> kindOf(const QString &word)
{
    for (const auto kind : {Kind::Metastore, Kind::Catalog, Kind::Schema, Kind::Table}) {
        if (word == restKind(kind))
            return kind;
    }
    return {};
}

QString heldKey(const QString &kind, const QString &fullName)
{
    return kind + u' ' + fullName;
}

} // namespace

Metastore::Metastore() : d(std::make_unique<Private>())
{
    const auto itself = metastoreItself();
    d->now.objects(Kind::Metastore).insert(itself.fullName(), itself);
    setAccount(people::all(), people::accountGroups());
    addEstate(*this);
    keepAsStart();
}

Metastore::~Metastore() = default;

void Metastore::addHugeSchema()
{
    demo::addHugeSchema(*this);
}

void Metastore::setAccount(const QList<Principal> &principals, const QStringList &accountGroups)
{
    d->principals.clear();
    for (const auto &principal : principals)
        d->principals.insert(principal.name, principal);
    d->accountGroups = accountGroups;
}

void Metastore::addPrincipal(const Principal &principal)
{
    d->principalsBefore.note(d->principals);
    d->principals.insert(principal.name, principal);
}

void Metastore::removePrincipal(const QString &name)
{
    d->principalsBefore.note(d->principals);
    d->principals.remove(name);
}

void Metastore::setNesting(const Nesting &nesting)
{
    d->now.nesting = nesting;
}

void Metastore::setWorkspaceId(qint64 id)
{
    d->workspaceId = id;
}

QList<Metastore::GrantRow> Metastore::grants() const
{
    QList<GrantRow> rows;
    for (auto it = d->now.held.cbegin(); it != d->now.held.cend(); ++it) {
        const auto kind = it.key().section(u' ', 0, 0);
        const auto name = it.key().section(u' ', 1);
        for (const auto &held : it.value())
            rows.append({held.principal, held.privilege, kind, name});
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void Metastore::setGrants(const QList<GrantRow> &rows)
{
    d->now.held.clear();
    for (const auto &row : rows)
        grant(row);
}

void Metastore::grant(const GrantRow &row)
{
    d->heldBefore.note(d->now.held);
    auto &list = d->now.held[heldKey(row.kind, row.fullName)];
    const Held entry{row.principal, row.privilege};
    if (!list.contains(entry))
        list.append(entry);
}

void Metastore::revoke(const GrantRow &row)
{
    d->heldBefore.note(d->now.held);
    const auto found = d->now.held.find(heldKey(row.kind, row.fullName));
    if (found != d->now.held.end())
        found->removeAll({row.principal, row.privilege});
}

QList<Metastore::Held> Metastore::heldOn(Kind kind, const QString &fullName) const
{
    return d->heldBefore.inForce(d->now.held).value(heldKey(restKind(kind), fullName));
}

QList<QList<Metastore::Held>> Metastore::readHeld(const QList<Place> &places, bool isFresh) const
{
    const auto &held = isFresh ? d->now.held : d->heldBefore.read(d->now.held);
    QList<QList<Held>> found;
    for (const auto &[kind, name] : places)
        found.append(held.value(heldKey(restKind(kind), name)));
    return found;
}

void Metastore::follow(const Lag &lag)
{
    d->heldBefore.follow(lag);
    d->principalsBefore.follow(lag);
}

void Metastore::add(const Policy &policy)
{
    d->now.policies.append(policy);
}

QList<Policy> Metastore::policiesOn(const Place &place) const
{
    auto found = d->now.policies;
    found.removeIf([&place](const Policy &policy) {
        return policy.onKind != place.first || policy.onName != place.second;
    });
    return found;
}

void Metastore::add(const Object &object)
{
    d->now.objects(object.kind).insert(object.fullName(), object);
}

void Metastore::setOwner(const QString &kind, const QString &fullName, const QString &owner)
{
    const auto known = kindOf(kind);
    const auto *object = known ? find(*known, fullName) : nullptr;
    if (object == nullptr)
        return;
    auto changed = *object;
    changed.owner = owner;
    add(changed);
}

void Metastore::keepAsStart()
{
    d->start = d->now;
}

void Metastore::backToStart()
{
    d->now = d->start;
    d->heldBefore.clear();
    d->principalsBefore.clear();
}

Manners &Metastore::manners()
{
    return d->now.manners;
}

const Manners &Metastore::manners() const
{
    return d->now.manners;
}

const Object *Metastore::find(Kind kind, const QString &fullName) const
{
    const auto &all = d->now.objects(kind);
    const auto found = all.constFind(fullName);
    return found == all.constEnd() ? nullptr : &*found;
}

const QMap<QString, Object> &Metastore::objects(Kind kind) const
{
    return d->now.objects(kind);
}

const Object &Metastore::metastoreObject() const
{
    return d->now.objects(Kind::Metastore).first();
}

bool Metastore::knows(const QString &principal) const
{
    return principal == everybody() || d->principalsBefore.inForce(d->principals).contains(principal) ||
           d->accountGroups.contains(principal);
}

QStringList Metastore::identities(const QString &principal) const
{
    QStringList names{principal};
    const auto found = d->principals.constFind(principal);
    if (found == d->principals.cend())
        return names;
    for (const auto &group : withGroupsAbove(found->groups, d->now.nesting)) {
        if (d->accountGroups.contains(group))
            names += group;
    }
    if (!names.contains(everybody()))
        names += everybody();
    return names;
}

qint64 Metastore::workspaceId() const
{
    return d->workspaceId;
}

RowStore &Metastore::rows() const
{
    return d->rows;
}

} // namespace draftt::demo
