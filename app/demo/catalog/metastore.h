// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/people.h"
#include "app/demo/catalog/manners.h"
#include "app/demo/catalog/objects.h"
#include "app/demo/catalog/policy.h"
#include "app/demo/wire/http.h"
#include "app/demo/wire/lag.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace draftt::demo
{

class ResultLinks;
class RowStore;

/// The demo's Unity Catalog: securables, owners, grants, groups, and rows in SQLite. Knows no HTTP. Who may
/// do what is decided by Access (access.h).
class Metastore
{
public:
    struct GrantRow {
        QString principal;
        QString privilege; ///< with underscores
        QString kind;      ///< catalog, schema, table
        QString fullName;

        friend bool operator==(const GrantRow &, const GrantRow &) = default;
        friend bool operator<(const GrantRow &a, const GrantRow &b);
    };

    /// One privilege that somebody holds on one securable.
    struct Held {
        QString principal;
        QString privilege;

        friend bool operator==(const Held &, const Held &) = default;
    };

    /// With the demo's estate and the cast of people.h; the connector holds nothing.
    Metastore();
    ~Metastore();

    /// Adds `inventory.huge` with 10,000 tables.
    void addHugeSchema();

    /// Replaces who exists. Groups that are not of the account (`users`, `admins`) are unknown to grants.
    void setAccount(const QList<Principal> &principals, const QStringList &accountGroups);
    /// Service principals that are created while the demo runs.
    void addPrincipal(const Principal &principal);
    /// What it was granted stays, as in the service; nobody can grant to it.
    void removePrincipal(const QString &name);
    void setNesting(const Nesting &nesting);
    /// The workspace that catalogs are bound to or not; default: the demo server's.
    void setWorkspaceId(qint64 id);

    /// Every direct grant, sorted: what tests compare before and after.
    [[nodiscard]] QList<GrantRow> grants() const;
    /// Sets a starting point, without asking for rights.
    void setGrants(const QList<GrantRow> &rows);
    /// Granting twice and revoking what is not granted change nothing.
    void grant(const GrantRow &row);
    void revoke(const GrantRow &row);
    /// What is in force.
    [[nodiscard]] QList<Held> heldOn(Kind kind, const QString &fullName) const;
    /// What one read finds on each of these; a fresh one finds what was written.
    using Place = std::pair<Kind, QString>;
    [[nodiscard]] QList<QList<Held>> readHeld(const QList<Place> &places, bool isFresh) const;
    /// `lag` must outlive the metastore.
    void follow(const Lag &lag);

    void add(const Policy &policy);
    [[nodiscard]] QList<Policy> policiesOn(const Place &place) const;

    void add(const Object &object);
    /// `kind` as in GrantRow. A name that is not there changes nothing.
    void setOwner(const QString &kind, const QString &fullName, const QString &owner);
    /// Takes what is there now as the start that backToStart leads to: objects, grants, nesting and manners.
    void keepAsStart();
    void backToStart();

    [[nodiscard]] Manners &manners();
    [[nodiscard]] const Manners &manners() const;
    /// Names in lower case, as they are stored; null: there is none.
    [[nodiscard]] const Object *find(Kind kind, const QString &fullName) const;
    /// All of a kind, in the order of their full names.
    [[nodiscard]] const QMap<QString, Object> &objects(Kind kind) const;
    [[nodiscard]] const Object &metastoreObject() const;

    /// Application id, e-mail or account group; a display name is not one.
    [[nodiscard]] bool knows(const QString &principal) const;
    /// The names under which a principal holds rights: its own, its account groups with those that they are
    /// in, `account users`.
    [[nodiscard]] QStringList identities(const QString &principal) const;
    [[nodiscard]] qint64 workspaceId() const;

    [[nodiscard]] RowStore &rows() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The Unity Catalog REST area. `metastore` must outlive it.
[[nodiscard]] Area catalogArea(Metastore &metastore);

/// The statement execution area. `mayUse` tells whether the caller may use a warehouse and whether it is
/// running yet.
struct WarehouseGate {
    /// nullopt: go ahead; else the refusal.
    std::function<std::optional<Reply>(const Request &, const QString &warehouseId)> refuse;
    /// Wakes the warehouse if it sleeps; true once it is running.
    std::function<bool(const QString &warehouseId)> isRunning;
};
/// `metastore` must outlive it. Replies come at once: a statement on a warehouse that is not running yet is
/// PENDING whatever `wait_timeout` says, or CANCELED with `on_wait_timeout` CANCEL. Without `links` the
/// disposition EXTERNAL_LINKS is refused.
[[nodiscard]] Area statementArea(Metastore &metastore, WarehouseGate gate,
                                 std::shared_ptr<ResultLinks> links = {});

} // namespace draftt::demo
