// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/pending.h"
#include "core/workspace/identity.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QLineEdit;

namespace draftt
{

class NameChoices;

/// The service principals of the workspace, offered for a field by what is typed of their names, each with
/// its application ID: several of one name are told apart by it.
class PrincipalChoices final : public QObject
{
    Q_OBJECT

public:
    /// `edit` outlives it.
    PrincipalChoices(const Workspace &workspace, QLineEdit &edit, QObject *parent);

    /// The one that is chosen from the list; none: what stands in the field was typed.
    [[nodiscard]] std::optional<ClientId> chosen() const;
    [[nodiscard]] bool isEmpty() const { return m_listed.isEmpty(); }
    void stop();

Q_SIGNALS:
    void came(); ///< some of them

private:
    void search();
    void onFound(const Result<Answered<QList<User>>> &found);

    const Workspace m_workspace;
    QLineEdit &m_edit;
    NameChoices *m_choices;
    QHash<QString, ClientId> m_listed; ///< by what the list shows
    QTimer m_rest{this};               ///< since the last key
    Pending m_fetch;
};

} // namespace draftt
