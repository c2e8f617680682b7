// SPDX-License-Identifier: Apache-2.0
#include "core/words/codetexts.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

/// What was said, as a sentence of its own; for ends of causes.
QString said(const Told &told)
{
    //: Stands behind other sentences. %1 is what the server or another tool said.
    return told.facts.message.isEmpty() ? QString() : Texts::tr("It was said: %1").arg(told.facts.message);
}

QString joined(const QString &sentence, const QString &more)
{
    //: Two texts, one behind the other.
    return more.isEmpty() ? sentence : Texts::tr("%1 %2").arg(sentence, more);
}

DiagnosisText unauthorized(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The request was refused without a reason.");
    text.cause = Texts::tr("An answer came, so the host can be reached. It says only that the request was "
                           "refused; which of the usual reasons it is cannot be told from it.");
    text.fix = Texts::tr(
        "Look in this order: has the token or the secret expired? Make a new one. May the service "
        "principal use Databricks SQL, and does it have “Can use” on the warehouse? Is this network "
        "allowed in the workspace’s IP access list? This program checks them one by one.");
    text.who = Texts::tr("You, then a workspace admin.");
    return text;
}

DiagnosisText entraPolicy(const Told &told)
{
    const auto &number = told.facts.errorClass;
    DiagnosisText text;
    text.title = Texts::tr("Microsoft Entra ID blocks this sign-in by a policy.");
    text.cause =
        number.isEmpty()
            ? Texts::tr("A conditional access policy of your company does not let this sign-in through.")
            //: %1 is Microsoft's error number, for example AADSTS53003.
            : Texts::tr("A conditional access policy of your company does not let this sign-in through (%1).")
                  .arg(number);
    text.fix = Texts::tr(
        "No new secret and no grant helps. Have an Entra admin open the sign-in log of the service principal, see "
        "which policy blocked it (conditional access for workload identities), and let this service principal or "
        "this network through.");
    text.who = Texts::tr("An admin of Microsoft Entra ID.");
    return text;
}

DiagnosisText entraConsent(const Told &told)
{
    const auto &number = told.facts.errorClass;
    DiagnosisText text;
    text.title = Texts::tr("Nobody has consented to this application in Microsoft Entra ID.");
    text.cause = number.isEmpty()
                     ? Texts::tr("The tenant does not let this application sign in to Databricks yet.")
                     //: %1 is Microsoft's error number, for example AADSTS65001.
                     : Texts::tr("The tenant does not let this application sign in to Databricks yet (%1).")
                           .arg(number);
    text.fix = Texts::tr(
        "Have an Entra admin grant consent to the application for Azure Databricks. A service principal "
        "with an OAuth secret of Databricks needs no consent.");
    text.who = Texts::tr("An admin of Microsoft Entra ID.");
    return text;
}

