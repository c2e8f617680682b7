// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/grants/tablerow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace draftt
{

/// The tables of one schema with a check box each. Rows come in pages while the user already filters and
/// chooses; choosing, proofs and lookups cost the same for ten tables and for ten thousand.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, ProofColumn, ColumnCount };

    using Verdict = TableRow::Verdict;

    explicit TableModel(QObject *parent = nullptr);

    /// Lists nothing but what is chosen already; tells nobody of a choice.
    void reset(const QList<TableName> &chosen = {});
    /// Adds what is not listed yet, and refreshes what is.
    void add(const QList<TableInfo> &tables);
    /// Adds what the server named in a way that cannot be used: shown with the reason, never chosen.
    void addOdd(const QList<OddEntry> &entries);
    /// Chooses a table that may not be listed: it gets a row of its own.
    void choose(const TableName &table);
    void setChosen(const QModelIndexList &rows, bool chosen);
    [[nodiscard]] QList<TableName> chosen() const; ///< in the order of the rows
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }
    /// Counts the columns of tables that are listed already.
    void addColumns(const QList<TableInfo> &tables);
    /// What the listed tables come to, all of them or the chosen ones.
    [[nodiscard]] const Census &census(bool chosenOnly) const { return chosenOnly ? m_chosen : m_listed; }

    /// `why` is said where there is room for a sentence.
    void setVerdict(const TableName &table, Verdict verdict, const QString &text, const QString &why = {});
    void clearVerdicts();

    /// Of a row that is usable.
    [[nodiscard]] const TableName &tableAt(int row) const { return m_rows.at(row).info.name; }
    [[nodiscard]] bool isUsable(int row) const { return !m_rows.at(row).odd; }
    [[nodiscard]] QString nameAt(int row) const; ///< as it was listed, also one that cannot be used
    /// As the server names it; empty: not listed.
    [[nodiscard]] QString typeOf(const TableName &table) const;
    /// Invalid if there is no such row.
    [[nodiscard]] QModelIndex indexOf(const TableName &table) const;
    [[nodiscard]] Verdict verdictAt(int row) const { return m_rows.at(row).verdict; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QString text(const TableRow &row, int column) const;
    [[nodiscard]] QString tip(const TableRow &row, int column) const;
    [[nodiscard]] int rowFor(const TableName &listed) const;
    void append(const QList<TableRow> &rows);
    template <typename Change> void edit(int row, Change change);
    void tellChanged(int first, int last);

    QList<TableRow> m_rows;
    QHash<TableName, int> m_index;
    QSet<QString> m_odd; ///< names of the rows that cannot be used
    int m_chosenCount = 0;
    // Kept with each row that is added or changed: they are asked for with every page of ten thousand tables.
    Census m_listed;
    Census m_chosen;
};

} // namespace draftt
