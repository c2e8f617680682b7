// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace draftt
{

/// The script that takes back what the connection's principal was given; empty for a token, whose person was
/// given nothing.
[[nodiscard]] QString undoScriptOf(const ConnectionProfile &profile);

/// Asks before a connection is removed, and says what goes, what stays, and how that is taken back too.
class RemoveDialog final : public QDialog
{
    Q_OBJECT

public:
    using Remove = std::function<void(Done<Nothing> done)>;

    RemoveDialog(const ConnectionProfile &profile, Remove remove, QWidget *parent);

private:
    [[nodiscard]] QWidget *script(const QString &text);
    void remove();

    const Remove m_remove;
    QLabel *m_trouble;
    QPushButton *m_button = nullptr;
};

} // namespace draftt
