#include "core/names/name.h"

using namespace Qt::StringLiterals;

namespace
{

/// Characters that no screen shows and that come along when names are copied from web pages.
bool isZeroWidth(QChar character)
{
    const auto code = character.unicode();
    return (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff || code == 0x00ad;
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
    if (name.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    if (!name.isValidUtf16())
        return Failure(Error::input(InputProblem::ForbiddenCharacter, u"U+D800"_s));
    for (const QChar character : std::as_const(name)) {
        if (character == u'.')
            return Failure(Error::input(InputProblem::LooksLikeQualified));
        if (character == u' ' || character == u'/' || character.unicode() < 0x20 ||
            character.unicode() == 0x7f)
            return Failure(Error::input(InputProblem::ForbiddenCharacter, printable(character)));
    }
    if (name.toUcs4().size() > maxNameLength)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxNameLength)));
    return name;
}
