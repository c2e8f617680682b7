// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptview.h"

#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/codebox.h"
#include "wizard/widgets/primarybutton.h"
#include "wizard/widgets/scriptmenu.h"
#include "wizard/widgets/shownsql.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMetaMethod>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int fewestLines = 2;
constexpr int mostLines = 6;

} // namespace

ScriptView::ScriptView(QWidget *parent)
    : QWidget(parent)
    , m_text(new CodeBox(fewestLines, mostLines, this))
    , m_options(new QVBoxLayout)
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_primary(new QHBoxLayout)
    , m_others(new QHBoxLayout)
    , m_copyAndOpen(new PrimaryButton({}, u"openEditorButton"_s, this))
    , m_copy(new ActionButton(tr("Cop&y"), u"copyButton"_s, this))
    , m_more(new ScriptMenu(this))
    , m_status(new MutedLabel({}, this))
    , m_highlighter(new ScriptHighlighter(m_text->document()))
{
    m_text->setObjectName(u"scriptText"_s);
    m_text->setAccessibleName(tr("Script"));
    m_text->setToolTip(plainTip(tr("What is copied begins with comments that explain it, and ends with a "
                                   "statement that shows what is held then.")));
    m_highlighter->setPalette(palette());
    connect(m_more, &ScriptMenu::formChosen, this, [this](int form) {
        m_form = form;
        showPage();
    });
    connect(m_more, &ScriptMenu::undoWanted, this, &ScriptView::openUndo);
    connect(m_more, &ScriptMenu::saveWanted, this, &ScriptView::onSaveClicked);
    buildButtons();
    setSql({});
}

void ScriptView::buildButtons()
{
    m_copyAndOpen->hide();
    m_copy->setAccessibleDescription(copyDescription());
    m_status->setObjectName(u"scriptStatus"_s);
    m_primary->addWidget(m_copyAndOpen);
    m_primary->addWidget(m_copy);
    m_others->addWidget(m_more);
    for (auto *row : {m_primary, m_others}) {
        row->setSpacing(grid);
        m_buttons->addLayout(row);
    }
    m_buttons->setSpacing(grid);
    m_buttons->addStretch(1);
    m_options->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // more than its hint where the option wraps
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    layout->addWidget(m_text);
    layout->addWidget(m_status);
    layout->addLayout(m_options);
    layout->addLayout(m_buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(text()); });
    connect(m_copyAndOpen, &QPushButton::clicked, this, [this] {
        copy(text());
        if (isSql())
            Q_EMIT editorWanted();
    });
}

QString ScriptView::copyDescription()
{
    return tr("Copies the whole script to the clipboard.");
}

bool ScriptView::isSql() const
{
    return page() && page()->language == ScriptLanguage::Sql;
}

/// An editor of SQL is of use to SQL alone; of another form there is only to copy, in one button.
void ScriptView::showVerb()
{
    m_copyAndOpen->setVisible(m_hasEditor);
    m_copy->setVisible(!m_hasEditor || isSql());
    m_copyAndOpen->setText(isSql() ? tr("Copy and open S&QL editor")
                                   //: On a button; %1 is what a script is for, such as Terraform or REST
                                   : tr("Cop&y for %1").arg(page() ? page()->title : QString()));
    m_copyAndOpen->setAccessibleDescription(
        isSql() ? tr("Copies the whole script, and opens the SQL editor of the workspace to paste it into.")
                : copyDescription());
    arrangeButtons();
}

void ScriptView::setSql(const QString &sql)
{
    setPages({{tr("SQL"), sql, {}, u"draftt-grants.sql"_s, ScriptLanguage::Sql}});
}

void ScriptView::setPages(const QList<ScriptPage> &pages)
{
    if (m_pages == pages)
        return;
    m_pages = pages;
    m_form = m_form < pages.size() ? m_form : 0;
    QStringList titles;
    for (const auto &form : pages)
        titles += form.title;
    m_more->setForms(titles);
    showPage();
}

void ScriptView::resetForm()
{
    m_form = 0;
    showPage();
}

void ScriptView::setEditor(bool hasEditor)
{
    m_hasEditor = hasEditor;
    showVerb();
}

const ScriptPage *ScriptView::page() const
{
    return m_form < m_pages.size() ? &m_pages[m_form] : nullptr;
}

QString ScriptView::text() const
{
    return page() ? page()->script : QString();
}

QString ScriptView::sql() const
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [](const ScriptPage &form) {
        return form.language == ScriptLanguage::Sql;
    });
    return page == m_pages.end() ? QString() : page->script;
}

void ScriptView::showPage()
{
    if (!page())
        return;
    m_more->showForm(m_form, !page()->undo.isEmpty());
    const auto script = text();
    for (auto *button : std::initializer_list<QWidget *>{m_copyAndOpen, m_copy, m_more})
        button->setEnabled(!script.isEmpty());
    const auto beginning = beginningOf(script);
    m_status->setText(beginning.size() < script.size()
                          ? tr("Only the beginning is shown. Copy and Save take all %1 lines.")
                                .arg(QLocale().toString(script.count(u'\n')))
                          : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    m_highlighter->setLanguage(page()->language);
    showVerb();
    if (m_shown == script)
        return;
    m_shown = script;
    m_text->setCode(isSql() ? shownLines(shownSql(beginning)) : shownLines(beginning));
}

void ScriptView::say(const QString &sentence)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&ScriptView::said))) {
        Q_EMIT said(sentence);
        return;
    }
    m_status->setText(sentence);
    m_status->show();
    announce(*this, sentence);
}

void ScriptView::addAction(QWidget *button)
{
    m_others->addWidget(button);
}

void ScriptView::addOption(QWidget *option)
{
    m_options->addWidget(option);
}

/// As narrow as the wider row of buttons, though both stand beside each other now.
QSize ScriptView::minimumSizeHint() const
{
    return {qMax(m_primary->minimumSize().width(), m_others->minimumSize().width()),
            QWidget::minimumSizeHint().height()};
}

void ScriptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void ScriptView::arrangeButtons()
{
    const int wanted = m_primary->sizeHint().width() + m_others->sizeHint().width() + 2 * grid;
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_buttons->direction())
        return;
    m_buttons->setDirection(direction);
    for (auto *row : {m_primary, m_others})
        m_buttons->setAlignment(row, direction == QBoxLayout::TopToBottom ? Qt::AlignLeft : Qt::Alignment());
}

void ScriptView::copy(const QString &script)
{
    QGuiApplication::clipboard()->setText(script);
    Q_EMIT copied();
    say(tr("Copied."));
}

void ScriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace draftt
