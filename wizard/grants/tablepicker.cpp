// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/tablepicker.h"

#include "core/words/nametexts.h"
#include "wizard/grants/showntables.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

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
    , m_all(new ActionButton(tr("&Choose all shown"), u"chooseAllButton"_s, this))
    , m_none(new ActionButton(tr("C&hoose none"), u"chooseNoneButton"_s, this))
    , m_refresh(new ActionButton(tr("Re&fresh"), u"refreshTablesButton"_s, this))
    , m_status(new MutedLabel({}, this))
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

void TablePicker::setStatus(const QString &text)
{
    m_status->setText(text);
    m_view->setAccessibleDescription(text);
}

std::optional<TableName> TablePicker::current() const
{
    const auto index = m_shown->mapToSource(m_view->currentIndex());
    const bool isTable = index.isValid() && m_model.isUsable(index.row());
    return isTable ? std::optional(m_model.tableAt(index.row())) : std::nullopt;
}

void TablePicker::build()
{
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name"));
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
    m_view->horizontalHeader()->setSectionResizeMode(TableModel::ProofColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    m_view->setMinimumHeight(fontMetrics().height() * 11);
    m_name->setObjectName(u"tableNameEdit"_s);
    m_name->setPlaceholderText(tr("Name of a table that is not listed"));
    m_name->setAccessibleName(tr("Table"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_status->setObjectName(u"tableStatus"_s);
    layout->addWidget(m_filter, 0, 0);
    layout->addWidget(m_all, 0, 1);
    layout->addWidget(m_none, 0, 2);
    layout->addWidget(m_refresh, 0, 3);
    layout->addWidget(m_view, 1, 0, 1, 4);
    layout->addWidget(m_status, 2, 0, 1, 4);
    layout->addWidget(m_name, 3, 0, 1, 3);
    layout->addWidget(m_add, 3, 3);
    layout->setColumnStretch(0, 1);
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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePicker::currentChanged);
}

/// Return adds the name that was typed, before the window takes the key for Next and drops it.
bool TablePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_name->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    addTyped();
    return true;
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
}

} // namespace draftt
