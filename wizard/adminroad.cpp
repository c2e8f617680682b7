// SPDX-License-Identifier: Apache-2.0
#include "wizard/adminroad.h"

#include "core/admin/journalstore.h"
#include "core/checks/sessionfacts.h"
#include "core/profile/profilestore.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/widgets/desktop.h"

namespace draftt
{

namespace
{

/// As it was made: the service principal itself would not see all of it.
void showCertificate(const Certificate &certificate, const Session &session, const Services &services,
                     QWidget &parent)
{
    const auto gather = [certificate](const Done<Certificate> &done) {
        return post([certificate, done] { done(certificate); });
    };
    const auto issue = [services](const Certificate &made, const Done<IssuedCertificate> &done) {
        return issueCertificate(made, {services.keychain, services.lockFolder}, done);
    };
    auto *dialog = new CertificateDialog({gather, issue, services.writePdf,
                                          services.chooseFile ? services.chooseFile : chooseByDialog(parent),
                                          services.openUrl ? services.openUrl : openInBrowser(parent)},
                                         knownOf(session), &parent);
    dialog->open();
}

} // namespace

void openAdminDialog(const Services &services, const AdminDialog::Task &task, QWidget &window)
{
    auto *dialog = new AdminDialog(task,
                                   {services.http, services.profiles, services.keychain,
                                    services.openUrl ? services.openUrl : openInBrowser(window),
                                    services.chooseFile ? services.chooseFile : chooseByDialog(window)},
                                   &window);
    if (services.onSetUp)
        QObject::connect(dialog, &AdminDialog::setUp, &window, services.onSetUp);
    if (services.onTakenBack)
        QObject::connect(dialog, &AdminDialog::takenBack, &window, services.onTakenBack);
    QObject::connect(dialog, &AdminDialog::certificateWanted, dialog,
                     [services, dialog](const Certificate &certificate, const Session &session) {
                         showCertificate(certificate, session, services, *dialog);
                     });
    dialog->open();
}

std::optional<Journal> journalBehind(const QUuid &connection, const ProfileStore &profiles)
{
    for (const auto &listed : JournalStore(profiles.folder()).list()) {
        if (listed.journal && listed.journal->connection == connection && listed.journal->hasAdded())
            return *listed.journal;
    }
    return std::nullopt;
}

} // namespace draftt
