// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/desktop.h"

#include "wizard/widgets/addressdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>

namespace draftt
{

OpenUrl openInBrowser(QWidget &window)
{
    return [&window](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            (new AddressDialog(url, &window))->open();
    };
}

ChooseFile chooseByDialog(QWidget &window)
{
    return [&window](const FileQuestion &question, const std::function<void(const QString &)> &done) {
        auto *dialog = new QFileDialog(&window, question.title, QDir::homePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(question.isToRead ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
        dialog->setFileMode(question.isToRead ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
        dialog->setFilter(dialog->filter() | QDir::Hidden);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.asksBeforeReplacing);
        dialog->selectFile(question.proposedName);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, done);
        dialog->open();
    };
}

} // namespace draftt
