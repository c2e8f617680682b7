// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/settings.h"

#include "core/exchange/secretnames.h"
#include "core/exchange/settingplace.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using secretforms::NameKind;
using secretforms::SecretName;
using namespace settingplace;

/// The deeper lines below a setting of YAML that has nothing, or the sign of a block, in its own.
Stretch below(QStringView text, const Position &position, qsizetype at, bool isBlock)
{
    const auto depthAt = [text](qsizetype begin) {
        auto to = begin;
        while (to < text.size() && isBlank(text[to]))
            ++to;
        return to - begin;
    };
    const auto depth = depthAt(position.lineBegin);
    Stretch value;
    while (at < text.size()) {
        at += text.sliced(at).startsWith("\r\n"_L1) ? 2 : 1;
        const auto begin = at + depthAt(at);
        const auto end = endOfLine(text, begin, position);
        if (end > begin) {
            if (begin - at <= depth)
                break;
            if (value.to == 0)
                value.from = begin;
            value.to = end;
            if (!isBlock)
                break;
        }
        at = end;
    }
    if (isBlock || value.to == 0)
        return value;
    const auto word = endOfWord(text, value.from, position);
    const bool isValue = endsLine(text, word, position) && text[word - 1] != u':' && text[value.from] != u'-';
    return isValue ? Stretch{value.from, word} : Stretch{};
}

/// How many characters match at that place. Looked at is no more than what a word may have: an expression
/// goes over all of what it is given before it begins.
qsizetype matchedAt(QStringView text, qsizetype at, const QRegularExpression &expression)
{
    constexpr qsizetype longest = 256;
    auto start = text.sliced(at).first(std::min(longest, text.size() - at));
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    constexpr auto option = QRegularExpression::AnchorAtOffsetMatchOption;
    return expression.match(start, 0, QRegularExpression::NormalMatch, option).capturedLength();
}

