// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include "wizard/widgets/statusicon.h"

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

    /// A sign and its word.
    struct Mark {
        Sign sign = Sign::Unproven;
        QString word;
    };

    /// Reads the session again.
    void refresh();
    /// What is known of the principal's rights, in whole sentences.
    void showAccess(const QString &text, const Mark &mark);

private:
    void addRow(const QString &name, const QString &value, const std::optional<Mark> &mark = {});
    [[nodiscard]] static Mark proof(bool isProven);
    [[nodiscard]] QString signInText() const;
    [[nodiscard]] QString tablesText() const;
    [[nodiscard]] QString secretText() const;

    const Session &m_session;
    QString m_access;
    Mark m_accessMark;
    QWidget *m_rows = nullptr;
    QGridLayout *m_layout = nullptr;
};

} // namespace draftt
