// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/doctor/networkdoctor.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace draftt
{

class StatusLine;

/// The network doctor in a window of its own: the rungs as they are climbed, what stands in the way, and the
/// text for the network team. Examines when it is opened; closing it stops.
class DoctorDialog final : public QDialog
{
    Q_OBJECT

public:
    using Examine = std::function<void(NetworkDoctor &)>;

    /// `http`, and what `examine` captures, outlive the dialog, which deletes itself when it is closed.
    DoctorDialog(HttpClient &http, Examine examine, ChooseFile chooseFile, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void begin();
    void stop();
    void showReport();
    void copyText();
    void saveText();
    void saveTo(const QString &path);
    void setComplete(bool isComplete);

    NetworkDoctor m_doctor;
    Examine m_examine;
    ChooseFile m_chooseFile;
    QLabel *m_title;
    QLabel *m_finding;
    QPlainTextEdit *m_text;
    StatusLine *m_status;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_stop;
    QPushButton *m_again;
};

} // namespace draftt
