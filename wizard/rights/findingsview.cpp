// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/findingsview.h"

#include "core/names/shown.h"
#include "core/words/certificatetexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/codebox.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(Sign::Warning, this))
    , m_statements(new CodeBox(1, 5, this))
    , m_cut(new MutedLabel({}, this))
    , m_copy(new ActionButton(tr("Copy what removes the e&xtra rights"), u"findingsCopyButton"_s, this))
{
    setObjectName(u"findingsView"_s);
    m_statements->setObjectName(u"findingsStatements"_s);
    m_statements->setAccessibleName(tr("Statements that take it away"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    layout->addWidget(m_notice);
    layout->addWidget(m_statements);
    layout->addWidget(m_cut);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &FindingsView::copy);
    m_cut->setObjectName(u"findingsCut"_s);
    m_cut->hide();
    hide();
}

void FindingsView::setFindings(const QList<Finding> &findings)
{
    QStringList sentences;
    QStringList statements;
    for (const auto &finding : findings) {
        sentences += textFor(finding) + u' ' + removalText(finding);
        if (!finding.removal.isEmpty())
            statements += finding.removal;
    }
    m_notice->setText(shownLines(sentences.join(u'\n')));
    if (const auto script = statements.join(u'\n'); std::exchange(m_script, script) != script)
        showScript();
    for (auto *widget : std::initializer_list<QWidget *>{m_statements, m_copy})
        widget->setVisible(!statements.isEmpty());
    setVisible(!findings.isEmpty());
}

/// What takes a right on the schema away gives one on each chosen table instead.
void FindingsView::showScript()
{
    const auto beginning = beginningOf(m_script);
    m_statements->setCode(beginning.toString());
    const bool isCut = beginning.size() < m_script.size();
    m_cut->setVisible(isCut);
    m_cut->setText(isCut ? tr("Only the beginning is shown. What is copied has all %1 lines.")
                               .arg(QLocale().toString(m_script.count(u'\n') + 1))
                         : QString());
}

/// Not the text of the widget: that has spaces where a name has no-break spaces.
void FindingsView::copy()
{
    QGuiApplication::clipboard()->setText(m_script);
    Q_EMIT copied();
}

} // namespace draftt
