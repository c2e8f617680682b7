// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/namedialog.h"

#include "core/profile/profile.h"
#include "core/words/diagnosistexts.h"
#include "core/words/savedtexts.h"
#include "wizard/widgets/formfield.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

NameDialog::NameDialog(const QString &name, Rename rename, QWidget *parent)
    : QDialog(parent), m_rename(std::move(rename)), m_name(new QLineEdit(name))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename the connection"));
    m_name->setObjectName(u"newNameEdit"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_name->selectAll();
    m_field = new FormField(tr("&Name of the connection:"), m_name, this);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"renameButton"_s);
    keep->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_field->setError({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(buttons);
}

void NameDialog::accept()
{
    const auto name = parseProfileName(m_name->text());
    if (!name)
        return showError(name.error());
    m_rename(*name, [self = QPointer(this)](const Result<Nothing> &renamed) {
        if (self && renamed)
            self->QDialog::accept();
        else if (self)
            self->showError(renamed.error());
    });
}

void NameDialog::showError(const Error &error)
{
    const bool isName = error.kind == ErrorKind::InvalidInput && error.problem != InputProblem::NotAFile;
    m_field->setError(isName ? inputText(Field::ConnectionName, error) : savedFailureText(error));
    m_field->focusField();
}

} // namespace draftt
