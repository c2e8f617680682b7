// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/requests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What was asked, by a path in the text.
std::optional<Stage> stageOf(const QString &path)
{
    struct Path {
        QLatin1StringView part;
        Stage stage;
    };
    static constexpr Path paths[]{
        {"/v1/token"_L1, Stage::Token},
        {"/oauth2/token"_L1, Stage::Token},
        {"/oauth2/v2.0/token"_L1, Stage::Token},
        {"/scim/v2/"_L1, Stage::ScimMe},
        {"/sql/statements"_L1, Stage::StatementSubmit},
        {"/sql/warehouses/"_L1, Stage::WarehouseGet},
        {"/sql/warehouses"_L1, Stage::WarehouseList},
        {"/unity-catalog/catalogs"_L1, Stage::UcCatalogs},
        {"/unity-catalog/schemas"_L1, Stage::UcSchemas},
        {"/unity-catalog/tables/"_L1, Stage::UcTableGet},
        {"/unity-catalog/tables"_L1, Stage::UcTables},
        {"permissions/"_L1, Stage::UcPermissions},
    };
    for (const auto &[part, stage] : paths) {
        if (path.contains(part, Qt::CaseInsensitive))
            return stage;
    }
    return std::nullopt;
}

} // namespace

SourcedText withoutSql(const SourcedText &text)
{
    static const QRegularExpression tail(
        u"\\n?\\s*(?:== SQL\\b|\\[SQL: |\\(Background on this error at: )"_s);
    static const QRegularExpression statement(
        u"^\\s*(?:SELECT\\b.*\\bFROM\\b|WITH\\b.*\\bAS\\b|GRANT\\b.*\\bTO\\b|REVOKE\\b.*\\bFROM\\b|CREATE (?:OR |TABLE|VIEW|SCHEMA)"
        "|INSERT INTO\\b|ALTER (?:TABLE|CATALOG|SCHEMA)\\b|SHOW (?:GRANTS?|TABLES|SCHEMAS|CATALOGS)\\b|USE (?:CATALOG|SCHEMA) `)"
        "[^\\n]*$"_s,
        QRegularExpression::MultilineOption);
    auto cut = text;
    if (const auto match = tail.match(text.text()); match.hasMatch())
        cut = text.sliced(0, match.capturedStart());
    SourcedText result;
    qsizetype from = 0;
    for (auto matches = statement.globalMatch(cut.text()); matches.hasNext();) {
        const auto match = matches.next();
        result.append(cut.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
    }
    result.append(cut.sliced(from));
    return result;
}

SourcedText withoutRequests(const SourcedText &text, Reading &reading)
{
    static const QRegularExpression request(
        u"\\b(GET|POST|PUT|PATCH|DELETE|HEAD|Get|Post|Put|Patch|Delete|Head)\\s+\"?(https?://[^\\s\"'<>]+|/[^\\s\"'<>]+)\"?"
        "|\\b(?i:host|referer|url)\\s*[:=]\\s*'?\"?(https?://[^\\s\"'<>,]+|[\\w-]+(?:\\.[\\w-]+)+)"
        "|\\b(?i:location|next_url)\\s*[:=]\\s*(\\S+)"_s);
    static const QRegularExpression place(u"^(?:https?://)?([^/:?#]+)"_s);
    auto result = text;
    for (auto matches = request.globalMatch(text.text()); matches.hasNext();) {
        const auto match = matches.next();
        for (const int group : {2, 3, 4}) {
            const auto url = match.captured(group);
            if (url.isEmpty())
                continue;
            if (!reading.stage)
                reading.stage = stageOf(url);
            reading.targets += url.toLower();
            const auto host = place.match(url);
            if (reading.host.text.isEmpty() && group != 4 && !url.startsWith(u'/') && host.hasMatch())
                reading.host = {
                    host.captured(1),
                    text.span(match.capturedStart(group) + host.capturedStart(1), host.capturedLength(1))};
            result.fill(match.capturedStart(group), match.capturedLength(group), u'x');
        }
    }
    return result;
}

} // namespace draftt
