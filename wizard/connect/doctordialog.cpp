// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/doctordialog.h"

#include "core/files.h"
#include "core/words/networktexts.h"
#include "wizard/widgets/checklist.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/scrolling.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

DoctorDialog::DoctorDialog(HttpClient &http, Examine examine, ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent)
    , m_doctor(http)
    , m_examine(std::move(examine))
    , m_chooseFile(std::move(chooseFile))
    , m_title(sectionTitle({}, this))
    , m_finding(paragraph({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_status(new StatusLine(u"doctorStatus"_s, this))
    , m_copy(new QPushButton(tr("&Copy text"), this))
    , m_save(new QPushButton(tr("&Save text…"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_again(new QPushButton(tr("&Examine again"), this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Network doctor"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_doctor, &NetworkDoctor::finished, this, &DoctorDialog::showReport);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::begin);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copyText);
    connect(m_save, &QPushButton::clicked, this, &DoctorDialog::saveText);
    connect(m_stop, &QPushButton::clicked, this, &DoctorDialog::stop);
}

void DoctorDialog::build()
{
    m_title->setObjectName(u"doctorTitle"_s);
    m_finding->setObjectName(u"doctorFinding"_s);
    m_text->setObjectName(u"doctorText"_s);
    m_text->setAccessibleName(tr("Text for the network team"));
    makeReadable(*m_text);
    m_copy->setObjectName(u"copyDoctorButton"_s);
    m_save->setObjectName(u"saveDoctorButton"_s);
    m_stop->setObjectName(u"stopDoctorButton"_s);
    m_again->setObjectName(u"examineAgainButton"_s);

    auto *findings = new QWidget;
    auto *list = new CheckList(m_doctor.runner(), findings);
    connect(list, &CheckList::copied, this, [this] { m_status->say(tr("Copied.")); });
    auto *upper = new QVBoxLayout(findings);
    for (auto *widget : std::initializer_list<QWidget *>{
             m_title, m_finding, list, sectionTitle(tr("Text for the network team"), findings), m_text})
        upper->addWidget(widget);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(findings);
    scroll->setAccessibleName(windowTitle());
    // Of itself it scrolls only to what is reached from within.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (now)
            bringIntoView(*scroll, *now);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (auto *button : {m_copy, m_save, m_stop, m_again})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    resize(sizeOnScreen(*this, 96, 42));
}

void DoctorDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        begin();
}

void DoctorDialog::begin()
{
    m_title->setText(tr("Following the way to the workspace…"));
    m_finding->clear();
    m_text->clear();
    m_status->say({});
    setComplete(false);
    m_stop->setEnabled(true);
    m_again->setEnabled(false);
    m_examine(m_doctor);
}

void DoctorDialog::stop()
{
    m_doctor.cancel();
    m_title->setText(tr("The examination was stopped."));
    m_stop->setEnabled(false);
    m_again->setEnabled(true);
}

void DoctorDialog::setComplete(bool isComplete)
{
    m_copy->setEnabled(isComplete);
    m_save->setEnabled(isComplete);
}

void DoctorDialog::showReport()
{
    const auto text = textFor(m_doctor.report());
    m_title->setText(text.title);
    //: %1 is the cause, %2 what to do, %3 who can do it, each one or more sentences
    m_finding->setText(tr("%1\n%2\nWho can do it: %3").arg(text.cause, text.fix, text.who));
    m_text->setPlainText(textForNetworkTeam(m_doctor.report()));
    setComplete(true);
    m_stop->setEnabled(false);
    m_again->setEnabled(true);
    m_copy->setFocus(Qt::OtherFocusReason);
    m_copy->setAccessibleDescription(text.title);
}

void DoctorDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_status->say(tr("Copied."));
}

void DoctorDialog::saveText()
{
    const FileQuestion question{tr("Save the text for the network team"), u"network-report.txt"_s};
    m_chooseFile(question, [self = QPointer(this)](const QString &path) {
        if (self)
            self->saveTo(path);
    });
}

void DoctorDialog::saveTo(const QString &path)
{
    if (const auto written = writeFile(path, m_text->toPlainText().toUtf8()); !written)
        //: %1 is a file and the system's reason
        m_status->say(tr("The text could not be saved: %1").arg(written.error().detail));
    else
        m_status->say(tr("Saved to %1.").arg(path));
}

} // namespace draftt
