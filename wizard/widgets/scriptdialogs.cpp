// SPDX-License-Identifier: Apache-2.0
// The dialogs of a script: saving it, and what takes it back.
#include "wizard/widgets/scriptview.h"

#include "core/files.h"
#include "wizard/widgets/text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
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

} // namespace

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

} // namespace draftt
