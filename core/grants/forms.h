// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

namespace draftt
{

/// The ways in which one plan is written down. All four do the same.
enum class ScriptForm {
    Sql,       ///< for the SQL editor
    Cli,       ///< a shell script that calls the Databricks CLI
    Terraform, ///< `databricks_grant` resources, which leave the rights of others alone
    Rest,      ///< a shell script that calls the REST API with curl; holds no token
};

/// Grants what `plan.toRun()` says and nothing else. What is held stands in comments, and what the form
/// cannot express too. SQL ends with a verification query.
[[nodiscard]] QString planScript(const Plan &plan, ScriptForm form);

/// Takes back what `plan.added()` says, in reverse order. What may have been granted before is named in
/// comments.
[[nodiscard]] QString planUndo(const Plan &plan, ScriptForm form);

/// `sql`, `cli`, `terraform`, `rest`.
[[nodiscard]] QString idOf(ScriptForm form);
[[nodiscard]] std::optional<ScriptForm> formFromId(QStringView id);

/// The name proposed for a saved script, e.g. `draftt-grants.sql`.
[[nodiscard]] QString formFileName(ScriptForm form);

} // namespace draftt
