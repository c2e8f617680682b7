// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/savedconnections.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace draftt
{

class ConnectionModel;

/// The list of connections and drafts: what a filter leaves of it, in columns that share the width, the
/// verdict first. What does not fit ends in «…»; the tip of the cell, and the details of the chosen one, have
/// the whole.
class ConnectionTable final : public QTableView
{
    Q_OBJECT

public:
    /// `connections` outlives it.
    explicit ConnectionTable(const SavedConnections &connections, QWidget *parent = nullptr);

    [[nodiscard]] QUuid currentId() const; ///< null: none is chosen
    /// Chooses that one; the first, where it is not there.
    void choose(const QUuid &id);
    void setFilter(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChosen(); ///< another one is the current one
    void opened();        ///< Return or a double click on the current one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void shareWidth();
    [[nodiscard]] int needOf(int column) const;
    void onChanged(const QModelIndex &first);

    ConnectionModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace draftt
