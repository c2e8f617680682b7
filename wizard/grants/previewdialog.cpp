// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/previewdialog.h"

#include "core/names/shown.h"
#include "wizard/grants/columnsview.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// As the catalog writes it: statements answer in capitals. Names of fields stay as they are.
QString typeOf(const StatementColumn &column)
{
    return column.typeText.contains(u'<') ? column.typeText : column.typeText.toLower();
}

} // namespace

PreviewDialog::PreviewDialog(const Known &known, const Read &read, const OpenUrl &openUrl, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_status(paragraph({}, this))
    , m_rows(new QTableWidget(this))
    , m_columns(new ColumnsView(this))
    , m_diagnosis(new DiagnosisView(openUrl, this))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the full name of a table
    setWindowTitle(tr("Preview of %1").arg(shown(known.securable->fullName())));
    m_status->setObjectName(u"previewStatus"_s);
    buildRows();
    layOut();

    if (!read) {
        m_status->setText(
            tr("A metric view has no rows of its own to show: whoever asks it names its measures, "
               "which a preview cannot choose. Whether Draftt can read it is checked without them."));
        return;
    }
    m_reading = read([this](const Result<StatementResult> &result) { onRead(result); });
    m_status->setText(m_reading ? tr("Reading the first rows…")
                                : tr("Without the secret and a warehouse nothing can be read."));
}

void PreviewDialog::buildRows()
{
    m_rows->setObjectName(u"previewRows"_s);
    m_rows->setAccessibleName(windowTitle());
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_rows->hide();
}

void PreviewDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_diagnosis, &DiagnosisView::copied, this, [this] { announce(*this, tr("Copied.")); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_status);
    layout->addWidget(m_rows, 3);
    layout->addWidget(m_columns, 2);
    layout->addWidget(m_diagnosis);
    layout->addWidget(buttons);
    resize(sizeOnScreen(*this, 110, 34));
}

void PreviewDialog::setColumns(const TableProof &proof)
{
    m_columns->show(proof);
}

void PreviewDialog::onRead(const Result<StatementResult> &result)
{
    if (result)
        show(*result);
    else {
        m_status->setText(tr("The rows could not be read."));
        m_diagnosis->show(diagnose(result.error(), Stage::StatementResult, m_known), m_known);
    }
    m_reading.reset();
}

void PreviewDialog::show(const StatementResult &result)
{
    const int rows = int(qMin(result.rows.size(), qsizetype(maxRows)));
    m_rows->setColumnCount(int(result.columns.size()));
    m_rows->setRowCount(rows);
    for (int column = 0; column < result.columns.size(); ++column) {
        const auto &info = result.columns.at(column);
        //: Heading of a column: its name, and below it its type
        m_rows->setHorizontalHeaderItem(
            column, new QTableWidgetItem(tr("%1\n%2").arg(shown(info.name), shown(typeOf(info)))));
        for (int row = 0; row < rows; ++row) {
            const auto cell = result.rows.at(row).value(column);
            auto *item = new QTableWidgetItem(cell ? shownLines(*cell) : tr("null", "no value in a table"));
            auto font = item->font();
            font.setItalic(!cell);
            item->setFont(font);
            m_rows->setItem(row, column, item);
        }
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < result.columns.size(); ++column)
        m_rows->setColumnWidth(column,
                               qMin(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    //: %n is a number of rows, %1 of columns
    m_status->setText(rows == 0 ? tr("The table can be read. It has %n column(s) and is empty.", nullptr,
                                     int(result.columns.size()))
                                : tr("The first %n row(s), with %1 columns.", nullptr, rows)
                                      .arg(QLocale().toString(result.columns.size())));
    m_rows->setAccessibleDescription(m_status->text());
    m_rows->show();
    m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace draftt
