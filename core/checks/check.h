#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/pending.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

/// The claims that are tested. The words of a claim are in core/diagnosis (wordsForCheck).
enum class CheckId {
    Reach,           ///< the host answers over TCP
    Tls,             ///< its certificate is trusted
    IsWorkspace,     ///< it is a Databricks workspace
    SignIn,          ///< the credentials give a token
    WhoAmI,          ///< the workspace knows the principal
    MayUseSql,       ///< it has the SQL access entitlement
    SeesWarehouse,   ///< at least one warehouse is visible
    WarehouseRuns,   ///< the chosen warehouse is running, started if need be
    MayUseWarehouse, ///< a statement runs on it
    UnityCatalog,    ///< it has a metastore
    UseCatalog,      ///< the principal may enter the catalog
    UseSchema,       ///< … and the schema
    TableMetadata,   ///< the table's columns can be read
    TableRow,        ///< one row can be read
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

/// What one check found out.
struct CheckOutcome {
    CheckState state = CheckState::Waiting;
    QString evidence; ///< a fact for people, untranslated: `TLSv1.3`, `draftt-connector`, `12 columns`
    std::optional<Error> error;         ///< of a failed one
    std::optional<Diagnosis> diagnosis; ///< of a failed one
    QDateTime startedUtc;
    std::chrono::milliseconds duration{0};
    std::shared_ptr<const Exchange> exchange; ///< the last exchange it rests on
};

/// What a check reports while it runs: the words are made in core/diagnosis.
struct CheckProgress {
    enum class Kind { None, WarehouseStarting, Retrying } kind = Kind::None;
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds estimate{0}; ///< for WarehouseStarting: by type; 0 unknown
    std::chrono::milliseconds pause{0};    ///< for Retrying
    bool serverAsked = false;
    QString serverWords; ///< the warehouse's health summary
};

/// What a passed check reports.
struct CheckPass {
    QString evidence;
    bool isNotProvable = false;
    std::shared_ptr<const Exchange> exchange;
};

/// A claim and how to test it.
struct Check {
    CheckKey key;
    Stage stage = Stage::Transport;
    Known known;           ///< for the diagnosis, if it fails
    QList<CheckKey> needs; ///< what must have passed before
    std::function<Pending(Done<CheckPass> done, std::function<void(const CheckProgress &)> report)> start;
};
