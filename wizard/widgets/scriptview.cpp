// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptview.h"

#include "core/files.h"
#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

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
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>

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

/// Who scrolls the page does not choose a form, though the pointer comes by.
class Tabs final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ScriptView::ScriptView(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new Tabs(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QHBoxLayout)
    , m_copy(new ActionButton(tr("Cop&y"), u"copyButton"_s, this))
    , m_save(new ActionButton(tr("Sav&e…"), u"saveButton"_s, this))
    , m_undo(new ActionButton(tr("&Undo script…"), u"undoButton"_s, this))
    , m_status(plainLabel({}, this))
    , m_highlighter(new ScriptHighlighter(m_text->document()))
{
    m_tabs->setObjectName(u"scriptTabs"_s);
    m_tabs->setAccessibleName(tr("Form of the script"));
    m_tabs->setDrawBase(false);
    m_text->setObjectName(u"scriptText"_s);
    m_text->setAccessibleName(tr("Script"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // A read-only text takes no cursor by itself; with the keyboard it must be readable and selectable too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_highlighter->setPalette(palette());
    buildButtons();
    connect(m_tabs, &QTabBar::currentChanged, this, &ScriptView::showPage);
    setSql({});
}

void ScriptView::buildButtons()
{
    m_copy->setAccessibleDescription(tr("Copies the whole script to the clipboard."));
    m_undo->setAccessibleDescription(tr("Opens the script that takes back what this one adds."));
    m_status->setObjectName(u"scriptStatus"_s);
    m_status->setWordWrap(true);

    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_save);
    m_buttons->addWidget(m_undo);
    m_buttons->addWidget(m_status, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    connect(m_copy, &QPushButton::clicked, this, &ScriptView::onCopyClicked);
    connect(m_save, &QPushButton::clicked, this, &ScriptView::onSaveClicked);
    connect(m_undo, &QPushButton::clicked, this, &ScriptView::openUndo);
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
    while (m_tabs->count() > pages.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < pages.size(); ++i) {
        if (i < m_tabs->count())
            m_tabs->setTabText(i, pages[i].title);
        else
            m_tabs->addTab(pages[i].title);
    }
    m_tabs->setVisible(pages.size() > 1);
    showPage();
}

QString ScriptView::text() const
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_pages.size())
        return {};
    return m_pages[index].script;
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
    const int index = m_tabs->currentIndex();
    if (index < 0 || index >= m_pages.size())
        return;
    const auto &page = m_pages[index];
    m_undo->setVisible(!page.undo.isEmpty());
    m_status->clear();
    const auto shown = text();
    m_copy->setEnabled(!shown.isEmpty());
    m_save->setEnabled(!shown.isEmpty());
    m_highlighter->setLanguage(page.language);
    const auto beginning = beginningOf(shown);
    if (beginning.size() < shown.size())
        m_status->setText(tr("Only the beginning is shown. Copy and Save take all %1 lines.")
                              .arg(QLocale().toString(shown.count(u'\n'))));
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_text->setPlainText(shownLines(beginning));
    fitHeight();
}

void ScriptView::say(const QString &sentence)
{
    m_status->setText(sentence);
    announce(*this, sentence);
}

void ScriptView::fitHeight()
{
    // As high as the script, so that a short one leaves room to what stands below; a long one scrolls.
    const int lines = qBound(4, m_text->document()->blockCount() + 1, 16);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins +
                           m_text->horizontalScrollBar()->sizeHint().height());
}

void ScriptView::addAction(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void ScriptView::onCopyClicked()
{
    QGuiApplication::clipboard()->setText(text());
    say(tr("Copied."));
    Q_EMIT copied();
}

void ScriptView::onSaveClicked()
{
    const auto file = m_pages[m_tabs->currentIndex()].fileName;
    auto *dialog = new QFileDialog(this, tr("Save the script"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptView::saveTo);
    dialog->open();
}

/// With a box and buttons of its own: what is copied here never takes away what was meant to be given.
void ScriptView::openUndo()
{
    const auto page = m_pages[m_tabs->currentIndex()];
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"undoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Undo script"));
    auto *view = new ScriptView(dialog);
    view->setObjectName(u"undoScriptView"_s);
    view->setPages({{page.title, page.undo, {}, undoFileName(page.fileName), page.language}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        paragraph(tr("This takes back what the script adds, and nothing that was there before."), dialog));
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(m_text->width(), dialog->sizeHint().height());
    dialog->open();
}

void ScriptView::saveTo(const QString &path)
{
    if (const auto written = writeFile(path, text().toUtf8()); !written) {
        //: %1 is a file and the system's reason
        say(tr("The script could not be saved: %1").arg(written.error().detail));
        return;
    }
    say(tr("Saved to %1.").arg(path));
    Q_EMIT saved(path);
}

void ScriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace draftt
