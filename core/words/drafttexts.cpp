// SPDX-License-Identifier: Apache-2.0
#include "core/words/drafttexts.h"

#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

QString draftTitle(const Draft &draft)
{
    //: A connection that was left half-way; %1 is its name.
    return Texts::tr("draft: %1").arg(draft.name);
}

QString stopText(const Draft &draft)
{
    return Texts::tr("stopped at step %1 of 5").arg(draft.step);
}

QString workspaceText(const Draft &draft)
{
    if (!draft.entered.host)
        return {};
    const auto &host = *draft.entered.host;
    return host.isCustomDomain() || host.cloud() == Cloud::Loopback ? host.authority()
                                                                    : host.name().section(u'.', 0, 0);
}

QString readsText(const Draft &draft)
{
    QStringList names;
    if (draft.entered.catalog)
        names += shown(draft.entered.catalog->text());
    if (draft.entered.schema)
        names += shown(draft.entered.schema->text());
    return names.join(u'.');
}

QString provenBeforeText(const Draft &draft)
{
    QStringList steps;
    if (draft.connection == Proof::Proven)
        steps += Texts::tr("connection");
    if (draft.warehouse == Proof::Proven)
        steps += Texts::tr("warehouse");
    if (draft.catalogAccess == Proof::Proven)
        steps += Texts::tr("catalog and schema");
    if (draft.tableAccess == Proof::Proven)
        steps += Texts::tr("tables");
    if (steps.isEmpty())
        return Texts::tr("nothing");
    //: %1 is a list such as «connection, warehouse».
    return Texts::tr("%1; proven anew when it is resumed").arg(QLocale().createSeparatedList(steps));
}

} // namespace draftt
