// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/notice.h"

#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace draftt
{

Notice::Notice(Sign sign, QWidget *parent)
    : QFrame(parent)
    , m_icon(new StatusIcon(sign, this))
    , m_text(paragraph({}, this))
    , m_actions(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(m_actions, 1, 1);
    m_actions->addStretch();
}

void Notice::setSign(Sign sign)
{
    m_icon->setSign(sign);
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
}

void Notice::addAction(QWidget *widget)
{
    m_actions->insertWidget(m_actions->count() - 1, widget);
}

} // namespace draftt
