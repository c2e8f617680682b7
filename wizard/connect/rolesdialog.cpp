// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/rolesdialog.h"

#include "core/words/glossary.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int requestLines = 14;

void addRoles(QGridLayout &layout, QWidget *parent)
{
    int row = 0;
    for (const auto &[role, gives] : whoDoesWhat()) {
        layout.addWidget(sectionTitle(role, parent), row, 0, Qt::AlignTop);
        layout.addWidget(paragraph(gives, parent), row++, 1, Qt::AlignTop);
    }
    layout.setColumnStretch(0, 2);
    layout.setColumnStretch(1, 3);
}

} // namespace

RolesDialog::RolesDialog(const std::optional<Host> &host, QWidget *parent)
    : QDialog(parent), m_request(new QPlainTextEdit(requestForAdmin(host), this))
{
    setObjectName(u"rolesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who does what"));
    auto *layout = new QVBoxLayout(this);
    auto *roles = new QGridLayout;
    addRoles(*roles, this);
    layout->addLayout(roles);

    m_request->setObjectName(u"adminRequest"_s);
    makeReadable(*m_request);
    m_request->setMinimumHeight(fontMetrics().lineSpacing() * requestLines);
    auto *label = labelOf(*m_request, tr("You are not the &workspace admin? Send this request:"));
    layout->addWidget(label);
    layout->addWidget(m_request);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy the request"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyRequestButton"_s);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(m_copy, &QPushButton::clicked, this, &RolesDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeToText(*this, 88);
}

void RolesDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_request->toPlainText());
    m_copy->setText(tr("Copied"));
    announce(*this, m_copy->text());
}

} // namespace draftt
