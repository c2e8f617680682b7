// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/clues.h"

#include "core/diagnosis/patterns.h"
#include "core/exchange/exchange.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What is read of each end: what tells a failure apart begins an answer, and ends a log.
constexpr auto longestEnd = 16 * 1024;

QString idOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
        return u"host_not_found"_s;
    case ErrorKind::ConnectionRefused:
        return u"connection_refused"_s;
    case ErrorKind::ConnectionLost:
        return u"connection_lost"_s;
    case ErrorKind::TimedOut:
        return u"timed_out"_s;
    case ErrorKind::TlsUntrusted:
        return u"tls_untrusted"_s;
    case ErrorKind::TlsFailed:
        return u"tls_failed"_s;
    case ErrorKind::ProxyRefused:
        return u"proxy_refused"_s;
    case ErrorKind::NetworkFailed:
        return u"network_failed"_s;
    case ErrorKind::Redirected:
        return u"redirected"_s;
    case ErrorKind::NotAnApi:
        return u"not_an_api"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::ServerFailure:
        return u"server_failure"_s;
    case ErrorKind::MalformedReply:
        return u"malformed_reply"_s;
    case ErrorKind::StatementCancelled:
        return u"statement_cancelled"_s;
    case ErrorKind::InvalidInput:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::StatementFailed:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainEntryForeign:
    case ErrorKind::StorageFailed:
    case ErrorKind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

/// A text at its beginning and its end.
SourcedText shortened(const QString &text, Part part)
{
    if (text.size() <= 2 * longestEnd)
        return SourcedText(text, part);
    SourcedText result(text.left(longestEnd), part);
    result.append(u'\n', result, longestEnd - 1);
    result.append(SourcedText(text.right(longestEnd), part, qint32(text.size() - longestEnd)));
    return result;
}

class ClueReader
{
public:
    ClueReader(const Error &error, Stage stage) : m_error(error)
    {
        m_clues.stage = stage;
        m_clues.kind = error.kind;
        m_clues.status = error.httpStatus;
        m_clues.hasAnswer = error.httpStatus != 0;
    }

    [[nodiscard]] Clues read();

private:
    void readExchange(const Exchange &exchange);
    void readHeaders(const Exchange &exchange);
    void readTarget(const Exchange &exchange);
    void readOwn();
    void readForm();
    void distrustRaised();
    void mark(const QString &text, Span span = {}) { m_clues.marks += {text, span}; }
    void add(const Reading &reading);

    const Error &m_error;
    Clues m_clues;
};

/// Several parts of one answer speak; the first one that tells of a thing counts.
void ClueReader::add(const Reading &reading)
{
    auto &all = m_clues.reading;
    all.sentences += reading.sentences;
    all.classes += reading.classes;
    all.answers += reading.answers;
    all.targets += reading.targets;
    all.content += reading.content;
    if (!all.status) {
        all.status = reading.status;
        all.statusSpan = reading.statusSpan;
    }
    if (all.sqlState.text.isEmpty())
        all.sqlState = reading.sqlState;
    if (all.host.text.isEmpty())
        all.host = reading.host;
    if (!all.stage)
        all.stage = reading.stage;
    all.isPage = all.isPage || reading.isPage;
    all.isInView = all.isInView || reading.isInView;
}

void ClueReader::readTarget(const Exchange &exchange)
{
    m_clues.target = exchange.finalUrl.toString(QUrl::FullyEncoded).toLower();
    if (m_clues.target.isEmpty())
        m_clues.target = QString::fromLatin1(exchange.header("location")).toLower();
    if (m_clues.target.isEmpty())
        return;
    static const QRegularExpression known(
        u"(?:^|\\.)(?:databricks\\.(?:com|us|net|azure\\.us|azure\\.cn)|azuredatabricks\\.(?:net|us|cn)|"
        "microsoftonline\\.(?:com|us)|chinacloudapi\\.cn|windows\\.net)$"_s);
    const auto host = QUrl(m_clues.target).host(QUrl::FullyEncoded);
    m_clues.isElsewhere =
        !host.isEmpty() && host != exchange.url.host(QUrl::FullyEncoded) && !known.match(host).hasMatch();
    mark((m_clues.isElsewhere ? "elsewhere "_L1 : "target "_L1) + m_clues.target,
         {Part::Target, 0, m_clues.target.size()});
}

void ClueReader::readHeaders(const Exchange &exchange)
{
    m_clues.server = QString::fromLatin1(exchange.header("server")).toLower();
    for (const auto *name : {"server", "via", "x-squid-error", "proxy-authenticate"}) {
        const auto value = QString::fromLatin1(exchange.header(name)).toLower();
        if (!value.isEmpty())
            mark(QLatin1StringView(name) + u' ' + value, {Part::Header, 0, value.size()});
    }
    for (const auto *name :
         {"x-databricks-reason-phrase", "x-thriftserver-error-message", "www-authenticate"}) {
        const auto value = QString::fromUtf8(exchange.header(name));
        if (!value.isEmpty())
            add(readText(SourcedText(value, Part::Header), Voice::Server));
    }
}

