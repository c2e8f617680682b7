// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminsession.h"
#include "core/admin/journal.h"
#include "core/checks/leftasleep.h"
#include "core/saved/savedcheck.h"
#include "core/session.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace draftt
{

class AdminPane;
class RunPane;

/// An admin signs in once, sees what would be set up, and has it done and proven; or has what was set up
/// taken back. The admin's sign-in ends with the dialog. Closing it while something runs stops that first.
class AdminDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Functions { ///< what it works with; outlives it
        HttpClient &http;
        ProfileStore &profiles;
        SecretStore &keychain;
        OpenUrl openUrl;
        ChooseFile chooseFile;
    };
    struct Task {
        Session session;                   ///< with a confirmed address; what the wizard has already
        std::optional<Journal> takeBack{}; ///< none: something is set up
        std::optional<Journal> goOn{};     ///< what was left half-way; none: something else is
    };

    AdminDialog(const Task &task, const Functions &functions, QWidget *parent);
    ~AdminDialog() override;

    void reject() override;

Q_SIGNALS:
    void setUp(const draftt::CheckedConnection &connection); ///< it is saved; its profile tells how it stands
    void takenBack();
    void certificateWanted(const draftt::Certificate &certificate, const draftt::Session &session);

private:
    void build();
    [[nodiscard]] QWidget *buildButtons();
    void showPane(AdminPane *pane);
    void askForSignIn();
    void onSignedIn(const AdminSession &admin);
    void showPlan();
    [[nodiscard]] RunPane *showRun(const Journal &journal);
    void setUpFrom(const Journal &journal, Asleep asleep);
    void goOnFrom(const Journal &journal);
    void offerTakeBack(const Journal &journal);
    [[nodiscard]] QList<Journal> leftHalfWay() const;
    void showTitles();
    void showButtons();

    const Task m_task;
    const Functions m_functions;
    std::optional<AdminSession> m_admin;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_body;
    AdminPane *m_pane = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace draftt
