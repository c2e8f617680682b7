// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;

namespace draftt
{

/// Who does what, before anything is typed: the roles, what each gives, and a request that can be sent to an
/// admin by who is none.
class RolesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `host`: of the workspace, as far as it is known.
    explicit RolesDialog(const std::optional<Host> &host, QWidget *parent = nullptr);

private:
    void copy();

    QPlainTextEdit *m_request;
    QPushButton *m_copy;
};

} // namespace draftt
