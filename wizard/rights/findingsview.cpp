// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/findingsview.h"

#include "core/names/shown.h"
#include "core/words/certificatetexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(Sign::Warning, this))
    , m_statements(new QPlainTextEdit(this))
    , m_cut(new MutedLabel({}, this))
    , m_copy(new ActionButton(tr("Copy what takes the e&xcess away"), u"findingsCopyButton"_s, this))
{
    setObjectName(u"findingsView"_s);
    m_statements->setObjectName(u"findingsStatements"_s);
    m_statements->setAccessibleName(tr("Statements that take it away"));
    m_statements->setReadOnly(true);
    m_statements->setTabChangesFocus(true);
    m_statements->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_statements->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_statements->setMaximumHeight(m_statements->fontMetrics().lineSpacing() * 5);
    auto *row = new QHBoxLayout;
    row->addWidget(m_statements, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_notice);
    layout->addLayout(row);
    layout->addWidget(m_cut);
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
    m_statements->setPlainText(beginning.toString());
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
}

} // namespace draftt
