// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/planwatch.h"
#include "core/grants/plan.h"
#include "core/session.h"
#include "wizard/widgets/actions.h"
#include "wizard/widgets/scriptview.h"

#include <QFutureWatcher>
#include <QWidget>

class QPushButton;

namespace draftt
{

class FindingsView;
class MutedLabel;
class PlanTree;

/// What the chosen scope needs: which rights are held, missing or not provable, the scripts for what is
/// missing, and the pages for those who can run them. While it is visible it looks by itself whether
/// somebody has.
class AccessPlan final : public QWidget
{
    Q_OBJECT

public:
    struct Functions {
        PlanWatch::Read readAccess;
        OpenUrl openUrl;
        ChooseFile chooseFile;
    };

    AccessPlan(const Session &session, const Functions &functions, QWidget *parent = nullptr);
    ~AccessPlan() override;

    /// What is held may have changed elsewhere: reads it, and goes on until nothing is missing.
    void watch();
    /// The scope or what was proven has changed: shows the plan for it at once, with what was read before.
    void refresh();
    void stop();
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

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Written {
        Plan plan;
        QList<ScriptPage> pages;
        bool hasPackets = false; ///< somebody has something to do
    };

    void build();
    [[nodiscard]] std::optional<AccessFacts> facts() const;
    [[nodiscard]] static Written write(const AccessFacts &facts);
    void onWritten();
    void show(const Written &written);
    void showWithoutScript();
    void onFacts(const AccessFacts &facts);
    void openPackets();

    const Session &m_session;
    Functions m_functions;
    PlanWatch m_watch;
    MutedLabel *m_intro;
    PlanTree *m_tree;
    FindingsView *m_findings;
    ScriptView *m_script;
    QPushButton *m_openEditor;
    QPushButton *m_send;
    std::optional<AccessFacts> m_read; ///< the last reading
    std::optional<Plan> m_plan;
    QFutureWatcher<Written> m_writing;
    bool m_hasShownReading = false; ///< from then on a change is news
    bool m_isOutdated = false;      ///< what is being written is not what is wanted any more
};

} // namespace draftt
