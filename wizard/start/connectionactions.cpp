// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/connectionactions.h"

#include "core/exports/exportformat.h"
#include "core/words/diagnosistexts.h"
#include "core/words/exporttexts.h"
#include "core/words/savedtexts.h"
#include "wizard/start/enddialog.h"
#include "wizard/start/handoverdialog.h"
#include "wizard/start/namedialog.h"
#include "wizard/start/removedialog.h"
#include "wizard/start/secretdialog.h"
#include "wizard/start/startpage.h"
#include "wizard/start/textdialog.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The secret alone, for the clipboard.
Pending fetchSecretOf(const ConnectionProfile &profile, ProfileStore &profiles, const Done<Secret> &done)
{
    return profiles.fetchSecret(profile, useOf(profile), [done](const Result<KeptSecret> &kept) {
        done(kept.map([](const KeptSecret &each) { return each.secret; }));
    });
}

} // namespace

ConnectionActions::ConnectionActions(SavedConnections &connections, const Desktop &desktop, QWidget &window)
    : QObject(&window), m_connections(connections), m_desktop(desktop), m_window(window)
{
}

void ConnectionActions::follow(StartPage &page)
{
    connect(&page, &StartPage::renameWanted, this, &ConnectionActions::rename);
    connect(&page, &StartPage::secretWanted, this, &ConnectionActions::changeSecret);
    connect(&page, &StartPage::handOverWanted, this, &ConnectionActions::handOverById);
    connect(&page, &StartPage::exportWanted, this, &ConnectionActions::exportAs);
    connect(&page, &StartPage::undoWanted, this, &ConnectionActions::showUndo);
    connect(&page, &StartPage::endWanted, this, &ConnectionActions::setEnd);
    connect(&page, &StartPage::removeWanted, this, &ConnectionActions::remove);
    connect(this, &ConnectionActions::done, &page, [&page](const QString &sentence) {
        page.say({StepVerdict::Kind::Passed, sentence});
    });
    connect(this, &ConnectionActions::refused, &page, [&page](const QString &sentence) {
        page.say({StepVerdict::Kind::Refused, sentence});
    });
}

std::optional<ConnectionProfile> ConnectionActions::profileOf(const QUuid &id) const
{
    const auto *entry = m_connections.find(id);
    return entry ? std::optional(entry->profile) : std::nullopt;
}

void ConnectionActions::rename(const QUuid &id)
{
    const auto profile = profileOf(id);
    if (!profile)
        return;
    auto *dialog = new NameDialog(
        profile->name,
        [this, id](const QString &name, const Done<Nothing> &end) {
            m_connections.rename(id, name, [this, name, end](const Result<Nothing> &renamed) {
                end(renamed);
                if (renamed)
                    //: %1 is the name of a connection
                    Q_EMIT done(tr("It is called “%1” now.").arg(name));
            });
        },
        &m_window);
    dialog->open();
}

void ConnectionActions::changeSecret(const QUuid &id)
{
    const auto profile = profileOf(id);
    if (!profile)
        return;
    if (profile->secretPlace == SecretPlace::NotKept)
        return Q_EMIT refused(
            tr("This connection keeps no secret on this computer, so there is none to change."));
    const SecretDialog::Functions functions{
        [this, profile = *profile](const NewSecret &fresh, const Done<Rotation> &end) {
            return rotateSecret(m_connections.services(), profile, fresh, end);
        },
        m_desktop.openUrl, m_desktop.chooseFile};
    auto *dialog = new SecretDialog(*profile, functions, &m_window);
    connect(dialog, &SecretDialog::rotated, &m_connections, &SavedConnections::refresh);
    connect(dialog, &SecretDialog::handOverWanted, this, [this, id] { handOverById(id); });
    dialog->open();
}

void ConnectionActions::handOverById(const QUuid &id)
{
    if (const auto profile = profileOf(id))
        handOver(*profile);
}

