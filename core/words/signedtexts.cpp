// SPDX-License-Identifier: Apache-2.0
// The words of a certificate's evidence, which are signed in English, in the language of the program.
#include "core/words/certificatetexts.h"
#include "core/words/texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// As core/certificate writes them; the longer of two that begin alike
/// comes first.
constexpr std::array signedWords{
    QT_TRANSLATE_NOOP("Texts", "the owner is not readable"),
    QT_TRANSLATE_NOOP("Texts", "the reader may have been shown its own rights only, without those of groups"),
    QT_TRANSLATE_NOOP("Texts", "not all tables were read"),
    QT_TRANSLATE_NOOP("Texts", "tables may be hidden from the reader"),
    QT_TRANSLATE_NOOP("Texts", "policies may be hidden from the reader"),
    QT_TRANSLATE_NOOP("Texts", "what its groups give is not shown"),
    QT_TRANSLATE_NOOP("Texts", "nobody tells whether the principal is in admins, through another group"),
    //: %1 is the name of a group
    QT_TRANSLATE_NOOP("Texts", "nobody tells whether the principal is in %1"),
    //: %1 is a policy and where it stands
    QT_TRANSLATE_NOOP("Texts", "nobody tells whether the policy applies: %1"),
    //: %1 is a word of Databricks; so in the next two
    QT_TRANSLATE_NOOP("Texts", "unknown privilege %1"),
    QT_TRANSLATE_NOOP("Texts", "unknown permission %1"),
    QT_TRANSLATE_NOOP("Texts", "unknown type of policy %1"),
    //: %1 is a policy and where it stands
    QT_TRANSLATE_NOOP("Texts", "a policy could not be read: %1"),
    //: %1 is the name of a schema or table and the words of the server
    QT_TRANSLATE_NOOP("Texts", "policies could not be read: %1"),
    //: Stands behind the line before. %1 is a number.
    QT_TRANSLATE_NOOP("Texts", "nor those of %1 more"),
    //: %1 is the name of a user or group
    QT_TRANSLATE_NOOP("Texts", "owner %1"),
    //: %1 is a policy and where it stands; so in the next two
    QT_TRANSLATE_NOOP("Texts", "excepts the principal: %1"),
    QT_TRANSLATE_NOOP("Texts", "may apply: %1"),
    QT_TRANSLATE_NOOP("Texts", "applies: %1"),
    //: %1 is the words of the server
    QT_TRANSLATE_NOOP("Texts", "refused to the principal, which CAN_MANAGE would allow: %1"),
};

constexpr auto place = "%1"_L1;

/// What is not ours, such as the words of a server, stays as it is.
QString translated(const QString &words)
{
    for (const auto *source : signedWords) {
        const auto form = QString::fromLatin1(source);
        const auto at = form.indexOf(place);
        if (at < 0 && words == form)
            return Texts::tr(source);
        const auto before = QStringView(form).first(std::max<qsizetype>(at, 0));
        const auto after = QStringView(form).sliced(at < 0 ? 0 : at + place.size());
        if (at >= 0 && words.startsWith(before) && words.endsWith(after))
            return Texts::tr(source).arg(words.sliced(before.size()).chopped(after.size()));
    }
    return words;
}

} // namespace

QString obstacleText(const Claim &claim)
{
    QStringList parts;
    for (const auto &part : claim.obstacle.split("; "_L1))
        parts += translated(part);
    return parts.join("; "_L1);
}

QStringList seenTexts(const Claim &claim)
{
    QStringList lines;
    std::transform(claim.seen.cbegin(), claim.seen.cend(), std::back_inserter(lines), translated);
    return lines;
}

} // namespace draftt
