// SPDX-License-Identifier: Apache-2.0
#include "core/names/shown.h"
#include "core/words/codetexts.h"
#include "core/words/datawords.h"
#include "core/words/kindtexts.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

DiagnosisText ucNotEnabled(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("Unity Catalog is not available here.");
    text.cause = Texts::tr("The workspace has no Unity Catalog metastore, or the compute cannot use it.");
    text.fix = Texts::tr(
        "Have a metastore assigned to the workspace in the account console, and use a serverless or "
        "pro SQL warehouse.");
    text.who = Texts::tr("An account admin.");
    return text;
}

DiagnosisText catalogNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The catalog was not found.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        Texts::tr("This workspace shows no such catalog: %1. It may be mistyped, or hidden from the service "
                  "principal.")
            .arg(thing(told));
    text.fix = Texts::tr(
        "Choose the catalog from the list, or compare the name letter by letter with Catalog Explorer. "
        "If it is there, grant USE CATALOG on it.");
    text.who = Texts::tr("You, or the owner of the catalog.");
    return text;
}

DiagnosisText catalogNoUseCatalog(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The service principal may not use the catalog.");
    text.cause = allMissing(told);
    if (text.cause.isEmpty())
        //: %1 is the service principal, %2 for example “catalog “sales””.
        text.cause =
            Texts::tr("The privilege USE CATALOG is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix = Texts::tr(
        "Have USE CATALOG granted on the catalog to the application ID of the service principal, and "
        "USE SCHEMA and SELECT with it: missing privileges are reported one at a time.");
    text.who = granters(told);
    return text;
}

DiagnosisText catalogNotBound(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The catalog is not bound to this workspace.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        Texts::tr(
            "Only chosen workspaces may open %1, and this workspace is not one of them. No grant changes "
            "that.")
            .arg(thing(told));
    text.fix =
        Texts::tr("Open the catalog in Catalog Explorer, from a workspace that it is bound to, and add this "
                  "workspace under Workspaces. Or connect to a workspace that it is bound to.");
    text.who = Texts::tr("The owner of the catalog, or a metastore admin.");
    return text;
}

DiagnosisText schemaNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The schema was not found.");
    //: %1 is for example “schema “sales.gold””.
    text.cause =
        Texts::tr("The catalog shows no such schema: %1. It may be mistyped, or hidden from the service "
                  "principal.")
            .arg(thing(told));
    text.fix = Texts::tr(
        "Choose the schema from the list, or compare the name letter by letter with Catalog Explorer. "
        "If it is there, grant USE SCHEMA on it.");
    text.who = Texts::tr("You, or the owner of the schema.");
    return text;
}

DiagnosisText schemaNoUseSchema(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The service principal may not use the schema.");
    text.cause = allMissing(told);
    if (text.cause.isEmpty())
        //: %1 is the service principal, %2 for example “schema “sales.gold””.
        text.cause = Texts::tr("The privilege USE SCHEMA is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix =
        told.facts.securableName.startsWith(QLatin1String("system."))
            ? Texts::tr("Have an account admin enable this system schema and grant USE SCHEMA on the schema "
                        "itself. A grant on the catalog “system” has no effect.")
            : Texts::tr(
                  "Have USE SCHEMA granted on the schema to the application ID of the service principal, "
                  "and SELECT with it: missing privileges are reported one at a time.");
    text.who = granters(told);
    return text;
}

DiagnosisText tableNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The table or view was not found.");
    //: %1 is for example “table “sales.gold.orders””.
    text.cause =
        Texts::tr(
            "The schema shows no such table or view: %1. A table in a schema that the service principal "
            "may not use is reported as missing, too.")
            .arg(thing(told));
    text.fix =
        Texts::tr("Choose the table from the list. If it should exist, check USE SCHEMA and SELECT first.");
    text.who = Texts::tr("You, or the owner of the schema.");
    return text;
}

/// A refusal that names another table than the one that was read, which is a view over it.
bool isOfAnotherTable(const Told &told)
{
    const auto &named = told.facts.securableName;
    const auto &read = told.known.securable;
    return read && read->kind() == SecurableKind::Table &&
           told.facts.securableKind != QLatin1String("schema") && named.count(u'.') == 2 &&
           named.compare(read->fullName(), Qt::CaseInsensitive) != 0;
}

