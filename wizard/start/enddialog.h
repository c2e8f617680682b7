// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

namespace draftt
{

class EndField;
class StatusLine;

/// When the secret of a connection ends: to be warned, here and by a calendar.
class EndDialog final : public QDialog
{
    Q_OBJECT

public:
    EndDialog(const ConnectionProfile &profile, ChooseFile chooseFile, QWidget *parent);

    [[nodiscard]] QDate date() const;

private:
    void saveCalendar();

    const ConnectionProfile m_profile;
    const ChooseFile m_chooseFile;
    EndField *m_end;
    StatusLine *m_status;
};

/// Writes a calendar file with that day where the user says; `said` gets the sentence on what came of it.
void saveCalendarEntry(const ConnectionProfile &profile, const QDate &ends, const ChooseFile &chooseFile,
                       const std::function<void(const QString &)> &said);

} // namespace draftt
