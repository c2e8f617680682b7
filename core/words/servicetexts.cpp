// SPDX-License-Identifier: Apache-2.0
#include "core/words/codetexts.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

QString warehouseOf(const Told &told)
{
    if (!told.known.warehouseName.isEmpty())
        //: %1 is the name or id of a SQL warehouse. Stands inside a sentence.
        return Texts::tr("warehouse “%1”").arg(told.known.warehouseName);
    if (told.facts.securableKind == QLatin1String("warehouse") && !told.facts.securableName.isEmpty())
        return Texts::tr("warehouse “%1”").arg(told.facts.securableName);
    if (!told.known.warehouseId.isEmpty())
        return Texts::tr("warehouse “%1”").arg(told.known.warehouseId);
    return Texts::tr("the SQL warehouse");
}

DiagnosisText warehouseNotFound(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The SQL warehouse was not found.");
    //: %1 is for example “warehouse “Starter””, or “the SQL warehouse”.
    text.cause =
        Texts::tr("This workspace has no such warehouse, or none that the service principal can see: %1.")
            .arg(warehouseOf(told));
    text.fix = Texts::tr(
        "Choose a warehouse from the list. An ID has 16 hexadecimal digits; the ID of a cluster or a path "
        "does not fit. If the list is empty, let a workspace admin give the service principal “Can use” on "
        "a warehouse.");
    text.who = Texts::tr("You, or a workspace admin.");
    return text;
}

DiagnosisText warehouseNoCanUse(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The service principal may not use the SQL warehouse.");
    //: %1 is the service principal, %2 the warehouse.
    text.cause =
        Texts::tr(
            "The permission “Can use” is missing: %1 on %2. The same answer comes for a warehouse ID that "
            "does not exist.")
            .arg(whom(told), warehouseOf(told));
    text.fix = Texts::tr(
        "Open SQL Warehouses › the warehouse › Permissions, add the service principal and choose “Can "
        "use”. If that changes nothing, tick Databricks SQL access for the service principal.");
    text.who = Texts::tr("A workspace admin, or the owner of the warehouse.");
    return text;
}

DiagnosisText warehouseStopped(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The SQL warehouse is stopped or still starting.");
    //: %1 is for example “warehouse “Starter””, or “the SQL warehouse”.
    text.cause = Texts::tr("Nothing is wrong yet. The first request wakes it up: %1.").arg(warehouseOf(told));
    text.fix = Texts::tr(
        "Start it and wait: a serverless warehouse takes seconds, a pro or classic one takes minutes.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText warehouseStartFailed(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The SQL warehouse cannot start.");
    //: %1 is the warehouse, %2 what the server said.
    text.cause = Texts::tr("The cloud could not provide the machines for %1. It says: %2")
                     .arg(warehouseOf(told), told.facts.message);
    text.fix = Texts::tr(
        "If the message names a quota, have it raised. Otherwise choose a smaller size or a serverless "
        "warehouse, or take another warehouse.");
    text.who = Texts::tr("A workspace admin, with whoever manages the cloud subscription.");
    return text;
}

DiagnosisText warehouseNotSupported(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("Draftt does not support classic warehouses: select a serverless or a pro one.");
    //: %1 is for example “warehouse “Starter””, or “the SQL warehouse”.
    text.cause = Texts::tr("The type of this one is classic: %1. It is not the rights that are missing.")
                     .arg(warehouseOf(told));
    text.fix = Texts::tr("Select another warehouse, or have the type of this one changed to serverless or "
                         "pro: SQL Warehouses › the warehouse › Edit › Type.");
    text.who = Texts::tr("You; changing the type takes whoever may manage the warehouse.");
    return text;
}

