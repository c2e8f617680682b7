// SPDX-License-Identifier: Apache-2.0
#include "core/words/wording.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)

public:
    static QString warehouse(const wording::Told &told);
    static DiagnosisText notFound(const QString &warehouse);
    static DiagnosisText noCanUse(const QString &warehouse, const QString &whom);
    static DiagnosisText stopped(const QString &warehouse);
    static DiagnosisText startFailed(const QString &warehouse, const QString &message);
    static DiagnosisText syntax(const QString &message);
    static DiagnosisText rateLimited(const QString &retryAfter);
    static DiagnosisText unavailable(const QString &requestId);
    static DiagnosisText statementStopped();
    static DiagnosisText malformed();
    static DiagnosisText other(const QString &message);
};

QString ServiceWords::warehouse(const wording::Told &told)
{
    if (!told.known.warehouseName.isEmpty())
        //: %1 is the name or id of a SQL warehouse. Stands inside a sentence.
        return tr("warehouse “%1”").arg(told.known.warehouseName);
    if (told.facts.securableKind == QLatin1String("warehouse") && !told.facts.securableName.isEmpty())
        return tr("warehouse “%1”").arg(told.facts.securableName);
    if (!told.known.warehouseId.isEmpty())
        return tr("warehouse “%1”").arg(told.known.warehouseId);
    return tr("the SQL warehouse");
}

DiagnosisText ServiceWords::notFound(const QString &warehouse)
{
    DiagnosisText text;
    text.title = tr("The SQL warehouse was not found.");
    //: %1 is for example “warehouse “Starter””, or “the SQL warehouse”.
    text.cause = tr("This workspace has no such warehouse, or none that the service principal can see: %1.")
                     .arg(warehouse);
    text.fix =
        tr("Choose a warehouse from the list. An ID has 16 hex digits; the ID of a cluster or a path does "
           "not fit. If the list is empty, let a workspace admin give the service principal Can use on "
           "a warehouse.");
    text.who = tr("You, or a workspace admin.");
    return text;
}

DiagnosisText ServiceWords::noCanUse(const QString &warehouse, const QString &whom)
{
    DiagnosisText text;
    text.title = tr("The service principal may not use the SQL warehouse.");
    //: %1 is the service principal, %2 the warehouse.
    text.cause =
        tr("The permission Can use is missing: %1 on %2. The same answer comes for a warehouse ID that "
           "does not exist.")
            .arg(whom, warehouse);
    text.fix =
        tr("Open SQL Warehouses > the warehouse > Permissions, add the service principal and choose Can "
           "use. If that changes nothing, tick Databricks SQL access for the service principal.");
    text.who = tr("A workspace admin, or the owner of the warehouse.");
    return text;
}

DiagnosisText ServiceWords::stopped(const QString &warehouse)
{
    DiagnosisText text;
    text.title = tr("The SQL warehouse is stopped or still starting.");
    //: %1 is for example “warehouse “Starter””, or “the SQL warehouse”.
    text.cause = tr("Nothing is wrong yet. The first request wakes it up: %1.").arg(warehouse);
    text.fix =
        tr("Start it and wait: a serverless warehouse takes seconds, a pro or classic one takes minutes.");
    text.who = tr("You.");
    return text;
}

DiagnosisText ServiceWords::startFailed(const QString &warehouse, const QString &message)
{
    DiagnosisText text;
    text.title = tr("The SQL warehouse cannot start.");
    //: %1 is the warehouse, %2 what the server said.
    text.cause = tr("The cloud could not provide the machines for %1. It says: %2").arg(warehouse, message);
    text.fix = tr("Have the quota raised that the message names, choose a smaller size or a serverless "
                  "warehouse, or take another warehouse.");
    text.who = tr("A workspace admin, with whoever manages the cloud subscription.");
    return text;
}

DiagnosisText ServiceWords::syntax(const QString &message)
{
    DiagnosisText text;
    text.title = tr("The SQL statement is wrong.");
    //: %1 is what the server said.
    text.cause = tr("The server could not make sense of the statement. It says: %1").arg(message);
    text.fix =
        tr("Look at the position that the message names. Put every name into backquotes. If you did not "
           "write the statement, this is a fault of this program: please report it with the request ID.");
    text.who = tr("You.");
    return text;
}

