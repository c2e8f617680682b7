// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptview.h"

#include "core/files.h"
#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/menubutton.h"
#include "wizard/widgets/primarybutton.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
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
constexpr int mostLines = 6; ///< of a script; a longer one scrolls

bool isComment(QStringView line)
{
    return line.startsWith("--"_L1) || line.isEmpty();
}

} // namespace

QString shownSql(QStringView script)
{
    QStringList shown;
    for (const auto line : script.split(u'\n')) {
        if (shown.isEmpty() && isComment(line))
            continue;
        // The last one: names may hold the word, whom it is granted to may not.
        const auto to = line.startsWith("GRANT "_L1) ? line.lastIndexOf(" TO `"_L1) : -1;
        if (to > 0)
            shown += QStringList{line.first(to).toString(), "  "_L1 + line.sliced(to + 1).toString()};
        else
            shown += line.toString();
    }
    // Nothing but comments is worth reading too.
    return shown.isEmpty() ? script.toString() : shown.join(u'\n').trimmed();
}

ScriptView::ScriptView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_options(new QVBoxLayout)
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_primary(new QHBoxLayout)
    , m_others(new QHBoxLayout)
    , m_copyAndOpen(new PrimaryButton(tr("Copy and open S&QL editor"), u"openEditorButton"_s, this))
    , m_copy(new ActionButton(tr("Cop&y"), u"copyButton"_s, this))
    , m_more(new MenuButton({}, u"scriptMenuButton"_s, this))
    , m_forms(new QActionGroup(this))
    , m_undo(new QAction(tr("&Undo script…"), this))
    , m_save(new QAction(tr("&Save as…"), this))
    , m_status(new MutedLabel({}, this))
    , m_highlighter(new ScriptHighlighter(m_text->document()))
{
    buildText();
    buildMenu();
    buildButtons();
    setSql({});
}

void ScriptView::buildText()
{
    m_text->setObjectName(u"scriptText"_s);
    m_text->setAccessibleName(tr("Script"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // A read-only text takes no cursor by itself; with the keyboard it must be readable and selectable too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Code reads from the left in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(option);
    m_highlighter->setPalette(palette());
}

void ScriptView::buildMenu()
{
    auto &menu = m_more->entries();
    menu.setObjectName(u"scriptMenu"_s);
    m_forms->setExclusive(true);
    m_undo->setObjectName(u"undoAction"_s);
    m_save->setObjectName(u"saveAction"_s);
    menu.addSeparator();
    menu.addActions({m_undo, m_save});
    connect(m_forms, &QActionGroup::triggered, this, [this](const QAction *form) {
        m_form = form->data().toInt();
        showPage();
    });
    connect(m_undo, &QAction::triggered, this, &ScriptView::openUndo);
    connect(m_save, &QAction::triggered, this, &ScriptView::onSaveClicked);
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
    const auto forms = m_forms->actions();
    for (auto *form : forms.mid(pages.size()))
        delete form;
    for (int i = int(m_forms->actions().size()); i < pages.size(); ++i) {
        auto *form = m_forms->addAction(QString());
        form->setObjectName(u"form%1Action"_s.arg(i));
        form->setCheckable(true);
        form->setData(i);
        m_more->entries().insertAction(m_more->entries().actions().at(i), form);
    }
    for (int i = 0; i < pages.size(); ++i) {
        m_forms->actions().at(i)->setText(pages[i].title);
        m_forms->actions().at(i)->setVisible(pages.size() > 1);
    }
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
    m_forms->actions().at(m_form)->setChecked(true);
    m_more->setText(page()->title);
    //: Of a button with a menu; %1 is the form of a script that is shown now, such as SQL
    m_more->setAccessibleName(tr("Form of the script: %1").arg(page()->title));
    m_undo->setVisible(!page()->undo.isEmpty());
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
    m_text->setPlainText(isSql ? shownLines(shownSql(beginning)) : shownLines(beginning));
    fitHeight();
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

/// As high as the script, so that a short one leaves room to what stands below; a long one scrolls.
void ScriptView::fitHeight()
{
    const int lines = qBound(fewestLines, m_text->document()->blockCount(), mostLines);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins);
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
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        paragraph(tr("This takes back what the script adds, and nothing that was there before."), dialog));
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(fontMetrics().averageCharWidth() * 90, dialog->sizeHint().height());
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
