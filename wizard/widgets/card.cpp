// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/card.h"

#include "wizard/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr double radius = 4;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(sectionTitle({}, this)), m_top(new QHBoxLayout), m_body(new QVBoxLayout(this))
{
    m_title->setObjectName(u"cardTitle"_s);
    m_body->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    m_body->setSpacing(grid);
    m_top->addWidget(m_title, 1);
    m_body->addLayout(m_top);
    setTitle(title);
}

void Card::addBesideTitle(QWidget *widget)
{
    m_top->addWidget(widget, 0, Qt::AlignTop);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace draftt
