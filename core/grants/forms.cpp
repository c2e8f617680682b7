// SPDX-License-Identifier: Apache-2.0
#include "core/grants/forms.h"

#include "core/grants/formparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// clang-format off
constexpr std::array formTable{std::to_array<FormInfo>({
    {ScriptForm::Sql, "sql"_L1, "SQL"_L1, "draftt-grants.sql"_L1, ScriptLanguage::Sql, forms::sqlScript, forms::sqlUndo},
    {ScriptForm::Cli, "cli"_L1, "Databricks CLI"_L1, "draftt-grants-cli.sh"_L1, ScriptLanguage::Shell, forms::cliScript, forms::cliUndo},
    {ScriptForm::Terraform, "terraform"_L1, "Terraform"_L1, "draftt-grants.tf"_L1, ScriptLanguage::Terraform, forms::terraformScript, forms::terraformUndo},
    {ScriptForm::Rest, "rest"_L1, "REST"_L1, "draftt-grants-rest.sh"_L1, ScriptLanguage::Shell, forms::restScript, forms::restUndo},
})};
// clang-format on

/// In the order of the enumerators, none left out.
constexpr bool isComplete()
{
    for (std::size_t i = 0; i < formTable.size(); ++i) {
        if (formTable[i].form != static_cast<ScriptForm>(i))
            return false;
    }
    return formTable.size() == static_cast<std::size_t>(ScriptForm::Rest) + 1;
}
static_assert(isComplete());

const FormInfo &rowOf(ScriptForm form)
{
    return formTable[static_cast<std::size_t>(form)];
}

} // namespace

std::span<const FormInfo> allForms()
{
    return formTable;
}

QString planScript(const Plan &plan, ScriptForm form)
{
    return rowOf(form).script(plan);
}

QString planUndo(const Plan &plan, ScriptForm form)
{
    return rowOf(form).undo(plan);
}

QString idOf(ScriptForm form)
{
    return rowOf(form).id;
}

std::optional<ScriptForm> formFromId(QStringView id)
{
    const auto found =
        std::find_if(formTable.begin(), formTable.end(), [id](const FormInfo &row) { return row.id == id; });
    return found == formTable.end() ? std::nullopt : std::optional(found->form);
}

} // namespace draftt
