// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/formfield.h"

#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

FormField::FormField(const QString &label, QWidget *field, QWidget *parent, QWidget *focus)
    : QWidget(parent)
    , m_labelRow(new QHBoxLayout)
    , m_label(plainLabel({}, this))
    , m_focus(focus ? focus : field)
    , m_hint(new MutedLabel({}, this))
    , m_errorRow(new QWidget(this))
    , m_error(paragraph({}, m_errorRow))
{
    const auto name = m_focus->objectName();
    m_hint->setObjectName(name + "Hint"_L1);
    m_error->setObjectName(name + "Error"_L1);
    m_label->setBuddy(m_focus);
    setLabel(label);

    auto *errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->addWidget(new StatusIcon(Sign::Failed, m_errorRow), 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(layout->spacing() / 2 + 1);
    m_labelRow->setSpacing(grid / 2);
    m_labelRow->addWidget(m_label);
    m_labelRow->addStretch();
    layout->addLayout(m_labelRow);
    layout->addWidget(field);
    layout->addWidget(m_hint);
    layout->addWidget(m_errorRow);
    m_hint->hide();
    m_errorRow->hide();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    auto spoken = label;
    spoken.remove(u'&');
    if (spoken.endsWith(u':'))
        spoken.chop(1);
    m_focus->setAccessibleName(spoken);
}

void FormField::addBeside(QAbstractButton *button)
{
    const int height = m_label->sizeHint().height();
    button->setIconSize({height, height});
    button->setFixedHeight(height);
    m_labelRow->insertWidget(m_labelRow->indexOf(m_label) + 1, button);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    describe();
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

void FormField::focusField()
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

void FormField::describe()
{
    m_focus->setAccessibleDescription(hasError() ? m_error->text() : m_hint->text());
}

} // namespace draftt
