// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/clues.h"

#include "core/exchange/redact.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto longestMessage = 300;

QString captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(text);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (!match.captured(group).isEmpty())
            return match.captured(group);
    }
    return {};
}

void readNamedSecurable(Facts &facts, const QString &message)
{
    static const QRegularExpression named(
        u"\\b(catalog|schema|database|table or view|table|view|(?:sql )?warehouse|(?:sql )?endpoint|routine|"
        "function|external location|storage credential|connection|volume)\\s+"
        "(?:((?:`(?:[^`]|``)+`\\.?)+|'[^']+'|\"[^\"]+\")|(?!does\\b|not\\b|was\\b|is\\b|has\\b)"
        "([^\\s'\"`,;:]+)(?=\\s+(?:does not exist|not found|was not found|cannot be found|is not|has been)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(message);
    if (!match.hasMatch())
        return;
    facts.securableKind = match.captured(1).toLower();
    if (facts.securableKind == "database"_L1)
        facts.securableKind = u"schema"_s;
    else if (facts.securableKind == "table or view"_L1)
        facts.securableKind = u"table"_s;
    else if (facts.securableKind == "routine"_L1)
        facts.securableKind = u"function"_s;
    else if (facts.securableKind.endsWith("warehouse"_L1) || facts.securableKind.endsWith("endpoint"_L1))
        facts.securableKind = u"warehouse"_s;
    facts.securableName = withoutQuotes(match.captured(2) + match.captured(3));
}

/// `nosuch is not a valid endpoint id.` names it the other way round.
void readWarehouseId(Facts &facts, const QString &message)
{
    facts.securableName =
        captured(message, u"([^\\s'\"`]+)['\"`]? is not a valid (?:sql )?(?:endpoint|warehouse) id"_s);
    if (!facts.securableName.isEmpty())
        facts.securableKind = u"warehouse"_s;
}

void readSecurable(Facts &facts, const Clues &clues, const Known &known)
{
    if (clues.missing) {
        facts.privilege = clues.missing->privileges.join(u", "_s);
        facts.securableKind = clues.missing->kind;
        facts.securableName = clues.missing->name;
        return;
    }
    readNamedSecurable(facts, clues.message);
    if (facts.securableName.isEmpty())
        readWarehouseId(facts, clues.message);
    if (facts.securableName.isEmpty()) {
        facts.securableKind = clues.answer.detail(u"ResourceInfo", u"resource_type"_s).toLower();
        facts.securableName = clues.answer.detail(u"ResourceInfo", u"resource_name"_s);
    }
    if (facts.securableName.isEmpty()) {
        facts.securableKind = clues.answer.detail(u"ErrorInfo", u"resourceType"_s).toLower();
        facts.securableName = clues.answer.detail(u"ErrorInfo", u"resourceName"_s);
    }
    if (facts.securableName.isEmpty() && known.securable) {
        facts.securableKind = known.securable->restKind();
        facts.securableName = known.securable->fullName();
    }
}

QString principalIn(const Clues &clues, const Known &known)
{
    const auto uuid = u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s;
    const auto named = captured(
        clues.message,
        u"\\bServicePrincipalName\\(([^)]+)\\)|\\b(?:principal|user|group)(?: with name)?:?\\s+(?:'([^']+)'|"
        "`([^`]+)`|\"([^\"]+)\")|\\bprincipal with name\\s+([^\\s.,;]+)|\\b(?:user|principal)\\s+([^\\s@]+@[^\\s.]+\\.[^\\s,;]+)|\\b("_s +
            uuid + u")\\s+(?:is not authori[sz]ed|does not have|is not a member|lacks)|principal\\s+("_s +
            uuid + u")\\b"_s);
    if (!named.isEmpty())
        return named;
    const auto detail = clues.answer.detail(u"ErrorInfo", u"principalName"_s);
    if (!detail.isEmpty() && detail != "User"_L1)
        return detail;
    return known.principal ? known.principal->text() : QString();
}

/// An address that the text calls blocked; version numbers and times look alike, so it must parse.
QString addressIn(const QString &message)
{
    const auto candidate =
        captured(message, u"\\bIP(?: address)?:?\\s+['\"]?([0-9a-f:.]*[0-9a-f])(?=['\"\\s,/]|$)"_s);
    // Qt takes `14.3` for 14.0.0.3.
    const bool isWhole = candidate.contains(u':') || candidate.count(u'.') == 3;
    return !isWhole || QHostAddress(candidate).isNull() ? QString() : candidate;
}

QString hostIn(const Clues &clues, const Error &error, const Known &known)
{
    if (known.host)
        return known.host->authority();
    if (error.exchange && !error.exchange->url.host().isEmpty())
        return error.exchange->url.host();
    // Only a workspace's host, and what a library could not find: texts also link to help pages.
    return captured(
        clues.message,
        u"\\b([a-z0-9.-]+\\.(?:azuredatabricks\\.(?:net|us|cn)|"
        "databricks\\.(?:com|us|azure\\.us|azure\\.cn)))\\b|\\bhost:? '?([a-z0-9.-]+)'? (?:was )?not "
        "found|\\blookup ([a-z0-9.-]+)"_s);
}

QString retryAfterIn(const Clues &clues, const Error &error)
{
    const auto header =
        error.exchange ? QString::fromLatin1(error.exchange->header("retry-after")) : QString();
    if (!header.isEmpty())
        return header;
    return captured(clues.answer.detail(u"RetryInfo", u"retry_delay"_s), u"^(\\d+)"_s);
}

} // namespace

Facts readFacts(const Clues &clues, const Error &error, const Known &known)
{
    Facts facts;
    readSecurable(facts, clues, known);
    facts.principal = principalIn(clues, known);
    const auto said = clues.message + u' ' + clues.text;
    facts.ipAddress = addressIn(said);
    facts.workspaceId = captured(said, u"\\b(?:workspace|org)(?: id)?:?\\s+(\\d{5,20})\\b"_s);
    if (facts.workspaceId.isEmpty())
        facts.workspaceId = captured(clues.target, u"private-link-validation-error:(\\d{5,20})"_s);
    if (facts.workspaceId.isEmpty())
        facts.workspaceId = known.workspaceId;
    facts.host = hostIn(clues, error, known);
    facts.certificateIssuer =
        captured(clues.message + u'\n' + error.detail, u"issuer(?: is)?[:=]\\s*([^;\\n]+)"_s);
    facts.sqlState = clues.sqlState;
    facts.errorClass = captured(said, u"\\b(AADSTS\\d{5,7})\\b"_s);
    if (facts.errorClass.isEmpty() && !clues.isPage())
        facts.errorClass = clues.answer.errorClass;
    if (facts.errorClass.isEmpty())
        facts.errorClass = captured(clues.message, u"\\[([A-Z][A-Z0-9]*_[A-Z0-9_.]+)\\]"_s);
    facts.retryAfter = retryAfterIn(clues, error);
    facts.requestId = error.requestId.isEmpty() ? clues.answer.requestId : error.requestId;
    facts.message = redacted(clues.message.simplified());
    if (facts.message.size() > longestMessage)
        facts.message = facts.message.left(longestMessage - 1) + u'…';
    return facts;
}

} // namespace draftt
