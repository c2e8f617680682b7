// SPDX-License-Identifier: Apache-2.0
#include "core/words/wording.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

using wording::Told;

class DataWords
{
    Q_DECLARE_TR_FUNCTIONS(DataWords)

public:
    static DiagnosisText ucNotEnabled();
    static DiagnosisText catalogNotFound(const Told &told);
    static DiagnosisText catalogNoUse(const Told &told);
    static DiagnosisText catalogNotBound(const Told &told);
    static DiagnosisText schemaNotFound(const Told &told);
    static DiagnosisText schemaNoUse(const Told &told);
    static DiagnosisText tableNotFound(const Told &told);
    static DiagnosisText tableNoSelect(const Told &told);
    static DiagnosisText tableUnreadable(const Told &told);
    static DiagnosisText noManage(const Told &told);
    static DiagnosisText principalNotFound(const QString &principal);
    static QString granters(const Told &told);
    static QString thing(const Told &told);
    static QString whom(const Told &told);
};

QString DataWords::thing(const Told &told)
{
    const auto &kind = told.facts.securableKind;
    const auto &name = told.facts.securableName;
    if (name.isEmpty())
        return tr("the object");
    if (kind == QLatin1String("catalog"))
        //: Stands inside a sentence, as the five after it.
        return tr("catalog “%1”").arg(name);
    if (kind == QLatin1String("schema"))
        return tr("schema “%1”").arg(name);
    if (kind == QLatin1String("table"))
        return tr("table “%1”").arg(name);
    if (kind == QLatin1String("view"))
        return tr("view “%1”").arg(name);
    if (kind == QLatin1String("function"))
        return tr("function “%1”").arg(name);
    return tr("“%1”").arg(name);
}

QString DataWords::whom(const Told &told)
{
    if (!told.known.principalName.isEmpty())
        return tr("“%1”").arg(told.known.principalName);
    if (!told.facts.principal.isEmpty())
        return told.facts.principal;
    return told.known.principal ? told.known.principal->text() : tr("the service principal");
}

QString DataWords::granters(const Told &told)
{
    //: %1 is for example “catalog “sales””.
    return tr("The owner of %1, a holder of MANAGE on it, or a metastore admin.").arg(thing(told));
}

DiagnosisText DataWords::ucNotEnabled()
{
    DiagnosisText text;
    text.title = tr("Unity Catalog is not available here.");
    text.cause = tr("The workspace has no Unity Catalog metastore, or the compute cannot use it.");
    text.fix =
        tr("Have a metastore assigned to the workspace in the account console, and use a serverless or "
           "pro SQL warehouse.");
    text.who = tr("An account admin.");
    return text;
}

DiagnosisText DataWords::catalogNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The catalog was not found.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        tr("This workspace shows no such catalog: %1. It may be mistyped, or hidden from the service "
           "principal.")
            .arg(thing(told));
    text.fix =
        tr("Choose the catalog from the list, or compare the name letter by letter with Catalog Explorer. "
           "If it is there, grant USE CATALOG on it.");
    text.who = tr("You, or the owner of the catalog.");
    return text;
}

DiagnosisText DataWords::catalogNoUse(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The service principal may not use the catalog.");
    //: %1 is the service principal, %2 for example “catalog “sales””.
    text.cause = tr("The privilege USE CATALOG is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix =
        tr("Have USE CATALOG granted on the catalog to the application ID of the service principal, and "
           "USE SCHEMA and SELECT with it: missing privileges are reported one at a time.");
    text.who = granters(told);
    return text;
}

DiagnosisText DataWords::catalogNotBound(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The catalog is not bound to this workspace.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        tr("Only chosen workspaces may open %1, and this workspace is not one of them. No grant changes "
           "that.")
            .arg(thing(told));
    text.fix = tr("Open the catalog in Catalog Explorer, from a workspace that it is bound to, and add this "
                  "workspace under Workspaces. Or connect to a workspace that it is bound to.");
    text.who = tr("The owner of the catalog, or a metastore admin.");
    return text;
}

DiagnosisText DataWords::schemaNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The schema was not found.");
    //: %1 is for example “schema “sales.gold””.
    text.cause = tr("The catalog shows no such schema: %1. It may be mistyped, or hidden from the service "
                    "principal.")
                     .arg(thing(told));
    text.fix =
        tr("Choose the schema from the list, or compare the name letter by letter with Catalog Explorer. "
           "If it is there, grant USE SCHEMA on it.");
    text.who = tr("You, or the owner of the schema.");
    return text;
}

