// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/addressdialog.h"

#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

AddressDialog::AddressDialog(const QUrl &url, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"addressDialog"_s);
    setWindowTitle(tr("Open in a browser"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *address = new QLineEdit(url.toString(QUrl::FullyEncoded), this);
    address->setObjectName(u"addressEdit"_s);
    address->setAccessibleName(tr("Address of the page"));
    address->setReadOnly(true);
    address->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    address->setCursorPosition(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    copy->setObjectName(u"copyAddressButton"_s);
    auto *status = new StatusLine(u"addressStatus"_s, this);
    connect(copy, &QPushButton::clicked, this, [address, status] {
        QGuiApplication::clipboard()->setText(address->text());
        status->say(tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(tr("No browser was found. Open this address in one:"), this));
    layout->addWidget(address);
    layout->addWidget(status);
    layout->addWidget(buttons);
}

} // namespace draftt
