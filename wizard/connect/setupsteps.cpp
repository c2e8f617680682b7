// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/setupsteps.h"

#include "core/names/weblinks.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

SetupSteps::SetupSteps(OpenUrl openUrl, QWidget *parent) : QWidget(parent), m_openUrl(std::move(openUrl))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(sectionTitle(tr("First, in Databricks"), this), 0, 0, 1, 3);
    addStep(*layout, tr("Add a service principal for Draftt."),
            tr("Settings › Identity and access › Service principals › Manage › Add service principal"),
            &places::servicePrincipals);
    addStep(*layout, tr("Give it the entitlement “Databricks SQL access”."),
            tr("Service principals › the principal › Configurations"), &places::servicePrincipals);
    addStep(
        *layout,
        tr("Generate an OAuth secret, and copy the secret and the client ID. The secret is shown only once."),
        tr("Service principals › the principal › Secrets › Generate secret"), &places::servicePrincipals);
    addStep(*layout, tr("Grant it “Can use” on a SQL warehouse."),
            tr("SQL Warehouses › the warehouse › Permissions"), &places::warehouses);
    setAddress(std::nullopt);
}

void SetupSteps::setAddress(const std::optional<PastedAddress> &address)
{
    m_address = address;
    for (auto *link : std::as_const(m_links)) {
        link->setEnabled(address.has_value());
        link->setToolTip(address ? plainTip(tr("Opens the page in %1").arg(address->host.authority()))
                                 : tr("Works once the workspace host is entered below"));
    }
}

void SetupSteps::addStep(QGridLayout &layout, const QString &text, const QString &where, Place place)
{
    const int number = int(m_links.size()) + 1;
    auto *link = new ActionButton(tr("Open"), u"setupLink%1"_s.arg(number), this);
    link->setAccessibleName(tr("Open in Databricks: %1").arg(text));
    connect(link, &QPushButton::clicked, this, [this, place] {
        if (m_address)
            m_openUrl(linkTo(place(), m_address->host, m_address->workspaceId));
    });
    m_links.append(link);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(text, this));
    words->addWidget(new MutedLabel(where, this));
    layout.addWidget(plainLabel(QLocale().toString(number) + u'.', this), number, 0, Qt::AlignTop);
    layout.addLayout(words, number, 1);
    layout.addWidget(link, number, 2, Qt::AlignTop);
}

} // namespace draftt
