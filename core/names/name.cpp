// SPDX-License-Identifier: Apache-2.0
#include "core/names/name.h"

#include "core/names/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Characters without width that come along when names are copied from web pages.
bool isCopiedAlong(QChar character)
{
    const auto code = character.unicode();
    return character.isSpace() || (code >= 0x200b && code <= 0x200d) || code == 0x2060 || code == 0xfeff ||
           code == 0x00ad;
}

QString trimmed(QStringView text)
{
    while (!text.isEmpty() && isCopiedAlong(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isCopiedAlong(text.back()))
        text.chop(1);
    return text.toString();
}

/// Takes `` `a``b` `` apart; anything that is not one quoted part stays as typed.
QString unquoted(const QString &text)
{
    if (text.size() < 3 || !text.startsWith(u'`') || !text.endsWith(u'`'))
        return text;
    const auto inside = text.sliced(1, text.size() - 2);
    if (QString(inside).remove("``"_L1).contains(u'`'))
        return text;
    return QString(inside).replace("``"_L1, "`"_L1);
}

/// Line breaks of any alphabet and ASCII controls. Unity Catalog itself forbids the latter alone; an editor
/// that turns U+2028 into a line feed would let a name leave its comment.
bool isControl(char32_t code)
{
    return code < 0x20 || code == 0x7f || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool isRefused(char32_t code)
{
    return code == U' ' || code == U'/' || isControl(code) || QChar::category(code) == QChar::Other_Surrogate;
}

/// Nobody means them by what is typed; one space among them is the one that mails put in.
bool isMisleading(char32_t code)
{
    return isRefused(code) || isHidden(code) || QChar::category(code) == QChar::Separator_Space;
}

/// How a sentence calls a character.
QString called(char32_t code)
{
    if (code == U' ')
        return u"space"_s;
    if (code == U'/' || !isMisleading(code))
        return QString::fromUcs4(&code, 1);
    return "U+"_L1 + QString::number(code, 16).rightJustified(4, u'0').toUpper();
}

template <typename Forbids> std::optional<Error> problemOf(const QString &name, Forbids forbids)
{
    if (name.isEmpty())
        return Error::input(InputProblem::Empty);
    if (name.contains(u'.'))
        return Error::input(InputProblem::LooksLikeQualified);
    const auto codes = codePoints(name);
    const auto bad = std::find_if(codes.cbegin(), codes.cend(), forbids);
    if (bad != codes.cend())
        return Error::input(InputProblem::ForbiddenCharacter, called(*bad));
    if (codes.size() > names::maxNameLength)
        return Error::input(InputProblem::TooLong, QString::number(names::maxNameLength));
    return std::nullopt;
}

/// Some letters lower-case to two, such as a dotted capital I.
QString lowerCased(const QString &text)
{
    return text.toLower().normalized(QString::NormalizationForm_C);
}

} // namespace

Result<names::TypedName> names::readTyped(QStringView text)
{
    TypedName name{text.toString(), {}};
    const auto mend = [&name](Repair repair, const QString &mended) {
        if (mended != name.text)
            name.repairs += repair;
        name.text = mended;
    };
    mend(Repair::Trimmed, trimmed(name.text));
    mend(Repair::Unquoted, unquoted(name.text));
    if (const auto problem = problemOf(name.text, isMisleading))
        return Failure(*problem);
    mend(Repair::Composed, name.text.normalized(QString::NormalizationForm_C));
    mend(Repair::LowerCase, lowerCased(name.text));
    if (const auto problem = problemOf(name.text, isRefused)) // lower-casing makes some names longer
        return Failure(*problem);
    return name;
}

Result<QString> names::readListed(QStringView text)
{
    const auto name = text.toString();
    if (const auto problem = problemOf(name, isRefused))
        return Failure(*problem);
    return name;
}

} // namespace draftt
