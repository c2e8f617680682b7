// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Products that answer in place of the site, by the names and phrases of their pages.
bool isProxyPage(const Clues &c)
{
    return c.says(
               "squid|zscaler|blue "
               "?coat|proxysg|policy_denied|forcepoint|websense|fortiguard|fortinet|fortigate|"
               "mcafee|skyhigh|trellix|cisco (?:umbrella|secure web)|ironport|opendns|palo ?alto|netskope|"
               "barracuda|sophos|check ?point|menlo security|iboss|web ?(?:gateway|filter|proxy)|content filter"_L1) ||
           c.says(
               "(?:web ?)?(?:page|site|url|access|request|download) (?:has been |is |was "
               ")?(?:blocked|denied|restricted)"
               "(?: by| in accordance| because| due "
               "to).*(?:polic|organi[sz]ation|company|administrator|category|"
               "filter)|web ?page blocked|(?:system|company|corporate|security|network|internet usage) "
               "policy.*"
               "(?:denied|block|prohibit|restrict)|url (?:category|blocked)|captive portal|guest (?:wi-?fi|network)"_L1) ||
           c.says(
               "proxy (?:authentication|error|server|denied|login)|(?:through|via|by) (?:the|this|a) proxy"_L1);
}

/// A proxy that failed before any answer came, in the words of the libraries.
bool isProxyFailure(const Clues &c)
{
    return c.kind == ErrorKind::ProxyRefused ||
           c.says(
               "proxy (?:authentication|connection|requires|server|error|type|refused|not "
               "found|returns|timed|"
               "closed|time-?out)|proxyerror|proxyconnect|invalid "
               "proxy|(?:to|from|through|via|resolve|contact) "
               "(?:the |a )?(?:http )?proxy|tunnel connection failed|tunnel(?:l?ing)? socket|connect tunnel|"
               "unable to tunnel|\\b407\\b.*(?:proxy|auth)|socks\\d? (?:proxy|server|error|connection)|"
               "err_(?:proxy|tunnel)_"_L1);
}

} // namespace

rules::Verdict rules::proxy(const Clues &c)
{
    if (c.status == 407 || c.kind == ErrorKind::ProxyRefused)
        return Code::HostProxy;
    if (c.says("aadsts5000(?:21|22|14)\\b"_L1)) // tenant restrictions are written by a proxy
        return Code::HostProxy;
    if (!c.hasAnswer)
        return isProxyFailure(c) ? Verdict(Code::HostProxy) : std::nullopt;
    const bool isDatabricks = c.server == "databricks"_L1;
    if (c.isProxyMarked && !isDatabricks && (c.isPage() || c.status >= 400))
        return Code::HostProxy;
    const bool isWordsOnly = c.isPage() || c.answer.shape == AnswerShape::Text;
    if (isWordsOnly && !isDatabricks && isProxyPage(c))
        return Code::HostProxy;
    // A captive portal sends every request to its own site.
    if (c.isElsewhere && c.says("portal|captive|hotspot|wi-?fi"_L1))
        return Code::HostProxy;
    static constexpr QLatin1StringView portals[]{"portal"_L1,  "captive"_L1,  "hotspot"_L1,  "blockpage"_L1,
                                                 "zscaler"_L1, "gateway."_L1, "webfilter"_L1};
    for (const auto portal : portals) {
        if (c.isElsewhere && c.target.contains(portal))
            return Code::HostProxy;
    }
    return std::nullopt;
}

rules::Verdict rules::networkRefusal(const Clues &c)
{
    if (c.target.contains("private-link-validation-error"_L1) ||
        c.hasClass("PRIVATE_LINK_VALIDATION_ERROR|IP_ACCESS_DENIED|IP_ACCESS_LIST.*|NETWORK_POLICY.*"_L1))
        return Code::HostIpAccessList;
    if (c.says("\\bip acls?\\b|ip access[ _-]?lists?\\b(?!.*(?:feature|not (?:enabled|supported)))|private[ "
               "_-]link validation|"
               "unauthori[sz]ed network|network (?:access )?polic(?:y|ies).*(?:den|block|not allow|refus)|"
               "(?:den|block|not allow|refus).*network (?:access )?polic|public (?:network )?access (?:to "
               ".*)?(?:is|has been) "
               "(?:disabled|not allowed|denied)|private (?:endpoint|link).*(?:required|only|must)"_L1))
        return Code::HostIpAccessList;
    if (c.says("(?:source |client |your |from )ip(?: address)?:? .*(?:block|not "
               "(?:allowed|permitted|authori[sz]ed)|"
               "denied|rejected|not in)"_L1))
        return Code::HostIpAccessList;
    return std::nullopt;
}

