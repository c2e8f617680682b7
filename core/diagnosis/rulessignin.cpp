// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// In a failed statement or a warehouse's health it is the storage or the cloud whose sign-in failed.
bool isSignIn(const Clues &c)
{
    return c.answer.statementState != "FAILED"_L1 && !rules::hasMark(c, "health FAILED"_L1);
}

/// Where a refusal is about credentials: the edge's statuses, or another tool's text without its frame.
bool isRefusal(const Clues &c)
{
    return c.status == 400 || c.status == 401 || c.status == 403 || (!c.hasAnswer && c.status == 0);
}

bool isIdentityRefusal(const Clues &c)
{
    return isRefusal(c) && c.missing.isEmpty();
}

bool isUnknownIdentity(const Clues &c)
{
    return c.stage == Stage::ScimMe && c.status == 404;
}

// clang-format off

/// Microsoft's numbers (learn.microsoft.com, reference-error-codes).
constexpr Alternative entraWords[]{
    {Code::AuthSecretExpired, In::Class, "AADSTS7000222"_L1}, // the secret has expired
    {Code::AuthInvalidClient, In::Class, "AADSTS(?:7000(?:12|14|15|18)|70002[37]|70002|7000215|7000216|7000218|700025|700027|7000272)"_L1}, // the client's proof is wrong
    {Code::AuthInvalidClient, In::Class, "AADSTS(?:50012|50126)"_L1}, // wrong name or password
    {Code::AuthWrongTenantOrCloud, In::Class, "AADSTS(?:90002|900021|900023|90013|90019|50059|50128|50049)"_L1}, // no such tenant
    {Code::AuthWrongTenantOrCloud, In::Class, "AADSTS(?:90038|900038\\d*|900971|90051|50194)"_L1}, // another cloud or kind of tenant
    {Code::AuthWrongTenantOrCloud, In::Class, "AADSTS(?:700016|7000229|70001|500011|500014|650052|700005|5000224)"_L1}, // the application is not in it
    {Code::AuthWrongTenantOrCloud, In::Class, "AADSTS(?:50020|50034|90072)"_L1}, // the user is not in it
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Class, "AADSTS(?:7000112|50057|50105)"_L1}, // switched off or not assigned
    {Code::Other, In::Class, "AADSTS(?:53000|53001|53002|53003|53004|530003|53011|530084|50005|50158|50131|500021[13]?|50076|50079|50097)"_L1, Variant::EntraPolicy}, // conditional access
    {Code::Other, In::Class, "AADSTS(?:65001|65004|90094|90093|65005|650056)"_L1, Variant::EntraConsent}, // consent
    {Code::AuthPatInvalid, In::Class, "AADSTS(?:50013|50173|70008|70043|700082|700084|50132|50089)"_L1}, // a token has run out
    {Code::RateLimited, In::Class, "AADSTS(?:90055|50196|90025)"_L1}, // slow down
    {Code::ServiceUnavailable, In::Class, "AADSTS(?:90033|90006|90024|90012|50001[0-9]?|75001|130004)"_L1}, // passing faults
};

/// Tenant restrictions are written by a proxy.
constexpr Alternative entraProxyWords[]{
    {Code::HostProxy, In::Class, "AADSTS5000(?:21|22|14|212|213|221)"_L1}, // tenant restrictions
};

constexpr Alternative scopesWords[]{
    {Code::AuthMissingScope, In::Class, "INSUFFICIENT_SCOPE"_L1}, // RFC 6750 §3.1
    {Code::AuthMissingScope, In::Said, "\\binsufficient_scope\\b"_L1}, // RFC 6750, in WWW-Authenticate
    {Code::AuthMissingScope, In::Said, "\\bscopes? .{0,60}\\bnot (?:assign|grant|allow|permit)"_L1}, // «Scopes 'all-apis' are not assigned …»
    {Code::AuthMissingScope, In::Said, "^(?!.*may be expired).*\\b(?:required|insufficient|missing|lacks?|not have) (?:\\w+ ){0,3}scopes?\\b"_L1}, // «does not have required scopes: sql»
    {Code::AuthMissingScope, In::Said, "\\bscopes? .{0,30}(?:required|missing|insufficient)"_L1}, // gateways
};

constexpr Alternative wrongTenantWords[]{
    {Code::AuthWrongTenantOrCloud, In::Said, "expected (?:iss|aud|tid)\\w* claim"_L1}, // «Expected iss claim to be …»
    {Code::AuthWrongTenantOrCloud, In::Said, "(?:invalid|incorrect|unexpected|wrong|unknown) (?:token )?(?:issuer|audience|tenant)"_L1}, // JWT libraries
    {Code::AuthWrongTenantOrCloud, In::Said, "(?:issuer|audience|tenant)\\b.{0,80}(?:mismatch|not match|not (?:found|valid|trusted|accepted))"_L1}, // JWT libraries
    {Code::AuthWrongTenantOrCloud, In::Said, "(?:invalid|unauthori[sz]ed) access to org"_L1}, // «Invalid access to Org: N»
    {Code::AuthWrongTenantOrCloud, In::Said, "(?:issued|belongs?) (?:by|for|to) (?:another|a different)"_L1}, // Databricks
    {Code::AuthWrongTenantOrCloud, In::Said, "(?:another|different) (?:tenant|cloud|workspace|account)\\b"_L1}, // Databricks
};

