// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/secretfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QCheckBox(tr("Sho&w while typing"), this))
{
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_show->setObjectName(name + "Show"_L1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);

    // PasswordEchoOnEdit hides the text again when the focus leaves, and like Password it cannot be copied.
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Password);
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_sealed = {};
        showSealed();
        Q_EMIT edited();
    });
}

Secret SecretField::secret() const
{
    return m_edit->text().isEmpty() ? m_sealed : Secret(m_edit->text().trimmed().toUtf8());
}

void SecretField::seal()
{
    setSealed(secret());
}

void SecretField::setSealed(const Secret &secret)
{
    m_sealed = secret;
    m_edit->clear();
    m_show->setChecked(false);
    showSealed();
}

void SecretField::clear()
{
    setSealed({});
}

void SecretField::showSealed()
{
    m_edit->setPlaceholderText(m_sealed.isEmpty() ? QString() : tr("Entered. Type to replace it."));
}

} // namespace draftt
