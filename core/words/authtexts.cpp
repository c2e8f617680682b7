// SPDX-License-Identifier: Apache-2.0
#include "core/words/wording.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

class AuthWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthWords)

public:
    static QString workspaceAdmin() { return tr("A workspace admin."); }
    static QString secretCause(const Facts &facts);
    static DiagnosisText invalidClient(const Facts &facts);
    static DiagnosisText secretExpired();
    static DiagnosisText patInvalid();
    static DiagnosisText principalInactive(const QString &whom);
    static DiagnosisText missingEntitlement(const QString &whom);
    static DiagnosisText missingScope();
    static DiagnosisText wrongTenant();
};

QString AuthWords::secretCause(const Facts &facts)
{
    if (facts.errorClass.startsWith(QLatin1String("AADSTS"))) {
        //: %1 is Microsoft's error number, for example AADSTS7000215.
        return tr("Microsoft Entra ID refused the client (%1). Often the ID of the secret was pasted where its "
                  "value belongs.")
            .arg(facts.errorClass);
    }
    return tr(
        "The sign-in service does not say which of the two is wrong. The same answer comes for a mistyped "
        "client ID, for a wrong, deleted or expired secret, and for a service principal that is not in "
        "this workspace.");
}

DiagnosisText AuthWords::invalidClient(const Facts &facts)
{
    DiagnosisText text;
    text.title = tr("The client ID and secret were not accepted.");
    text.cause = secretCause(facts);
    text.fix =
        tr("Compare the client ID with the application ID of the service principal. Then make a new "
           "secret under Settings > Identity and access > Service principals > the service principal > "
           "Secrets, and paste it whole; a Databricks secret starts with “dose”. If it is refused too, "
           "check that the service principal is in this workspace.");
    text.who = tr("You, with a workspace admin or a manager of the service principal.");
    return text;
}

DiagnosisText AuthWords::secretExpired()
{
    DiagnosisText text;
    text.title = tr("The OAuth secret has expired.");
    text.cause = tr("The secret was right once, but its lifetime is over.");
    text.fix = tr("Make a new secret for the service principal, enter it here, and delete the old one.");
    text.who = tr("A workspace admin or a manager of the service principal.");
    return text;
}

DiagnosisText AuthWords::patInvalid()
{
    DiagnosisText text;
    text.title = tr("The access token was not accepted.");
    text.cause = tr("The token is wrong, revoked or expired.");
    text.fix =
        tr("Make a new token under Settings > Developer > Access tokens and paste its value, which "
           "starts with “dapi”, not its ID. If you sign in with a client ID and secret, test once more: "
           "a fresh token is fetched.");
    text.who = tr("You, the owner of the token.");
    return text;
}

DiagnosisText AuthWords::principalInactive(const QString &whom)
{
    DiagnosisText text;
    text.title = tr("This workspace does not admit the service principal.");
    //: %1 is the service principal: its name, its id, or the words “the service principal”.
    text.cause =
        tr("The sign-in worked, but the workspace does not know %1 or has switched it off.").arg(whom);
    text.fix = tr("Open Settings > Identity and access > Service principals, add the service principal if it "
                  "is missing, and see that its status is Active.");
    text.who = workspaceAdmin();
    return text;
}

DiagnosisText AuthWords::missingEntitlement(const QString &whom)
{
    DiagnosisText text;
    text.title = tr("The service principal may not use SQL in this workspace.");
    //: %1 is the service principal: its name, its id, or the words “the service principal”.
    text.cause = tr("An entitlement is missing: %1 is in the workspace, but without the access that this "
                    "request needs.")
                     .arg(whom);
    text.fix =
        tr("Open Settings > Identity and access > Service principals > the service principal and tick "
           "Databricks SQL access; tick Workspace access too if the message names it. It can take about "
           "ten minutes to work.");
    text.who = workspaceAdmin();
    return text;
}

DiagnosisText AuthWords::missingScope()
{
    DiagnosisText text;
    text.title = tr("The token was made for fewer APIs than are needed.");
    text.cause = tr("The token is valid, but its scopes leave out this API. No grant changes that.");
    text.fix = tr("Make a token with the scopes sql and unity-catalog, or one without a restriction. With a "
                  "client ID and secret, the scope all-apis must be allowed.");
    text.who = tr("You, the owner of the token.");
    return text;
}

DiagnosisText AuthWords::wrongTenant()
{
    DiagnosisText text;
    text.title = tr("The credentials belong to another workspace, tenant or cloud.");
    text.cause = tr("The credentials or the token were issued somewhere else than this workspace expects.");
    text.fix = tr("Enter the address of the workspace that the credentials were made in, or make new ones in "
                  "this workspace. With Microsoft Entra ID, check the tenant ID and the cloud: public, US "
                  "Government or China.");
    text.who = tr("You, with whoever made the credentials.");
    return text;
}

} // namespace

DiagnosisText wording::authInvalidClient(const Told &told)
{
    return AuthWords::invalidClient(told.facts);
}

DiagnosisText wording::authSecretExpired(const Told &)
{
    return AuthWords::secretExpired();
}

DiagnosisText wording::authPatInvalid(const Told &)
{
    return AuthWords::patInvalid();
}

DiagnosisText wording::authPrincipalInactive(const Told &told)
{
    return AuthWords::principalInactive(whom(told));
}

DiagnosisText wording::authMissingEntitlement(const Told &told)
{
    return AuthWords::missingEntitlement(whom(told));
}

DiagnosisText wording::authMissingScope(const Told &)
{
    return AuthWords::missingScope();
}

DiagnosisText wording::authWrongTenant(const Told &)
{
    return AuthWords::wrongTenant();
}

} // namespace draftt
