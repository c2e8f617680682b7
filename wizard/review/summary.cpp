// SPDX-License-Identifier: Apache-2.0
#include "wizard/review/summary.h"

#include "core/names/shown.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int namedTables = 6; ///< more are only counted

} // namespace

Summary::Summary(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"summary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void Summary::refresh()
{
    delete m_rows;
    m_rows = new QWidget(this);
    layout()->addWidget(m_rows);
    m_layout = new QGridLayout(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(fontMetrics().height());
    m_layout->setColumnStretch(1, 1);
    const auto &session = m_session;
    addRow(tr("Workspace"), session.address ? session.address->host.authority() : QString(),
           session.connectProven);
    addRow(tr("Signs in as"), signInText(), session.connectProven);
    addRow(tr("SQL warehouse"),
           session.warehouse ? tr("%1 (%2)", "name and id of a warehouse")
                                   .arg(shown(session.warehouse->name), shown(session.warehouse->id.text()))
                             : QString(),
           session.warehouseProven);
    addRow(tr("Catalog"), session.catalog ? shown(session.catalog->text()) : QString(),
           session.catalogProven);
    addRow(tr("Schema"), session.schema ? shown(session.schema->text()) : QString(), session.schemaProven);
    addRow(tr("Tables"), tablesText(), session.tablesProven);
    addRow(tr("Access"), tr("Read only: USE CATALOG, USE SCHEMA and SELECT"), std::nullopt);
    addRow(tr("Secret"), secretText(), std::nullopt);
}

void Summary::addRow(const QString &name, const QString &value, std::optional<bool> isProven)
{
    const int row = m_layout->rowCount();
    m_layout->addWidget(new MutedLabel(name, m_rows), row, 0, Qt::AlignTop);
    auto *text = paragraph(value.isEmpty() ? tr("not chosen") : value, m_rows);
    m_layout->addWidget(text, row, 1);
    if (!isProven)
        return;
    auto *proof = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(proof);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StatusIcon(*isProven ? Sign::Passed : Sign::Unproven, proof));
    layout->addWidget(plainLabel(*isProven ? tr("proven") : tr("not proven"), proof));
    m_layout->addWidget(proof, row, 2, Qt::AlignTop);
}

QString Summary::signInText() const
{
    const auto &user = m_session.user;
    if (m_session.method == SignInMethod::PersonalToken)
        return user ? tr("%1, with a personal access token").arg(shown(user->userName))
                    : tr("the owner of a personal access token");
    const auto id = m_session.clientId ? m_session.clientId->text() : QString();
    return user && !user->displayName.isEmpty()
               ? tr("%1 (%2)", "name and id of a principal").arg(shown(user->displayName), id)
               : id;
}

QString Summary::tablesText() const
{
    QStringList names;
    for (const auto &table : m_session.tables)
        names += shown(table.text());
    QString listed = QLocale().createSeparatedList(names.mid(0, namedTables));
    if (const int more = int(names.size()) - namedTables; more > 0)
        listed = tr("%1 and %n more", nullptr, more).arg(listed);
    if (!m_session.wholeSchema)
        return listed;
    return names.isEmpty() ? tr("The whole schema may be read")
                           : tr("%1; the whole schema may be read").arg(listed);
}

QString Summary::secretText() const
{
    if (m_session.secret.isEmpty())
        return tr("None was entered");
    return m_session.keepSecret ? tr("In the keychain of this computer") : tr("Kept for this session only");
}

} // namespace draftt
