// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Where a refusal is about credentials: the edge's statuses, or another tool's text without its frame.
bool isRefusal(const Clues &c)
{
    return c.status == 400 || c.status == 401 || c.status == 403 || (!c.hasAnswer && c.status == 0);
}

bool isTokenStage(const Clues &c)
{
    return c.stage == Stage::Token;
}

rules::Verdict clientPair(const Clues &c)
{
    if (c.says(
            "secrets?\\b.{0,80}\\b(?:has|have|is|are|was)? ?expired|expired (?:client )?(?:secret|credential)"_L1) &&
        !c.says("not expired"_L1))
        return Code::AuthSecretExpired;
    if (c.hasClass("INVALID_CLIENT|UNAUTHORIZED_CLIENT"_L1) ||
        c.says(
            "\\binvalid[_ ]client\\b|unauthorized_client|client authentication failed|"
            "(?:invalid|incorrect|wrong|unknown|bad) (?:oauth )?client(?:[_ ](?:id|secret|credentials?))|"
            "client[_ ](?:id|secret)\\b.{0,60}(?:invalid|incorrect|not (?:found|valid|recogni[sz]ed)|mismatch)"_L1))
        return Code::AuthInvalidClient;
    if (isTokenStage(c) && c.status == 401 && !c.isPage())
        return Code::AuthInvalidClient;
    return std::nullopt;
}

bool isBadToken(const Clues &c)
{
    return c.hasClass("UNAUTHENTICATED|INVALID_TOKEN|CREDENTIALS?_(?:MISSING|EXPIRED|INVALID)"_L1) ||
           c.says(
               "\\b(?:invalid|malformed|expired|revoked|unknown|bad) (?:access |bearer |api |personal access "
               "|oauth )?"
               "tokens?\\b|\\btokens?\\b.{0,40}\\b(?:invalid|expired|revoked|malformed|deleted|not valid|"
               "not recogni[sz]ed)|credential was not sent|unsupported type for this api|"
               "(?:personal access )?token(?:s| authentication) (?:is|are|has been|have been) "
               "(?:disabled|not (?:allowed|"
               "enabled))|expiredjwt|jwt (?:is )?expired|refresh token is invalid|"
               "(?:missing|required) (?:\\w+ )?(?:authentication|authorization) (?:credential|header|token)|"
               "invalid authorization header|not authenticated"_L1);
}

} // namespace

rules::Verdict rules::entra(const Clues &c)
{
    struct Numbers {
        Code code;
        QLatin1StringView pattern;
    };
    // Microsoft's list of AADSTS numbers (learn.microsoft.com, reference-error-codes).
    static constexpr Numbers table[]{
        {Code::AuthSecretExpired, "aadsts7000222\\b"_L1},
        {Code::AuthInvalidClient,
         "aadsts(?:7000(?:12|14|15|18)|70002[37]|70002|50012|50126|7000215|7000216|7000218|"
         "700027|700025|7000272)\\b"_L1},
        {Code::AuthWrongTenantOrCloud, "aadsts(?:90002|900021|900023|900038\\d*|90038|90051|90072|900971|"
                                       "700016|7000229|70001|50020|50034|50059|50128|"
                                       "50194|500011|500014|50049|90019|90013|650052|700005|5000224)\\b"_L1},
        {Code::AuthPrincipalInactiveOrNotInWorkspace, "aadsts(?:7000112|50057|50105|53000)\\b"_L1},
        {Code::AuthPatInvalid, "aadsts(?:50013|50173|70008|70043|700082|700084|50132|50089)\\b"_L1},
        {Code::RateLimited, "aadsts(?:90055|50196|90025)\\b"_L1},
        {Code::ServiceUnavailable, "aadsts(?:90033|90006|90024|90012|50001[0-9]?|75001|130004)\\b"_L1},
    };
    // In a failed statement it is the storage whose sign-in failed.
    if (c.answer.statementState == "FAILED"_L1)
        return std::nullopt;
    for (const auto &[code, pattern] : table) {
        if (c.says(pattern))
            return code;
    }
    return std::nullopt;
}

rules::Verdict rules::credentials(const Clues &c)
{
    if (!isRefusal(c))
        return std::nullopt;
    if (c.says(
            "(?:required|insufficient|missing|lacks?|not have) (?:\\w+ ){0,3}scopes?\\b|insufficient_scope|"
            "scopes? .{0,30}(?:required|missing|insufficient)"_L1) &&
        c.answer.code != "invalid_scope"_L1)
        return Code::AuthMissingScope;
    if (c.says("expected (?:iss|aud|tid)\\w* claim|(?:invalid|incorrect|unexpected|wrong|unknown) (?:token "
               ")?(?:issuer|audience|"
               "tenant)|(?:issuer|audience|tenant).{0,80}(?:mismatch|not match|not "
               "(?:found|valid|trusted|accepted))|"
               "(?:invalid|unauthori[sz]ed) access to org|(?:issued|belongs?) (?:by|for|to) (?:another|a "
               "different)|"
               "(?:another|different) (?:tenant|cloud|workspace|account)\\b"_L1))
        return Code::AuthWrongTenantOrCloud;
    if (const auto verdict = clientPair(c))
        return verdict;
    return isBadToken(c) ? Verdict(Code::AuthPatInvalid) : std::nullopt;
}

rules::Verdict rules::identity(const Clues &c)
{
    if (c.content.isInactive)
        return Code::AuthPrincipalInactiveOrNotInWorkspace;
    const bool isScimMissing =
        c.stage == Stage::ScimMe && c.status == 404 &&
        c.says("(?:user|principal|resource|serviceprincipal).*(?:not found|does not exist)"_L1);
    if (isScimMissing)
        return Code::AuthPrincipalInactiveOrNotInWorkspace;
    if (!isRefusal(c) || c.missing)
        return std::nullopt;
    if (c.says(
            "entitlement|disabled for users without|(?:databricks )?sql access (?:is )?(?:not|missing|required|disabled)"_L1))
        return Code::AuthMissingEntitlement;
    if (c.says("\\buser not authori[sz]ed|(?:user|principal|identity|service "
               "principal|account)\\b.{0,80}\\b(?:is |has been |was )?"
               "(?:inactive|deactivated|disabled|suspended|deprovisioned|not active)|"
               "not (?:a |yet )?(?:member of|assigned to|added to|part of|provisioned in|in) (?:this |the "
               "|any )?workspace|"
               "(?:does not (?:belong to|exist in)|not found in) (?:this |the )?workspace|no access to "
               "(?:this|the) workspace|"
               "not authori[sz]ed to access (?:this|the) (?:workspace|organi[sz]ation|org)\\b"_L1))
        return Code::AuthPrincipalInactiveOrNotInWorkspace;
    return std::nullopt;
}

} // namespace draftt
