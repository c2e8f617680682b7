// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/captured.h"
#include "core/diagnosis/clues.h"
#include "core/exchange/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto longestMessage = 300;

bool isNoTool(const Sentence &sentence)
{
    return sentence.voice != Voice::Tool;
}

QString plainKind(const QString &named)
{
    const auto kind = named.toLower();
    if (kind == "database"_L1)
        return u"schema"_s;
    if (kind == "table or view"_L1)
        return u"table"_s;
    if (kind == "routine"_L1)
        return u"function"_s;
    const bool isCompute =
        kind.endsWith("warehouse"_L1) || kind.endsWith("endpoint"_L1) || kind == "cluster"_L1;
    return isCompute ? u"warehouse"_s : kind;
}

class FactReader
{
public:
    FactReader(const Clues &clues, const Error &error, const Known &known, Diagnosis &diagnosis)
        : m_clues(clues), m_error(error), m_known(known), m_diagnosis(diagnosis), m_facts(diagnosis.facts)
    {
    }

    void read();

private:
    void set(QString Facts::*fact, QLatin1StringView name, const Quote &quote);
    [[nodiscard]] Quote inAnswer(const QString &value) const;
    [[nodiscard]] Quote inOneLine(Quote quote) const;
    [[nodiscard]] Quote detail(QStringView type, const QString &member) const;
    void readMissing();
    bool readNamed();
    void readSecurable();
    void readPrincipal();
    void readNetwork();
    void readHost();
    void readErrorClass();
    void readRequest();
    void readMessage();

    const Clues &m_clues;
    const Error &m_error;
    const Known &m_known;
    Diagnosis &m_diagnosis;
    Facts &m_facts;
};

void FactReader::set(QString Facts::*fact, QLatin1StringView name, const Quote &quote)
{
    if (quote.text.isEmpty())
        return;
    m_facts.*fact = quote.text;
    if (quote.span.to > quote.span.from)
        m_diagnosis.places += {name, quote.span};
}

/// What was read from structure stands somewhere in the body or text.
Quote FactReader::inAnswer(const QString &value) const
{
    if (value.isEmpty() || !m_error.exchange)
        return {value, {}};
    const bool isBody = m_error.exchange->httpStatus.has_value();
    const auto text = isBody ? QString::fromUtf8(m_error.exchange->body) : m_error.exchange->transportError;
    const auto at = text.indexOf(value);
    return {value, at < 0 ? Span() : Span{isBody ? Part::Body : Part::Transport, at, at + value.size()}};
}

/// A name without quotes ends with its line, and lines were put together.
Quote FactReader::inOneLine(Quote quote) const
{
    static const QRegularExpression end(u"\\n|\\\\+n"_s);
    if (!m_error.exchange || quote.span.part != Part::Transport)
        return quote;
    const auto there = m_error.exchange->transportError.trimmed()
                           .sliced(quote.span.from)
                           .left(quote.span.to - quote.span.from);
    const auto line = there.left(there.indexOf(end)).trimmed();
    if (line.size() >= there.size() || !quote.text.startsWith(line))
        return quote;
    return {line, {quote.span.part, quote.span.from, quote.span.from + line.size()}};
}

Quote FactReader::detail(QStringView type, const QString &member) const
{
    auto value = m_clues.answer.detail(type, member);
    for (const auto &answer : m_clues.reading.answers) {
        if (value.isEmpty())
            value = answer.detail(type, member);
    }
    return inAnswer(value);
}

void FactReader::readMissing()
{
    for (const auto &missing : m_clues.missing)
        m_facts.missing += {missing.privileges.join(u", "_s), missing.kind, missing.name};
    const auto &first = m_clues.missing.constFirst();
    set(&Facts::privilege, "privilege"_L1, {first.privileges.join(u", "_s), first.span});
    m_facts.securableKind = first.kind;
    set(&Facts::securableName, "securable_name"_L1, {first.name, first.nameSpan});
}

