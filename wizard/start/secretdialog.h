// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saved/rotation.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace draftt
{

class EndField;
class FormField;
class Notice;
class SecretField;
class StatusLine;

/// Takes a new secret for a saved connection, tests it, and only then has it kept in the place of the old
/// one.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Functions {
        std::function<Pending(const NewSecret &, Done<Rotation>)> rotate;
        OpenUrl openUrl;
        ChooseFile chooseFile;
    };

    SecretDialog(const ConnectionProfile &profile, const Functions &functions, QWidget *parent);

    void accept() override;
    void reject() override; ///< stops a test first

Q_SIGNALS:
    void rotated();
    void handOverWanted();

private:
    void build();
    [[nodiscard]] QWidget *buildButtons();
    void onRotated(const Result<Rotation> &result);
    void onKept(const ConnectionProfile &profile);
    void showRunning(bool isRunning);
    void refuse(const QString &sentence);
    void saveCalendar();
    void openSecrets();
    [[nodiscard]] bool isToken() const { return m_profile.method == SignInMethod::PersonalToken; }

    ConnectionProfile m_profile;
    const Functions m_functions;
    SecretField *m_secret;
    FormField *m_field;
    EndField *m_end;
    Notice *m_notice;
    StatusLine *m_status; ///< what came of the calendar file
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_calendar = nullptr;
    Pending m_rotation;
};

} // namespace draftt
