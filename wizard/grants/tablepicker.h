// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/grants/tablemodel.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace draftt
{

class MutedLabel;
class ShownTables;

/// Lets the user choose tables: a filter, a list with check boxes, and a field for names that Draftt does not
/// see yet. A click anywhere in a row ticks it, and Space does.
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
    /// Takes the button over; it stands first in the row below the list.
    void addAction(QWidget *button);
    /// The table whose row is current, if any.
    [[nodiscard]] std::optional<TableName> current() const;
    /// That one, or the first that is ticked.
    [[nodiscard]] std::optional<TableName> inView() const;

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
    void layOut();
    void connectAll();
    void addTyped();
    void chooseShown(bool chosen);
    void toggle(const QModelIndex &shown);
    [[nodiscard]] bool onKey(const QObject *watched, int key);
    void reveal(const TableName &table);
    void showCount();

    TableModel m_model;
    ShownTables *m_shown;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_refresh;
    MutedLabel *m_count;
    MutedLabel *m_status;
    QHBoxLayout *m_actions;
    std::optional<QVariant> m_pressed; ///< the tick of the row that a button of the mouse went down on
};

} // namespace draftt
