// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace draftt
{

/// Takes a secret. Its characters can be shown while they are typed, off by default; once sealed they are
/// never shown again, only replaced. They cannot be copied out at any time.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// The line edit gets `name` as its object name.
    explicit SecretField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// What is being typed, or was sealed before.
    [[nodiscard]] Secret secret() const;
    /// Takes what was typed out of the field. Later typing replaces it.
    void seal();
    /// Fills the field with a secret that is sealed already.
    void setSealed(const Secret &secret);
    /// Forgets everything.
    void clear();

Q_SIGNALS:
    void edited();

private:
    void showSealed();

    QLineEdit *m_edit;
    QCheckBox *m_show;
    Secret m_sealed;
};

} // namespace draftt
