// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/grantswords.h"

#include "core/checks/drafttrules.h"
#include "core/checks/sessionfacts.h"
#include "core/names/shown.h"
#include "core/words/diagnosistexts.h"
#include "core/words/nametexts.h"
#include "wizard/grants/consequence.h"
#include "wizard/grants/tablelisting.h"
#include "wizard/rights/accessplan.h"
#include "wizard/widgets/proofpanel.h"

#include <QLocale>
#include <QSet>

namespace draftt
{

QString GrantsWords::answer() const
{
    return tr("%n table(s)", nullptr, int(m_session.tables.size()));
}

QString GrantsWords::standing() const
{
    if (m_panel.state() != ProofPanel::State::RightsMissing)
        return {};
    const auto ticked = m_session.tables.size();
    const auto read = ticked - missingCount();
    //: In the list of steps, of the ticked tables: 1 of 2 readable
    return tr("%1 of %2 readable").arg(QLocale().toString(read), QLocale().toString(ticked));
}

QString GrantsWords::proven() const
{
    return tr("Draftt can read %n table(s).", nullptr, int(m_session.tables.size()));
}

QString GrantsWords::open() const
{
    if (m_session.tables.isEmpty())
        return m_plan.missingCount() || !m_session.principal() ? tr("Tick the tables that Draftt is to "
                                                                    "read.")
                                                               : tr("Reading what Draftt may do…");
    if (m_session.tables.size() > mostReadAtOnce)
        return tr("%n table(s) are ticked. One row of each is read when you go on.", nullptr,
                  int(m_session.tables.size()));
    if (m_session.warehouse && sleeps(*m_session.warehouse))
        //: %1 is the name of a warehouse
        return tr("“%1” is stopped. Going on starts it and reads what is ticked, which costs as much as some "
                  "minutes of running.")
            .arg(shown(m_session.warehouse->name));
    return tr("Whether Draftt can read what is ticked is checked when you go on.");
}

qsizetype GrantsWords::missingCount() const
{
    if (m_missing)
        return *m_missing;
    const auto &runner = m_panel.runner();
    const auto keys = runner.keys();
    QSet<QString> missing;
    for (const auto &key : keys) {
        if (isMissing(*runner.look(key)))
            missing.insert(key.subject);
    }
    m_missing = missing.size();
    return *m_missing;
}

/// By its name, where it is one.
QString GrantsWords::unread() const
{
    const auto failed = m_panel.runner().firstFailed();
    const auto unread = missingCount();
    if (unread > 1)
        return m_plan.hasScript() ? tr("%n table(s) cannot be read yet: run the script that is shown here.",
                                       nullptr, int(unread))
                                  : tr("%n table(s) cannot be read yet.", nullptr, int(unread));
    const auto name = failed ? shown(failed->subject) : QString();
    if (!m_plan.hasScript())
        //: %1 is the name of a table
        return tr("“%1” cannot be read yet.").arg(name);
    //: %1 is the name of a table
    return tr("“%1” cannot be read yet: run the script that is shown here.").arg(name);
}

QString GrantsWords::list(const Consequence &consequence, const TableModel &model,
                          const TableListing &listing, const std::optional<Securable> &schema) const
{
    const auto known = knownOf(m_session, schema);
    QStringList lines{listing.error()
                          ? textFor(diagnose(*listing.error(), Stage::UcTables, known), known).title
                          : listText(consequence, model.rowCount()),
                      leftOutText(listing.odd())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString GrantsWords::missing(bool hasSecret) const
{
    if (!hasSecret)
        return tr("Without the secret the tables cannot be read. You can go on; they are saved as unproven.");
    if (m_panel.state() == ProofPanel::State::Running)
        return tr("The tables are still being read. You can wait, or go on meanwhile.");
    if (m_session.tablesProven)
        return tr(
            "Draftt can read the ticked tables. That it can read the whole schema, and what is made in it later, no "
            "list of rights shows. You can go on; it is saved as unproven.");
    return tr(
        "Draftt cannot read every ticked table yet. The list shows which. You can go on; they are saved "
        "as unproven.");
}

} // namespace draftt
