// SPDX-License-Identifier: Apache-2.0
#include "core/grants/script.h"

#include "core/grants/specialcatalog.h"
#include "core/names/shown.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString heading(QStringView verb, const Principal &principal)
{
    const auto name = commentText(principal.displayName);
    const auto who = name.isEmpty() ? principal.id.text() : name + " ("_L1 + principal.id.text() + u')';
    return u"-- %1 %2\n"_s.arg(verb, who);
}

QString whoRuns(const QList<Grant> &grants, SpecialCatalog place)
{
    if (place == SpecialCatalog::None && !grants.isEmpty())
        place = specialCatalog(grants.first().securable().fullName().section(u'.', 0, 0));
    auto text = "-- Run as "_L1 + granterWords(place) + " on the objects named below.\n"_L1;
    for (const auto &line : placeLines(place))
        text += "--   "_L1 + line + u'\n';
    return text;
}

} // namespace

QString grantStatement(const Grant &grant, const ClientId &principal)
{
    const auto &on = grant.securable();
    return "GRANT "_L1 + sqlName(grant.privilege()) + " ON "_L1 + on.sqlKeyword() + u' ' + on.quoted() +
           " TO "_L1 + quoteIdentifier(principal.text()) + u';';
}

QString revokeStatement(const Grant &grant, const ClientId &principal)
{
    const auto &on = grant.securable();
    return "REVOKE "_L1 + sqlName(grant.privilege()) + " ON "_L1 + on.sqlKeyword() + u' ' + on.quoted() +
           " FROM "_L1 + quoteIdentifier(principal.text()) + u';';
}

QString grantScript(const QList<Grant> &grants, const Principal &principal, SpecialCatalog place)
{
    auto script =
        heading(u"Read access for", principal) + whoRuns(grants, place) + hiddenNamesComment(grants);
    for (const auto &grant : grants)
        script += grantStatement(grant, principal.id) + u'\n';
    return script;
}

QString undoScript(const QList<Grant> &grants, const Principal &principal, SpecialCatalog place)
{
    auto script = heading(u"Takes back the read access of", principal) + whoRuns(grants, place) +
                  hiddenNamesComment(grants);
    std::for_each(grants.crbegin(), grants.crend(),
                  [&](const Grant &grant) { script += revokeStatement(grant, principal.id) + u'\n'; });
    return script;
}

QString hiddenNamesComment(const QList<Grant> &grants)
{
    QStringList lines;
    for (const auto &grant : grants) {
        const auto name = grant.securable().fullName();
        if (!hidesSomething(name))
            continue;
        const QString line = "--   "_L1 + commentText(name) + u'\n';
        if (!lines.contains(line))
            lines += line;
    }
    return lines.isEmpty() ? QString()
                           : u"-- Careful: these names hold characters that do not show as they are:\n"_s +
                                 lines.join(QString());
}

QString commentText(QStringView text)
{
    auto safe = text.toString();
    for (auto &character : safe) {
        const bool harmless =
            character != u'`' && character != u'\\' && character.category() != QChar::Other_Control;
        if (!harmless)
            character = u' ';
    }
    return shown(safe.simplified()); // the Unicode line breaks are spaces to it
}

} // namespace draftt
