// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/plantree.h"

#include "core/names/shown.h"
#include "core/words/plantexts.h"
#include "wizard/rights/planmodel.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
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
    , m_statement(new QPlainTextEdit(this))
    , m_copy(new ActionButton(tr("Co&py statement"), u"planCopyButton"_s, this))
{
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Rights of the principal"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    buildDetails();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_explanation);
    auto *row = new QHBoxLayout;
    row->addWidget(m_statement, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(row);
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
    m_statement->setReadOnly(true);
    m_statement->setTabChangesFocus(true);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_statement->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_statement->setMaximumHeight(m_statement->fontMetrics().lineSpacing() * 3);
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
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setPlan(plan);
    // Tables stay folded up where there are many: the schema's row says it all then.
    constexpr int maxUnfolded = 200;
    m_tree->expandToDepth(plan.nodes.size() > maxUnfolded ? 0 : 1);
    if (isFirst) {
        for (int column = 0; column < PlanModel::Source; ++column)
            m_tree->resizeColumnToContents(column);
    }
    showDetails();
}

void PlanTree::showDetails()
{
    const auto *node = m_model->nodeAt(m_tree->currentIndex());
    const bool isOpen = node && node->holding.state != PlanState::Held;
    QStringList sentences;
    if (isOpen) {
        sentences = {whatToDo(*node, *m_model->plan()), whoMayGrant(*node)};
    } else if (node) {
        for (const auto &origin : node->holding.origins)
            sentences += textFor(origin);
    }
    m_explanation->setText(sentences.join(u' '));
    m_explanation->setVisible(!sentences.isEmpty());
    const auto statement = isOpen ? statementFor(*node, *m_model->plan()) : QString();
    m_statement->setPlainText(shownLines(statement));
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
