// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <span>

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

/// What a script is written in, for colours.
enum class ScriptLanguage { Sql, Shell, Terraform };

/// What is said about a form in one row.
struct FormInfo {
    ScriptForm form;
    QLatin1StringView id;       ///< `sql`, `cli`, `terraform`, `rest`
    QLatin1StringView title;    ///< the name of a product or a standard: not translated
    QLatin1StringView fileName; ///< proposed for a saved script
    ScriptLanguage language;
    QString (*script)(const Plan &plan);
    QString (*undo)(const Plan &plan);
};

/// All forms, in the order in which they are offered; SQL is the first.
[[nodiscard]] std::span<const FormInfo> allForms();

[[nodiscard]] QString idOf(ScriptForm form);
[[nodiscard]] std::optional<ScriptForm> formFromId(QStringView id);

} // namespace draftt
