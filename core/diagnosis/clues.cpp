#include "core/diagnosis/clues.h"

#include "core/redact.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto longestWords = 300;

/// Compiled once for each pattern: the rules ask many of them of every answer.
const QRegularExpression &compiled(const QString &pattern)
{
    static QHash<QString, QRegularExpression> cache;
    auto found = cache.find(pattern);
    if (found == cache.end()) {
        found = cache.insert(pattern,
                             QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption));
    }
    return *found;
}

QString captured(const QString &text, const QString &pattern, int group = 1)
{
    return compiled(pattern).match(text).captured(group);
}

/// `` `a`.`b` `` and `'a.b'` as `a.b`.
QString withoutQuotes(QString name)
{
    name.replace("``"_L1, "\x01"_L1).remove(u'`').replace("\x01"_L1, "`"_L1);
    while (!name.isEmpty() && (name.endsWith(u'.') || name.endsWith(u'\'') || name.endsWith(u'"')))
        name.chop(1);
    while (!name.isEmpty() && (name.startsWith(u'\'') || name.startsWith(u'"')))
        name.remove(0, 1);
    return name;
}

std::optional<MissingPrivilege> missingByDetails(const Answer &answer)
{
    const auto privilege = answer.detail(u"ErrorInfo", u"msg"_s);
    const auto kind = answer.detail(u"ErrorInfo", u"resourceType"_s);
    if (privilege.isEmpty() || kind.isEmpty())
        return std::nullopt;
    return MissingPrivilege{QString(privilege).replace(u'_', u' ').toUpper(), kind.toLower(),
                            withoutQuotes(answer.detail(u"ErrorInfo", u"resourceName"_s))};
}

std::optional<MissingPrivilege> missingByWords(const QString &words)
{
    static const auto name = u"((?:`(?:[^`]|``)+`\\.?)+|'[^']+'|\"[^\"]+\"|[^\\s'\"`,;]+)"_s;
    static const QStringList forms{
        u"(?:does not have|doesn't "
        u"have|lacks?|missing|requires?|needs?)\\s+(?:the\\s+)?(?:permission\\s+|privileges?\\s+|any of\\s+)?"
        "((?:[A-Z]+[ _]){0,3}[A-Z]+)\\s+(?:permission\\s+|privilege\\s+)?(?:on|for)\\s+(?:the\\s+)?([A-Za-z_]+)\\s+"_s +
            name,
        u"(?:permission|privilege)\\s+['`\"]?((?:[A-Z]+[ _]){0,3}[A-Z]+)['`\"]?\\s+(?:is\\s+)?(?:required|denied|missing)?\\s*on\\s+([A-Za-z_]+)\\s+"_s +
            name,
    };
    for (const auto &form : forms) {
        const auto match = compiled(form).match(words);
        if (match.hasMatch()) {
            return MissingPrivilege{match.captured(1).replace(u'_', u' ').toUpper().remove("PERMISSION "_L1),
                                    match.captured(2).toLower(), withoutQuotes(match.captured(3))};
        }
    }
    return std::nullopt;
}

QString folded(const QString &text)
{
    return text.simplified().toLower();
}

} // namespace

bool Clues::says(QLatin1StringView pattern) const
{
    return compiled(pattern).match(text).hasMatch();
}

bool Clues::isClass(QLatin1StringView pattern) const
{
    const auto &anchored = compiled(QRegularExpression::anchoredPattern(pattern));
    return anchored.match(errorClass).hasMatch() || anchored.match(fullClass).hasMatch() ||
           anchored.match(answer.code).hasMatch();
}