DiagnosisText underlyingNoSelect(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("What the view reads may not be read.");
    text.cause =
        //: %1 is the full name of a view, %2 for example “table “sales.gold.orders””.
        Texts::tr("The refusal is not about %1 but about what it reads: SELECT on %2. A SQL warehouse asks "
                  "whether the owner of a view has that right; a grant to the service principal on the view "
                  "does not give it.")
            .arg(shown(told.known.securable->fullName()), thing(told));
    text.fix = Texts::tr("Have the owner of the view given SELECT on what it reads, or let somebody own the "
                         "view who has it.");
    text.who = granters(told);
    return text;
}

DiagnosisText tableNoSelect(const Told &told)
{
    if (isOfAnotherTable(told))
        return underlyingNoSelect(told);
    DiagnosisText text;
    text.title = Texts::tr("The service principal may not read the table.");
    text.cause = allMissing(told);
    if (text.cause.isEmpty())
        //: %1 is the service principal, %2 for example “table “sales.gold.orders””.
        text.cause = Texts::tr("The privilege SELECT is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix =
        told.facts.missing.size() > 1
            ? Texts::tr(
                  "Have all of them granted to the application ID of the service principal: USE CATALOG on the "
                  "catalog, USE SCHEMA on the schema, and SELECT on the table or on its whole schema.")
            : Texts::tr(
                  "Have SELECT granted on the table, or on its whole schema, to the application ID of the "
                  "service principal.");
    text.who = granters(told);
    return text;
}

DiagnosisText tableUnreadable(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The table exists, but it cannot be read.");
    text.cause =
        told.facts.message.isEmpty()
            ? Texts::tr(
                  "The rights on the table are not the reason. Its storage, its filter or mask function, "
                  "or something that a view needs, fails.")
            //: %1 is what the server said.
            : Texts::tr(
                  "The rights on the table are not the reason. Its storage, its filter or mask function, "
                  "or something that a view needs, fails. The server says: %1")
                  .arg(told.facts.message);
    //: %1 is for example “function “sales.ai.mask_email””.
    text.fix =
        told.facts.securableKind == QLatin1String("function")
            ? Texts::tr("Have EXECUTE granted on %1 to the service principal, or leave this table out.")
                  .arg(thing(told))
            : Texts::tr(
                  "Show the message to the owner of the table. The owner repairs the storage credential, "
                  "regrants the base tables to the view’s owner, or restores what is missing. No grant on "
                  "the table itself helps.");
    text.who = Texts::tr("The owner of the table or of the object that the message names.");
    return text;
}

DiagnosisText grantNoManage(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("You may not grant rights on this object.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        Texts::tr("Whoever ran the statement neither owns %1 nor holds MANAGE on it. Being a workspace admin "
                  "is not enough.")
            .arg(thing(told));
    text.fix = Texts::tr(
        "Send the grant script to somebody who may run it. Statements that came before the refused one "
        "have already taken effect and can stay.");
    text.who = granters(told);
    return text;
}

DiagnosisText principalNotFound(const Told &told)
{
    const auto &principal = told.facts.principal;
    DiagnosisText text;
    text.title = Texts::tr("The name to grant to is unknown.");
    text.cause = principal.isEmpty()
                     ? Texts::tr("Databricks knows no principal of that name.")
                     //: %1 is the name that was granted to.
                     : Texts::tr("Databricks knows no principal “%1”. A display name does not name a service "
                                 "principal.")
                           .arg(principal);
    text.fix = Texts::tr(
        "Use the application ID of the service principal, in backticks. A group must be a group of the "
        "account, not of the workspace. If the ID is right, add the service principal to the account and "
        "to the workspace.");
    text.who = Texts::tr("You, or an account admin.");
    return text;
}

constexpr CodeText dataTable[]{
    {Code::UcNotEnabled, ucNotEnabled},
    {Code::CatalogNotFound, catalogNotFound},
    {Code::CatalogNoUseCatalog, catalogNoUseCatalog},
    {Code::CatalogNotBound, catalogNotBound},
    {Code::SchemaNotFound, schemaNotFound},
    {Code::SchemaNoUseSchema, schemaNoUseSchema},
    {Code::TableNotFound, tableNotFound},
    {Code::TableNoSelect, tableNoSelect},
    {Code::TableUnreadable, tableUnreadable},
    {Code::GrantNoManage, grantNoManage},
    {Code::PrincipalNotFound, principalNotFound},
};

} // namespace

QString whom(const Told &told)
{
    if (!told.known.principalName.isEmpty())
        return Texts::tr("“%1”").arg(told.known.principalName);
    if (!told.facts.principal.isEmpty())
        return told.facts.principal;
    return told.known.principal ? told.known.principal->text() : Texts::tr("the service principal");
}

std::span<const CodeText> dataTexts()
{
    return dataTable;
}

} // namespace draftt
