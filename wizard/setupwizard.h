// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/services.h"

#include <QPointer>
#include <QWizard>

#include <memory>

class QPushButton;

namespace draftt
{

enum class Field;
class ConnectPage;
class LeaveQuestion;
class PageFunctions;
class ReviewPage;
class StepList;
class StepPage;
class WalkDraft;

/// The window: five pages and the step list at their side, which shows what was answered and leads there. A
/// page is built when it is about to be shown; StepPage tells what it tells the frame. Escape stops what the
/// page runs, and where nothing runs cancels. Cancelling asks first once something was entered, and
/// offers to keep a draft of it; closing at
/// any time drops what is running.
class SetupWizard final : public QWizard
{
    Q_OBJECT

public:
    enum PageId { ConnectStep, WarehouseStep, CatalogStep, GrantsStep, ReviewStep };

    /// `session` may be filled already (`--demo`, a saved profile): the fields show it. Both outlive the
    /// window, and so does what `services` refers to.
    SetupWizard(Session &session, const Services &services, QWidget *parent = nullptr);
    ~SetupWizard() override;

    /// Opens at that step; the steps before it count as done. To be called before the window is shown.
    void setStartId(PageId step);

    /// Turns to that step, as far as those before it are proven; one can go back from there. To be called
    /// once the window is shown.
    void openAt(PageId step) { goTo(step); }

    /// What the last page shows is saved already; on another page nothing comes of it.
    void tellSaved();

    [[nodiscard]] int nextId() const override;
    bool validateCurrentPage() override;
    void reject() override;

Q_SIGNALS:
    void stayed(); ///< who was asked whether to leave goes on
    /// The window has been drawn for the first time: what can wait until then need not delay it.
    void drawn();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildStep(int step);
    [[nodiscard]] StepPage *makePage(int step);
    [[nodiscard]] ReviewPage *makeReview();
    void connectPage(int step, StepPage &page);
    void onDrawn();
    void fitIntoScreen();
    void onPageShown(int id);
    void onOutdated(int from);
    void onLaterStepsFilled();
    void lead(Field field);
    /// Back to any step; forward as far as steps are proven, or were waived.
    void goTo(int step);
    void showSaved(bool isSaved);
    void showStates();
    [[nodiscard]] bool isAnythingLost();
    void askToLeave();
    void keepDraft();
    void discard();

    Session &m_session;
    std::unique_ptr<PageFunctions> m_functions;
    WalkDraft *m_draft; ///< null: none is kept
    QString m_sizeFile; ///< where the size of the window is kept; may be empty
    StepList *m_steps = nullptr;
    QPushButton *m_command = nullptr; ///< shows what does the same on the command line
    ConnectPage *m_connect = nullptr;
    ReviewPage *m_review = nullptr;
    QList<StepPage *> m_pages; ///< those that were built: the first ones
    QPointer<LeaveQuestion> m_question;
    int m_shown = -1;
    bool m_wasDrawn = false;
};

} // namespace draftt
