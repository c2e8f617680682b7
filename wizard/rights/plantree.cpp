// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/plantree.h"

#include "core/names/shown.h"
#include "core/words/plantexts.h"
#include "wizard/rights/planmodel.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/codebox.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

PlanTree::PlanTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_tree(new QTreeView(this))
    , m_explanation(plainLabel({}, this))
    , m_statement(new CodeBox(1, 4, this))
    , m_copy(new ActionButton(tr("Co&py statement"), u"planCopyButton"_s, this))
{
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // or rows and card drift apart
    m_tree->setAccessibleName(tr("Rights of Draftt"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // A row is a right with its sign. From where it comes, or who may give it, stands below the chosen one.
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setColumnHidden(PlanModel::Source, true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(0); // what is seen; there may be thousands
    buildDetails();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid / 2);
    layout->addWidget(m_tree);
    layout->addWidget(m_explanation);
    layout->addWidget(m_statement);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanTree::showDetails);
    connect(m_model, &PlanModel::becameHeld, this, &PlanTree::onBecameHeld);
    showDetails();
}

void PlanTree::buildDetails()
{
    m_explanation->setObjectName(u"planExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statement->setObjectName(u"planStatement"_s);
    m_statement->setAccessibleName(tr("Statement for the chosen right"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        // Not the text of the widget: that shows names with what they hide spelt out.
        if (const auto *node = m_model->nodeAt(m_tree->currentIndex()))
            QGuiApplication::clipboard()->setText(statementFor(*node, *m_model->plan()));
        Q_EMIT copied();
    });
}

void PlanTree::setPlan(const Plan &plan, News news)
{
    m_saysNews = news;
    m_model->setPlan(plan);
    // Tables stay folded up where there are many: the schema's row says it all then.
    constexpr int maxUnfolded = 200;
    m_tree->expandToDepth(plan.nodes.size() > maxUnfolded ? 0 : 1);
    hideSettled();
    fitHeight();
    showDetails();
}

void PlanTree::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow card the sign says it, to the eye.
    const bool isNarrow = width() < 24 * fontMetrics().height();
    m_tree->setColumnHidden(PlanModel::State, isNarrow);
    auto &header = *m_tree->header();
    header.setMaximumSectionSize(isNarrow ? -1 : width() * 2 / 3);
    header.setSectionResizeMode(PlanModel::Right,
                                isNarrow ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    header.setSectionResizeMode(PlanModel::State, QHeaderView::Stretch);
}

/// What an earlier step has proven is no news here.
void PlanTree::hideSettled()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *node = m_model->nodeAt(m_model->index(row, 0));
        m_tree->setRowHidden(row, {},
                             node->kind != PlanNode::Kind::Right && node->holding.state == PlanState::Held);
    }
}

/// As high as its rows; where there are many it scrolls.
void PlanTree::fitHeight()
{
    constexpr int mostRows = 6;
    int rows = 0;
    auto row = m_model->index(0, 0);
    if (row.isValid() && m_tree->isRowHidden(0, {}))
        row = m_tree->indexBelow(row);
    for (; row.isValid() && rows < mostRows; row = m_tree->indexBelow(row))
        ++rows;
    const int rowHeight = qMax(m_tree->sizeHintForRow(0), fontMetrics().height());
    m_tree->setFixedHeight(qMax(rows, 1) * rowHeight + 2 * m_tree->frameWidth());
}

void PlanTree::showDetails()
{
    const auto *node = m_model->nodeAt(m_tree->currentIndex());
    const bool isOpen = node && node->holding.state != PlanState::Held;
    QStringList sentences;
    // The script is its statement where it is the only one.
    const bool hasStatement = isOpen && node->grant && m_model->plan()->toRun().size() > 1;
    if (isOpen) {
        if (hasStatement || !node->grant)
            sentences += whatToDo(*node, *m_model->plan());
        sentences += whoMayGrant(*node);
    } else if (node) {
        for (const auto &origin : node->holding.origins)
            sentences += textFor(origin);
    }
    m_explanation->setText(sentences.join(u' '));
    m_explanation->setVisible(!sentences.isEmpty());
    const auto statement = hasStatement ? statementFor(*node, *m_model->plan()) : QString();
    m_statement->setCode(shownLines(statement));
    m_statement->setVisible(!statement.isEmpty());
    m_copy->setVisible(!statement.isEmpty());
}

void PlanTree::onBecameHeld(int count)
{
    if (m_saysNews == News::Silent)
        return;
    const auto sentence = m_model->plan()->isComplete()
                              ? tr("%n right(s) are held now. Nothing is missing any more.", nullptr, count)
                              : tr("%n right(s) are held now.", nullptr, count);
    Q_EMIT announced(sentence);
}

} // namespace draftt
