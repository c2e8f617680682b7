// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/savedconnections.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace draftt
{

/// What one saved connection holds, or a draft, below the list.
class ConnectionDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionDetails(QWidget *parent = nullptr);

    /// null: none is chosen
    void show(const SavedConnections::Entry *entry);
    void show(const Draft &draft);

private:
    [[nodiscard]] QLabel *addRow(const QString &name, const QString &objectName);
    void showRows(bool isDraft);

    QLabel *m_name;
    QFormLayout *m_rows;
    QLabel *m_workspace;
    QLabel *m_warehouse;
    QLabel *m_reads;
    QLabel *m_tables;
    QLabel *m_signsIn;
    QLabel *m_check;
    QLabel *m_secret;
    QLabel *m_handedOver;
    QLabel *m_before; ///< of a draft
};

} // namespace draftt
