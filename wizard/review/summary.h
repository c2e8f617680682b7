// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <QWidget>

class QGridLayout;

namespace draftt
{

/// Everything that was chosen, and beside each part whether it is proven.
class Summary final : public QWidget
{
    Q_OBJECT

public:
    Summary(const Session &session, QWidget *parent = nullptr);

    /// Reads the session again.
    void refresh();

private:
    void addRow(const QString &name, const QString &value, std::optional<bool> isProven);
    [[nodiscard]] QString signInText() const;
    [[nodiscard]] QString tablesText() const;
    [[nodiscard]] QString secretText() const;

    const Session &m_session;
    QWidget *m_rows = nullptr;
    QGridLayout *m_layout = nullptr;
};

} // namespace draftt