Clues readClues(const Error &error, Stage stage)
{
    Clues clues;
    clues.stage = stage;
    clues.kind = error.kind;
    clues.status = error.httpStatus;
    QString extra;
    if (const auto &exchange = error.exchange) {
        clues.answer = readAnswer(exchange->headers, exchange->body);
        clues.server = QString::fromUtf8(exchange->header("server")).toLower();
        clues.target = exchange->finalUrl.toString().toLower();
        clues.isSquid = !exchange->header("x-squid-error").isEmpty();
        clues.hasReached = exchange->httpStatus.has_value();
        clues.body = QString::fromUtf8(exchange->body);
        extra = exchange->transportError + u' ' +
                QString::fromUtf8(exchange->header("x-databricks-reason-phrase")) + u' ' +
                QString::fromUtf8(exchange->header("x-thriftserver-error-message"));
    } else {
        clues.answer.words = error.detail;
        clues.answer.code = error.serverCode;
        clues.hasReached = error.httpStatus != 0;
    }
    const auto words = clues.answer.words.isEmpty() ? error.detail : clues.answer.words;
    clues.text = folded(clues.answer.code + u' ' + words + u' ' + extra);
    for (const auto &detail : clues.answer.details)
        clues.text += u' ' + folded(detail.members.value(u"description"_s));
    clues.sqlState = error.sqlState.isEmpty() ? clues.answer.sqlState : error.sqlState;
    clues.fullClass = clues.answer.errorClass.toUpper();
    clues.errorClass = clues.fullClass.section(u'.', 0, 0);
    clues.isPage = clues.answer.shape == AnswerShape::Html;
    clues.missing = missingByDetails(clues.answer);
    if (!clues.missing)
        clues.missing = missingByWords(words + u' ' + extra);
    return clues;
}

Facts readFacts(const Clues &clues, const Error &error, const Known &known)
{
    Facts facts;
    const auto words = clues.answer.words.isEmpty() ? error.detail : clues.answer.words;
    if (clues.missing) {
        facts.privilege = clues.missing->privilege;
        facts.securableKind = clues.missing->kind;
        facts.securableName = clues.missing->name;
    } else if (const auto match =
                   compiled(
                       u"\\b(catalog|schema|database|table or view|table|view|warehouse|routine|function|"
                       "connection|external location|storage credential)\\s+"
                       "((?:`(?:[^`]|``)+`\\.?)+|'[^']+'|\"[^\"]+\")"_s)
                       .match(words);
               match.hasMatch()) {
        facts.securableKind = match.captured(1)
                                  .toLower()
                                  .replace("database"_L1, "schema"_L1)
                                  .replace("table or view"_L1, "table"_L1);
        facts.securableName = withoutQuotes(match.captured(2));
    }
    if (facts.securableName.isEmpty()) {
        facts.securableKind = clues.answer.detail(u"ResourceInfo", u"resource_type"_s).toLower();
        facts.securableName = clues.answer.detail(u"ResourceInfo", u"resource_name"_s);
    }
    if (facts.securableName.isEmpty() && known.securable) {
        facts.securableKind = known.securable->restKind();
        facts.securableName = known.securable->fullName();
    }
    facts.principal = captured(words, u"\\bprincipal\\s+(?:with name\\s+)?['`\"]?([^\\s'`\",]+)"_s);
    if (facts.principal.isEmpty())
        facts.principal =
            captured(words, u"\\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b(?=.*not authorized)"_s);
    if (facts.principal.isEmpty() && known.principal)
        facts.principal = known.principal->text();
    facts.ipAddress = captured(
        clues.text,
        u"\\b((?:\\d{1,3}\\.){3}\\d{1,3}|(?=[0-9a-f:]*::?[0-9a-f])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7})\\b"_s);
    facts.workspaceId = captured(clues.text, u"(?:workspace|org)(?: id)?:?\\s+(\\d{5,20})"_s);
    if (facts.workspaceId.isEmpty())
        facts.workspaceId = known.workspaceId;
    facts.host = known.host ? known.host->name() : error.exchange ? error.exchange->url.host() : QString();
    facts.certificateIssuer = captured(error.detail, u"issuer:?\\s*([^;\\n]+)"_s);
    facts.sqlState = clues.sqlState;
    facts.errorClass = clues.fullClass;
    if (error.exchange)
        facts.retryAfter = QString::fromUtf8(error.exchange->header("retry-after"));
    facts.requestId = error.requestId.isEmpty() ? clues.answer.requestId : error.requestId;
    const auto said = words.isEmpty() && error.exchange ? error.exchange->transportError : words;
    facts.serverWords = redacted(said.simplified()).left(longestWords);
    return facts;
}
