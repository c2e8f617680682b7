// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace draftt
{

/// The claims that are tested. core/checks tests them, core/words has their texts.
enum class CheckId {
    // The steps of the wizard, in their order.
    Reach,           ///< the host answers over HTTP
    Tls,             ///< its certificate is trusted
    IsWorkspace,     ///< it is a Databricks workspace
    SignIn,          ///< the credentials give a token
    WhoAmI,          ///< the workspace knows the principal
    MayUseSql,       ///< it has the SQL access entitlement
    SeesWarehouse,   ///< at least one warehouse is visible
    WarehouseRuns,   ///< the chosen warehouse is one that Draftt takes and runs, started if need be
    MayUseWarehouse, ///< a statement runs on it
    UnityCatalog,    ///< it has a metastore
    UseCatalog,      ///< the principal may enter the catalog
    UseSchema,       ///< … and the schema
    TableMetadata,   ///< the table's columns can be read
    TableRow,        ///< one row can be read
    // The network doctor's own rungs; it uses Tls, IsWorkspace, SignIn and WhoAmI as well.
    ResolveName, ///< DNS knows the host
    ProxyRoute,  ///< the way out is known, and the proxy on it answers
    Connect,     ///< a TCP connection to port 443 opens
    HttpAnswer,  ///< an HTTP answer comes from Databricks, not from something between
    Clock,       ///< this computer's clock agrees with the server's
};

/// One check of one thing. `subject` tells tables apart; empty for the others.
struct CheckKey {
    CheckId id = CheckId::Reach;
    QString subject;

    friend bool operator==(const CheckKey &, const CheckKey &) = default;
    friend size_t qHash(const CheckKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.id), key.subject);
    }
};

enum class CheckState {
    Waiting,
    Running,
    Passed,
    Failed,
    Skipped,     ///< something it needs has failed
    NotProvable, ///< neither proven nor refuted; never shown green
};

/// Is there nothing more to come in this state?
[[nodiscard]] constexpr bool isSettled(CheckState state)
{
    return state != CheckState::Waiting && state != CheckState::Running;
}

/// What a check reports while it runs.
struct CheckProgress {
    enum class Kind { None, WarehouseStarting, Retrying } kind = Kind::None;
    std::chrono::milliseconds elapsed{0};  ///< since the check began
    std::chrono::milliseconds estimate{0}; ///< for WarehouseStarting: by type; 0 unknown
    std::chrono::milliseconds pause{0};    ///< for Retrying
    bool serverAsked = false;              ///< the pause is the server's Retry-After
    QString message;                       ///< the warehouse's health summary
};

[[nodiscard]] QString idOf(CheckId id);       ///< `may_use_sql`: the stable name of a check in JSON
[[nodiscard]] QString idOf(CheckState state); ///< `not_provable`: the same of a state

} // namespace draftt
