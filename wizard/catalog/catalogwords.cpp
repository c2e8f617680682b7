// SPDX-License-Identifier: Apache-2.0
// What the Catalog page says.
#include "wizard/catalog/catalogpage.h"

#include "core/names/shown.h"
#include "wizard/widgets/proofpanel.h"

namespace draftt
{

StepVerdict CatalogPage::verdict() const
{
    if (isWaiting())
        return truly(m_wait.verdict(tr("Waiting until the script has been run.")));
    auto verdict = ProvenPage::verdict();
    if (panel().state() == ProofPanel::State::RightsMissing && m_plan->hasScript())
        verdict.more = tr("Run the script, or ask somebody who may; this page checks again by itself.");
    return truly(verdict);
}

QString CatalogPage::answer() const
{
    if (!m_session.catalog || !m_session.schema)
        return {};
    //: A path. %1 is a catalog, %2 a schema in it.
    return tr("%1.%2").arg(shown(m_session.catalog->text()), shown(m_session.schema->text()));
}

QString CatalogPage::standing() const
{
    const bool isWanted = panel().state() == ProofPanel::State::RightsMissing && m_plan->hasScript();
    //: In the list of steps, in few words: somebody has to run it
    return isWanted ? tr("waiting for the script") : QString();
}

QString CatalogPage::openText() const
{
    if (!m_session.catalog || !m_session.schema)
        return tr("Enter both names; the script that gives Draftt access to them appears then.");
    if (m_plan->hasScript())
        //: %1 is a catalog and its schema, such as inventory.assets
        return tr("As far as can be seen, Draftt may not look into %1 yet. Run the script, or ask somebody "
                  "who may; this page checks again by itself.")
            .arg(answer());
    //: %1 is a catalog and its schema, such as inventory.assets
    return tr("Whether Draftt may look into %1 is checked when you go on.").arg(answer());
}

QString CatalogPage::provenText() const
{
    //: %1 is a catalog and its schema, such as inventory.assets
    return tr("Draftt may look into %1.").arg(answer());
}

QString CatalogPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret access cannot be checked. You can go on and take the scripts along; "
                  "the connection is "
                  "saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("Access is still being checked. You can wait, or go on meanwhile.");
    if (!m_plan->hasScript() || foldNow() != AccessPlan::Fold::None)
        return tr(
            "Access to the catalog and the schema is not proven. You can mend it, or go on; it is saved "
            "as unproven.");
    return tr("Access to the catalog and the schema is not proven: the script above has not been run yet, or "
              "not by somebody "
              "who may. You can go on; it is saved as unproven.");
}

} // namespace draftt
