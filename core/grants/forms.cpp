// SPDX-License-Identifier: Apache-2.0
#include "core/grants/forms.h"

#include "core/grants/formparts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString planScript(const Plan &plan, ScriptForm form)
{
    switch (form) {
    case ScriptForm::Sql:
        return forms::sqlScript(plan);
    case ScriptForm::Cli:
        return forms::cliScript(plan);
    case ScriptForm::Terraform:
        return forms::terraformScript(plan);
    case ScriptForm::Rest:
        return forms::restScript(plan);
    }
    return {};
}

QString planUndo(const Plan &plan, ScriptForm form)
{
    switch (form) {
    case ScriptForm::Sql:
        return forms::sqlUndo(plan);
    case ScriptForm::Cli:
        return forms::cliUndo(plan);
    case ScriptForm::Terraform:
        return forms::terraformUndo(plan);
    case ScriptForm::Rest:
        return forms::restUndo(plan);
    }
    return {};
}

QString idOf(ScriptForm form)
{
    switch (form) {
    case ScriptForm::Sql:
        return u"sql"_s;
    case ScriptForm::Cli:
        return u"cli"_s;
    case ScriptForm::Terraform:
        return u"terraform"_s;
    case ScriptForm::Rest:
        return u"rest"_s;
    }
    return {};
}

std::optional<ScriptForm> formFromId(QStringView id)
{
    for (const auto form : {ScriptForm::Sql, ScriptForm::Cli, ScriptForm::Terraform, ScriptForm::Rest}) {
        if (id == idOf(form))
            return form;
    }
    return std::nullopt;
}

QString formFileName(ScriptForm form)
{
    switch (form) {
    case ScriptForm::Sql:
        return u"draftt-grants.sql"_s;
    case ScriptForm::Cli:
        return u"draftt-grants-cli.sh"_s;
    case ScriptForm::Terraform:
        return u"draftt-grants.tf"_s;
    case ScriptForm::Rest:
        return u"draftt-grants-rest.sh"_s;
    }
    return {};
}

} // namespace draftt
