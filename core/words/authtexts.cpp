// SPDX-License-Identifier: Apache-2.0
#include "core/words/codetexts.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

QString secretCause(const Facts &facts)
{
    if (facts.errorClass.startsWith(QLatin1String("AADSTS"))) {
        //: %1 is Microsoft's error number, for example AADSTS7000215.
        return Texts::
            tr("Microsoft Entra ID refused the client (%1). Often the ID of the secret was pasted where its "
               "value belongs.")
                .arg(facts.errorClass);
    }
    return Texts::tr(
        "The sign-in service does not say which of the two is wrong. The same answer comes for a mistyped "
        "client ID, for a wrong, deleted or expired secret, and for a service principal that is not in "
        "this workspace.");
}

DiagnosisText invalidClient(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The client ID and secret were not accepted.");
    text.cause = secretCause(told.facts);
    text.fix = Texts::tr(
        "Compare the client ID with the application ID of the service principal. Then make a new "
        "secret under Settings › Identity and access › Service principals › the service principal › "
        "Secrets, and paste it whole; a Databricks secret starts with “dose”. If it is refused too, "
        "check that the service principal is in this workspace. If all is right, try again later: a passing fault "
        "gets the same answer.");
    text.who = Texts::tr("You, with a workspace admin or a manager of the service principal.");
    return text;
}

DiagnosisText secretExpired(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The OAuth secret has expired.");
    text.cause = Texts::tr("The secret was right once, but its lifetime is over.");
    text.fix =
        Texts::tr("Make a new secret for the service principal, enter it here, and delete the old one.");
    text.who = Texts::tr("A workspace admin or a manager of the service principal.");
    return text;
}

DiagnosisText patInvalid(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The access token was not accepted.");
    text.cause = Texts::tr("The token is wrong, revoked or expired.");
    text.fix = Texts::tr(
        "Make a new token under Settings › Developer › Access tokens and paste its value, which starts "
        "with “dapi”, not its ID. If you sign in with a client ID and secret, check once more: a fresh "
        "token is fetched.");
    text.who = Texts::tr("You, the owner of the token.");
    return text;
}

DiagnosisText principalInactive(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("This workspace does not admit the service principal.");
    //: %1 is the service principal: its name, its id, or the words “the service principal”.
    text.cause = Texts::tr("The sign-in worked, but the workspace does not know %1 or has switched it off.")
                     .arg(whom(told));
    text.fix =
        Texts::tr("Open Settings › Identity and access › Service principals, add the service principal if it "
                  "is missing, and see that its status is Active.");
    text.who = Texts::tr("A workspace admin.");
    return text;
}

DiagnosisText missingEntitlement(const Told &told)
{
    DiagnosisText text;
    text.title = Texts::tr("The service principal may not use SQL in this workspace.");
    //: %1 is the service principal: its name, its id, or the words “the service principal”.
    text.cause =
        Texts::tr("An entitlement is missing: %1 is in the workspace, but without the access that this "
                  "request needs.")
            .arg(whom(told));
    text.fix = Texts::tr(
        "Open Settings › Identity and access › Service principals › the service principal and tick "
        "Databricks SQL access; tick Workspace access too if the message names it. It can take about "
        "ten minutes to work.");
    text.who = Texts::tr("A workspace admin.");
    return text;
}

DiagnosisText missingScope(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The token was made for fewer APIs than are needed.");
    text.cause = Texts::tr("The token is valid, but its scopes leave out this API. No grant changes that.");
    text.fix =
        Texts::tr("Make a token with the scopes sql and unity-catalog, or one without a restriction. With a "
                  "client ID and secret, the scope all-apis must be allowed.");
    text.who = Texts::tr("You, the owner of the token.");
    return text;
}

DiagnosisText wrongTenant(const Told &)
{
    DiagnosisText text;
    text.title = Texts::tr("The credentials belong to another workspace, tenant or cloud.");
    text.cause =
        Texts::tr("The credentials or the token were issued somewhere else than this workspace expects.");
    text.fix =
        Texts::tr("Enter the address of the workspace that the credentials were made in, or make new ones in "
                  "this workspace. With Microsoft Entra ID, check the tenant ID and the cloud: public, US "
                  "Government or China.");
    text.who = Texts::tr("You, with whoever made the credentials.");
    return text;
}

constexpr CodeText authTable[]{
    {Code::AuthInvalidClient, invalidClient},
    {Code::AuthSecretExpired, secretExpired},
    {Code::AuthPatInvalid, patInvalid},
    {Code::AuthPrincipalInactiveOrNotInWorkspace, principalInactive},
    {Code::AuthMissingEntitlement, missingEntitlement},
    {Code::AuthMissingScope, missingScope},
    {Code::AuthWrongTenantOrCloud, wrongTenant},
};

} // namespace

std::span<const CodeText> authTexts()
{
    return authTable;
}

} // namespace draftt
