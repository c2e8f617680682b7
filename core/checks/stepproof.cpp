// SPDX-License-Identifier: Apache-2.0
#include "core/checks/stepproof.h"

#include "core/checks/checkrunner.h"
#include "core/checks/triedrights.h"

namespace draftt
{

namespace
{

using Proof = bool Session::*;

/// The member of the session that a check is a part of; null: of no step.
Proof proofOf(CheckId id)
{
    switch (id) {
    case CheckId::Reach:
    case CheckId::Tls:
    case CheckId::IsWorkspace:
    case CheckId::SignIn:
    case CheckId::WhoAmI:
    case CheckId::MayUseSql:
    case CheckId::SeesWarehouse:
        return &Session::connectProven;
    case CheckId::WarehouseRuns:
    case CheckId::MayUseWarehouse:
    case CheckId::UnityCatalog:
        return &Session::warehouseProven;
    case CheckId::UseCatalog:
        return &Session::catalogProven;
    case CheckId::UseSchema:
        return &Session::schemaProven;
    case CheckId::TableMetadata:
    case CheckId::TableRow:
        return &Session::tablesProven;
    case CheckId::ResolveName:
    case CheckId::ProxyRoute:
    case CheckId::Connect:
    case CheckId::HttpAnswer:
    case CheckId::Clock:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

void noteProofs(Session &session, const CheckRunner &runner)
{
    const auto keys = runner.keys();
    const bool allPassed = runner.allPassed();
    for (const auto &key : keys) {
        if (const auto proof = proofOf(key.id))
            session.*proof = true;
    }
    for (const auto &key : keys) {
        if (const auto proof = proofOf(key.id))
            session.*proof = session.*proof && (allPassed || runner.look(key)->state == CheckState::Passed);
    }
    noteTries(session, runner);
}

} // namespace draftt
