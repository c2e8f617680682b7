// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/enddialog.h"

#include "core/files.h"
#include "core/words/calendarentry.h"
#include "wizard/start/endfield.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

EndDialog::EndDialog(const ConnectionProfile &profile, ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_chooseFile(std::move(chooseFile))
    , m_end(new EndField(this))
    , m_status(new StatusLine(u"endStatus"_s, this))
{
    setObjectName(u"endDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("When the secret ends"));
    m_end->setDate(profile.life.secretEnds);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepEndButton"_s);
    keep->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *calendar = buttons->addButton(tr("Save a calendar &file…"), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    calendar->setObjectName(u"calendarButton"_s);
    calendar->setAutoDefault(false);
    calendar->setEnabled(m_end->date().isValid());
    connect(m_end, &EndField::knownChanged, calendar, &QWidget::setEnabled);
    connect(calendar, &QPushButton::clicked, this, &EndDialog::saveCalendar);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(
        tr("Databricks ends a secret after two years at most, and shows the day where it was made. No "
           "program can read it there with this sign-in. The list warns 30, 7 and 1 days before."),
        this));
    layout->addWidget(m_end);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resizeToText(*this, 70);
}

QDate EndDialog::date() const
{
    return m_end->date();
}

void EndDialog::saveCalendar()
{
    saveCalendarEntry(m_profile, m_end->date(), m_chooseFile, [self = QPointer(this)](const QString &text) {
        if (self)
            self->m_status->say(text);
    });
}

void saveCalendarEntry(const ConnectionProfile &profile, const QDate &ends, const ChooseFile &chooseFile,
                       const std::function<void(const QString &)> &said)
{
    auto ending = profile;
    ending.life.secretEnds = ends;
    chooseFile({EndDialog::tr("Save a calendar file"), u"draftt-secret-ends.ics"_s},
               [ending, said](const QString &path) {
                   const auto written =
                       writeFile(path, calendarEntry(ending, QDateTime::currentDateTimeUtc()));
                   //: %1 is the path of a file
                   said(written ? EndDialog::tr("Saved to %1.").arg(path)
                                //: %1 is the path of a file and the system's reason
                                : EndDialog::tr("It could not be saved: %1").arg(written.error().detail));
               });
}

} // namespace draftt
