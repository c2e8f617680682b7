// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/jsonobjects.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Deeper than any answer, and what bounds the work for braces that never close.
constexpr int deepestNesting = 32;
/// How often a text is taken to have been escaped.
constexpr int mostEscapes = 4;

/// Appends what the escape at `i` means and returns the position behind it.
qsizetype takeEscape(const SourcedText &text, qsizetype i, SourcedText &result)
{
    static constexpr std::pair<char16_t, char16_t> meanings[]{
        {u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'b', u' '}, {u'f', u' '}};
    const auto next = text.at(i + 1);
    if (next == u'u' && i + 6 <= text.size()) {
        bool isNumber = false;
        const auto unit = QStringView(text.text()).mid(i + 2, 4).toUShort(&isNumber, 16);
        if (isNumber) {
            result.append(QChar(unit), text, i);
            return i + 6;
        }
    }
    for (const auto &[letter, meaning] : meanings) {
        if (next == letter) {
            result.append(QChar(meaning), text, i);
            return i + 2;
        }
    }
    result.append(next, text, i + 1);
    return i + 2;
}

/// Reads one object from its brace on. Stops at the first character that no object can have there.
class ObjectReader
{
public:
    ObjectReader(const SourcedText &text, qsizetype from) : m_text(text), m_at(from) {}

    [[nodiscard]] std::optional<FoundObject> read()
    {
        FoundObject found;
        found.from = m_at;
        const auto value = object(0);
        if (!value)
            return std::nullopt;
        found.json = *value;
        found.to = m_at;
        found.isCut = m_isCut;
        found.leaves = m_leaves;
        return found;
    }

private:
    [[nodiscard]] bool isEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar now() const { return isEnd() ? QChar() : m_text.at(m_at); }

    void skipSpace()
    {
        while (!isEnd() && now().isSpace())
            ++m_at;
        m_isCut = m_isCut || isEnd();
    }

    std::optional<QJsonObject> object(int depth);
    std::optional<QJsonArray> array(const QString &key, int depth);
    std::optional<QJsonValue> value(const QString &key, int depth);
    SourcedText string();
    SourcedText word();

    const SourcedText &m_text;
    qsizetype m_at;
    bool m_isCut = false;
    QList<JsonLeaf> m_leaves;
};

SourcedText ObjectReader::string()
{
    const auto quote = now();
    ++m_at;
    SourcedText result;
    while (!isEnd() && now() != quote) {
        if (now() == u'\\' && m_at + 1 < m_text.size()) {
            m_at = takeEscape(m_text, m_at, result);
        } else {
            result.append(now(), m_text, m_at);
            ++m_at;
        }
    }
    m_isCut = m_isCut || isEnd();
    if (!isEnd())
        ++m_at;
    return result;
}

/// A number, or true, None and the like.
SourcedText ObjectReader::word()
{
    const auto from = m_at;
    while (!isEnd() && (now().isLetterOrNumber() || now() == u'-' || now() == u'+' || now() == u'.'))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

std::optional<QJsonValue> ObjectReader::value(const QString &key, int depth)
{
    if (now() == u'{') {
        const auto inner = object(depth + 1);
        return inner ? std::optional<QJsonValue>(*inner) : std::nullopt;
    }
    if (now() == u'[') {
        const auto inner = array(key, depth + 1);
        return inner ? std::optional<QJsonValue>(*inner) : std::nullopt;
    }
    if (now() == u'"' || now() == u'\'') {
        const auto text = string();
        m_leaves += {key, text};
        return QJsonValue(text.text());
    }
    const auto text = word();
    if (text.isEmpty())
        return std::nullopt;
    m_leaves += {key, text};
    bool isNumber = false;
    const auto number = text.text().toDouble(&isNumber);
    if (isNumber)
        return QJsonValue(number);
    const auto lower = text.text().toLower();
    if (lower == "true"_L1 || lower == "false"_L1)
        return QJsonValue(lower == "true"_L1);
    return lower == "null"_L1 || lower == "none"_L1 || m_isCut ? std::optional(QJsonValue()) : std::nullopt;
}

std::optional<QJsonArray> ObjectReader::array(const QString &key, int depth)
{
    QJsonArray result;
    ++m_at;
    for (skipSpace(); !isEnd() && now() != u']'; skipSpace()) {
        const auto element = depth < deepestNesting ? value(key, depth) : std::nullopt;
        if (!element)
            return std::nullopt;
        result += *element;
        skipSpace();
        if (now() == u',')
            ++m_at;
        else if (!isEnd() && now() != u']')
            return std::nullopt;
    }
    if (!isEnd())
        ++m_at;
    return result;
}

std::optional<QJsonObject> ObjectReader::object(int depth)
{
    QJsonObject result;
    ++m_at;
    for (skipSpace(); !isEnd() && now() != u'}'; skipSpace()) {
        if ((now() != u'"' && now() != u'\'') || depth >= deepestNesting)
            return std::nullopt;
        const auto key = string().text();
        skipSpace();
        if (isEnd())
            break;
        if (now() != u':')
            return std::nullopt;
        ++m_at;
        skipSpace();
        if (isEnd())
            break;
        const auto member = value(key, depth);
        if (!member)
            return std::nullopt;
        result.insert(key, *member);
        skipSpace();
        if (now() == u',')
            ++m_at;
        else if (!isEnd() && now() != u'}')
            return std::nullopt;
    }
    if (!isEnd())
        ++m_at;
    return result;
}

/// Whether the quotes behind the brace at `i` are escaped.
bool hasEscapedQuotes(const SourcedText &text, qsizetype i)
{
    for (++i; i < text.size() && text.at(i).isSpace(); ++i) {
    }
    auto behind = i;
    while (behind < text.size() && text.at(behind) == u'\\')
        ++behind;
    return behind > i && behind < text.size() && text.at(behind) == u'"';
}

} // namespace

SourcedText FoundObject::leaf(const QString &value) const
{
    const auto found = std::find_if(leaves.begin(), leaves.end(),
                                    [&value](const JsonLeaf &leaf) { return leaf.value.text() == value; });
    return found == leaves.end() ? SourcedText() : found->value;
}

SourcedText withoutEscapes(const SourcedText &text)
{
    SourcedText result;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            i = takeEscape(text, i, result);
        } else {
            result.append(text.at(i), text, i);
            ++i;
        }
    }
    return result;
}

FoundObjects findObjects(const SourcedText &text)
{
    FoundObjects found{text, {}};
    int escapes = 0;
    for (auto at = text.text().indexOf(u'{'); at >= 0; at = found.text.text().indexOf(u'{', at)) {
        if (escapes < mostEscapes && hasEscapedQuotes(found.text, at)) {
            auto plain = found.text.sliced(0, at);
            plain.append(withoutEscapes(found.text.sliced(at)));
            found.text = plain;
            ++escapes;
            continue;
        }
        const auto object = ObjectReader(found.text, at).read();
        if (object)
            found.objects += *object;
        at = object ? object->to : at + 1;
    }
    return found;
}

} // namespace draftt
