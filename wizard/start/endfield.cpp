// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/endfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int longestLifeDays =
    730; // learn.microsoft.com, «Authorize service principal access with OAuth»: the default, and the most

} // namespace

EndField::EndField(QWidget *parent)
    : QWidget(parent), m_isKnown(new QCheckBox(tr("The secret &ends on"), this)), m_date(new QDateEdit(this))
{
    m_isKnown->setObjectName(u"endKnownBox"_s);
    m_isKnown->setToolTip(tr("Databricks shows it where the secret was made: two years at most."));
    m_date->setObjectName(u"endEdit"_s);
    m_date->setAccessibleName(tr("The day on which the secret ends"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(QDate(2020, 1, 1));
    m_date->setMaximumDate(QDate::currentDate().addDays(5LL * longestLifeDays));
    m_date->setDate(QDate::currentDate().addDays(longestLifeDays));
    m_date->setEnabled(false);
    connect(m_isKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &EndField::knownChanged);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isKnown);
    layout->addWidget(m_date);
    layout->addStretch();
}

void EndField::setDate(const QDate &date)
{
    m_isKnown->setChecked(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
}

QDate EndField::date() const
{
    return m_isKnown->isChecked() ? m_date->date() : QDate();
}

} // namespace draftt
