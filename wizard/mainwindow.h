// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/services.h"
#include "wizard/setupwizard.h"
#include "wizard/start/savedconnections.h"
#include "wizard/walkdraft.h"

#include <QStackedWidget>

namespace draftt
{

class ConnectionActions;
class Papers;
class StartPage;

/// The window: the list of saved connections, or the wizard in its place while a connection is made or open.
/// Without a saved connection, a draft, or what an admin's sign-in left half-way, it is the wizard alone.
class MainWindow final : public QStackedWidget
{
    Q_OBJECT

public:
    /// What `services` refers to outlives the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The wizard on what `session` has already.
    void openWizard(const Session &session, SetupWizard::PageId step = SetupWizard::ConnectStep,
                    const std::optional<OpenedConnection> &opened = {});
    /// The list; with nothing in it, an empty wizard.
    void openStart();
    /// The saved connection of that name or id. False: there is none, or it is damaged.
    [[nodiscard]] bool open(const QString &nameOrId);

    [[nodiscard]] SetupWizard *wizard() const { return m_wizard.get(); } ///< null: the list is shown
    [[nodiscard]] SavedConnections &connections() { return m_connections; }

Q_SIGNALS:
    void drawn(); ///< for the first time; what can wait until then need not delay it

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fitIntoScreen();
    void showList(const QUuid &current);
    void openById(const QUuid &id);
    void onLooked(const ConnectionProfile &profile, const Result<CheckedConnection> &looked);
    void openUnlooked(const ConnectionProfile &profile);
    void duplicate(const QUuid &id);
    void takeBack(const QUuid &id);
    void signInFor(const Journal &journal, bool goesOn); ///< to go on with it, or to take it back
    void onSetUp(const CheckedConnection &connection);
    void onTakenBack();
    void showWizard(const Session &session, const std::optional<OpenedConnection> &opened,
                    const WalkDraft::Origin &origin);
    void resume(const Draft &draft);
    void resumeWith(const Draft &draft, const std::optional<OpenedConnection> &opened,
                    const Session &session);
    void onWizardFinished();
    void leaveWizard();
    [[nodiscard]] bool hasConnections() const;
    [[nodiscard]] DraftStore drafts() const;
    [[nodiscard]] StartPage &list();

    Services m_services;
    SavedConnections m_connections;
    ConnectionActions *m_actions;
    Papers *m_papers;
    StartPage *m_list = nullptr;        ///< built when it is shown first
    Session m_session;                  ///< of the wizard
    std::unique_ptr<WalkDraft> m_draft; ///< of the wizard
    std::unique_ptr<SetupWizard> m_wizard;
    QUuid m_saved;      ///< what the wizard saved last
    QUuid m_setUp;      ///< by an admin's sign-in, and open in the wizard
    Pending m_removing; ///< a draft that is spent
    Pending m_look;     ///< before a connection is opened
    QUuid m_looked;     ///< which one
    bool m_isClosing = false;
    bool m_wasDrawn = false;
};

/// The first step that the session has not proven.
[[nodiscard]] SetupWizard::PageId firstUnproven(const Session &session);

} // namespace draftt
