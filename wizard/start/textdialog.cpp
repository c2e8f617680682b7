// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/textdialog.h"

#include "core/names/shown.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

TextDialog::TextDialog(const Texts &texts, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"textDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    auto *text = new QPlainTextEdit(shownLines(texts.text), this);
    text->setObjectName(u"textDialogText"_s);
    text->setAccessibleName(texts.title);
    makeReadable(*text);
    if (texts.isCode) {
        makeCode(*text);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"textDialogCopyButton"_s);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    close->setObjectName(u"textDialogCloseButton"_s);
    auto *status = new StatusLine(u"textDialogStatus"_s, this);
    connect(copy, &QPushButton::clicked, this, [status, content = texts.text] {
        QGuiApplication::clipboard()->setText(content);
        status->say(tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(texts.intro, this));
    layout->addWidget(text, 1);
    layout->addWidget(status);
    layout->addWidget(buttons);
    resize(sizeOnScreen(*this, 90, 22));
}

} // namespace draftt
