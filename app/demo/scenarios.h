// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"
#include "app/demo/hold.h"

#include <QList>
#include <QStringList>

namespace draftt::demo
{

class AccessRequests;
class Accounts;
class Lag;
class Warehouses;

/// A named situation: what is different about the workspace, and which calls answer differently. Each
/// diagnosis code of the project has one of its name.
struct Scenario {
    QString name;
    QString title;       ///< one sentence, for the web page and the list
    QStringList effects; ///< on the workspace; see applyEffects
    QList<Hold> holds;   ///< what the connector holds beside that
    QList<Fault> faults;
    bool isUntrustedTls = false; ///< served with a certificate that nobody trusts; at the start only

    /// Beyond what calls answer.
    [[nodiscard]] bool changesTheWorld() const { return !effects.isEmpty() || !holds.isEmpty(); }
};

/// Those of resources/demo/scenarios.json, in its order.
[[nodiscard]] const QList<Scenario> &allScenarios();
[[nodiscard]] const Scenario *findScenario(const QString &name); ///< null if unknown

/// What effects work on.
struct World {
    Accounts &accounts;
    Warehouses &warehouses;
    Metastore &metastore;
    Lag &lag;
    AccessRequests &requests;
};

void applyEffects(const World &world, const QStringList &effects);

} // namespace draftt::demo
