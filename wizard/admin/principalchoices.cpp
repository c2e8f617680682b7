// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/principalchoices.h"

#include "core/names/shown.h"
#include "core/workspace/serviceprincipals.h"
#include "wizard/catalog/namechoices.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto restAfterKey = 300ms;

} // namespace

PrincipalChoices::PrincipalChoices(const Workspace &workspace, QLineEdit &edit, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_edit(edit), m_choices(new NameChoices(this))
{
    m_choices->complete(edit, tr("Shows the service principals of the workspace (Down key)"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterKey);
    connect(&m_rest, &QTimer::timeout, this, &PrincipalChoices::search);
    connect(&edit, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    m_fetch = fetchServicePrincipalsLike(
        workspace, {}, [this](const Result<Answered<QList<User>>> &found) { onFound(found); });
}

std::optional<ClientId> PrincipalChoices::chosen() const
{
    const auto listed = m_listed.constFind(m_edit.text());
    return listed == m_listed.cend() ? std::nullopt : std::optional(*listed);
}

void PrincipalChoices::stop()
{
    m_rest.stop();
    m_fetch.reset();
}

/// The first hundred may not hold it.
void PrincipalChoices::search()
{
    const auto text = m_edit.text().trimmed();
    if (!text.isEmpty() && !chosen() && !ClientId::parse(text))
        m_fetch =
            fetchServicePrincipalsLike(m_workspace, text, [this](const Result<Answered<QList<User>>> &found) {
                onFound(found);
                m_choices->showMatches();
            });
}

/// To some none is listed; then they are typed.
void PrincipalChoices::onFound(const Result<Answered<QList<User>>> &found)
{
    m_fetch.reset();
    QStringList entries;
    for (const auto &user : found ? found->value : QList<User>()) {
        //: An entry of a list. %1 is the name of a service principal, %2 its application ID
        entries += tr("%1 (%2)").arg(shown(user.displayName), user.userName);
        m_listed.insert(entries.constLast(), *ClientId::parse(user.userName));
    }
    if (entries.isEmpty())
        return;
    m_choices->offer(entries);
    Q_EMIT came();
}

} // namespace draftt
