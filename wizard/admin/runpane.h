// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/askowner.h"
#include "core/admin/proveapplied.h"
#include "core/checks/leftasleep.h"
#include "core/checks/planwatch.h"
#include "core/grants/packet.h"
#include "wizard/admin/adminpane.h"
#include "wizard/widgets/actions.h"
#include "wizard/widgets/statusicon.h"

#include <QSet>

class QPushButton;

namespace draftt
{

class Notice;
class StepLines;

/// A journal is applied and then proven as the service principal, or taken back; step by step, and as far as
/// it goes.
class RunPane final : public AdminPane
{
    Q_OBJECT

public:
    RunPane(const AdminServices &services, const Journal &journal, ChooseFile chooseFile, QWidget *parent);

    /// Begins, or goes on. Woken: whoever did so has read that trying it starts the warehouse.
    void setUp(Asleep asleep);
    /// Shows what would be taken back; somebody has to say so then.
    void offerTakeBack();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isTakingBack() const override { return m_isTakingBack; }
    [[nodiscard]] QString goOnText() const override;
    void goOn() override;
    [[nodiscard]] QString otherText() const override;
    void doOther() override;
    [[nodiscard]] bool isRunning() const override { return bool(m_work); }
    void stop() override;
    void focusFirst() override {}

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void proved(const draftt::CheckedConnection &connection); ///< it was tried; the profile tells how it went
    void takenBack();
    /// Of what was set up, as the admin's sign-in has seen it.
    void certificateWanted(const draftt::Certificate &certificate, const draftt::Session &session);

private:
    enum class State { Asking, Working, Halted, Done };

    void build();
    void apply();
    void prove(Asleep asleep);
    void takeBack();
    [[nodiscard]] JournalRunOptions options();
    void onApplied(const Result<JournalRun> &run);
    void onProved(const Result<AppliedProof> &proof);
    void onTakenBack(const Result<JournalRun> &run);
    void lookForOthers();
    void onOthers(const Result<AdminPlan> &plan);
    void watchOthers(const CheckedConnection &checked);
    [[nodiscard]] Pending readAsPrincipal(Done<AccessFacts> done) const;
    [[nodiscard]] bool isSeen(const JournalStep &step, const Plan &plan);
    void onFacts(const AccessFacts &facts);
    [[nodiscard]] bool hasOthers() const; ///< steps that are still for somebody else
    /// It was tried as far as a warehouse tells that is stopped; the button says that it starts it.
    [[nodiscard]] bool isLeftAsleep() const;
    /// False: it has stopped, and that was said.
    [[nodiscard]] bool isWhole(const Result<JournalRun> &run);
    void halt(const QString &sentence);
    void enter(State state, Sign sign, const QString &sentence);
    void openPackets();
    void openCertificate();

    const AdminServices m_services;
    const ChooseFile m_chooseFile;
    Journal m_journal;
    QList<RolePacket> m_packets;                                       ///< of the steps for others
    const AcceptedRights m_accepted = std::make_shared<QSet<Grant>>(); ///< of those: the owners were asked
    bool m_isTakingBack = false;
    Asleep m_asleep = Asleep::Left; ///< what trying does with a warehouse that sleeps, once it is set up
    State m_state = State::Asking;
    Notice *m_notice;
    StepLines *m_steps;
    QPushButton *m_ask;
    QPushButton *m_certify;
    std::optional<AppliedProof> m_proof; ///< of what is set up now
    Pending m_work;
    Pending m_others;
    std::optional<Session> m_principal; ///< of the service principal itself, once it was tried
    QSet<AdminStepKind> m_seen;         ///< that a list shows, which trying has to confirm
    PlanWatch m_watch;                  ///< whether the others have done their steps
};

} // namespace draftt