DiagnosisText DataWords::schemaNoUse(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The service principal may not use the schema.");
    //: %1 is the service principal, %2 for example “schema “sales.gold””.
    text.cause = tr("The privilege USE SCHEMA is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix =
        told.facts.securableName.startsWith(QLatin1String("system."))
            ? tr("Have an account admin enable this system schema and grant USE SCHEMA on the schema "
                 "itself. A grant on the catalog “system” has no effect.")
            : tr("Have USE SCHEMA granted on the schema to the application ID of the service principal, "
                 "and SELECT with it: missing privileges are reported one at a time.");
    text.who = granters(told);
    return text;
}

DiagnosisText DataWords::tableNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The table or view was not found.");
    //: %1 is for example “table “sales.gold.orders””.
    text.cause =
        tr("The schema shows no such table or view: %1. A table in a schema that the service principal "
           "may not use is reported as missing, too.")
            .arg(thing(told));
    text.fix = tr("Choose the table from the list. If it should exist, check USE SCHEMA and SELECT first.");
    text.who = tr("You, or the owner of the schema.");
    return text;
}

DiagnosisText DataWords::tableNoSelect(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The service principal may not read the table.");
    //: %1 is the service principal, %2 for example “table “sales.gold.orders””.
    text.cause = tr("The privilege SELECT is missing: %1 on %2.").arg(whom(told), thing(told));
    text.fix = tr("Have SELECT granted on the table, or on its whole schema, to the application ID of the "
                  "service principal.");
    text.who = granters(told);
    return text;
}

DiagnosisText DataWords::tableUnreadable(const Told &told)
{
    DiagnosisText text;
    text.title = tr("The table exists, but it cannot be read.");
    text.cause =
        told.facts.message.isEmpty()
            ? tr("The rights on the table are not the reason. Its storage, its filter or mask function, "
                 "or something that a view needs, fails.")
            //: %1 is what the server said.
            : tr("The rights on the table are not the reason. Its storage, its filter or mask function, "
                 "or something that a view needs, fails. The server says: %1")
                  .arg(told.facts.message);
    text.fix =
        told.facts.securableKind == QLatin1String("function")
            //: %1 is for example “function “sales.ai.mask_email””.
            ? tr("Have EXECUTE granted on %1 to the service principal, or leave this table out.")
                  .arg(thing(told))
            : tr("Show the message to the owner of the table. The owner repairs the storage credential, "
                 "regrants the base tables to the view's owner, or restores what is missing. No grant on "
                 "the table itself helps.");
    text.who = tr("The owner of the table or of the object that the message names.");
    return text;
}

DiagnosisText DataWords::noManage(const Told &told)
{
    DiagnosisText text;
    text.title = tr("You may not grant rights on this object.");
    //: %1 is for example “catalog “sales””.
    text.cause =
        tr("Whoever ran the statement neither owns %1 nor holds MANAGE on it. Being a workspace admin "
           "is not enough.")
            .arg(thing(told));
    text.fix =
        tr("Send the grant script to somebody who may run it. Statements that came before the refused one "
           "have already taken effect and can stay.");
    text.who = granters(told);
    return text;
}

DiagnosisText DataWords::principalNotFound(const QString &principal)
{
    DiagnosisText text;
    text.title = tr("The name to grant to is unknown.");
    text.cause = principal.isEmpty()
                     ? tr("Databricks knows no principal of that name.")
                     //: %1 is the name that was granted to.
                     : tr("Databricks knows no principal “%1”. A display name does not name a service "
                          "principal.")
                           .arg(principal);
    text.fix =
        tr("Use the application ID of the service principal, in backquotes. A group must be a group of "
           "the account, not of the workspace. If the ID is right, add the service principal to the "
           "account and to the workspace.");
    text.who = tr("You, or an account admin.");
    return text;
}

} // namespace

QString wording::thing(const Told &told)
{
    return DataWords::thing(told);
}

QString wording::whom(const Told &told)
{
    return DataWords::whom(told);
}

DiagnosisText wording::ucNotEnabled(const Told &)
{
    return DataWords::ucNotEnabled();
}

DiagnosisText wording::catalogNotFound(const Told &told)
{
    return DataWords::catalogNotFound(told);
}

DiagnosisText wording::catalogNoUseCatalog(const Told &told)
{
    return DataWords::catalogNoUse(told);
}

DiagnosisText wording::catalogNotBound(const Told &told)
{
    return DataWords::catalogNotBound(told);
}

DiagnosisText wording::schemaNotFound(const Told &told)
{
    return DataWords::schemaNotFound(told);
}

DiagnosisText wording::schemaNoUseSchema(const Told &told)
{
    return DataWords::schemaNoUse(told);
}

DiagnosisText wording::tableNotFound(const Told &told)
{
    return DataWords::tableNotFound(told);
}

DiagnosisText wording::tableNoSelect(const Told &told)
{
    return DataWords::tableNoSelect(told);
}

DiagnosisText wording::tableUnreadable(const Told &told)
{
    return DataWords::tableUnreadable(told);
}

DiagnosisText wording::grantNoManage(const Told &told)
{
    return DataWords::noManage(told);
}

DiagnosisText wording::principalNotFound(const Told &told)
{
    return DataWords::principalNotFound(told.facts.principal);
}

} // namespace draftt