void ClueReader::readExchange(const Exchange &exchange)
{
    readTarget(exchange);
    readHeaders(exchange);
    if (!exchange.httpStatus) {
        add(readText(shortened(exchange.transportError, Part::Transport), Voice::Either));
        if (!m_clues.reading.answers.isEmpty())
            m_clues.answer = m_clues.reading.answers.constFirst();
        m_clues.status = m_clues.reading.status.value_or(0);
        m_clues.statusSpan = m_clues.reading.statusSpan;
        for (const auto &target : std::as_const(m_clues.reading.targets))
            mark("asked "_L1 + target);
        return;
    }
    m_clues.hasAnswer = true;
    m_clues.status = *exchange.httpStatus;
    m_clues.answer = readAnswer(exchange.headers, exchange.body);
    mark("status "_L1 + QString::number(m_clues.status));
    add(readText(shortened(QString::fromUtf8(exchange.body), Part::Body), Voice::Server));
    if (!exchange.transportError.isEmpty())
        add(readText(shortened(exchange.transportError, Part::Transport), Voice::Tool));
}

/// What our own client kept of a failure.
void ClueReader::readOwn()
{
    const auto isWordless = m_clues.reading.sentences.isEmpty();
    if (isWordless && !m_error.detail.isEmpty())
        add(readText(SourcedText(m_error.detail, Part::Detail),
                     m_clues.hasAnswer ? Voice::Server : Voice::Either));
    if (m_clues.answer.code.isEmpty() && !m_error.serverCode.isEmpty()) {
        m_clues.answer.code = m_error.serverCode;
        m_clues.reading.classes += {m_error.serverCode.toUpper(), ClassPlace::Code, {}};
    }
    if (m_clues.reading.sqlState.text.isEmpty())
        m_clues.reading.sqlState.text = m_error.sqlState;
}

QLatin1StringView idOfShape(AnswerShape shape)
{
    switch (shape) {
    case AnswerShape::Empty:
        return "empty"_L1;
    case AnswerShape::Object:
        return "object"_L1;
    case AnswerShape::OtherJson:
        return "json"_L1;
    case AnswerShape::BrokenJson:
        return "broken"_L1;
    case AnswerShape::Html:
        return "html"_L1;
    case AnswerShape::Text:
        return "text"_L1;
    }
    Q_UNREACHABLE();
}

/// What any failure may have.
void ClueReader::readForm()
{
    if (m_clues.hasAnswer && m_error.exchange)
        mark("shape "_L1 + idOfShape(m_clues.answer.shape));
    else if (m_clues.status != 0)
        mark("status "_L1 + QString::number(m_clues.status), m_clues.statusSpan);
    if (m_clues.isPage())
        mark(u"page"_s);
    if (m_clues.isPage() && m_clues.says("problem accessing "_L1))
        mark(u"page of jetty"_s);
    if (m_clues.isPage() && m_clues.says("access (?:is |has been |was )?(?:denied|blocked)|\\bblocked\\b"_L1))
        mark(u"page that denies"_s);
    if (!m_clues.hasAnswer && m_clues.says("\\bunauthori[sz]ed\\b|\\bforbidden\\b"_L1))
        mark(u"words of refusal"_s);
}

/// What SQL code raised (USER_RAISED_EXCEPTION, P0001) and what quotes a value (class 22) holds the words of
/// whoever wrote the code or the value: they tell of no right, no name and no host.
/// SQLSTATE: https://docs.databricks.com/error-messages/sqlstates
void ClueReader::distrustRaised()
{
    auto &reading = m_clues.reading;
    static constexpr auto raised = "USER_RAISED_EXCEPTION.*|ASSERT_TRUE_FAILED.*"_L1;
    const auto &state = reading.sqlState.text;
    reading.isRaised = state.startsWith("P0"_L1) || state.startsWith("22"_L1) || m_clues.hasClass(raised);
    if (!reading.isRaised)
        return;
    for (auto &sentence : reading.sentences)
        sentence.masked.fill(u'x');
    reading.classes.removeIf([](const NamedClass &c) { return !patterns::matchesWhole(raised, c.name); });
    reading.answers.clear();
    m_clues.answer.details.clear();
}

Clues ClueReader::read()
{
    // Of a text that anybody pasted the kind is not known: its words are read here.
    m_clues.isOwn = m_error.kind != ErrorKind::Other || !m_error.exchange || m_error.exchange->httpStatus;
    if (const auto kind = idOfKind(m_error.kind); !kind.isEmpty())
        mark("kind "_L1 + kind);
    if (m_error.exchange)
        readExchange(*m_error.exchange);
    readOwn();
    // A good answer tells of content, a refusal of none.
    if (m_clues.status < 300)
        m_clues.marks += m_clues.reading.content;
    if (m_clues.stage == Stage::Transport)
        m_clues.stage = m_clues.reading.stage.value_or(Stage::Transport);
    distrustRaised();
    readForm();
    if (!m_clues.reading.isRaised)
        m_clues.missing = readMissingPrivileges(m_clues.reading);
    return std::move(m_clues);
}

} // namespace

bool Clues::hasClass(QLatin1StringView pattern) const
{
    return std::any_of(reading.classes.begin(), reading.classes.end(),
                       [pattern](const NamedClass &c) { return patterns::matchesWhole(pattern, c.name); });
}

bool Clues::says(QLatin1StringView pattern) const
{
    return std::any_of(reading.sentences.begin(), reading.sentences.end(),
                       [pattern](const Sentence &s) { return patterns::find(pattern, s.masked).hasMatch(); });
}

bool Clues::isSql() const
{
    return answer.statementState == "FAILED"_L1 || kind == ErrorKind::StatementFailed || !hasAnswer;
}

Clues readClues(const Error &error, Stage stage)
{
    return ClueReader(error, stage).read();
}

} // namespace draftt