void ConnectionActions::handOver(const ConnectionProfile &profile)
{
    const auto fetch = [this, profile](const Done<Secret> &end) {
        return fetchSecretOf(profile, m_connections.services().profiles, end);
    };
    const auto note = [this, id = profile.id](const QString &value) {
        m_connections.noteHandedOver(id, value);
    };
    auto *dialog = new HandOverDialog(profile, {fetch, note, m_desktop.openUrl}, &m_window);
    dialog->open();
}

void ConnectionActions::exportAs(const QUuid &id, const QString &format)
{
    const auto profile = profileOf(id);
    const auto *form = exportFormat(format);
    if (!profile || !form)
        return;
    const FileQuestion question{.title = tr("Export the connection"),
                                .proposedName = form->fileName,
                                .asksBeforeReplacing = !form->isSection};
    m_desktop.chooseFile(question, [self = QPointer(this), profile = *profile, form](const QString &path) {
        if (self)
            self->exportTo(path, *form, profile);
    });
}

void ConnectionActions::exportTo(const QString &path, const ExportFormat &form,
                                 const ConnectionProfile &profile)
{
    // A file was confirmed in its dialog; a section that somebody else wrote was not.
    const auto overwrite = form.isSection ? Overwrite::Refuse : Overwrite::Allow;
    const auto written = draftt::exportTo({path, sectionName(profile.name), overwrite}, form, profile);
    if (written)
        //: %1 is the path of a file, %2 a sentence that says where the secret goes
        Q_EMIT done(tr("Exported to %1. %2").arg(path, secretHint(form, profile.method)));
    else if (written.error().kind == ErrorKind::InvalidInput)
        Q_EMIT refused(inputText(Field::File, written.error()));
    else
        Q_EMIT refused(savedFailureText(written.error()));
}

void ConnectionActions::showUndo(const QUuid &id)
{
    const auto profile = profileOf(id);
    if (!profile)
        return;
    const auto script = undoScriptOf(*profile);
    if (script.isEmpty())
        return Q_EMIT refused(tr("A personal access token was given no rights that could be taken back."));
    auto *dialog = new TextDialog(
        {tr("Take the rights back"),
         tr("Run this in the SQL editor of the workspace, as the owner of the catalog or a metastore admin:"),
         script, true},
        &m_window);
    dialog->open();
}

void ConnectionActions::setEnd(const QUuid &id)
{
    const auto profile = profileOf(id);
    if (!profile)
        return;
    auto *dialog = new EndDialog(*profile, m_desktop.chooseFile, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { m_connections.setSecretEnds(id, dialog->date()); });
    dialog->open();
}

void ConnectionActions::onRemoved(const QString &sentence)
{
    Q_EMIT done(sentence);
    if (m_connections.isEmpty())
        Q_EMIT lastRemoved();
}

void ConnectionActions::removeDraft(const Draft &draft)
{
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Remove a draft"),
        //: %1 is the name of a draft
        tr("Remove the draft “%1”? What was entered is gone then. Nothing changes in Databricks.")
            .arg(draft.name),
        QMessageBox::NoButton, &m_window);
    question->setObjectName(u"removeDraftQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeDraftButton"_s);
    auto *keep = question->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepDraftButton"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QAbstractButton::clicked, this, [this, draft] {
        m_connections.removeDraft(draft.id, [this, name = draft.name](const Result<Nothing> &removed) {
            if (!removed)
                return Q_EMIT refused(savedFailureText(removed.error()));
            //: %1 is the name of a draft
            onRemoved(tr("The draft “%1” is gone.").arg(name));
        });
    });
    question->open();
}

void ConnectionActions::remove(const QUuid &id)
{
    const auto profile = profileOf(id);
    if (const auto *draft = m_connections.findDraft(id); draft && !profile)
        return removeDraft(*draft);
    if (!profile)
        return;
    auto *dialog = new RemoveDialog(
        *profile,
        [this, profile = *profile](const Done<Nothing> &end) {
            m_connections.remove(profile, [this, name = profile.name, end](const Result<Nothing> &removed) {
                end(removed);
                if (removed)
                    //: %1 is the name of a connection
                    onRemoved(tr("“%1” and its secret are gone from this computer.").arg(name));
            });
        },
        &m_window);
    dialog->open();
}

} // namespace draftt