/// A word of letters, as sentences have it. Beyond ASCII all are taken for letters, as a body is read byte by
/// byte.
bool isPlainWord(QStringView text, qsizetype at)
{
    static const QRegularExpression word(
        uR"([(\[]*+[A-Za-z\x{80}-\x{10ffff}]{1,20}+(?:[-/][A-Za-z\x{80}-\x{10ffff}]{1,20}+)*+[.,:;!?)\]}]*+(?:\s|["'`<]|\\++["'`nr]|\z))"_s);
    return matchedAt(text, at, word) > 0;
}

/// As machines make them: long, with letters and digits. A host or a path is none.
bool isMachineMade(QStringView text, qsizetype at)
{
    static const QRegularExpression made(
        uR"((?![/.]|[A-Za-z0-9.-]*\.(?:com|net|org|io|us|cn|mil)\b))"
        uR"((?=[A-Za-z._~+/=-]*+[0-9])(?=[0-9._~+/=-]*+[A-Za-z])[A-Za-z0-9._~+/=-]{20,})"_s);
    return matchedAt(text, at, made) > 0;
}

/// What other tools put in place of a secret, or what begins the name of one (`${{ secrets.TOKEN }}`).
bool isRubbedOut(QStringView word)
{
    static const QRegularExpression sign(uR"(\A(?:\W*+REDACTED\W*+|\$?\{\{)\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return sign.match(word).hasMatch();
}

/// Behind a quoted name: what JSON has without quotation marks.
bool isOfJson(QStringView text, qsizetype at)
{
    static const QRegularExpression value(uR"([\[{]|(?:null|true|false|-?[0-9][0-9.e+-]*+)\s*+[,}\]])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return matchedAt(text, at, value) > 0;
}

/// Whether a quotation mark closes the text that the name ends, instead of opening a value: up to the next
/// one there is only what JSON has between texts. Nothing else may be left, as a value may begin so.
bool isClosing(QStringView text, qsizetype at, qsizetype slashes)
{
    const auto mark = text[at + slashes];
    auto next = at + slashes + 1;
    while (next < text.size() && (text[next].isSpace() || u",:}][{"_s.contains(text[next])))
        ++next;
    if (next == text.size())
        return true;
    const auto itsSlashes = slashesFrom(text, next);
    next += itsSlashes;
    return itsSlashes <= slashes && next < text.size() && text[next] == mark;
}

/// What is in the quotation marks that open there, to the end of the line where none closes it.
Stretch quoted(QStringView text, qsizetype at, qsizetype slashes)
{
    const Position within{Place::Quotation, slashes, text[at + slashes], 0};
    Stretch value{at + slashes + 1, at + slashes + 1};
    while (value.to < text.size() && !isLineEnd(text[value.to])) {
        const auto count = slashesFrom(text, value.to);
        const auto next = value.to + count;
        if (next < text.size() && text[next] == within.mark &&
            (slashes > 0 ? count <= slashes : count % 2 == 0))
            return {value.from, slashes > 0 ? value.to : next};
        if (slashes > 0 && count == 0 && text[next] == u'"')
            return value; // of the text around
        value.to = next < text.size() && !isLineEnd(text[next]) ? next + 1 : next;
    }
    return value;
}

/// Whether that is a part of a form or of a connection string.
bool isAmongFields(QStringView word)
{
    const auto next = std::find(word.begin(), word.end(), QChar(u';'));
    return word.contains(u'&') || std::find(next, word.end(), QChar(u'=')) != word.end();
}

/// Reads the value behind one colon or equals sign.
class SettingReader
{
public:
    SettingReader(QStringView text, const SecretName &name, qsizetype sign)
        : m_text(text), m_name(name), m_position(positionOf(text, name)), m_sign(sign), m_from(sign + 1)
    {
        skipBlanks();
        // What YAML says of a value: `!!str`, `&anchor`.
        if (m_position.place == Place::Line && m_from < text.size() &&
            (text[m_from] == u'!' || text[m_from] == u'&')) {
            const auto end = endOfWord(text, m_from, m_position);
            if (!endsLine(text, end, m_position)) {
                m_from = end;
                skipBlanks();
            }
        }
    }

    [[nodiscard]] qsizetype from() const { return m_from; }
    [[nodiscard]] bool isQuoted() const { return m_from < m_text.size() && isMark(m_text[m_from]); }
    [[nodiscard]] Stretch value() const;

private:
    void skipBlanks()
    {
        while (m_from < m_text.size() && isBlank(m_text[m_from]))
            ++m_from;
    }
    [[nodiscard]] bool isOnItsLine() const { return m_position.place != Place::Sentence; }
    [[nodiscard]] bool isNoun() const
    {
        return m_name.kind == NameKind::Noun || m_name.kind == NameKind::Authorization;
    }
    [[nodiscard]] std::optional<Stretch> header() const;
    [[nodiscard]] Stretch quotedValue(qsizetype slashes) const;
    [[nodiscard]] Stretch word() const;
    [[nodiscard]] Stretch assigned() const;

    QStringView m_text;
    SecretName m_name;
    Position m_position;
    qsizetype m_sign;
    qsizetype m_from;
};

std::optional<Stretch> SettingReader::header() const
{
    static const QRegularExpression scheme(
        u"(?:Bearer|Basic|Token|Digest|Negotiate|NTLM|ApiKey|SharedKey|SharedKeyLite|AWS4-HMAC-SHA256)[ \t]++"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(u"[A-Za-z0-9!#$%&*+.^_|~-]++="_s);
    if (m_name.kind == NameKind::Cookie && matchedAt(m_text, m_from, pair) > 0)
        return Stretch{m_from, endOfLine(m_text, m_from, m_position)};
    if (m_name.kind != NameKind::Authorization || !isOnItsLine())
        return {};
    const auto length = matchedAt(m_text, m_from, scheme);
    if (length == 0)
        return {};
    return Stretch{m_from + length, endOfLine(m_text, m_from + length, m_position)};
}

Stretch SettingReader::quotedValue(qsizetype slashes) const
{
    if (isClosing(m_text, m_from, slashes))
        return {};
    const bool isTold = isOnItsLine() || !isNoun() || isMachineMade(m_text, m_from + slashes + 1);
    return isTold ? quoted(m_text, m_from, slashes) : Stretch{};
}

Stretch SettingReader::word() const
{
    const Stretch word{m_from, endOfWord(m_text, m_from, m_position)};
    if (isRubbedOut(m_text.sliced(word.from, word.to - word.from)))
        return {};
    if (isOnItsLine() && m_name.kind == NameKind::Password)
        return {m_from, endOfLine(m_text, m_from, m_position)};
    if (isOnItsLine() && endsLine(m_text, word.to, m_position))
        return word;
    if (isNoun() ? !isMachineMade(m_text, m_from) : isPlainWord(m_text, m_from))
        return {};
    return word;
}

/// Of INI. What else stands behind an equals sign, and what is in quotation marks, is a field.
Stretch SettingReader::assigned() const
{
    if (!isOnItsLine() || m_position.place == Place::Quotation || isQuoted())
        return {};
    const bool hasBlanks = m_from > m_sign + 1 && m_name.to < m_sign;
    if (hasBlanks && m_name.kind == NameKind::Password)
        return {m_from, endOfLine(m_text, m_from, m_position)};
    const auto end = endOfWord(m_text, m_from, m_position);
    const bool isField = !hasBlanks && isAmongFields(m_text.sliced(m_from, end - m_from));
    return endsLine(m_text, end, m_position) && !isField ? Stretch{m_from, end} : Stretch{};
}

Stretch SettingReader::value() const
{
    if (m_text[m_sign] == u'=')
        return assigned();
    static const QRegularExpression block(u"[|>][-+0-9]*+(?=[ \t]*+(?:#|\r?\n))"_s);
    const bool isAtEnd = m_from == m_text.size() || isLineEnd(m_text[m_from]);
    if (m_position.place == Place::Line) {
        const bool isBlock = !isAtEnd && matchedAt(m_text, m_from, block) > 0;
        if (isAtEnd || isBlock)
            return below(m_text, m_position, endOfLine(m_text, m_from, m_position), isBlock);
    }
    if (isAtEnd || m_text[m_from] == u':')
        return {};
    if (const auto whole = header())
        return *whole;
    const auto slashes = slashesFrom(m_text, m_from);
    if (m_from + slashes < m_text.size() && isMark(m_text[m_from + slashes]))
        return quotedValue(slashes);
    return m_name.isQuoted && isOfJson(m_text, m_from) ? Stretch{} : word();
}

} // namespace

QString withoutSettings(const QString &text)
{
    QString result;
    qsizetype done = 0; // up to there the text is in the result, or covered
    for (qsizetype sign = 0; sign < text.size(); ++sign) {
        if (text[sign] != u':' && text[sign] != u'=')
            continue;
        const auto name = secretforms::nameBefore(text, sign);
        if (!name)
            continue;
        const SettingReader setting(text, *name, sign);
        // A word that is covered ends where the words within it do.
        if (setting.from() < done && !setting.isQuoted())
            continue;
        const auto value = setting.value();
        if (value.to <= std::max(value.from, done))
            continue;
        if (value.from >= done)
            result.append(QStringView(text).sliced(done, value.from - done)).append("***"_L1);
        done = value.to;
    }
    return result.append(QStringView(text).sliced(done));
}

} // namespace draftt
