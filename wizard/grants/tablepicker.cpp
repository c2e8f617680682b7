// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablepicker.h"

#include "core/words/nametexts.h"
#include "wizard/grants/showntables.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

TablePicker::TablePicker(QWidget *parent)
    : QWidget(parent)
    , m_shown(new ShownTables(m_model, this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_name(new QLineEdit(this))
    , m_add(new ActionButton(tr("&Add"), u"addTableButton"_s, this))
    , m_all(new ActionButton(tr("Tick a&ll"), u"chooseAllButton"_s, this))
    , m_none(new ActionButton(tr("Tick n&one"), u"chooseNoneButton"_s, this))
    , m_refresh(new ActionButton(tr("Re&fresh"), u"refreshTablesButton"_s, this))
    , m_count(new MutedLabel({}, this))
    , m_status(new MutedLabel({}, this))
    , m_actions(new QHBoxLayout)
{
    build();
    connectAll();
}

TablePicker::~TablePicker()
{
    // The model goes before the view, which asks it once more while a window is closed.
    m_view->setModel(nullptr);
}

QWidget *TablePicker::view() const
{
    return m_view;
}

void TablePicker::addAction(QWidget *button)
{
    m_actions->insertWidget(0, button);
}

void TablePicker::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_view->setAccessibleDescription(text);
}

std::optional<TableName> TablePicker::current() const
{
    const auto index = m_shown->mapToSource(m_view->currentIndex());
    const bool isTable = index.isValid() && m_model.isUsable(index.row());
    return isTable ? std::optional(m_model.tableAt(index.row())) : std::nullopt;
}

std::optional<TableName> TablePicker::inView() const
{
    auto table = current();
    if (table || m_model.chosenCount() == 0)
        return table;
    return m_model.chosen().first();
}

void TablePicker::build()
{
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setAccessibleName(tr("Filter the tables by name"));
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(u"tableView"_s);
    m_view->setAccessibleName(tr("Tables of the schema"));
    m_view->setModel(m_shown);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    // Fixed: measuring ten thousand rows would stall the window.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(TableModel::NameColumn, QHeaderView::Stretch);
    for (const auto column : {TableModel::TypeColumn, TableModel::ProofColumn})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setResizeContentsPrecision(0); // what is seen; there may be thousands
    m_view->setMinimumHeight(fontMetrics().height() * 7);      // it grows with the window
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_name->setObjectName(u"tableNameEdit"_s);
    m_name->setPlaceholderText(tr("Name of another table…"));
    m_name->setAccessibleName(tr("Table"));
    m_all->setAccessibleDescription(tr("Ticks the tables that the filter lets through."));
    layOut();
}

void TablePicker::layOut()
{
    m_count->setObjectName(u"tickedCount"_s);
    m_count->setWordWrap(false);
    m_status->setObjectName(u"tableStatus"_s);
    m_status->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(grid);
    m_actions->setSpacing(grid);
    for (auto *button : {m_all, m_none, m_refresh})
        m_actions->addWidget(button);
    m_actions->addStretch(1);
    layout->addWidget(m_filter, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(m_view, 1, 0, 1, 2);
    layout->addWidget(m_status, 2, 0, 1, 2);
    layout->addWidget(m_name, 3, 0);
    layout->addWidget(m_add, 3, 1);
    layout->addLayout(m_actions, 4, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    showCount();
}

void TablePicker::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto before = current();
        m_shown->setFilter(text);
        if (before)
            m_view->setCurrentIndex(m_shown->mapFromSource(m_model.indexOf(*before)));
    });
    connect(m_all, &QPushButton::clicked, this, [this] { chooseShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { chooseShown(false); });
    connect(m_refresh, &QPushButton::clicked, this, &TablePicker::refreshWanted);
    connect(m_add, &QPushButton::clicked, this, &TablePicker::addTyped);
    m_name->installEventFilter(this);
    m_view->installEventFilter(this);
    // The box ticks itself when the button of the mouse goes up on it; elsewhere in the row nothing does.
    connect(m_view, &QTableView::pressed, this,
            [this](const QModelIndex &at) { m_pressed = at.siblingAtColumn(0).data(Qt::CheckStateRole); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &at) {
        m_view->setCurrentIndex(at); // a click on the box does not
        if (std::exchange(m_pressed, {}) == at.siblingAtColumn(0).data(Qt::CheckStateRole))
            toggle(at);
    });
    connect(&m_model, &TableModel::chosenChanged, this, &TablePicker::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TablePicker::showCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TablePicker::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePicker::currentChanged);
}

bool TablePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Return adds the name that was typed, before the window takes the key for Next and drops it. Space ticks
/// the row, in whatever column it is.
bool TablePicker::onKey(const QObject *watched, int key)
{
    if (watched == m_view && key == Qt::Key_Space && m_view->currentIndex().isValid()) {
        toggle(m_view->currentIndex());
        return true;
    }
    if (watched != m_name || (key != Qt::Key_Return && key != Qt::Key_Enter) ||
        m_name->text().trimmed().isEmpty())
        return false;
    addTyped();
    return true;
}

void TablePicker::toggle(const QModelIndex &shown)
{
    const auto row = m_shown->mapToSource(shown).siblingAtColumn(TableModel::NameColumn);
    const auto state = row.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const bool isTicked = state.toInt() != Qt::Checked;
    m_model.setChosen({row}, isTicked);
    //: Read out when somebody ticks a table, and when the tick is taken away; %1 is its name
    announce(
        *this,
        (isTicked ? tr("“%1” is ticked.") : tr("“%1” is not ticked any more.")).arg(row.data().toString()));
}

void TablePicker::showCount()
{
    //: Beside the filter of a list of tables
    m_count->setText(tr("%n ticked", nullptr, m_model.chosenCount()));
    const int count = m_model.rowCount();
    //: In the field that filters a list; %n is how many tables it has
    m_filter->setPlaceholderText(count > 0 ? tr("Filter %n table(s)", nullptr, count) : tr("Filter"));
}

/// What was added stands at the end of the list, or is there already and filtered away.
void TablePicker::reveal(const TableName &table)
{
    const auto source = m_model.indexOf(table);
    if (!m_shown->mapFromSource(source).isValid())
        m_filter->clear();
    const auto row = m_shown->mapFromSource(source);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

void TablePicker::addTyped()
{
    const auto typed = names::readTyped(m_name->text());
    const auto name = TableName::parse(m_name->text());
    if (!name || !typed) {
        Q_EMIT nameRefused(name.error());
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_model.choose(*name);
    m_name->clear();
    reveal(*name);
    Q_EMIT nameAccepted(repairText(*typed));
}

void TablePicker::chooseShown(bool chosen)
{
    QModelIndexList rows;
    const int count = chosen ? m_shown->rowCount() : m_model.rowCount();
    rows.reserve(count);
    for (int row = 0; row < count; ++row)
        rows.append(chosen ? m_shown->mapToSource(m_shown->index(row, 0)) : m_model.index(row, 0));
    m_model.setChosen(rows, chosen);
    announce(*this, m_count->text());
}

} // namespace draftt