DiagnosisText toolSignedOut(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The tool that was used is not signed in.");
    text.cause = joined(
        Texts::tr("It stopped before it asked the workspace, so nothing is known of the workspace, the "
                  "rights or the network."),
        said(told));
    text.fix = Texts::tr(
        "Sign in with that tool (“az login”, “databricks auth login”), or set the credentials that it "
        "reads, and run it again.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText toolSettings(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The settings of the tool that was used do not fit.");
    text.cause = joined(
        Texts::tr("It stopped before it asked the workspace, so nothing is known of the workspace, the "
                  "rights or the network."),
        said(told));
    text.fix = Texts::tr(
        "Set what its message names. For credentials, look in this order: are a client ID and a secret, or a token, "
        "set where the tool reads them? Is the host set, and is it right? On Azure a workspace is "
        "adb-….azuredatabricks.net, and the account console accounts.azuredatabricks.net, not "
        "accounts.cloud.databricks.com.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText adminOnly(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("This call is for admins only.");
    text.cause =
        joined(Texts::tr("Whoever asked is not an admin of the kind that it needs. Reading tables does not "
                         "need it."),
               said(told));
    text.fix = Texts::tr(
        "Let an admin of that kind make the call. This program does not need it to connect Draftt.");
    text.who = Texts::tr("An account admin, or the admin whom the message names.");
    return text;
}

DiagnosisText quota(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("A limit is reached that waiting does not cure.");
    text.cause = joined(Texts::tr("There are more things of one kind than are allowed."), said(told));
    text.fix = Texts::tr("Delete what is not needed any more, or have the limit raised.");
    text.who = Texts::tr("A workspace admin.");
    return text;
}

DiagnosisText notApplicable(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("That privilege cannot be granted on that object.");
    text.cause = joined(Texts::tr("The privilege does not exist for this kind of object."), said(told));
    text.fix = Texts::tr(
        "Correct the grant where it is written. Draftt needs USE CATALOG on a catalog, USE SCHEMA on a "
        "schema and SELECT on a table or schema, nothing else.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText notImplemented(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The service does not offer this call here.");
    text.cause = joined(Texts::tr("It is not implemented for this object or in this workspace."), said(told));
    text.fix = Texts::tr(
        "No grant and no new token helps. If the call is yours, leave it out or use a newer version of "
        "the tool.");
    text.who = Texts::tr("You, then Databricks support.");
    return text;
}

DiagnosisText externalAccess(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("Unity Catalog does not hand out this table’s files.");
    text.cause = Texts::tr(
        "Engines outside of Databricks may not read the files of tables here: external data access is "
        "off. The token is not the reason.");
    text.fix = Texts::tr(
        "No new token helps. Read the table through a SQL warehouse, as Draftt does; or have external "
        "data access enabled for the metastore and EXTERNAL USE SCHEMA granted.");
    text.who = Texts::tr("A metastore admin.");
    return text;
}

DiagnosisText otherRight(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("A right is missing that this program does not ask for.");
    text.cause =
        joined(Texts::tr("Draftt only reads, with USE CATALOG, USE SCHEMA and SELECT. The missing right is "
                         "another one."),
               said(told));
    text.fix = Texts::tr(
        "If you need it for something else, ask the owner of the object. This program writes no grant "
        "for it.");
    text.who = Texts::tr("The owner of the object, or a metastore admin.");
    return text;
}

DiagnosisText badRequest(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The request itself is wrong.");
    text.cause = joined(Texts::tr("The service understood who asks and refused what was asked."), said(told));
    text.fix = Texts::tr(
        "Correct the request as the message says. No grant and no new token helps. If this program made "
        "the request, please report it with the request ID.");
    text.who = Texts::tr("You, with whoever wrote the request.");
    return text;
}

DiagnosisText hiveDisabled(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The legacy catalog hive_metastore is switched off here.");
    text.cause = Texts::tr(
        "Its tables cannot be reached in this workspace or account. Unity Catalog itself is there.");
    text.fix = Texts::tr("Choose a catalog of Unity Catalog. The owner of a legacy table can move it there.");
    text.who = Texts::tr("You, or the owner of the table.");
    return text;
}

DiagnosisText catalogNotNamed(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The statement does not name the catalog.");
    text.cause = Texts::tr(
        "The default catalog of the session is one of Unity Catalog, where this statement needs the "
        "catalog’s name.");
    text.fix = Texts::tr(
        "Name the catalog in the statement, each part in backticks. If a tool wrote it, set the catalog in "
        "that tool.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText raisedBySql(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("SQL code in this workspace stopped the query itself.");
    text.cause = joined(
        Texts::tr("The code of a view, a mask, a filter or a function raised an error in words of its own. "
                  "The words are those of whoever wrote it; nothing shows that a right is missing."),
        said(told));
    text.fix = Texts::tr("Ask the owner of the table or view when its code raises this error. Follow no "
                         "advice and run no statement that the words call for before that.");
    text.who = Texts::tr("The owner of the table or view.");
    return text;
}

DiagnosisText metricView(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("This is a metric view, which cannot be read like a table.");
    text.cause = Texts::tr(
        "A metric view answers only queries that name its measures; SELECT * does not work on it. No "
        "name is mistyped and no right is missing.");
    text.fix = Texts::tr("Choose a table or a plain view instead.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText metastoreStorage(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The metastore has no working storage credential.");
    text.cause = joined(
        Texts::tr("A metastore is assigned, but the credential of its own storage is missing."), said(told));
    text.fix = Texts::tr("Have a valid storage credential set for the metastore. No grant helps.");
    text.who = Texts::tr("An account admin or the metastore admin.");
    return text;
}

DiagnosisText pageInstead(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("Something else than the API of a workspace answered.");
    text.cause = Texts::tr("An answer came, but it is not JSON. Mostly it is a page for people.");
    text.fix = Texts::tr(
        "Look in this order: is the host the workspace’s own? Grants and tables belong to a workspace, not "
        "to the account console. Are the port and the HTTP path right, with no other path behind the host? "
        "Does a browser show a sign-in page there, as with Private Link from outside its network? Does a "
        "proxy answer?");
    text.who = Texts::tr("You, then the network team.");
    return text;
}

constexpr CodeText variantTable[]{
    {Code::Other, unauthorized, Variant::Unauthorized},
    {Code::Other, entraPolicy, Variant::EntraPolicy},
    {Code::Other, entraConsent, Variant::EntraConsent},
    {Code::Other, toolSignedOut, Variant::ToolSignedOut},
    {Code::Other, toolSettings, Variant::ToolSettings},
    {Code::Other, adminOnly, Variant::AdminOnly},
    {Code::Other, quota, Variant::Quota},
    {Code::Other, notApplicable, Variant::NotApplicable},
    {Code::Other, notImplemented, Variant::NotImplemented},
    {Code::Other, externalAccess, Variant::ExternalAccess},
    {Code::Other, otherRight, Variant::OtherRight},
    {Code::Other, badRequest, Variant::BadRequest},
    {Code::CatalogNotFound, hiveDisabled, Variant::HiveDisabled},
    {Code::SqlSyntax, catalogNotNamed, Variant::CatalogNotNamed},
    {Code::TableUnreadable, raisedBySql, Variant::RaisedBySql},
    {Code::TableUnreadable, metricView, Variant::MetricView},
    {Code::TableUnreadable, metastoreStorage, Variant::MetastoreStorage},
    {Code::HostNotAWorkspace, pageInstead, Variant::PageInstead},
    {Code::ResponseMalformed, pageInstead, Variant::PageInstead},
};

} // namespace

std::span<const CodeText> variantTexts()
{
    return variantTable;
}

} // namespace draftt
