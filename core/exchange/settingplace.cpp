// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/settingplace.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using namespace settingplace;

/// What may stand between the beginning of a line and a setting: a list of YAML, what tools put before the
/// lines of a log or of a quotation. The frame of Terraform also as the three bytes of UTF-8.
bool isMargin(QChar c)
{
    return isBlank(c) || u"-*<>|│\u00E2\u0094\u0082"_s.contains(c);
}

qsizetype slashesBefore(QStringView text, qsizetype at)
{
    auto from = at;
    while (from > 0 && text[from - 1] == u'\\')
        --from;
    return at - from;
}

/// Whether the value of a setting ends before a run of backslashes, of which there may be none.
bool endsAtSlashes(QStringView text, qsizetype at, qsizetype slashes, const Position &position)
{
    const auto next = at + slashes < text.size() ? text[at + slashes] : QChar();
    const bool isBreak = slashes > 0 && (next == u'n' || next == u'r');
    switch (position.place) {
    case Place::Line:
        return false;
    case Place::LineInText: // its text is closed by a mark that has fewer
        return (isBreak && slashes == position.slashes) || (next == u'"' && slashes < position.slashes);
    case Place::Quotation:
        return isBreak || (next == position.mark && slashes <= position.slashes);
    case Place::Sentence:
        return isBreak || isMark(next);
    }
    return true;
}

} // namespace

bool settingplace::isMark(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

bool settingplace::isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool settingplace::isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qsizetype settingplace::slashesFrom(QStringView text, qsizetype at)
{
    auto to = at;
    while (to < text.size() && text[to] == u'\\')
        ++to;
    return to - at;
}

settingplace::Position settingplace::positionOf(QStringView text, const secretforms::SecretName &name)
{
    auto at = name.from;
    if (name.isQuoted) {
        at -= at > 0 && (text[at - 1] == u'"' || text[at - 1] == u'\'') ? 1 : 0;
        at -= slashesBefore(text, at);
    } else if (at > 0 && isMark(text[at - 1])) {
        return {Place::Quotation, slashesBefore(text, at - 1), text[at - 1], 0};
    }
    while (at > 0) {
        if (isMargin(text[at - 1]))
            --at;
        else if (text[at - 1] == u't' && slashesBefore(text, at - 1) > 0)
            at -= 1 + slashesBefore(text, at - 1);
        else
            break;
    }
    if (at == 0 || isLineEnd(text[at - 1]))
        return {Place::Line, 0, {}, at};
    if (const auto slashes = slashesBefore(text, at - 1);
        slashes > 0 && (text[at - 1] == u'n' || text[at - 1] == u'r'))
        return {Place::LineInText, slashes, {}, 0};
    return {};
}

qsizetype settingplace::endOfLine(QStringView text, qsizetype at, const Position &position)
{
    while (at < text.size() && !isLineEnd(text[at])) {
        const auto slashes = slashesFrom(text, at);
        if (endsAtSlashes(text, at, slashes, position))
            break;
        at += slashes;
        if (at < text.size() && !isLineEnd(text[at]))
            ++at;
    }
    return at;
}

qsizetype settingplace::endOfWord(QStringView text, qsizetype at, const Position &position)
{
    while (at < text.size() && !text[at].isSpace()) {
        const auto slashes = slashesFrom(text, at);
        if (endsAtSlashes(text, at, slashes, position))
            break;
        at += slashes;
        if (at < text.size() && !text[at].isSpace())
            ++at;
    }
    return at;
}

bool settingplace::endsLine(QStringView text, qsizetype at, const Position &position)
{
    const auto isAfterBlank = at < text.size() && isBlank(text[at]);
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at == text.size() || isLineEnd(text[at]) || endsAtSlashes(text, at, slashesFrom(text, at), position))
        return true;
    return isAfterBlank && (text[at] == u'#' || text[at] == u';');
}

} // namespace draftt
