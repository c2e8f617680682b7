// SPDX-License-Identifier: Apache-2.0
#include "wizard/review/summary.h"

#include "core/names/shown.h"
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
           proof(session.connectProven));
    addRow(tr("Signs in as"), signInText(), proof(session.connectProven));
    addRow(tr("SQL warehouse"),
           session.warehouse ? tr("%1 (%2)", "name and id of a warehouse")
                                   .arg(shown(session.warehouse->name), shown(session.warehouse->id.text()))
                             : QString(),
           proof(session.warehouseProven));
    addRow(tr("Catalog"), session.catalog ? shown(session.catalog->text()) : QString(),
           proof(session.catalogProven));
    addRow(tr("Schema"), session.schema ? shown(session.schema->text()) : QString(),
           proof(session.schemaProven));
    addRow(tr("Tables"), tablesText(), proof(session.isReadingProven()));
    addRow(tr("Access"), shown(m_access), m_accessMark);
    addRow(tr("Secret"), secretText());
}

void Summary::showAccess(const QString &text, const Mark &mark)
{
    m_access = text;
    m_accessMark = mark;
    refresh();
}

Summary::Mark Summary::proof(bool isProven)
{
    return isProven ? Mark{Sign::Passed, tr("proven")} : Mark{Sign::Unproven, tr("not proven")};
}

void Summary::addRow(const QString &name, const QString &value, const std::optional<Mark> &mark)
{
    const int row = m_layout->rowCount();
    m_layout->addWidget(new MutedLabel(name, m_rows), row, 0, Qt::AlignTop);
    auto *text = paragraph(value.isEmpty() ? tr("not chosen") : value, m_rows);
    m_layout->addWidget(text, row, 1);
    if (!mark)
        return;
    auto *proof = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(proof);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StatusIcon(mark->sign, proof));
    layout->addWidget(plainLabel(mark->word, proof));
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