rules::Verdict rules::tls(const Clues &c)
{
    if (c.hasAnswer)
        return std::nullopt;
    if (c.kind == ErrorKind::TlsUntrusted)
        return Code::HostTls;
    // TlsFailed covers the bare words «ssl» and «tls», which also stand in the names of Java classes.
    if (c.kind == ErrorKind::TlsFailed && c.classes.isEmpty() && c.sqlState.isEmpty())
        return Code::HostTls;
    if (c.says("certificate "
               "(?:verify|verification|validation|is|has|was|chain|signed|authority|unknown|problem)|x509:|"
               "pkix|ssl(?:error|handshake|routines| handshake|_connect| connection| certificate)|"
               "tls(?:: | handshake| alert| connection| version)|self[- ]signed|sec_e_|schannel|"
               "remote certificate|err_(?:cert|ssl|tls)_|cert_(?:has|not|authority|untrusted)|"
               "unable_to_(?:get|verify)|depth_zero|secure channel|trust (?:anchor|relationship)"_L1))
        return Code::HostTls;
    return std::nullopt;
}

rules::Verdict rules::unreachable(const Clues &c)
{
    if (c.hasAnswer || c.status != 0)
        return std::nullopt;
    const bool isStatement = c.stage == Stage::StatementSubmit || c.stage == Stage::StatementResult;
    switch (c.kind) {
    case ErrorKind::TimedOut:
        // The first statement wakes a stopped warehouse, which takes minutes.
        return isStatement ? Code::WarehouseStoppedOrStarting : Code::HostUnreachable;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkFailed:
        return Code::HostUnreachable;
    case ErrorKind::InvalidInput:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyRefused:
    case ErrorKind::Redirected:
    case ErrorKind::NotAnApi:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::MalformedReply:
    case ErrorKind::StatementFailed:
    case ErrorKind::StatementCancelled:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainEntryForeign:
    case ErrorKind::StorageFailed:
    case ErrorKind::Other:
        break;
    }
    return std::nullopt;
}

rules::Verdict rules::wrongHost(const Clues &c)
{
    if (c.hasClass("ENDPOINT_NOT_FOUND|UNKNOWN_ENDPOINT"_L1) ||
        c.says("unable to load oauth config|account admin status|without account admin|no api found for|"
               "oauth is not supported for this host|not a (?:valid )?databricks (?:workspace|host)|"
               "(?:must|should) be under /api/2\\.0/accounts|workspace (?:url|host) .*(?:not "
               "valid|invalid|unknown)|"
               "(?:this|the) (?:workspace|deployment) (?:does not exist|was not found|has been deleted)|"
               "unknown workspace"_L1))
        return Code::HostNotAWorkspace;
    static constexpr QLatin1StringView logins[]{"/login"_L1,     "next_url="_L1, "://accounts."_L1,
                                                "/authorize"_L1, "/signin"_L1,   "/sso"_L1,
                                                "/saml"_L1,      "/adfs/"_L1};
    const bool isGood = c.status < 400;
    for (const auto login : logins) {
        if (isGood && c.target.contains(login))
            return Code::HostNotAWorkspace;
    }
    if (c.kind == ErrorKind::Redirected || (c.status >= 300 && c.status < 400))
        return Code::HostNotAWorkspace;
    if (c.isPage() && isGood && c.says("sign[ -]?in|log[ -]?(?:in|on)\\b|single sign"_L1))
        return Code::HostNotAWorkspace;
    return std::nullopt;
}

} // namespace draftt
