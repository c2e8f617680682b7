// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/workspace/statements.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace draftt
{

class ColumnsView;
class DiagnosisView;
struct TableProof;

/// What Draftt will read of one table: its columns and first rows. The values are asked for when the dialog
/// opens and go with it; nothing keeps them.
class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int maxRows = 20;

    /// Reads at most `maxRows` rows; an empty Pending: there is nobody to ask with. None for a metric view,
    /// which has no rows of its own: `SELECT *` is refused by design.
    using Read = std::function<Pending(Done<StatementResult>)>;

    /// `known` knows the table.
    PreviewDialog(const Known &known, const Read &read, const OpenUrl &openUrl, QWidget *parent);

    /// The columns as they were read, with what the rows do not show: comments and masks.
    void setColumns(const TableProof &proof);

private:
    void buildRows();
    void layOut();
    void onRead(const Result<StatementResult> &result);
    void show(const StatementResult &result);

    Known m_known;
    QLabel *m_status;
    QTableWidget *m_rows;
    ColumnsView *m_columns;
    DiagnosisView *m_diagnosis;
    Pending m_reading;
};

} // namespace draftt
