// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/sql/sqlscript.h"
#include "app/demo/wire/http.h"

#include "core/result.h"

#include <functional>

namespace draftt::demo
{

class AccessRequests;
class Accounts;
class Metastore;
class Warehouses;

/// A scenario as its page lists it.
struct ScenarioEntry {
    QString name;
    QString title; ///< one sentence
    bool isForTheStartOnly = false;
};

/// What the demo's web pages show and do.
struct SiteContext {
    Accounts &accounts;
    Warehouses &warehouses;
    const Metastore &metastore;
    const AccessRequests &requests;
    QString scheme;     ///< http or https
    QString adminToken; ///< may be sent instead of the page's token
    std::function<QList<ScriptOutcome>(const QString &script)> run; ///< as the admin
    std::function<QString()> scenario;                              ///< the one that is armed
    QList<ScenarioEntry> scenarios;
    std::function<Result<Nothing>(const QString &name)> choose;
    std::function<void()> grantRequests; ///< as the owner of what was asked for
};

/// The web pages: SQL editor, scenarios, and a page for each place that a fix leads to. What they do is open
/// to this site alone: the Host must be a loopback name (no DNS rebinding), an Origin must be this site, and
/// a token that changes with every start must be sent in a header, which no form of another site can do.
[[nodiscard]] Area siteArea(const SiteContext &context);

/// Is this Host header a name of this computer? Others are refused: no DNS rebinding.
[[nodiscard]] bool isOfThisComputer(const Request &request);

/// The content of a file in resources/demo.
[[nodiscard]] QByteArray demoResource(const QString &name);

} // namespace draftt::demo
