// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/planwatch.h"
#include "core/grants/plan.h"
#include "core/session.h"
#include "wizard/rights/ownerask.h"
#include "wizard/rights/planscript.h"
#include "wizard/rights/planwriter.h"
#include "wizard/widgets/actions.h"

#include <QWidget>

namespace draftt
{

class FindingsView;
class PlanTree;

/// What the chosen scope needs: which rights are held, missing or not provable, the scripts for what is
/// missing, and the pages for those who can run them. Where nothing is missing there is no script. While it
/// is visible it looks by itself whether somebody has run it.
class AccessPlan final : public QWidget
{
    Q_OBJECT

public:
    struct Functions {
        PlanWatch::Read readAccess;
        OpenUrl openUrl;
        ChooseFile chooseFile;
        OwnerAsking asking{}; ///< empty: nobody is asked inside Databricks
    };

    using Step = PlanScript::Step;
    using Fold = PlanScript::Fold;

    AccessPlan(const Session &session, const Functions &functions, QWidget *parent = nullptr,
               Step step = Step::Tables);

    /// What is held may have changed elsewhere: reads it, and goes on until nothing is missing.
    void watch();
    /// The scope or what was proven has changed: shows the plan for it at once, with what was read before.
    void refresh();
    void stop();
    [[nodiscard]] bool isWatching() const { return m_watch.isWatching(); }
    /// As a list of catalogs tells it, before the rights were read.
    void setCatalogType(const QString &type);
    /// False: nothing can be said of the rights, since something else is in the way.
    void setRightsShown(bool shown);
    void setFold(Fold fold) { m_script->setFold(fold); }
    /// Takes the widget over; it stands below the script.
    void addOption(QWidget *option);
    /// A script is offered: something is missing, and can be granted.
    [[nodiscard]] bool hasScript() const;
    /// How many of the shown rights are not held, as far as was read; none: nothing was.
    [[nodiscard]] std::optional<int> missingCount() const;
    /// Whether a right of the plan is held; Unknown too where it is none of the plan's.
    [[nodiscard]] PlanState stateOf(const Grant &grant) const;
    /// Forgets what was read: it was about another principal or place.
    void reset();

    /// SELECT on the whole schema; Unknown before it was read, and where tables are granted one by one.
    [[nodiscard]] PlanState selectOnSchema() const;
    /// What is held beyond what was chosen; empty before it was read.
    [[nodiscard]] QList<Finding> findings() const { return m_plan ? m_plan->findings : QList<Finding>(); }
    [[nodiscard]] PlanWatch &planWatch() { return m_watch; }
    /// What is held was read at least once.
    [[nodiscard]] bool hasReading() const { return m_read.has_value(); }

Q_SIGNALS:
    void planChanged();
    /// Something is held that was not when it was read before.
    void rightsGained();
    /// The same in one sentence, for the strip of the page.
    void announced(const QString &sentence);
    /// The script was copied or saved, or a page was sent: somebody is about to run it.
    void scriptTaken();
    /// The script is not needed any more, and had the focus.
    void focusLeft();
    /// What was just done, in a sentence.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] std::optional<AccessFacts> facts() const;
    void show(const WrittenPlan &written);
    void showNone();
    void onFacts(const AccessFacts &facts);
    void openPackets();

    const Session &m_session;
    Functions m_functions;
    const Step m_step;
    PlanWatch m_watch;
    PlanTree *m_tree;
    FindingsView *m_findings;
    PlanScript *m_script;
    QString m_catalogType;
    std::optional<AccessFacts> m_read; ///< the last reading
    std::optional<Plan> m_plan;
    PlanWriter m_writer;
    bool m_showsRights = true;
    bool m_hasShownReading = false; ///< from then on a change is news
};

} // namespace draftt