/// `Table 'a.b.c'`, `the schema x does not exist`, `nosuch is not a valid endpoint id`.
bool FactReader::readNamed()
{
    static const auto named = factForm(
        u"\\b(catalog|schema|database|table or view|table|view|(?:sql )?warehouse|(?:sql )?endpoint|cluster|routine|"
        "function|external location|storage credential|connection|volume)\\s+(?:with name\\s+)?"
        "(?:((?:`(?:[^`]|``)+`\\.?)+|'[^']+'|\"[^\"]+\")|(?!does\\b|not\\b|was\\b|is\\b|has\\b|or\\b)([^\\s'\"`,;:]+)"
        "(?=\\s+(?:does not exist|not found|was not found|cannot be found|is not|has been|is currently|is temporarily))"
        "|(?:found )?matching:?\\s+([\\w-]+))"_s);
    static const auto id =
        factForm(u"([^\\s'\"`]+)['\"`]? is not a valid (?:sql )?(?:endpoint|warehouse) id"_s);
    for (const auto &sentence : m_clues.reading.sentences) {
        if (!isNoTool(sentence))
            continue;
        const auto &said = sentence.said;
        const auto match = named.match(said.text());
        if (const int group = match.lastCapturedIndex(); match.hasMatch() && group > 1) {
            m_facts.securableKind = plainKind(match.captured(1));
            set(&Facts::securableName, "securable_name"_L1,
                {withoutQuotes(match.captured(group)),
                 said.span(match.capturedStart(group), match.capturedLength(group))});
            return true;
        }
        // The words alone first: before them may stand anything, from wherever it begins.
        if (!said.text().contains(" is not a valid "_L1, Qt::CaseInsensitive))
            continue;
        if (const auto found = id.match(said.text()); found.hasMatch()) {
            m_facts.securableKind = u"warehouse"_s;
            set(&Facts::securableName, "securable_name"_L1,
                {found.captured(1), said.span(found.capturedStart(1), found.capturedLength(1))});
            return true;
        }
    }
    return false;
}

void FactReader::readSecurable()
{
    if (!m_clues.missing.isEmpty())
        return readMissing();
    if (!m_clues.reading.isRaised && readNamed())
        return;
    for (const auto &[type, kind, name] :
         {std::tuple{u"ResourceInfo"_s, u"resource_type"_s, u"resource_name"_s},
          std::tuple{u"ErrorInfo"_s, u"resourceType"_s, u"resourceName"_s}}) {
        const auto quote = detail(type, name);
        if (quote.text.isEmpty())
            continue;
        m_facts.securableKind = detail(type, kind).text.toLower();
        return set(&Facts::securableName, "securable_name"_L1, quote);
    }
    if (m_known.securable) {
        m_facts.securableKind = m_known.securable->restKind();
        m_facts.securableName = m_known.securable->fullName();
    }
}

void FactReader::readPrincipal()
{
    static const auto uuid = u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s;
    static const auto form = factForm(
        u"\\bServicePrincipalName\\(([^)]+)\\)|\\b(?:principal|user|(?<!resource )(?<!security )group)(?: with name)?:?\\s+(?:'([^']+)'|`([^`]+)`|"
        "\"([^\"]+)\")|\\bprincipal with name\\s+([^\\s.,;:()'\"`]+(?: [^\\s.,;:()'\"`]+){0,5})|\\b(?:user|principal)\\s+([^\\s@]+@[^\\s.]+\\.[^\\s,;]+)|\\b("_s +
        uuid + u")\\s+(?:is not authori[sz]ed|does not have|is not a member|lacks)|principal\\s+("_s + uuid +
        u")\\b"_s);
    auto quote = m_clues.reading.isRaised ? Quote() : captured(m_clues.reading, form, isNoTool);
    if (quote.text.isEmpty()) {
        quote = detail(u"ErrorInfo", u"principalName"_s);
        if (quote.text == "User"_L1)
            quote = {};
    }
    set(&Facts::principal, "principal"_L1, inOneLine(quote));
    if (m_facts.principal.isEmpty() && m_known.principal)
        m_facts.principal = m_known.principal->text();
}

