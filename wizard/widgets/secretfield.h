// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace draftt
{

/// Takes a secret. Its characters can be shown while they are typed, off by default; once sealed they are
/// never shown again, only replaced. They cannot be copied out at any time, and nobody on the accessibility
/// bus is told of them. Where one was pasted, the field offers to clear the clipboard, without being in the
/// way; whoever has taken the offer once need not take it again.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// The line edit gets `name` as its object name.
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    [[nodiscard]] QLineEdit *edit() const;
    /// What is being typed, or was sealed before.
    [[nodiscard]] Secret secret() const;
    /// Takes what was typed out of the field. Later typing replaces it.
    void seal();
    /// Fills the field with a secret that is sealed already.
    void setSealed(const Secret &secret);
    /// The same with one that was pasted elsewhere: the clipboard is offered to be cleared as after a paste
    /// here.
    void takePasted(const Secret &secret);
    /// Forgets everything.
    void clear();

Q_SIGNALS:
    void edited();

private:
    class Edit;
    void onEdited();
    void showSealed();
    void forgetText();
    void buildOffer();
    void onPasted();
    void offerClearing(bool isOffered);

    Edit *m_edit;
    QCheckBox *m_show;
    Secret m_sealed;
    QWidget *m_offer;      ///< to clear the clipboard; hidden until a secret was pasted
    bool m_clears = false; ///< it was taken once
};

} // namespace draftt