constexpr Alternative secretWords[]{
    {Code::AuthSecretExpired, In::Said, "secrets?\\b.{0,80}\\b(?:(?:has|have|is|are|was) )?(?<!not )expired"_L1}, // «Client secret has expired»
    {Code::AuthSecretExpired, In::Said, "expired (?:client )?(?:secret|credential)"_L1}, // gateways
    {Code::AuthInvalidClient, In::Form, "code (?:INVALID_CLIENT|UNAUTHORIZED_CLIENT|InvalidClientError)"_L1}, // RFC 6749 §5.2; the words may tell more
    {Code::AuthInvalidClient, In::Said, "\\binvalid[_ ]client\\b|\\bunauthorized_client\\b"_L1}, // RFC 6749 in words
    {Code::AuthInvalidClient, In::Said, "client authentication failed"_L1}, // Databricks
    {Code::AuthInvalidClient, In::Said, "(?:invalid|incorrect|wrong|unknown|bad) (?:oauth )?client(?:[_ ](?:id|secret|credentials?))"_L1}, // Databricks
    {Code::AuthInvalidClient, In::Said, "client[_ ](?:id|secret)\\b.{0,60}(?:invalid|incorrect|not (?:found|valid|recogni[sz]ed)|mismatch)"_L1}, // gateways
};

constexpr Alternative tokenWords[]{
    {Code::AuthPatInvalid, In::Class, "INVALID_TOKEN|CREDENTIALS?_(?:MISSING|EXPIRED|INVALID)"_L1}, // Databricks, RFC 6750
    {Code::AuthPatInvalid, In::Class, "ExpiredJwtException|MalformedJwtException|SignatureException"_L1}, // jjwt
    {Code::AuthPatInvalid, In::Said, "\\b(?:invalid|malformed|expired|revoked|unknown|bad) (?:access |bearer |api |personal access |oauth )?tokens?\\b"_L1}, // «Invalid access token.»
    {Code::AuthPatInvalid, In::Said, "(?<!sas )(?<!refresh )\\btokens?\\b(?! (?:bucket|for list|refresh)|:.*\\brefresh).{0,40}\\b(?:invalid|expired|revoked|malformed|deleted|not valid|not recogni[sz]ed)"_L1}, // «Token is expired»
    {Code::AuthPatInvalid, In::Said, "credential was not sent|unsupported type for this api"_L1}, // Databricks
    {Code::AuthPatInvalid, In::Said, "(?:personal access )?token(?:s| authentication) (?:is|are|has been|have been) (?:disabled|not (?:allowed|enabled))"_L1}, // Databricks
    {Code::AuthPatInvalid, In::Said, "\\bjwt (?:is )?expired|session is expired"_L1}, // jjwt, Databricks
    {Code::AuthPatInvalid, In::Said, "(?:missing|required) (?:\\w+ )?(?:authentication|authorization) (?:credential|header|token)"_L1}, // Google's gateways
    {Code::AuthPatInvalid, In::Said, "invalid authorization header|not authenticated"_L1}, // gateways
};

constexpr Alternative inactiveWords[]{
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Mark, "identity inactive"_L1}, // SCIM
};

constexpr Alternative scimMissingWords[]{
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "\\b(?:user|principal|resource|serviceprincipal).*(?:not found|does not exist)"_L1}, // SCIM
};

/// A known principal that this workspace does not admit.
constexpr Alternative identityWords[]{
    {Code::AuthMissingEntitlement, In::Said, "\\bentitlements?\\b"_L1}, // «This API is disabled for users without the … entitlement»
    {Code::AuthMissingEntitlement, In::Said, "disabled for users without"_L1}, // Databricks
    {Code::AuthMissingEntitlement, In::Said, "sql access (?:is )?(?:not|missing|required|disabled)"_L1}, // Databricks
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "\\buser not authori[sz]ed"_L1}, // «User not authorized.»
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "\\b(?:user|principal|identity|service principal|account)\\b.{0,80}\\b(?:is |has been |was )?(?:inactive|deactivated|disabled|suspended|deprovisioned|not active)"_L1}, // Databricks
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "not (?:a |yet )?(?:member of|assigned to|added to|part of|provisioned in|in) (?:this |the |any )?workspace"_L1}, // Databricks
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "(?:does not (?:belong to|exist in)|not found in) (?:this |the )?workspace"_L1}, // Databricks
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "no access to (?:this|the) workspace"_L1}, // Databricks
    {Code::AuthPrincipalInactiveOrNotInWorkspace, In::Said, "not authori[sz]ed to access (?:this|the) (?:workspace|organi[sz]ation|org)\\b"_L1}, // Databricks
};

// clang-format on

} // namespace

const Rule rules::entraProxy{"tenant restrictions"_L1, rules::always, entraProxyWords};
const Rule rules::entra{"Entra"_L1, isSignIn, entraWords};
const Rule rules::scopes{"scopes"_L1, isRefusal, scopesWords};
const Rule rules::wrongTenant{"tenant"_L1, isRefusal, wrongTenantWords};
const Rule rules::secret{"client secret"_L1, isRefusal, secretWords};
const Rule rules::token{"token"_L1, isRefusal, tokenWords};
const Rule rules::inactive{"switched off"_L1, rules::always, inactiveWords};
const Rule rules::scimMissing{"unknown identity"_L1, isUnknownIdentity, scimMissingWords};
const Rule rules::identity{"identity"_L1, isIdentityRefusal, identityWords};

} // namespace draftt
