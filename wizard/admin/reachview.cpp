// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/reachview.h"

#include "core/words/reachtexts.h"
#include "wizard/admin/adminwords.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

ReachView::ReachView(Fetch fetch, QWidget *parent)
    : QWidget(parent)
    , m_fetchReach(std::move(fetch))
    , m_icon(new StatusIcon(Sign::Running, this))
    , m_size(paragraph({}, this))
    , m_unfold(new ActionButton(tr("What e&xactly"), u"adminReachButton"_s, this))
    , m_details(new MutedLabel({}, this))
{
    build();
    connect(m_unfold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void ReachView::build()
{
    m_size->setObjectName(u"adminReachText"_s);
    m_details->setObjectName(u"adminReachDetails"_s);
    m_details->hide();
    m_unfold->setCheckable(true);
    m_unfold->setFlat(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_size, 0, 1);
    layout->addWidget(m_unfold, 0, 2, Qt::AlignTop);
    layout->addWidget(m_details, 1, 1, 1, 2);
}

void ReachView::setScope(const std::optional<Scope> &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_fetch.reset();
    setVisible(scope.has_value());
    if (!scope)
        return;
    m_icon->setSign(Sign::Running);
    show({tr("Reading what becomes readable…")});
    m_fetch = m_fetchReach(*scope, [this](const Result<Reach> &reach) { onReach(reach); });
}

void ReachView::onReach(const Result<Reach> &reach)
{
    m_fetch.reset();
    const bool isKnown = reach && reach->isWhole() && reach->census.tables > 0;
    m_icon->setSign(isKnown ? Sign::Info : Sign::Unproven);
    show(reach ? textsFor(*reach)
               : QStringList{tr("What becomes readable is unknown: it could not be read."),
                             failureText(reach.error())});
}

/// The first of them in the line, each of the others in one of its own below.
void ReachView::show(const QStringList &texts)
{
    m_size->setText(texts.constFirst());
    m_details->setText(texts.mid(1).join(u'\n'));
    m_unfold->setVisible(texts.size() > 1);
    m_details->setVisible(m_unfold->isChecked() && texts.size() > 1);
}

} // namespace draftt