DiagnosisText ServiceWords::rateLimited(const QString &retryAfter)
{
    DiagnosisText text;
    text.title = tr("The server asks to slow down.");
    text.cause = tr("Too many requests came in a short time. Nothing is wrong with the credentials or the "
                    "rights.");
    text.fix = retryAfter.isEmpty()
                   ? tr("Wait a minute and try again.")
                   //: %1 is a number of seconds or a time, as the server wrote it.
                   : tr("Wait as long as the server asks (%1 s) and try again.").arg(retryAfter);
    text.who = tr("You.");
    return text;
}

DiagnosisText ServiceWords::unavailable(const QString &requestId)
{
    DiagnosisText text;
    text.title = tr("Databricks has a passing fault.");
    text.cause = tr("The service could not answer this time. Your settings are not the reason.");
    text.fix = requestId.isEmpty()
                   ? tr("Try again in a few minutes. If it lasts, look at the status page of your Databricks "
                        "region and report it to Databricks support.")
                   //: %1 is the id of a request.
                   : tr("Try again in a few minutes. If it lasts, look at the status page of your Databricks "
                        "region and give the request ID %1 to Databricks support.")
                         .arg(requestId);
    text.who = tr("Databricks support.");
    return text;
}

DiagnosisText ServiceWords::statementStopped()
{
    DiagnosisText text;
    text.title = tr("The query was stopped, or its result has gone.");
    text.cause = tr("The query ran into a time limit, was cancelled, or its result was closed before it was "
                    "read.");
    text.fix =
        tr("Run it again. If it was a time limit, have the STATEMENT_TIMEOUT of the warehouse raised.");
    text.who = tr("You.");
    return text;
}

DiagnosisText ServiceWords::malformed()
{
    DiagnosisText text;
    text.title = tr("The answer is not what this API returns.");
    text.cause = tr("The answer was cut off, empty, or lacks what the API promises. Something between this "
                    "computer and Databricks may have changed it.");
    text.fix =
        tr("Try once more. If it happens again, suspect a proxy, and send the details of this check to "
           "the network team.");
    text.who = tr("You, then the network team.");
    return text;
}

DiagnosisText ServiceWords::other(const QString &message)
{
    DiagnosisText text;
    text.title = tr("The server refused the request.");
    text.cause = message.isEmpty()
                     ? tr("The answer gives no reason that this program knows.")
                     //: %1 is what the server said.
                     : tr("The reason is none that this program knows. The server says: %1").arg(message);
    text.fix = tr("Read what the server says and show it, with the request ID, to your workspace admin. This "
                  "program does not guess a grant for it.");
    text.who = tr("A workspace admin.");
    return text;
}

} // namespace

DiagnosisText wording::warehouseNotFound(const Told &told)
{
    return ServiceWords::notFound(ServiceWords::warehouse(told));
}

DiagnosisText wording::warehouseNoCanUse(const Told &told)
{
    return ServiceWords::noCanUse(ServiceWords::warehouse(told), whom(told));
}

DiagnosisText wording::warehouseStopped(const Told &told)
{
    return ServiceWords::stopped(ServiceWords::warehouse(told));
}

DiagnosisText wording::warehouseStartFailed(const Told &told)
{
    return ServiceWords::startFailed(ServiceWords::warehouse(told), told.facts.message);
}

DiagnosisText wording::sqlSyntax(const Told &told)
{
    return ServiceWords::syntax(told.facts.message);
}

DiagnosisText wording::rateLimited(const Told &told)
{
    return ServiceWords::rateLimited(told.facts.retryAfter);
}

DiagnosisText wording::serviceUnavailable(const Told &told)
{
    return ServiceWords::unavailable(told.facts.requestId);
}

DiagnosisText wording::statementStopped(const Told &)
{
    return ServiceWords::statementStopped();
}

DiagnosisText wording::responseMalformed(const Told &)
{
    return ServiceWords::malformed();
}

DiagnosisText wording::other(const Told &told)
{
    return ServiceWords::other(told.facts.message);
}

} // namespace draftt
