// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace draftt
{

class MutedLabel;

/// A label, the field that it names, a hint and an error below it. The error is also what a screen reader
/// says of the field. Object names follow the field's: `hostEdit` gives `hostEditHint` and `hostEditError`.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field` over. `label` holds the mnemonic. `focus` is what gets the focus when it is not `field`.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr, QWidget *focus = nullptr);

    void setLabel(const QString &label);
    /// Puts a button at the end of the label, such as «What is this?». It is no higher than the label, so
    /// that fields beside each other stay in line.
    void addBeside(QAbstractButton *button);
    void setHint(const QString &hint);      ///< empty: none
    void setError(const QString &sentence); ///< empty: none
    [[nodiscard]] bool hasError() const;
    void focusField();

private:
    void describe();

    QHBoxLayout *m_labelRow;
    QLabel *m_label;
    QWidget *m_focus;
    MutedLabel *m_hint;
    QWidget *m_errorRow;
    QLabel *m_error;
};

} // namespace draftt
