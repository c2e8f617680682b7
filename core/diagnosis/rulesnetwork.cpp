// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A page or plain words in place of an answer of the API.
bool isForeignAnswer(const Clues &c)
{
    return (c.isPage() || c.answer.shape == AnswerShape::Text) && !c.isDatabricks();
}

/// Marked by a proxy on the way, and not in the form in which Databricks itself refuses.
bool isMarked(const Clues &c)
{
    return !c.isDatabricks() && c.answer.shape != AnswerShape::Object && (c.isPage() || c.status >= 400);
}

bool isElsewhere(const Clues &c)
{
    return c.isElsewhere;
}

bool isUnrefusedAnswer(const Clues &c)
{
    return c.status < 400;
}

bool isGoodPage(const Clues &c)
{
    return c.isPage() && c.status < 400;
}

// clang-format off

/// Databricks refuses this network, whoever signs in.
constexpr Alternative networkRefusalWords[]{
    {Code::HostIpAccessList, In::Mark, "(?:target|asked) .*private-link-validation-error.*"_L1}, // the redirect of a workspace behind a private link; SDK logs
    {Code::HostIpAccessList, In::Class, "PRIVATE_?LINK_?VALIDATION_?ERROR"_L1}, // the SDKs' name for it
    {Code::HostIpAccessList, In::Class, "IP_ACCESS_DENIED|IP_ACCESS_LIST.*"_L1}, // Databricks, account API
    {Code::HostIpAccessList, In::Class, "(?:INGRESS_|NETWORK_)POLICY.*"_L1}, // Databricks, network policies
    {Code::HostIpAccessList, In::Said, "\\bip acls?\\b"_L1}, // «is blocked by Databricks IP ACL for workspace: N»
    {Code::HostIpAccessList, In::Said, "\\bip access[ _-]?lists?\\b(?!.*(?:feature|not (?:enabled|supported)))"_L1}, // Databricks, account console
    {Code::HostIpAccessList, In::Said, "private[ _-]link validation"_L1}, // Databricks
    {Code::HostIpAccessList, In::Said, "\\bprivate link\\b.*\\bnot accessible\\b"_L1}, // the SDKs' sentence
    {Code::HostIpAccessList, In::Said, "unauthori[sz]ed network"_L1}, // «Unauthorized network access to workspace: N»
    {Code::HostIpAccessList, In::Said, "\\b(?:network|ingress) (?:access )?polic(?:y|ies)\\b.*\\b(?:den|block|not allow|refus|reject)"_L1}, // context-based ingress
    {Code::HostIpAccessList, In::Said, "\\b(?:den|block|not allow|refus|reject).*\\b(?:network|ingress) (?:access )?polic"_L1}, // context-based ingress
    {Code::HostIpAccessList, In::Said, "\\bcontext-based ingress\\b"_L1}, // Databricks
    {Code::HostIpAccessList, In::Said, "public (?:network )?access (?:to .*)?(?:is|has been) (?:disabled|not allowed|denied)"_L1}, // Azure
    {Code::HostIpAccessList, In::Said, "private (?:endpoint|link).*\\b(?:required|only|must)\\b"_L1}, // Azure, Databricks
    {Code::HostIpAccessList, In::Said, "\\b(?:source |client |your |from )ip(?: address)?:? .*\\b(?:block|not (?:allowed|permitted|authori[sz]ed)|denied|rejected|not in\\b)"_L1}, // Databricks, gateways
};

constexpr Alternative proxyMarksWords[]{
    {Code::HostProxy, In::Mark, "status 407"_L1, Variant::ProxyWantsPassword}, // RFC 9110 §15.5.8
    {Code::HostProxy, In::Mark, "kind proxy_refused"_L1}, // our own client
};

