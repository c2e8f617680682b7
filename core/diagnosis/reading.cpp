// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/reading.h"

#include "core/diagnosis/evidence.h"
#include "core/diagnosis/frames.h"
#include "core/diagnosis/jsonobjects.h"
#include "core/diagnosis/requests.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// An answer inside an answer's message inside a text: nobody wraps deeper.
constexpr int deepestAnswer = 4;

/// A message that holds another answer as text.
bool isWrapped(const JsonLeaf &leaf)
{
    static const QRegularExpression message(u"^(?:error_?)?message$|^detail$|_description$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return message.match(leaf.key).hasMatch() && leaf.value.text().trimmed().startsWith(u'{');
}

class Reader
{
public:
    [[nodiscard]] Reading take() { return std::move(m_reading); }

    void readPasted(const SourcedText &text, Voice voice, int depth);

private:
    [[nodiscard]] bool readObject(const FoundObject &object, Voice voice, int depth);
    void readMembers(const FoundObject &object, const Answer &answer);
    void readContent(const FoundObject &object);
    void guess(Stage stage)
    {
        if (!m_reading.stage)
            m_reading.stage = stage;
    }
    void readSegment(const SourcedText &text, Voice voice);
    void readSentence(SourcedText sentence, Voice voice);
    [[nodiscard]] SourcedText withoutPage(const SourcedText &text);
    /// `masked`: as `withoutNames` has it, where that is known.
    void add(const SourcedText &said, Voice voice, const std::optional<QString> &masked = std::nullopt);

    Reading m_reading;
};

/// `\n` that stayed behind in a text whose quotes were taken off.
SourcedText withLineBreaks(const SourcedText &text)
{
    static const QRegularExpression written(u"\\\\{1,4}[nrt](?![a-z])"_s);
    if (!text.text().contains(u'\\'))
        return text;
    SourcedText result;
    qsizetype from = 0;
    for (auto matches = written.globalMatch(text.text()); matches.hasNext();) {
        const auto match = matches.next();
        result.append(text.sliced(from, match.capturedStart() - from));
        result.append(u'\n', text, match.capturedStart());
        from = match.capturedEnd();
    }
    result.append(text.sliced(from));
    return result;
}

bool isInactive(const QJsonObject &identity)
{
    return identity.value("active"_L1).isBool() && !identity.value("active"_L1).toBool();
}

/// In one of the forms in which services answer; a message alone may be anybody's.
bool isAnswer(const Answer &answer)
{
    return !answer.code.isEmpty() || !answer.statementState.isEmpty() || !answer.details.isEmpty() ||
           answer.isOAuthForm;
}

/// Where loggers put what was said.
bool isRecordMessage(const JsonLeaf &leaf)
{
    static const QRegularExpression member(
        u"^(?:msg|log|(?:original-)?exception|error-message|stack_?trace|cause|summary)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return member.match(leaf.key).hasMatch() && leaf.value.text().contains(u' ');
}

/// Where gateways and libraries put it, beside a word of their own.
bool isErrorSentence(const JsonLeaf &leaf)
{
    return leaf.key == "error"_L1 && leaf.value.text().contains(u' ');
}

/// The Python connector and others tell the status beside what they did.
void readRecordedStatus(const FoundObject &object, Reading &reading)
{
    static const QRegularExpression member(u"^(?:http|status)[_-]?(?:code|status)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const auto &leaf : object.leaves) {
        const auto status = leaf.value.text().toInt();
        if (status >= 400 && status <= 599 && member.match(leaf.key).hasMatch()) {
            reading.status = status;
            reading.statusSpan = leaf.value.span();
        }
    }
}

void Reader::add(const SourcedText &said, Voice voice, const std::optional<QString> &masked)
{
    static const QRegularExpression letter(u"\\w\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (letter.match(said.text()).hasMatch())
        m_reading.sentences += {voice, said, masked ? *masked : withoutNames(said.text())};
}

void Reader::readSentence(SourcedText sentence, Voice voice)
{
    readState(sentence, m_reading);
    readStatus(sentence, m_reading);
    std::optional<QString> masked = withoutNames(sentence.text());
    const auto whole = sentence.text().size();
    const auto start = readClasses(sentence, *masked, m_reading);
    // What stands before a class is the tool's, what follows the service's.
    if (voice == Voice::Either && start) {
        add(sentence.sliced(0, *start), Voice::Tool);
        sentence = sentence.sliced(*start);
        voice = Voice::Server;
    }
    for (int i = 0; voice != Voice::Server && i < 8; ++i) {
        const auto length = frames::toolPrefix(sentence.text());
        if (length == 0)
            break;
        sentence = sentence.sliced(length);
    }
    // What is left of a sentence may hold other names than the whole.
    if (sentence.text().size() != whole)
        masked.reset();
    add(sentence, voice, masked);
}

/// A page is read by what it shows. Browsers wrap plain text and JSON in a page of one `pre`, which is none.
SourcedText Reader::withoutPage(const SourcedText &text)
{
    static const QRegularExpression tags(
        u"<(?:!doctype|html|head|title|body|pre|h1|p|div|span|br)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression document(u"<(?:!doctype|html|head|title|body|h1)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        u"<body[^>]*>\\s*<pre[^>]*>[^<]*(?:</pre>\\s*(?:</body>\\s*)?(?:</html>\\s*)?|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression json(u"\\A\\s*\\{\\s*[\"'\\\\]"_s);
    auto result = text;
    // A page may be quoted in a page.
    for (int i = 0; i < 3 && !json.match(result.text()).hasMatch() && tags.match(result.text()).hasMatch();
         ++i) {
        const auto whole = result.text();
        const bool isPlain =
            plain.match(whole).hasMatch() && !whole.contains("<title"_L1, Qt::CaseInsensitive);
        m_reading.isPage = m_reading.isPage || (document.match(whole).hasMatch() && !isPlain);
        result = frames::withoutTags(result);
    }
    return result;
}

void Reader::readSegment(const SourcedText &text, Voice voice)
{
    static const QRegularExpression ofView(u"== SQL of (?:\\w+ )*VIEW"_s);
    m_reading.isInView = m_reading.isInView || text.text().contains(ofView);
    for (const auto &sentence : sentencesOf(withoutRequests(withoutSql(text), m_reading)))
        readSentence(sentence, voice);
}

/// What an answer tells beyond an error: the state of a warehouse, of a principal, of a statement …
void Reader::readContent(const FoundObject &object)
{
    const auto &json = object.json;
    const auto tell = [this, &object](QLatin1StringView what, const QString &value) {
        m_reading.content += {what + value.toUpper(), object.leaf(value).span()};
    };
    const auto state = json.value("state"_L1).toString();
    const auto health = json.value("health"_L1).toObject();
    const bool isWarehouse =
        !state.isEmpty() && (json.contains("cluster_size"_L1) || !health.isEmpty() ||
                             json.contains("warehouse_type"_L1) || json.contains("name"_L1));
    if (isWarehouse) {
        tell("warehouse "_L1, state);
        guess(Stage::WarehouseGet);
    }
    if (const auto status = health.value("status"_L1).toString(); !status.isEmpty())
        tell("health "_L1, status);
    for (const auto name : {"message"_L1, "details"_L1, "summary"_L1}) {
        if (const auto text = object.leaf(health.value(name).toString()); !text.isEmpty())
            readPasted(text, Voice::Server, deepestAnswer);
    }
    if (const auto list = json.value("warehouses"_L1); list.isArray() && !object.isCut) {
        guess(Stage::WarehouseList);
        if (list.toArray().isEmpty())
            m_reading.content += {u"warehouses none"_s, {}};
    }
    const auto statement = json.value("status"_L1).toObject().value("state"_L1).toString();
    if (!statement.isEmpty())
        tell("statement "_L1, statement);
    if (json.isEmpty() && !object.isCut)
        m_reading.content += {u"nothing in it"_s, {}};
    bool isOff = isInactive(json);
    for (const auto &resource : json.value("Resources"_L1).toArray())
        isOff = isOff || isInactive(resource.toObject());
    if (isOff)
        m_reading.content += {u"identity inactive"_s, {}};
    if (json.value("schemas"_L1).toArray().first().toString().startsWith("urn:ietf:params:scim"_L1))
        guess(Stage::ScimMe);
    if (object.isCut)
        m_reading.content +=
            {u"cut off"_s, object.leaves.isEmpty() ? Span() : object.leaves.constLast().value.span()};
}

/// An answer speaks; a request, a setting or a list of rows does not. A record of a log has a message, but
/// whose it is the message must tell. Returns whether it is an answer.
bool Reader::readObject(const FoundObject &object, Voice voice, int depth)
{
    readContent(object);
    const auto answer = readAnswer(object.json);
    const bool isFromService = isAnswer(answer);
    if (isFromService) {
        m_reading.answers.prepend(answer);
        readMembers(object, answer);
    } else {
        readRecordedStatus(object, m_reading);
    }
    auto message = std::find_if(object.leaves.begin(), object.leaves.end(), [&answer](const JsonLeaf &leaf) {
        return isRecordMessage(leaf) ||
               (!answer.message.isEmpty() && (leaf.value.text().contains(answer.message) || isWrapped(leaf)));
    });
    if (message == object.leaves.end())
        message = std::find_if(object.leaves.begin(), object.leaves.end(), isErrorSentence);
    if (message != object.leaves.end())
        readPasted(message->value, isFromService ? Voice::Server : voice, depth + 1);
    return isFromService;
}

void Reader::readMembers(const FoundObject &object, const Answer &answer)
{
    if (const auto code = object.leaf(answer.code); !code.isEmpty()) {
        m_reading.classes += {answer.code.toUpper(), ClassPlace::Code, code.span()};
        if (const auto status = answer.code.toInt(); status >= 400 && status <= 599 && !m_reading.status) {
            m_reading.status = status;
            m_reading.statusSpan = code.span();
        }
    }
    for (const auto &detail : answer.details) {
        const auto reason = detail.members.value(u"reason"_s);
        if (!reason.isEmpty() && reason != answer.code)
            m_reading.classes += {reason, ClassPlace::Reason, object.leaf(reason).span()};
        add(object.leaf(detail.members.value(u"description"_s)), Voice::Server);
    }
    if (!answer.sqlState.isEmpty() && m_reading.sqlState.text.isEmpty())
        m_reading.sqlState = {answer.sqlState, object.leaf(answer.sqlState).span()};
}

void Reader::readPasted(const SourcedText &text, Voice voice, int depth)
{
    const auto found = findObjects(frames::withoutLineFrames(withLineBreaks(withoutPage(text))));
    bool isWrapped = false;
    for (const auto &object : found.objects)
        isWrapped = (depth < deepestAnswer && readObject(object, voice, depth)) || isWrapped;
    // Around an answer there are the tool's words only.
    qsizetype from = 0;
    for (const auto &object : found.objects) {
        readSegment(found.text.sliced(from, object.from - from), isWrapped ? Voice::Tool : voice);
        from = object.to;
    }
    readSegment(found.text.sliced(from), isWrapped ? Voice::Tool : voice);
}

} // namespace

Reading readText(const SourcedText &text, Voice voice)
{
    Reader reader;
    reader.readPasted(text, voice, 0);
    return reader.take();
}

} // namespace draftt
