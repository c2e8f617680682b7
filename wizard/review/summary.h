// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/field.h"
#include "core/session.h"

#include "wizard/widgets/statusicon.h"

#include <QWidget>

class QGridLayout;
class QLabel;

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

Q_SIGNALS:
    /// What stands in that field is to be changed.
    void changeWanted(Field field);

private:
    enum Row { Workspace, SignIn, SqlWarehouse, Catalog, Schema, Tables, Access, SecretRow, RowCount };
    struct Line {
        QLabel *value = nullptr;
        QWidget *mark = nullptr;
        StatusIcon *sign = nullptr;
        QLabel *word = nullptr;
    };

    void addRow(const QString &name, std::optional<Field> field = {});
    void place(const Line &line, bool isWide);
    void addChange(int row, const QString &name, Field field);
    void show(Row row, const QString &value, const std::optional<Mark> &mark = {});
    [[nodiscard]] static Mark proof(bool isProven);
    [[nodiscard]] QString warehouseText() const;
    [[nodiscard]] QString signInText() const;
    [[nodiscard]] QString tablesText() const;
    [[nodiscard]] QString secretText() const;

    const Session &m_session;
    QString m_access;
    Mark m_accessMark;
    QGridLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace draftt