DiagnosisText sqlSyntax(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The SQL statement is wrong.");
    //: %1 is what the server said.
    text.cause =
        Texts::tr("The server could not make sense of the statement. It says: %1").arg(told.facts.message);
    text.fix = Texts::tr(
        "Look at the position that the message names. Put every name into backticks. If you did not write "
        "the statement, this is a fault of this program: please report it with the request ID.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText rateLimited(const Told &told)
{
    const auto &retryAfter = told.facts.retryAfter;
    DiagnosisText text;
    text.title = Texts::tr("The server asks to slow down.");
    text.cause =
        Texts::tr("Too many requests came in a short time. Nothing is wrong with the credentials or the "
                  "rights.");
    text.fix = retryAfter.isEmpty()
                   ? Texts::tr("Wait a minute and try again.")
                   //: %1 is a number of seconds or a time, as the server wrote it.
                   : Texts::tr("Wait as long as the server asks (%1 s) and try again.").arg(retryAfter);
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText serviceUnavailable(const Told &told)
{
    const auto &requestId = told.facts.requestId;
    DiagnosisText text;
    text.title = Texts::tr("Databricks has a passing fault.");
    text.cause = Texts::tr("The service could not answer this time. Your settings are not the reason.");
    text.fix =
        requestId.isEmpty()
            ? Texts::tr("Try again in a few minutes. If it lasts, look at the status page of your Databricks "
                        "region and report it to Databricks support.")
            //: %1 is the id of a request.
            : Texts::tr("Try again in a few minutes. If it lasts, look at the status page of your Databricks "
                        "region and give the request ID %1 to Databricks support.")
                  .arg(requestId);
    text.who = Texts::tr("Databricks support.");
    return text;
}

DiagnosisText statementStopped(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The query was stopped, or its result has gone.");
    text.cause =
        Texts::tr("The query ran into a time limit, was cancelled, or its result was closed before it was "
                  "read.");
    text.fix = Texts::tr(
        "Run it again. If it was a time limit, have the STATEMENT_TIMEOUT of the warehouse raised.");
    text.who = Texts::tr("You.");
    return text;
}

DiagnosisText responseMalformed(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The answer is not what this API returns.");
    text.cause =
        Texts::tr("The answer was cut off, empty, or lacks what the API promises. Something between this "
                  "computer and Databricks may have changed it, or another page answers at this address.");
    text.fix = Texts::tr(
        "Try once more. If it happens again, look in this order: is the address the workspace’s own, "
        "without a path behind the host and not that of the account console? Does a browser show a sign-in "
        "page there, as with Private Link from outside its network? Does a proxy answer? Then send the "
        "details to the network team.");
    text.who = Texts::tr("You, then the network team.");
    return text;
}

DiagnosisText other(const Told &told)
{
    const auto &message = told.facts.message;
    DiagnosisText text;
    text.title = Texts::tr("The cause is none that this program knows.");
    text.cause = message.isEmpty() ? Texts::tr("Nothing was said that tells the cause.")
                                   //: %1 is what the server or another tool said.
                                   : Texts::tr("What was said does not tell it: %1").arg(message);
    text.fix = Texts::tr("Read what was said and show it, with the request ID, to your workspace admin. This "
                         "program does not guess a grant for it.");
    text.who = Texts::tr("A workspace admin.");
    return text;
}

constexpr CodeText serviceTable[]{
    {Code::WarehouseNotFound, warehouseNotFound},
    {Code::WarehouseNoCanUse, warehouseNoCanUse},
    {Code::WarehouseStoppedOrStarting, warehouseStopped},
    {Code::WarehouseStartFailed, warehouseStartFailed},
    {Code::WarehouseNotSupported, warehouseNotSupported},
    {Code::SqlSyntax, sqlSyntax},
    {Code::RateLimited, rateLimited},
    {Code::ServiceUnavailable, serviceUnavailable},
    {Code::StatementTimeoutOrCancelled, statementStopped},
    {Code::ResponseMalformed, responseMalformed},
    {Code::Other, other},
};

} // namespace

std::span<const CodeText> serviceTexts()
{
    return serviceTable;
}

} // namespace draftt
