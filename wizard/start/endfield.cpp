// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/endfield.h"

#include "core/profile/standing.h"
#include "core/workspace/principalsecrets.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

EndField::EndField(QWidget *parent)
    : QWidget(parent), m_isKnown(new QCheckBox(tr("The secret &ends on"), this)), m_date(new QDateEdit(this))
{
    m_isKnown->setObjectName(u"endKnownBox"_s);
    m_isKnown->setToolTip(tr("Databricks shows it where the secret was made: two years at most."));
    m_date->setObjectName(u"endEdit"_s);
    m_date->setAccessibleName(tr("The day on which the secret ends"));
    m_date->setCalendarPopup(true);
    const auto days = endDaysOfNew(QDateTime::currentDateTimeUtc());
    m_date->setDateRange(QDate(2020, 1, 1), days.last);
    m_date->setDate(QDate::currentDate().addDays(longestSecretDays));
    m_date->setEnabled(false);
    connect(m_isKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &EndField::knownChanged);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isKnown);
    layout->addWidget(m_date);
    layout->addStretch();
}

void EndField::takeNewOnly()
{
    m_date->setMinimumDate(endDaysOfNew(QDateTime::currentDateTimeUtc()).first);
}

void EndField::setDate(const QDate &date)
{
    m_isKnown->setChecked(date.isValid());
    if (!date.isValid())
        return;
    // What is kept is shown as it is.
    m_date->setDateRange(std::min(date, m_date->minimumDate()), std::max(date, m_date->maximumDate()));
    m_date->setDate(date);
}

QDate EndField::date() const
{
    return m_isKnown->isChecked() ? m_date->date() : QDate();
}

} // namespace draftt
