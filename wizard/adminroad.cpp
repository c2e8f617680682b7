// SPDX-License-Identifier: Apache-2.0
#include "wizard/adminroad.h"

#include "core/admin/journalstore.h"
#include "core/profile/profilestore.h"
#include "wizard/widgets/desktop.h"

namespace draftt
{

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
