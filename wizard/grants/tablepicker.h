// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/grants/tablemodel.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace draftt
{

class MutedLabel;
class ShownTables;

/// Lets the user choose tables: a filter, a list with check boxes, and a field for names that the principal
/// does not see yet.
class TablePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit TablePicker(QWidget *parent = nullptr);
    ~TablePicker() override;

    [[nodiscard]] TableModel &model() { return m_model; }
    [[nodiscard]] const TableModel &model() const { return m_model; }
    [[nodiscard]] QWidget *view() const;
    /// The words below the list: how many there are, or why there are none.
    void setStatus(const QString &text);
    /// The table whose row is current, if any.
    [[nodiscard]] std::optional<TableName> current() const;

Q_SIGNALS:
    void refreshWanted();
    void currentChanged();
    /// A typed name was refused.
    void nameRefused(const Error &error);
    /// `repairs` says what was mended of it; empty: nothing was.
    void nameAccepted(const QString &repairs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void addTyped();
    void chooseShown(bool chosen);

    TableModel m_model;
    ShownTables *m_shown;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_refresh;
    MutedLabel *m_status;
};

} // namespace draftt
