// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace draftt
{

class FormField;

/// Another name for a saved connection.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rename` keeps the name; what it answers is shown at the field, or closes the dialog.
    using Rename = std::function<void(const QString &name, Done<Nothing> done)>;

    NameDialog(const QString &name, Rename rename, QWidget *parent);

    void accept() override;

private:
    void showError(const Error &error);

    const Rename m_rename;
    QLineEdit *m_name;
    FormField *m_field;
};

} // namespace draftt
