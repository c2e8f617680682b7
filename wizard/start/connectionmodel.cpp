// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/connectionmodel.h"

#include "core/words/drafttexts.h"
#include "core/words/savedtexts.h"
#include "wizard/widgets/text.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Sign signOf(Standing standing)
{
    switch (standing) {
    case Standing::Green:
        return Sign::Passed;
    case Standing::NotProvable:
    case Standing::Unproven:
        return Sign::Unproven;
    case Standing::Findings:
        return Sign::Warning;
    case Standing::Broken:
        return Sign::Failed;
    }
    Q_UNREACHABLE();
}

/// The part of the name that tells workspaces apart.
QString workspaceOf(const Host &host)
{
    return host.isCustomDomain() || host.cloud() == Cloud::Loopback ? host.authority()
                                                                    : host.name().section(u'.', 0, 0);
}

bool lacksSecret(const SavedConnections::Entry &entry)
{
    return entry.profile.secretPlace == SecretPlace::Keychain && entry.presence == SecretPresence::Missing;
}

} // namespace

ConnectionModel::ConnectionModel(const SavedConnections &connections, QObject *parent)
    : QAbstractTableModel(parent), m_connections(connections)
{
    const auto list = [this] {
        beginResetModel();
        m_ids.clear();
        for (const auto &entry : m_connections.entries())
            m_ids += entry.profile.id;
        for (const auto &draft : m_connections.drafts())
            m_ids += draft.id;
        endResetModel();
    };
    list();
    connect(&connections, &SavedConnections::listed, this, list);
    connect(&connections, &SavedConnections::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

QUuid ConnectionModel::idAt(int row) const
{
    return m_ids.value(row);
}

int ConnectionModel::rowOf(const QUuid &id) const
{
    return int(m_ids.indexOf(id));
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto id = m_ids.value(index.row());
    const auto *entry = m_connections.find(id);
    const auto *draft = m_connections.findDraft(id);
    if (!entry)
        return draft ? draftData(*draft, index.column(), role) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*entry, index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(index.column() == WorkspaceColumn ? entry->profile.host.authority()
                                                          : text(*entry, index.column()));
    const auto mark = sign(*entry, index.column());
    if (role == Qt::DecorationRole && mark)
        return iconOf(*mark);
    return {};
}

QVariant ConnectionModel::draftData(const Draft &draft, int column, int role)
{
    if (role == Qt::DisplayRole)
        return text(draft, column);
    if (role == Qt::ToolTipRole)
        return plainTip(column == WorkspaceColumn && draft.entered.host ? draft.entered.host->authority()
                                                                        : text(draft, column));
    return {};
}

QString ConnectionModel::text(const Draft &draft, int column)
{
    switch (Column(column)) {
    case NameColumn:
        return draftTitle(draft);
    case WorkspaceColumn:
        return workspaceText(draft);
    case ReadsColumn:
        return stopText(draft);
    case CheckColumn:
        return ageText(draft);
    case SecretColumn:
        return tr("not kept");
    case ColumnCount:
        break;
    }
    return {};
}

QString ConnectionModel::ageText(const Draft &draft)
{
    //: When something was left half-way; %1 is such as «today 09:12».
    return tr("left %1").arg(timeText(draft.keptUtc, QDateTime::currentDateTimeUtc()));
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case WorkspaceColumn:
        return tr("Workspace");
    case ReadsColumn:
        return tr("Reads");
    case CheckColumn:
        return tr("Last check");
    case SecretColumn:
        return tr("Secret");
    case ColumnCount:
        break;
    }
    return {};
}

QString ConnectionModel::text(const SavedConnections::Entry &entry, int column)
{
    switch (Column(column)) {
    case NameColumn:
        return entry.profile.name;
    case WorkspaceColumn:
        return workspaceOf(entry.profile.host);
    case ReadsColumn:
        return readsText(entry.profile);
    case CheckColumn:
        return checkText(entry);
    case SecretColumn:
        return keptText(entry);
    case ColumnCount:
        break;
    }
    return {};
}

QString ConnectionModel::checkText(const SavedConnections::Entry &entry)
{
    if (entry.isRunning && entry.total == 0)
        return tr("checking…");
    if (entry.isRunning)
        //: How far a check is: %1 of %2 parts are done.
        return tr("checking, %1 of %2").arg(entry.settled).arg(entry.total);
    const auto now = QDateTime::currentDateTimeUtc();
    if (!entry.trouble)
        return lastCheckText(entry.profile, now);
    const auto why = savedFailureText(*entry.trouble);
    const auto before = provenBeforeText(entry.profile, now);
    //: Two sentences: why a connection could not be checked, and of when its proof is.
    return before.isEmpty() ? why : tr("%1 %2").arg(why, before);
}

QString ConnectionModel::keptText(const SavedConnections::Entry &entry)
{
    const auto place = secretText(entry.profile, entry.presence);
    const auto end = endText(entry.profile, QDate::currentDate());
    //: %1 is where a secret is, %2 such as «ends in 12 days».
    return end.isEmpty() ? place : tr("%1, %2").arg(place, end);
}

std::optional<Sign> ConnectionModel::sign(const SavedConnections::Entry &entry, int column)
{
    if (column == CheckColumn)
        return entry.isRunning ? Sign::Running
               : entry.trouble ? Sign::Failed
                               : signOf(standingOf(entry.profile));
    if (column == SecretColumn && lacksSecret(entry))
        return Sign::Failed;
    const auto warning = endWarning(entry.profile, QDate::currentDate());
    if (column == SecretColumn && warning != EndWarning::None)
        return warning == EndWarning::Over ? Sign::Failed : Sign::Warning;
    return std::nullopt;
}

} // namespace draftt