void FactReader::readNetwork()
{
    const auto &reading = m_clues.reading;
    if (!reading.isRaised) {
        set(&Facts::ipAddress, "ip_address"_L1, blockedAddress(reading));
        set(&Facts::workspaceId, "workspace_id"_L1, workspaceNumber(reading));
        if (m_facts.workspaceId.isEmpty())
            set(&Facts::workspaceId, "workspace_id"_L1,
                inAnswer(privateLinkWorkspace(reading.targets + QStringList(m_clues.target))));
    }
    if (m_facts.workspaceId.isEmpty())
        m_facts.workspaceId = m_known.workspaceId;
}

void FactReader::readHost()
{
    if (m_known.host)
        m_facts.host = m_known.host->authority();
    else if (m_error.exchange && !m_error.exchange->url.host(QUrl::FullyEncoded).isEmpty())
        m_facts.host = m_error.exchange->url.host(QUrl::FullyEncoded);
    else if (!m_clues.reading.isRaised)
        set(&Facts::host, "host"_L1, askedHost(m_clues.reading));
}

void FactReader::readErrorClass()
{
    const auto &classes = m_clues.reading.classes;
    const auto take = [&](auto isIt) {
        const auto found = std::find_if(classes.begin(), classes.end(), isIt);
        if (m_facts.errorClass.isEmpty() && found != classes.end())
            set(&Facts::errorClass, "error_class"_L1, {found->name, found->span});
    };
    take([](const NamedClass &c) { return c.name.startsWith("AADSTS"_L1); });
    take([](const NamedClass &c) { return c.place == ClassPlace::Reason; });
    take([](const NamedClass &c) { return c.place == ClassPlace::Marked; });
}

void FactReader::readRequest()
{
    static const auto issuer = factForm(u"issuer(?: is)?[:=]\\s*([^;\\n]+)"_s);
    auto quote = captured(m_clues.reading, issuer);
    if (const auto match = issuer.match(m_error.detail); quote.text.isEmpty() && match.hasMatch())
        quote.text = match.captured(1);
    set(&Facts::certificateIssuer, "certificate_issuer"_L1, quote);
    set(&Facts::sqlState, "sql_state"_L1, m_clues.reading.sqlState);
    const auto header =
        m_error.exchange ? QString::fromLatin1(m_error.exchange->header("retry-after")) : QString();
    static const auto seconds = factForm(u"^(\\d+)"_s);
    m_facts.retryAfter =
        header.isEmpty() ? seconds.match(detail(u"RetryInfo", u"retry_delay"_s).text).captured(1) : header;
    static const auto request =
        factForm(u"\\b(?:ReqId|RequestId|request id)[:=]\\s*['\"]?([0-9a-f-]{8,40})\\b"_s);
    set(&Facts::requestId, "request_id"_L1, inAnswer(m_error.requestId));
    if (m_facts.requestId.isEmpty())
        set(&Facts::requestId, "request_id"_L1, inAnswer(m_clues.answer.requestId));
    if (m_facts.requestId.isEmpty())
        set(&Facts::requestId, "request_id"_L1, detail(u"RequestInfo", u"request_id"_s));
    if (m_facts.requestId.isEmpty())
        set(&Facts::requestId, "request_id"_L1, captured(m_clues.reading, request));
}

/// The server's words where it speaks, all words of a text else. Without the SQL that Spark shows behind
/// them.
void FactReader::readMessage()
{
    QStringList said;
    QStringList all;
    for (const auto &sentence : m_clues.reading.sentences) {
        const auto &words = sentence.said.shown();
        all += words;
        if (isNoTool(sentence) && !said.contains(words))
            said += words;
    }
    if (said.isEmpty())
        said = all;
    const auto message = m_clues.answer.message.isEmpty() ? said.join(u' ') : m_clues.answer.message;
    m_facts.message = redacted(message.section("\n== SQL"_L1, 0, 0).simplified());
    if (m_facts.message.size() > longestMessage)
        m_facts.message = m_facts.message.left(longestMessage - 1) + u'…';
}

void FactReader::read()
{
    readSecurable();
    readPrincipal();
    readNetwork();
    readHost();
    readErrorClass();
    readRequest();
    readMessage();
}

} // namespace

void readFacts(const Clues &clues, const Error &error, const Known &known, Diagnosis &diagnosis)
{
    FactReader(clues, error, known, diagnosis).read();
}

} // namespace draftt