/// A header that only proxies write.
constexpr Alternative proxyHeadersWords[]{
    {Code::HostProxy, In::Mark, "proxy-authenticate .*"_L1, Variant::ProxyWantsPassword}, // RFC 9110 §11.7.1
    {Code::HostProxy, In::Mark, "(?:server|via) .*(?:squid|tinyproxy|privoxy|blue ?coat|proxysg).*"_L1, Variant::ProxyRefuses}, // their manuals
    {Code::HostProxy, In::Mark, "(?:server|via) .*(?:zscaler|netskope|forcepoint|websense|ironport|wsa|swg).*"_L1, Variant::ProxyRefuses}, // their manuals
    {Code::HostProxy, In::Mark, "(?:server|via) .*(?:mcafee|web ?gateway|skyhigh|barracuda|fortigate|fortiproxy|sophos).*"_L1, Variant::ProxyRefuses}, // their manuals
};

/// A captive portal or a gateway sends every request to its own site.
constexpr Alternative portalsWords[]{
    {Code::HostProxy, In::Mark, "elsewhere .*(?:portal|captive|hotspot|wi-?fi).*"_L1}, // hotels, trains
    {Code::HostProxy, In::Mark, "elsewhere .*(?:blockpage|zscaler|gateway\\.|webfilter).*"_L1, Variant::ProxyRefuses}, // company gateways
    {Code::HostProxy, In::Said, "\\b(?:captive|hotspot|wi-?fi)\\b|portal"_L1}, // their pages
};

/// Products that answer in place of the site, by the names and phrases of their pages.
constexpr Alternative proxyPagesWords[]{
    {Code::HostProxy, In::Said, "\\bsquid\\b|blue ?coat|proxysg|policy_denied|requested url could not be retrieved"_L1, Variant::ProxyRefuses}, // Squid, Symantec
    {Code::HostProxy, In::Said, "zscaler|netskope|menlo security|iboss"_L1, Variant::ProxyRefuses}, // cloud gateways
    {Code::HostProxy, In::Said, "forcepoint|websense|fortiguard|fortinet|fortigate"_L1, Variant::ProxyRefuses}, // Forcepoint, Fortinet
    {Code::HostProxy, In::Said, "mcafee|skyhigh|trellix|sophos|barracuda|check ?point\\b"_L1, Variant::ProxyRefuses}, // their block pages
    {Code::HostProxy, In::Said, "cisco (?:umbrella|secure web)|ironport|opendns|palo ?alto"_L1, Variant::ProxyRefuses}, // Cisco, Palo Alto
    {Code::HostProxy, In::Said, "web ?(?:gateway|filter|proxy)\\b|content filter"_L1, Variant::ProxyRefuses}, // many
    {Code::HostProxy, In::Said, "\\b(?:page|site|url|access|request|download) (?:has been |is |was )?(?:blocked|denied|restricted)(?: by| in accordance| because| due to).*(?:polic|organi[sz]ation|company|administrator|category|filter)"_L1, Variant::ProxyRefuses}, // many
    {Code::HostProxy, In::Said, "web ?page blocked|url (?:category|blocked)"_L1, Variant::ProxyRefuses}, // Palo Alto, Fortinet
    {Code::HostProxy, In::Said, "\\b(?:system|company|corporate|security|network|internet usage) policy.*(?:denied|block|prohibit|restrict)"_L1, Variant::ProxyRefuses}, // many
    {Code::HostProxy, In::Said, "\\bblocked by your (?:it|network|company|system|organi[sz]ation)"_L1, Variant::ProxyRefuses}, // Netskope
    {Code::HostProxy, In::Said, "captive portal|guest (?:wi-?fi|network)"_L1}, // hotels
    {Code::HostProxy, In::Said, "proxy (?:authentication|error|server|denied|login)"_L1}, // many
    {Code::HostProxy, In::Said, "(?:through|via|by) (?:the|this|a) proxy"_L1}, // many
};

