// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptview.h"

#include "core/files.h"
#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/codebox.h"
#include "wizard/widgets/primarybutton.h"
#include "wizard/widgets/scriptmenu.h"
#include "wizard/widgets/shownsql.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMetaMethod>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Shows `file` beside the proposed suffix when it is saved as undo: draftt-grants.sql →
/// draftt-grants-undo.sql.
QString undoFileName(const QString &file)
{
    const auto dot = file.lastIndexOf(u'.');
    return dot < 0 ? file + "-undo"_L1 : file.first(dot) + "-undo"_L1 + file.sliced(dot);
}

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
    , m_copyAndOpen(new PrimaryButton(tr("Copy and open S&QL editor"), u"openEditorButton"_s, this))
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
    m_copyAndOpen->setAccessibleDescription(
        tr("Copies the whole script as SQL, and opens the SQL editor of the workspace to paste it into."));
    m_copyAndOpen->hide();
    m_copy->setAccessibleDescription(tr("Copies the whole script to the clipboard."));
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
        copy(sql());
        Q_EMIT editorWanted();
    });
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
    m_copyAndOpen->setVisible(hasEditor);
    arrangeButtons();
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
    arrangeButtons();
    if (m_shown == script)
        return;
    m_shown = script;
    const bool isSql = page()->language == ScriptLanguage::Sql;
    m_text->setCode(isSql ? shownLines(shownSql(beginning)) : shownLines(beginning));
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

void ScriptView::onSaveClicked()
{
    if (!page())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the script"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(page()->fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptView::saveTo);
    dialog->open();
}

/// With a box and buttons of its own: what is copied here never takes away what was meant to be given.
void ScriptView::openUndo()
{
    if (!page())
        return;
    const auto form = *page();
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"undoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Undo script"));
    auto *view = new ScriptView(dialog);
    view->setObjectName(u"undoScriptView"_s);
    view->setPages({{form.title, form.undo, {}, undoFileName(form.fileName), form.language}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        paragraph(tr("This takes back what the script adds, and nothing that was there before."), dialog));
    layout->addWidget(view);
    layout->addWidget(buttons);
    resizeToText(*dialog, 90);
    dialog->open();
}

void ScriptView::saveTo(const QString &path)
{
    if (const auto written = writeFile(path, text().toUtf8()); !written) {
        //: %1 is a file and the system's reason
        say(tr("The script could not be saved: %1").arg(written.error().detail));
        return;
    }
    Q_EMIT saved(path);
    say(tr("Saved to %1.").arg(path));
}

void ScriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace draftt
