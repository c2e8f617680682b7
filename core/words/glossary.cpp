// SPDX-License-Identifier: Apache-2.0
#include "core/words/glossary.h"

#include "core/names/weblinks.h"
#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

TermText signInTerm(Term term)
{
    if (term == Term::ServicePrincipal)
        return {Texts::tr("service principal"),
                Texts::tr("An identity for a program instead of a person. Draftt signs in as it, and holds "
                          "the rights that you give to it and no others."),
                Texts::tr("Settings › Identity and access › Service principals"), places::servicePrincipals(),
                u"add-principal"_s};
    if (term == Term::ClientId)
        return {
            Texts::tr("client ID"),
            Texts::tr("The application ID of the service principal: 32 hexadecimal digits in five groups. "
                      "Its name and its number are something else."),
            Texts::tr("Service principals › the principal › Configurations › Application ID"),
            places::servicePrincipals(),
            {}};
    return {
        Texts::tr("OAuth secret"),
        Texts::tr("The password of the service principal. Databricks shows it once, when it is generated, "
                  "and ends it after the lifetime that was chosen, two years at most."),
        Texts::tr("Service principals › the principal › Secrets › Generate secret"),
        places::servicePrincipals(), u"generate-secret"_s};
}

TermText computeTerm(Term term)
{
    if (term == Term::Entitlement)
        return {Texts::tr("entitlement"),
                Texts::tr("What opens a part of Databricks to an identity. Draftt needs “Databricks SQL "
                          "access” and no other."),
                Texts::tr("Service principals › the principal › Configurations › Entitlements"),
                places::servicePrincipals(), u"tick-entitlement"_s};
    if (term == Term::CanUse)
        return {
            Texts::tr("“Can use”"),
            Texts::tr("The right to run statements on one SQL warehouse, and to change nothing about it."),
            Texts::tr("SQL Warehouses › the warehouse › Permissions"), places::warehouses(),
            u"give-can-use"_s};
    return {Texts::tr("types of warehouses"),
            Texts::tr("A serverless warehouse starts within seconds, a pro one within minutes; either serves "
                      "Draftt. A classic one does not."),
            Texts::tr("SQL Warehouses"),
            places::warehouses(),
            {}};
}

TermText dataTerm(Term term)
{
    if (term == Term::UnityCatalog)
        return {Texts::tr("Unity Catalog"),
                Texts::tr("Where Databricks keeps which tables there are and who may do what with them, for "
                          "all workspaces of one region."),
                Texts::tr("Catalog"),
                places::explorer({}),
                {}};
    if (term == Term::CatalogAndSchema)
        return {Texts::tr("catalog and schema"),
                Texts::tr("The first two parts of a table’s name: a catalog holds schemas, a schema holds "
                          "tables and views."),
                Texts::tr("Catalog › the catalog › the schema"),
                places::explorer({}),
                {}};
    return {Texts::tr("metastore admin"),
            Texts::tr("Who may grant rights on every catalog of the region. Many metastores have none: then "
                      "the owner of the catalog grants, or who holds MANAGE on it."),
            Texts::tr("Account console › Catalog › the metastore"),
            {},
            {}};
}

} // namespace

TermText textFor(Term term)
{
    switch (term) {
    case Term::ServicePrincipal:
    case Term::ClientId:
    case Term::OAuthSecret:
        return signInTerm(term);
    case Term::Entitlement:
    case Term::CanUse:
    case Term::WarehouseTypes:
        return computeTerm(term);
    case Term::UnityCatalog:
    case Term::CatalogAndSchema:
    case Term::MetastoreAdmin:
        return dataTerm(term);
    }
    Q_UNREACHABLE();
}

QList<RoleText> whoDoesWhat()
{
    return {
        {Texts::tr("Workspace admin"),
         Texts::tr("Adds the service principal, ticks “Databricks SQL access” and generates the secret.")},
        {Texts::tr("Owner of the SQL warehouse, or who can manage it"),
         Texts::tr("Gives the service principal “Can use”.")},
        {Texts::tr("Owner of the catalog, who holds MANAGE on it, or metastore admin"),
         Texts::tr("Runs the script with the three rights: USE CATALOG, USE SCHEMA, SELECT.")},
        {Texts::tr("Network team"),
         Texts::tr("Lets Draftt in where the workspace or the account has an IP access list, or is reached "
                   "by Private Link alone.")},
        {Texts::tr("You"), Texts::tr("Check here that everything works, and enter the values in Draftt.")}};
}

QString requestForAdmin(const std::optional<Host> &host)
{
    const auto workspace =
        host
            ? Texts::tr("Please prepare the Azure Databricks workspace %1 for Draftt, an inventory service "
                        "that reads tables and changes nothing:")
                  .arg(host->authority())
            : Texts::tr("Please prepare our Azure Databricks workspace for Draftt, an inventory service that "
                        "reads tables and changes nothing:");
    const QStringList steps{
        Texts::tr("Add a service principal (Settings › Identity and access › Service principals)."),
        Texts::tr("Under its Configurations tick “Databricks SQL access” and nothing else."),
        Texts::tr("Give it “Can use” on a serverless or pro SQL warehouse (SQL Warehouses › the warehouse › "
                  "Permissions)."),
        Texts::tr(
            "Generate an OAuth secret (the principal › Secrets). It is shown once: hand it over through "
            "a password manager or in person, not by mail."),
    };
    QString text = workspace + "\n\n"_L1;
    for (qsizetype at = 0; at < steps.size(); ++at)
        text += u"%1. %2\n"_s.arg(at + 1).arg(steps[at]);
    return text + u'\n' +
           Texts::tr("What I need back: the workspace host, the client ID (application ID), the name of the "
                     "warehouse, and the secret by a safe way.") +
           u'\n';
}

} // namespace draftt
