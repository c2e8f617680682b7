// SPDX-License-Identifier: Apache-2.0
#include "core/names/shown.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// By code points; halves of a pair stand for themselves.
QList<uint> codesOf(QStringView text)
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

/// Shown as nothing, or as a space, without being one of the categories below.
bool isBlankLetter(char32_t code)
{
    // The fillers of Hangul, the combining grapheme joiner, the selectors of variants, Braille's empty
    // pattern.
    return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0 || code == 0x034f ||
           (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || code == 0x2800;
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
    const auto codes = codesOf(text);
    return std::any_of(codes.begin(), codes.end(), isHidden);
}

QString shown(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const auto codes = codesOf(text);
    for (const auto code : codes) {
        if (isHidden(code))
            result += "[U+"_L1 + QString::number(code, 16).toUpper().rightJustified(4, u'0') + u']';
        else
            result += QChar::fromUcs4(code);
    }
    return result;
}

} // namespace draftt
