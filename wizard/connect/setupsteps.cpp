// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/setupsteps.h"

#include "core/names/weblinks.h"
#include "wizard/connect/rolesdialog.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/termbutton.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

SetupSteps::SetupSteps(OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_openUrl(std::move(openUrl))
    , m_admin(new ActionButton(tr("Set up with an admin’s sign-in…"), u"adminRoadButton"_s, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new MutedLabel(tr("Once, as a workspace admin:"), this), 0, 0, 1, 4);
    addStep(*layout, tr("Add a service principal for Draftt."),
            tr("Settings › Identity and access › Service principals"), Term::ServicePrincipal);
    addStep(*layout, tr("Tick “Databricks SQL access” for it."), tr("The principal › Configurations"),
            Term::Entitlement);
    addStep(*layout, tr("Generate an OAuth secret; it is shown only once."),
            tr("The principal › Secrets › Generate secret"), Term::OAuthSecret);
    addStep(*layout, tr("Give it “Can use” on a SQL warehouse."),
            tr("SQL Warehouses › the warehouse › Permissions"), Term::CanUse);
    auto *roles = new ActionButton(tr("Who does what…"), u"rolesButton"_s, this);
    roles->setFlat(true);
    connect(roles, &QPushButton::clicked, this, &SetupSteps::showRoles);
    layout->addWidget(roles, layout->rowCount(), 1, 1, 3, Qt::AlignLeft);
    m_admin->setFlat(true);
    m_admin->setAccessibleDescription(
        tr("An admin signs in with the browser, sees each of these steps, and has them done."));
    m_admin->setToolTip(m_admin->accessibleDescription());
    m_admin->hide();
    connect(m_admin, &QPushButton::clicked, this, &SetupSteps::adminWanted);
    layout->addWidget(m_admin, layout->rowCount(), 1, 1, 3, Qt::AlignLeft);
    setAddress(std::nullopt);
}

void SetupSteps::offerAdmin()
{
    m_admin->show();
}

void SetupSteps::setAddress(const std::optional<PastedAddress> &address)
{
    m_address = address;
    for (auto *link : std::as_const(m_links)) {
        link->setEnabled(address.has_value());
        link->setToolTip(address ? plainTip(tr("Opens the page in %1").arg(address->host.authority()))
                                 : tr("Works once the workspace host is entered"));
    }
}

/// Entitlement and secret stand on the page that the first step opens.
void SetupSteps::addStep(QGridLayout &layout, const QString &text, const QString &where, Term term)
{
    const int number = ++m_steps;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(text, this));
    words->addWidget(new MutedLabel(where, this));
    layout.addWidget(plainLabel(QLocale().toString(number) + u'.', this), number, 0, Qt::AlignTop);
    layout.addLayout(words, number, 1);
    auto *what = new TermButton(
        term, [this](const QString &page) { return linkOf(page); }, m_openUrl, this);
    layout.addWidget(what, number, 2, Qt::AlignTop);
    if (term != Term::ServicePrincipal && term != Term::CanUse)
        return;
    auto *link = new ActionButton(tr("Open"), u"setupLink%1"_s.arg(number), this);
    link->setAccessibleName(tr("Open in Databricks: %1").arg(text));
    connect(link, &QPushButton::clicked, this, [this, page = textFor(term).page] {
        if (const auto url = linkOf(page))
            m_openUrl(*url);
    });
    m_links.append(link);
    layout.addWidget(link, number, 3, Qt::AlignTop);
}

std::optional<QUrl> SetupSteps::linkOf(const QString &page) const
{
    return m_address ? std::optional(linkTo(page, m_address->host, m_address->workspaceId)) : std::nullopt;
}

void SetupSteps::showRoles()
{
    auto *dialog = new RolesDialog(m_address ? std::optional(m_address->host) : std::nullopt, window());
    dialog->open();
}

} // namespace draftt
