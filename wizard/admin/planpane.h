// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminplan.h"
#include "core/admin/adminsession.h"
#include "core/admin/askowner.h"
#include "core/admin/journal.h"
#include "core/admin/reach.h"
#include "core/checks/leftasleep.h"
#include "wizard/admin/adminpane.h"
#include "wizard/admin/wishform.h"
#include "wizard/widgets/actions.h"
#include "wizard/widgets/statusicon.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace draftt
{

class CodeBox;
class Notice;
class ReachView;
class StepLines;

/// What is wanted and, beside it, what an admin's sign-in would do for that: read anew whenever what is
/// wanted has changed. Nothing is changed from here.
class PlanPane final : public AdminPane
{
    Q_OBJECT

public:
    struct Functions {
        std::function<Pending(const AdminWish &, Done<AdminPlan>)> fetchPlan;
        std::function<Pending(const Scope &, Done<Reach>)> fetchReach;
        ChooseFile chooseFile;
    };

    struct Start {
        WishForm::Known known;
        QList<Journal> halfWay; ///< what was begun in this workspace before, and left
    };

    PlanPane(const AdminSession &admin, const Start &start, const Functions &functions, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString goOnText() const override;
    [[nodiscard]] bool canGoOn() const override;
    void goOn() override;
    [[nodiscard]] bool isRunning() const override { return false; } // closing drops what is read
    void stop() override {}
    void focusFirst() override { m_form->focusFirst(); }

Q_SIGNALS:
    /// `asleep`: Woken where it was said that trying it starts the warehouse.
    void decided(const draftt::Journal &journal, draftt::Asleep asleep);
    void goOnWanted(const draftt::Journal &journal); ///< with what was left half-way
    void takeBackWanted(const draftt::Journal &journal);

private:
    void build(const AdminSession &admin);
    void addHalfWay(QVBoxLayout &layout, const Journal &journal);
    [[nodiscard]] QWidget *buildPlan();
    void onEdited();
    void read();
    void readAgain();
    void onPlan(const Result<AdminPlan> &plan);
    void showPlan();
    void say(Sign sign, const QString &sentence);
    void openPackets();
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QString whoText() const;

    const Workspace m_workspace;
    const Functions m_functions;
    WishForm *m_form;
    QList<Journal> m_halfWay;
    QLabel *m_who;
    Notice *m_notice;
    ReachView *m_reach;
    StepLines *m_steps;
    QPushButton *m_showCalls;
    QPushButton *m_ask;
    CodeBox *m_calls;
    QTimer m_rest{this}; ///< since the last edit
    std::optional<AdminPlan> m_plan;
    QString m_askedFor; ///< the SCIM id of whom the owners were asked for last
    AcceptedRights m_accepted = std::make_shared<QSet<Grant>>(); ///< for that one
    Pending m_fetch;
};

} // namespace draftt
