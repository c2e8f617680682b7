// SPDX-License-Identifier: Apache-2.0
// What is chosen in the list becomes a walk through the wizard.
#include "wizard/mainwindow.h"

#include "core/profile/profilesession.h"
#include "core/profile/profilestore.h"
#include "wizard/adminroad.h"
#include "wizard/resuming.h"
#include "wizard/start/startpage.h"

namespace draftt
{

namespace
{

/// The secret that is kept is the one that the draft would sign in with.
bool signsInAs(const Draft &draft, const ConnectionProfile &profile)
{
    const auto &entered = draft.entered;
    return entered.host == profile.host && entered.method == profile.method &&
           (entered.method == SignInMethod::PersonalToken || entered.clientId == profile.clientId);
}

} // namespace

bool MainWindow::open(const QString &nameOrId)
{
    const auto profile = m_services.profiles.find(nameOrId);
    if (!profile)
        return false;
    showList(profile->id);
    openById(profile->id);
    return true;
}

/// Looks first how the connection stands, so that the wizard opens where something is to be done, and with
/// what is true now.
void MainWindow::openById(const QUuid &id)
{
    const auto *entry = m_connections.find(id);
    if (const auto *draft = m_connections.findDraft(id); draft && !entry)
        return resume(*draft);
    if (!entry)
        return;
    const auto profile = entry->profile;
    if (m_look && m_looked == id)
        return openUnlooked(profile);
    m_looked = id;
    m_connections.stop(id);
    list().say({StepVerdict::Kind::Running, tr("Looking how “%1” stands…").arg(profile.name),
                tr("“Open” again opens it at the first step without waiting.")});
    SavedCheckOptions options{.keepsVerdict = false};
    options.patience.startsIt = false;
    m_look =
        checkSaved(m_connections.services(), profile, options,
                   [this, profile](const Result<CheckedConnection> &looked) { onLooked(profile, looked); });
}

void MainWindow::onLooked(const ConnectionProfile &profile, const Result<CheckedConnection> &looked)
{
    if (!looked)
        return openUnlooked(profile);
    const auto session = looked->session;
    openWizard(session, firstUnproven(session), OpenedConnection{profile, session.secret});
}

void MainWindow::openUnlooked(const ConnectionProfile &profile)
{
    m_look = openSaved(m_services.profiles, profile, [this, profile](const Result<Session> &opened) {
        const auto session = opened ? *opened : sessionOf(profile);
        openWizard(session, SetupWizard::ConnectStep, OpenedConnection{profile, session.secret});
    });
}

/// The same catalog, schema and tables; who signs in, and on what, is another one's there.
void MainWindow::duplicate(const QUuid &id)
{
    const auto *entry = m_connections.find(id);
    if (!entry)
        return;
    auto session = sessionOf(entry->profile);
    session.address.reset();
    session.clientId.reset();
    session.warehouse.reset();
    openWizard(session);
}

/// Somebody signs in for that, and says so again.
void MainWindow::takeBack(const QUuid &id)
{
    if (const auto journal = journalBehind(id, m_services.profiles))
        signInFor(*journal, false);
}

void MainWindow::signInFor(const Journal &journal, bool goesOn)
{
    AdminDialog::Task task;
    task.session.address = PastedAddress{.host = journal.wish.host, .workspaceId = journal.wish.workspaceId};
    (goesOn ? task.goOn : task.takeBack) = journal;
    openAdminDialog(m_services, task, *this);
}

/// The steps of the wizard show what an admin's sign-in has set up, as it was found; the draft that led there
/// is spent.
void MainWindow::onSetUp(const CheckedConnection &connection)
{
    const auto &session = connection.session;
    if (m_wizard && m_draft->changedName().isEmpty())
        m_removing = drafts().remove(m_draft->id(), [](const Result<Nothing> &) {});
    openWizard(session, firstUnproven(session), OpenedConnection{connection.profile, session.secret});
    m_wizard->tellSaved();
    m_saved = connection.profile.id;
    m_setUp = connection.profile.id;
}

void MainWindow::onTakenBack()
{
    const bool isOpen = m_wizard && !m_setUp.isNull();
    if (isOpen && !m_services.profiles.find(m_setUp.toString(QUuid::WithoutBraces)))
        openStart();
    else if (!m_wizard)
        showList({});
}

/// As far as what was entered is there; what was proven is proven anew.
void MainWindow::resume(const Draft &draft)
{
    const auto *changed = m_connections.find(draft.changes);
    if (!changed)
        return resumeWith(draft, {}, sessionOf(draft));
    const auto profile = changed->profile;
    if (!signsInAs(draft, profile))
        return resumeWith(draft, OpenedConnection{profile, {}}, sessionOf(draft));
    m_look = m_services.profiles.fetchSecret(
        profile, useOf(profile), [this, draft, profile](const Result<KeptSecret> &kept) {
            auto session = sessionOf(draft);
            if (kept)
                session.secret = kept->secret;
            resumeWith(draft, OpenedConnection{profile, session.secret}, session);
        });
}

void MainWindow::resumeWith(const Draft &draft, const std::optional<OpenedConnection> &opened,
                            const Session &session)
{
    showWizard(session, opened, {draft, opened ? std::optional(opened->profile) : std::nullopt});
    m_saved = draft.id; // the list shows it again if it is left once more
    m_draft->setLedTo(draft.step);
    auto *resuming = new Resuming(*m_wizard, draft.step - 1, m_session);
    connect(resuming, &QObject::destroyed, this, [this, walk = m_draft.get()] {
        if (m_draft.get() == walk)
            m_draft->setLedTo(0);
    });
}

} // namespace draftt
