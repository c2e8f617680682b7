// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/notice.h"

#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QGridLayout>

namespace draftt
{

Notice::Notice(Sign sign, QWidget *parent)
    : QFrame(parent)
    , m_icon(new StatusIcon(sign, this))
    , m_text(paragraph({}, this))
    , m_actions(new WrappingRow)
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
    m_actions->addWidget(widget);
}

} // namespace draftt
