// SPDX-License-Identifier: Apache-2.0
#include "wizard/review/summary.h"

#include "core/names/shown.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int namedTables = 6; ///< more are only counted

} // namespace

Summary::Summary(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QGridLayout(this))
{
    setObjectName(u"summary"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(1, 1);
    addRow(tr("Workspace"), Field::Host);
    addRow(tr("Signs in as"), Field::ClientId);
    addRow(tr("SQL warehouse"), Field::Warehouse);
    addRow(tr("Catalog"), Field::Catalog);
    addRow(tr("Schema"), Field::Schema);
    addRow(tr("Tables"), Field::Table);
    addRow(tr("Access"));
    addRow(tr("Secret"));
}

void Summary::addRow(const QString &name, std::optional<Field> field)
{
    Line line;
    line.value = paragraph({}, this);
    line.mark = new QWidget(this);
    line.sign = new StatusIcon(Sign::Unproven, line.mark);
    line.word = plainLabel({}, line.mark);
    auto *layout = new QHBoxLayout(line.mark);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(line.sign);
    layout->addWidget(line.word);
    auto *title = new MutedLabel(name, this);
    title->setWordWrap(false);
    // In line with the text of the button at their right.
    for (auto *widget : std::initializer_list<QWidget *>{title, line.value, line.mark})
        widget->setContentsMargins(0, grid / 2, 0, grid / 2);
    m_layout->addWidget(title, m_layout->rowCount(), 0, Qt::AlignTop);
    place(line, !field);
    m_lines.append(line);
    if (field)
        addChange(int(m_lines.size()) - 1, name, *field);
}

/// What nobody changes has whole sentences: they take all the room, below their mark.
void Summary::place(const Line &line, bool isWide)
{
    const int row = m_layout->rowCount() - 1;
    if (!isWide) {
        m_layout->addWidget(line.value, row, 1, Qt::AlignTop);
        m_layout->addWidget(line.mark, row, 2, Qt::AlignTop);
        return;
    }
    line.mark->setContentsMargins(0, grid / 2, 0, 0);
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(line.mark, 0, Qt::AlignLeft);
    both->addWidget(line.value);
    m_layout->addLayout(both, row, 1, 1, 3);
}

void Summary::addChange(int row, const QString &name, Field field)
{
    auto *change = new QToolButton(this);
    change->setObjectName(u"change%1"_s.arg(row));
    change->setText(tr("Change"));
    change->setAutoRaise(true);
    change->setFocusPolicy(Qt::StrongFocus);
    //: What a screen reader says of «Change». %1 is what is changed, such as «SQL warehouse».
    change->setAccessibleName(tr("Change: %1").arg(name));
    connect(change, &QToolButton::clicked, this, [this, field] { Q_EMIT changeWanted(field); });
    m_layout->addWidget(change, m_layout->rowCount() - 1, 3, Qt::AlignTop);
}

void Summary::refresh()
{
    const auto &session = m_session;
    show(Workspace, session.address ? session.address->host.authority() : QString(),
         proof(session.connectProven));
    show(SignIn, signInText(), proof(session.connectProven));
    show(SqlWarehouse, warehouseText(), proof(session.warehouseProven));
    show(Catalog, session.catalog ? shown(session.catalog->text()) : QString(), proof(session.catalogProven));
    show(Schema, session.schema ? shown(session.schema->text()) : QString(), proof(session.schemaProven));
    show(Tables, tablesText(), proof(session.isReadingProven()));
    show(Access, shownLines(m_access), m_accessMark); // a command has one of its own
    show(SecretRow, secretText());
}

void Summary::show(Row row, const QString &value, const std::optional<Mark> &mark)
{
    const auto &line = m_lines.at(row);
    line.value->setText(value.isEmpty() ? tr("not chosen") : value);
    line.mark->setVisible(mark.has_value());
    if (!mark)
        return;
    line.sign->setSign(mark->sign);
    line.word->setText(mark->word);
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

QString Summary::warehouseText() const
{
    return m_session.warehouse
               ? tr("%1 (%2)", "name and id of a warehouse")
                     .arg(shown(m_session.warehouse->name), shown(m_session.warehouse->id.text()))
               : QString();
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
