// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/savedconnections.h"
#include "wizard/widgets/statusicon.h"

#include <QAbstractTableModel>

namespace draftt
{

/// The saved connections as a table: name, workspace, what is read, the last check, the secret; below them
/// what was left half-way.
class ConnectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WorkspaceColumn, ReadsColumn, CheckColumn, SecretColumn, ColumnCount };

    /// `connections` outlives it.
    explicit ConnectionModel(const SavedConnections &connections, QObject *parent = nullptr);

    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the last check found, or how far the one under way is.
    [[nodiscard]] static QString checkText(const SavedConnections::Entry &entry);
    /// Where the secret is, and when it ends.
    [[nodiscard]] static QString keptText(const SavedConnections::Entry &entry);
    /// When a draft was left.
    [[nodiscard]] static QString ageText(const Draft &draft);

private:
    [[nodiscard]] static QString text(const SavedConnections::Entry &entry, int column);
    [[nodiscard]] static QString text(const Draft &draft, int column);
    [[nodiscard]] static QVariant draftData(const Draft &draft, int column, int role);
    [[nodiscard]] static std::optional<Sign> sign(const SavedConnections::Entry &entry, int column);

    const SavedConnections &m_connections;
    QList<QUuid> m_ids; ///< of the rows
};

} // namespace draftt
