// SPDX-License-Identifier: Apache-2.0
#include "core/names/name.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Characters that no screen shows and that come along when names are copied from web pages.
bool isZeroWidth(QChar character)
{
    const auto code = character.unicode();
    return (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff || code == 0x00ad;
}

/// Line breaks of any alphabet and ASCII controls. Unity Catalog itself forbids the latter alone; an editor
/// that turns U+2028 into a line feed would let a name leave its comment.
bool isControl(QChar character)
{
    const auto code = character.unicode();
    return code < 0x20 || code == 0x7f || code == 0x85 || code == 0x2028 || code == 0x2029;
}

QString printable(QChar character)
{
    if (character == u' ')
        return u"space"_s;
    if (character.isPrint())
        return character;
    return "U+"_L1 + QString::number(character.unicode(), 16).rightJustified(4, u'0').toUpper();
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

} // namespace

Result<QString> names::parseName(QStringView text)
{
    QString name;
    for (const QChar character : text) {
        if (!isZeroWidth(character))
            name += character;
    }
    name = unquoted(name.trimmed()).normalized(QString::NormalizationForm_C).toLower();
    // Some letters lower-case to two, such as a dotted capital I.
    name = name.normalized(QString::NormalizationForm_C);
    if (name.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    if (!name.isValidUtf16())
        return Failure(Error::input(InputProblem::ForbiddenCharacter, u"U+D800"_s));
    for (const QChar character : std::as_const(name)) {
        if (character == u'.')
            return Failure(Error::input(InputProblem::LooksLikeQualified));
        if (character == u' ' || character == u'/' || isControl(character))
            return Failure(Error::input(InputProblem::ForbiddenCharacter, printable(character)));
    }
    if (name.toUcs4().size() > maxNameLength)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxNameLength)));
    return name;
}

} // namespace draftt