/// A proxy that failed before any answer came, in the words of libraries.
constexpr Alternative proxyFailuresWords[]{
    {Code::HostProxy, In::Class, "ProxyError|ProxyConnectionError|ProxyAuthenticationRequired\\w*"_L1}, // requests, aiohttp
    {Code::HostProxy, In::ToolSaid, "proxy (?:authentication|connection|requires|server|error|type|refused|not found|returns|timed|closed|time-?out)"_L1}, // Qt, curl, Go
    {Code::HostProxy, In::ToolSaid, "proxyerror|proxyconnect\\b|invalid proxy"_L1}, // Python, Go
    {Code::HostProxy, In::ToolSaid, "\\b(?:to|from|through|via|resolve|contact) (?:the |a )?(?:http )?proxy\\b"_L1}, // curl, Qt, urllib3
    {Code::HostProxy, In::ToolSaid, "tunnel connection failed|connect tunnel|unable to tunnel"_L1}, // Python, curl, Java
    {Code::HostProxy, In::ToolSaid, "tunnel(?:l?ing)? socket"_L1}, // Node.js
    {Code::HostProxy, In::ToolSaid, "\\b407\\b.*\\b(?:proxy|auth)"_L1, Variant::ProxyWantsPassword}, // many
    {Code::HostProxy, In::ToolSaid, "socks\\d? (?:proxy|server|error|connection)"_L1}, // PySocks, Go
    {Code::HostProxy, In::ToolSaid, "err_(?:proxy|tunnel)_"_L1}, // Chromium
};

/// An answer that no workspace gives.
constexpr Alternative wrongHostWords[]{
    {Code::HostNotAWorkspace, In::Class, "ENDPOINT_NOT_FOUND|UNKNOWN_ENDPOINT"_L1}, // Databricks, account host
    {Code::HostNotAWorkspace, In::Said, "unable to load oauth config"_L1}, // Databricks, account host
    {Code::HostNotAWorkspace, In::Said, "account admin status|without account admin"_L1}, // Databricks, account host
    {Code::HostNotAWorkspace, In::Said, "no api found for"_L1}, // Databricks
    {Code::HostNotAWorkspace, In::Said, "oauth is not supported for this host"_L1}, // SDKs
    {Code::HostNotAWorkspace, In::Said, "not a (?:valid )?databricks (?:workspace|host)"_L1}, // SDKs
    {Code::HostNotAWorkspace, In::Said, "(?:must|should) be under /api/2\\.0/accounts|path must be under"_L1}, // Databricks, account host
    {Code::HostNotAWorkspace, In::Said, "workspace (?:url|host) .*(?:not valid|invalid|unknown)|invalid workspace (?:url|host)\\b"_L1}, // SDKs
    {Code::HostNotAWorkspace, In::Said, "(?:this|the) (?:workspace|deployment) (?:does not exist|was not found|has been deleted)"_L1}, // Databricks
    {Code::HostNotAWorkspace, In::Said, "unknown workspace"_L1}, // Databricks
};

/// A redirect to a page for people.
constexpr Alternative signInTargetsWords[]{
    {Code::HostNotAWorkspace, In::Mark, "(?:target|elsewhere) .*(?:/login|/signin|next_url=|://accounts\\.).*"_L1}, // Databricks
    {Code::HostNotAWorkspace, In::Mark, "(?:target|elsewhere) .*(?:/authorize|/sso|/saml|/adfs/).*"_L1}, // Entra and other identity providers
    {Code::HostNotAWorkspace, In::Form, "kind redirected"_L1}, // our own client follows none
};

constexpr Alternative signInPagesWords[]{
    {Code::HostNotAWorkspace, In::Said, "\\b(?:sign[ -]?in|log[ -]?(?:in|on)|single sign)\\b"_L1}, // «Databricks - Sign In»
};

// clang-format on

} // namespace

const Rule rules::networkRefusal{"network refusal"_L1, rules::always, networkRefusalWords};
const Rule rules::proxyMarks{"proxy"_L1, rules::always, proxyMarksWords};
const Rule rules::proxyHeaders{"proxy header"_L1, isMarked, proxyHeadersWords};
const Rule rules::portals{"portal"_L1, isElsewhere, portalsWords};
const Rule rules::proxyPages{"proxy page"_L1, isForeignAnswer, proxyPagesWords};
const Rule rules::proxyFailures{"proxy failure"_L1, rules::isNoAnswer, proxyFailuresWords};
const Rule rules::wrongHost{"wrong host"_L1, rules::always, wrongHostWords};
const Rule rules::signInTargets{"sign-in elsewhere"_L1, isUnrefusedAnswer, signInTargetsWords};
const Rule rules::signInPages{"sign-in page"_L1, isGoodPage, signInPagesWords};

bool rules::always(const Clues &)
{
    return true;
}

} // namespace draftt
