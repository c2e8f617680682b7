// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/clues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// SQL says MATERIALIZED VIEW, DATABASE or ROUTINE where the wording says view, schema and function.
QString plainSqlKind(const QString &kind)
{
    const auto lower = kind.toLower().replace(u'_', u' ').simplified();
    if (lower == "database"_L1 || lower == "namespace"_L1)
        return u"schema"_s;
    if (lower == "routine"_L1)
        return u"function"_s;
    if (lower.endsWith(" view"_L1) || lower == "view"_L1)
        return u"view"_s;
    if (lower.endsWith(" table"_L1))
        return u"table"_s;
    if (lower.endsWith("warehouse"_L1) || lower.endsWith("endpoint"_L1))
        return u"warehouse"_s;
    return lower;
}

MissingPrivilege missingOf(const QString &list, const QString &kind, const QString &name)
{
    static const QRegularExpression separator(u"\\s*(?:,|/|\\bor\\b|\\band\\b)\\s*"_s);
    MissingPrivilege missing;
    missing.anyOfThem = list.contains(" or "_L1) || list.contains(u'/');
    for (const auto &privilege : list.split(separator, Qt::SkipEmptyParts))
        missing.privileges += QString(privilege).replace(u'_', u' ').toUpper().trimmed();
    missing.kind = plainSqlKind(kind);
    missing.name = withoutQuotes(name);
    return missing;
}

std::optional<MissingPrivilege> missingByDetails(const Answer &answer)
{
    const auto privilege = answer.detail(u"ErrorInfo", u"msg"_s);
    const auto kind = answer.detail(u"ErrorInfo", u"resourceType"_s);
    // `msg` holds a privilege in the form seen so far; a whole sentence is for the words to tell.
    static const QRegularExpression isPrivilege(u"^[A-Z][A-Z_]*(?: [A-Z_]+){0,3}$"_s);
    if (kind.isEmpty() || !isPrivilege.match(privilege).hasMatch())
        return std::nullopt;
    return missingOf(privilege, kind, answer.detail(u"ErrorInfo", u"resourceName"_s));
}

/// `on table because …`: only what looks like a name is one, where no quotes tell.
bool isName(const QString &text, bool isLast)
{
    static const QRegularExpression quoted(u"^[`'\"]"_s);
    static const QRegularExpression telling(u"[._\\d-]"_s);
    static const QRegularExpression common(
        u"^(?:and|as|at|because|but|by|for|from|in|is|it|of|on|or|since|so|that|the|to|which|while|with|sqlstate:?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (quoted.match(text).hasMatch())
        return true;
    return !common.match(text).hasMatch() &&
           (isLast || telling.match(text.chopped(text.endsWith(u'.'))).hasMatch());
}

/// A privilege stands in capitals, one or several; what it is on is one or two words and a name.
QString expression()
{
    // Words in capitals that are no right of Databricks (SSL, HTTP …) are none that could be missing.
    const auto privilege =
        u"(?:ALL[ _]PRIVILEGES|(?:EXTERNAL[ _])?(?:CREATE|USE|READ|WRITE|APPLY|SET|CAN|MODIFY|ACCESS|REFRESH|SELECT|MANAGE"
        "|EXECUTE|BROWSE|USAGE|OWNERSHIP|OWN)(?:[ _][A-Z]+){0,3})\\b"_s;
    const auto list = privilege + u"(?:(?:\\s*[,/]\\s*|\\s+or\\s+|\\s+and\\s+)"_s + privilege + u")*"_s;
    const auto kind =
        u"(?i:any file|anonymous function|(?:sql|external|storage|service|materialized|streaming|"
        "metric|registered|foreign|managed)\\s+[a-z]+|[a-z_]+)"_s;
    const auto name = u"(?:`(?:[^`]|``)+`\\.?)+|'[^']*'|\"[^\"]*\"|[^\\s'\"`,;]+"_s;
    const auto lacks =
        u"(?i:does not have|do not have|doesn'?t have|lacks?|missing|needs?|requires?|must have|"
        "without|insufficient (?:privileges?|permissions?):?)"_s;
    const auto filler =
        u"(?i:\\s+(?:the|any of|one of|required|following|permissions?:?|privileges?:?|be an? owner or have))*"_s;
    return lacks + filler + u"\\s+['\"`\\[]?("_s + list +
           u")['\"`\\]]?(?i:\\s+(?:permissions?|privileges?))?"_s +
           u"(?i:\\s+(?:is\\s+)?(?:required|denied|missing))?\\s+(?:on|for|in)\\s+(?:the\\s+)?("_s + kind +
           u")(?:\\s+("_s + name + u"))?"_s;
}

} // namespace

QString withoutQuotes(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u'\'') || name.endsWith(u'"'))
        name.chop(1);
    while (name.startsWith(u'\'') || name.startsWith(u'"'))
        name.remove(0, 1);
    if (!name.contains(u'`'))
        return name;
    // A doubled backtick is one of the name; any other only quotes a part.
    name.replace("``"_L1, "\x01"_L1).remove(u'`').replace("\x01"_L1, "`"_L1);
    return name;
}

QList<MissingPrivilege> readMissingPrivileges(const Reading &reading)
{
    static const QRegularExpression form(expression(), QRegularExpression::UseUnicodePropertiesOption);
    QList<MissingPrivilege> all;
    const auto add = [&all](const MissingPrivilege &missing) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&missing](const MissingPrivilege &other) {
            return other.privileges == missing.privileges && other.kind == missing.kind &&
                   (other.name == missing.name || missing.name.isEmpty());
        });
        if (!isKnown)
            all += missing;
    };
    for (const auto &sentence : reading.sentences) {
        const auto &said = sentence.said;
        for (auto matches = form.globalMatch(said.text());
             sentence.voice != Voice::Tool && matches.hasNext();) {
            const auto match = matches.next();
            const bool isLast = match.capturedEnd() >= said.size() - 1;
            const bool hasName = match.capturedLength(3) > 0 && isName(match.captured(3), isLast);
            auto missing =
                missingOf(match.captured(1), match.captured(2), hasName ? match.captured(3) : QString());
            missing.said = match.captured();
            missing.span = said.span(match.capturedStart(), match.capturedLength());
            if (hasName)
                missing.nameSpan = said.span(match.capturedStart(3), match.capturedLength(3));
            add(missing);
        }
    }
    for (const auto &answer : reading.answers) {
        if (const auto missing = missingByDetails(answer))
            add(*missing);
    }
    return all;
}

} // namespace draftt
