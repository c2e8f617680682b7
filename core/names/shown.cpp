// SPDX-License-Identifier: Apache-2.0
#include "core/names/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Shown as nothing, or as a space, without being one of the categories below.
bool isBlankLetter(char32_t code)
{
    // The fillers of Hangul, the combining grapheme joiner, the selectors of variants, Braille's empty
    // pattern.
    return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0 || code == 0x034f ||
           (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || code == 0x2800;
}

QString spelt(char32_t code)
{
    return "[U+"_L1 + QString::number(code, 16).toUpper().rightJustified(4, u'0') + u']';
}

bool isLatinLetter(char32_t code)
{
    return QChar::isLetter(code) && QChar::script(code) == QChar::Script_Latin;
}

/// Scripts with letters that nobody tells from Latin ones, such as U+0430 from `a`.
bool isLatinLike(char32_t code)
{
    const auto script = QChar::script(code);
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek ||
           script == QChar::Script_Armenian || script == QChar::Script_Cherokee;
}

/// A letter or digit of ASCII in other clothes: full width, bold mathematics and the like.
bool isDressedUp(char32_t code)
{
    const auto tag = QChar::decompositionTag(code);
    if (tag != QChar::Wide && tag != QChar::Font)
        return false;
    const auto plain = QChar::decomposition(code);
    return plain.size() == 1 && plain[0].unicode() < 0x80 && plain[0].isLetterOrNumber();
}

bool isPrintableAscii(QStringView text)
{
    const auto *const end = text.utf16() + text.size();
    for (const auto *at = text.utf16(); at < end; ++at)
        if (*at < 0x20 || *at > 0x7e)
            return false;
    return true;
}

} // namespace

bool isHidden(char32_t code)
{
    const auto category = QChar::category(code);
    const bool isObeyed = category == QChar::Other_Control || category == QChar::Other_Format ||
                          category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                          category == QChar::Separator_Paragraph;
    const bool isTag = code >= 0xe0000 && code <= 0xe0fff;
    return isObeyed || isTag || isBlankLetter(code);
}

bool hidesSomething(QStringView text)
{
    if (isPrintableAscii(text)) // as nearly every text is
        return false;
    const auto codes = codePoints(text);
    return std::any_of(codes.begin(), codes.end(), isHidden);
}

QString shown(QStringView text)
{
    if (isPrintableAscii(text))
        return text.toString();
    QString result;
    result.reserve(text.size());
    const auto codes = codePoints(text);
    for (const auto code : codes) {
        if (isHidden(code))
            result += spelt(code);
        else
            result += QChar::fromUcs4(code);
    }
    return result;
}

QString shownLines(QStringView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && text[at] != u'\n' && text[at] != u'\t')
            continue;
        result += shown(text.sliced(begin, at - begin));
        if (!isEnd)
            result += text[at];
        begin = at + 1;
    }
    return result;
}

QString oddSpelling(QStringView name)
{
    const auto codes = codePoints(name);
    const bool hasLatin = std::any_of(codes.begin(), codes.end(), isLatinLetter);
    QString result;
    bool isOdd = false;
    for (const auto code : codes) {
        const bool isSpace = QChar::category(code) == QChar::Separator_Space;
        const bool isStrange =
            isHidden(code) || isSpace || isDressedUp(code) || (hasLatin && isLatinLike(code));
        if (isStrange)
            result += spelt(code);
        else
            result += QChar::fromUcs4(code);
        isOdd = isOdd || isStrange;
    }
    return isOdd ? result : QString();
}

QList<uint> codePoints(QStringView text)
{
    QList<uint> codes;
    codes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        codes += isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : uint(text[i].unicode());
        i += isPair ? 1 : 0;
    }
    return codes;
}

} // namespace draftt
