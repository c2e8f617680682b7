// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/stepbuttons.h"

#include "wizard/steps/steppage.h"
#include "wizard/widgets/text.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace draftt
{

StepButtons::StepButtons(QWizard &wizard) : QObject(&wizard), m_wizard(wizard)
{
    wizard.setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton,
                            QWizard::CancelButton, QWizard::CustomButton3, QWizard::NextButton,
                            QWizard::FinishButton});
    m_waiver = wizard.button(QWizard::CustomButton1);
    m_waiver->setObjectName(u"continueUnprovenButton"_s);
    m_waiver->hide();
    m_waiver->installEventFilter(this);
    if (auto *button = qobject_cast<QPushButton *>(m_waiver)) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    connect(&wizard, &QWizard::customButtonClicked, this, &StepButtons::onWaiver);
    connect(&wizard, &QWizard::currentIdChanged, this, &StepButtons::onPage);
}

void StepButtons::onPage()
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = qobject_cast<StepPage *>(m_wizard.currentPage());
    if (m_page)
        connect(m_page, &StepPage::verdictChanged, this, &StepButtons::show);
    show();
}

void StepButtons::show()
{
    const auto waiver = m_page ? m_page->waiver() : std::nullopt;
    m_waiver->setVisible(waiver.has_value());
    if (waiver) {
        m_waiver->setText(waiver->text);
        m_waiver->setAccessibleDescription(waiver->loss);
    }
    giveAir();
}

/// Beside their texts, as the buttons of the pages have it.
void StepButtons::giveAir()
{
    for (const auto which : {QWizard::CustomButton1, QWizard::BackButton, QWizard::CancelButton,
                             QWizard::NextButton, QWizard::FinishButton}) {
        auto *button = m_wizard.button(which);
        button->setMinimumWidth(button->sizeHint().width() + grid);
    }
}

bool StepButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (m_page) {
        const auto waiver = m_page->waiver();
        if (waiver && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn))
            m_page->note(waiver->loss);
        else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
            m_page->note({});
    }
    return QObject::eventFilter(watched, event);
}

/// Who goes on while a check runs gives nothing up.
void StepButtons::onWaiver()
{
    const auto waiver = m_page ? m_page->waiver() : std::nullopt;
    if (!waiver)
        return;
    if (waiver->isLost && !m_wasAsked)
        ask();
    else
        m_page->waive();
}

void StepButtons::ask()
{
    if (m_question && m_question->isVisible())
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Continue without proof"),
                                     m_page->waiver()->loss, QMessageBox::NoButton, &m_wizard);
    question->setObjectName(u"waiverQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    m_question = question;
    auto *go = question->addButton(tr("&Continue without proof"), QMessageBox::DestructiveRole);
    go->setObjectName(u"waiverConfirmButton"_s);
    auto *stay = question->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(qobject_cast<QPushButton *>(stay));
    question->setEscapeButton(stay);
    connect(go, &QAbstractButton::clicked, this, [this, page = m_page] {
        m_wasAsked = true;
        if (page && page == m_page && page->waiver())
            page->waive();
    });
    question->open();
}

} // namespace draftt
