// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/removedialog.h"

#include "core/grants/privilege.h"
#include "core/grants/script.h"
#include "core/names/shown.h"
#include "core/words/savedtexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

QString undoScriptOf(const ConnectionProfile &profile)
{
    if (!profile.clientId)
        return {};
    const Scope scope{profile.catalog, profile.schema, profile.wholeSchema, profile.tables};
    return undoScript(wantedGrants(scope), {*profile.clientId, {}});
}

RemoveDialog::RemoveDialog(const ConnectionProfile &profile, Remove remove, QWidget *parent)
    : QDialog(parent), m_remove(std::move(remove)), m_trouble(paragraph({}, this))
{
    setObjectName(u"removeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove a connection"));
    m_trouble->setObjectName(u"removeTrouble"_s);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_button->setObjectName(u"removeButton"_s);
    m_button->setAutoDefault(false);
    auto *keep = buttons->addButton(tr("&Keep it"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    keep->setObjectName(u"keepButton"_s);
    keep->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &RemoveDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const bool isKept = profile.secretPlace == SecretPlace::Keychain;
    //: %1 is the name of a connection
    layout->addWidget(
        paragraph((isKept ? tr("Remove “%1” from this computer? Its file goes, and its secret in "
                               "the keychain.")
                          : tr("Remove “%1” from this computer? Its file goes."))
                      .arg(profile.name),
                  this));
    layout->addWidget(
        paragraph(tr("What stays: the service principal, its rights and its secret in Databricks, "
                     "and the connection in Draftt. Remove the connection in Draftt first."),
                  this));
    if (const auto undo = undoScriptOf(profile); !undo.isEmpty())
        layout->addWidget(script(undo), 1);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    resizeToText(*this, 90);
    keep->setFocus();
}

QWidget *RemoveDialog::script(const QString &text)
{
    auto *box = new QWidget(this);
    auto *view = new QPlainTextEdit(shownLines(text.trimmed()), box);
    view->setObjectName(u"undoText"_s);
    view->setAccessibleName(tr("Script that takes the rights back"));
    makeCode(*view);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new ActionButton(tr("&Copy the script"), u"copyUndoButton"_s, box);
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        announce(*this, tr("Copied."));
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(paragraph(tr("Run this in Databricks to take the rights back:"), box));
    layout->addWidget(view, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return box;
}

void RemoveDialog::remove()
{
    m_button->setEnabled(false);
    m_remove([self = QPointer(this)](const Result<Nothing> &removed) {
        if (!self)
            return;
        if (removed)
            return self->accept();
        self->m_button->setEnabled(true);
        self->m_trouble->setText(savedFailureText(removed.error()));
        self->m_trouble->show();
        announce(*self, self->m_trouble->text());
    });
}

} // namespace draftt
