// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/clues.h"

#include "core/exchange/exchange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThreadStorage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Longer answers repeat themselves; what tells a failure apart stands at their beginning.
constexpr auto longestText = 16 * 1024;

/// Compiled once for each pattern: the rules ask many of them of every answer. One cache a thread.
const QRegularExpression &compiled(QLatin1StringView pattern)
{
    static QThreadStorage<QHash<QLatin1StringView, QRegularExpression>> caches;
    auto &cache = caches.localData();
    auto found = cache.find(pattern);
    if (found == cache.end())
        found = cache.insert(pattern, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    return *found;
}

/// The first complete JSON object inside a pasted text; Python prints one with single quotes.
Answer answerInside(const QString &text)
{
    for (auto start = text.indexOf(u'{'); start >= 0; start = text.indexOf(u'{', start + 1)) {
        for (auto end = text.lastIndexOf(u'}'); end > start; end = text.lastIndexOf(u'}', end - 1)) {
            const auto answer = readAnswer({}, text.sliced(start, end - start + 1).toUtf8());
            if (answer.shape == AnswerShape::Object && !answer.message.isEmpty())
                return answer;
            if (text.size() > longestText)
                return {};
        }
    }
    return {};
}

/// Names of things can hold any word («proxy», «expired»): they must not decide.
QString withoutNames(QString text)
{
    static const QRegularExpression backquoted(u"`(?:[^`]|``)+`"_s);
    static const QRegularExpression named(
        u"\\b((?:catalog|schema|database|table|view|volume|function|routine|model|principal|user|group|name|"
        "location|credential|connection)\\s+)(?:'[^']*'|\"[^\"]*\")"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(backquoted, u"`x`"_s).replace(named, u"\\1'x'"_s);
}

/// A page without its tags, scripts and styles. Its message is not always where pages of servers have it.
QString visibleText(const QByteArray &page)
{
    static const QRegularExpression hidden(u"<(script|style)\\b.*?</\\1\\s*>|<[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(page.left(longestText)).replace(hidden, u" "_s).simplified();
}

QStringList classesIn(const Answer &answer, const QString &message)
{
    QStringList found{answer.code.toUpper(), answer.errorClass.toUpper()};
    static const QRegularExpression written(
        u"\\[([A-Z][A-Z0-9_]+(?:\\.[A-Z0-9_]+)*)\\]|\\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\b(?=['\"]?(?::|,|\\s|$))"_s);
    for (auto matches = written.globalMatch(message); matches.hasNext() && found.size() < 20;) {
        const auto match = matches.next();
        found += match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    }
    for (const auto &name : QStringList(found)) {
        if (name.contains(u'.'))
            found += name.section(u'.', 0, 0);
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

/// The HTTP status that another tool's message speaks of.
int statusIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\bHTTP(?:/\\d(?:\\.\\d)?)?\\s+(\\d{3})\\b|\\b(?:status|response|error)(?:[ "
        u"_]?code)?['\"]?\\s*[:=]?\\s*"
        "\\(?(\\d{3})\\b|\\b(\\d{3}) (?:client|server) error\\b|too many (\\d{3}) error responses|"
        "server returned (?:an error: \\()?(\\d{3})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (!match.captured(group).isEmpty())
            return match.captured(group).toInt();
    }
    return 0;
}

/// What was asked, by a path in the text.
Stage stageIn(const QString &text)
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
        if (text.contains(part, Qt::CaseInsensitive))
            return stage;
    }
    return Stage::Transport;
}

bool isInactive(const QJsonObject &identity)
{
    return identity.value("active"_L1).isBool() && !identity.value("active"_L1).toBool();
}

ContentClues readContent(const QByteArray &body, Stage stage, QString &message)
{
    ContentClues content;
    const auto json = QJsonDocument::fromJson(body).object();
    const auto health = json.value("health"_L1).toObject();
    content.warehouseState = json.value("state"_L1).toString().toUpper();
    content.launchFailed =
        health.value("status"_L1).toString().compare("FAILED"_L1, Qt::CaseInsensitive) == 0;
    for (const auto name : {"message"_L1, "details"_L1, "summary"_L1}) {
        if (content.launchFailed && message.isEmpty())
            message = health.value(name).toString();
    }
    content.hasNoWarehouses = stage == Stage::WarehouseList && QJsonDocument::fromJson(body).isObject() &&
                              json.value("warehouses"_L1).toArray().isEmpty();
    content.isInactive = isInactive(json);
    for (const auto &resource : json.value("Resources"_L1).toArray())
        content.isInactive = content.isInactive || isInactive(resource.toObject());
    return content;
}

void readFrame(Clues &clues, const Exchange &exchange)
{
    clues.server = QString::fromLatin1(exchange.header("server")).toLower();
    clues.target = exchange.finalUrl.toString().toLower();
    if (clues.target.isEmpty())
        clues.target = QString::fromLatin1(exchange.header("location")).toLower();
    static const QRegularExpression known(
        u"(?:^|\\.)(?:databricks\\.(?:com|us|net|azure\\.us|azure\\.cn)|azuredatabricks\\.(?:net|us|cn)|"
        "microsoftonline\\.(?:com|us)|chinacloudapi\\.cn|windows\\.net)$"_s);
    const auto host = QUrl(clues.target).host();
    clues.isElsewhere = !host.isEmpty() && host != exchange.url.host() && !known.match(host).hasMatch();
    static const QRegularExpression proxies(
        u"squid|zscaler|mcafee|web ?gateway|skyhigh|bluecoat|proxysg|forcepoint|websense|ironport|wsa|"
        "netskope|barracuda|fortigate|fortiproxy|tinyproxy|sophos|swg"_s);
    const auto via = QString::fromLatin1(exchange.header("via")).toLower();
    clues.isProxyMarked = !exchange.header("x-squid-error").isEmpty() ||
                          !exchange.header("proxy-authenticate").isEmpty() ||
                          proxies.match(clues.server + u' ' + via).hasMatch();
}

void readAnswerOf(Clues &clues, const Exchange &exchange)
{
    clues.hasAnswer = exchange.httpStatus.has_value();
    if (clues.hasAnswer) {
        clues.status = *exchange.httpStatus;
        clues.answer = readAnswer(exchange.headers, exchange.body);
        clues.message = clues.answer.message;
        clues.content = readContent(exchange.body, clues.stage, clues.message);
        return;
    }
    clues.answer = answerInside(exchange.transportError);
    clues.message = clues.answer.message.isEmpty() ? exchange.transportError : clues.answer.message;
    clues.status = statusIn(exchange.transportError);
    if (clues.stage == Stage::Transport)
        clues.stage = stageIn(exchange.transportError);
}

} // namespace

bool Clues::says(QLatin1StringView pattern) const
{
    return compiled(pattern).match(text).hasMatch();
}

bool Clues::hasClass(QLatin1StringView pattern) const
{
    const auto &expression = compiled(pattern);
    return std::any_of(classes.begin(), classes.end(), [&expression](const QString &name) {
        const auto match = expression.match(name);
        return match.hasMatch() && match.capturedLength() == name.size();
    });
}

bool Clues::isSql() const
{
    return answer.statementState == "FAILED"_L1 || kind == ErrorKind::StatementFailed || !hasAnswer;
}

bool Clues::isSilent() const
{
    return message.isEmpty() && answer.code.isEmpty();
}

Clues readClues(const Error &error, Stage stage)
{
    Clues clues;
    clues.stage = stage;
    clues.kind = error.kind;
    clues.status = error.httpStatus;
    clues.hasAnswer = error.httpStatus != 0;
    QString extra;
    if (const auto &exchange = error.exchange) {
        readFrame(clues, *exchange);
        readAnswerOf(clues, *exchange);
        for (const auto name :
             {"x-databricks-reason-phrase", "x-thriftserver-error-message", "www-authenticate"})
            extra += u' ' + QString::fromUtf8(exchange->header(name));
        if (clues.hasAnswer)
            extra += u' ' + exchange->transportError;
        else
            extra += u' ' + exchange->transportError.left(longestText);
    }
    if (clues.answer.code.isEmpty())
        clues.answer.code = error.serverCode;
    if (clues.message.isEmpty())
        clues.message = error.detail;
    clues.message.truncate(longestText);
    clues.isInView = clues.message.contains(QRegularExpression(u"== SQL of (?:\\w+ )*VIEW"_s));
    // What follows is the user's own statement.
    if (const auto sql = clues.message.indexOf("== SQL"_L1); sql >= 0)
        clues.message.truncate(sql);
    for (const auto &detail : clues.answer.details)
        extra += u' ' + detail.members.value(u"description"_s) + u' ' + detail.members.value(u"reason"_s);
    if (clues.isPage())
        extra += u' ' + visibleText(error.exchange->body);
    clues.classes = classesIn(clues.answer, clues.message + u' ' + extra);
    clues.text = withoutNames((clues.answer.code + u' ' + clues.message + extra).simplified());
    static const QRegularExpression state(u"SQLSTATE[:=]?\\s*['\"]?([0-9A-Z]{5})\\b"_s);
    clues.sqlState = !error.sqlState.isEmpty()          ? error.sqlState
                     : !clues.answer.sqlState.isEmpty() ? clues.answer.sqlState
                                                        : state.match(clues.message).captured(1);
    clues.missing = readMissingPrivilege(clues.answer, clues.message + extra);
    return clues;
}

} // namespace draftt
