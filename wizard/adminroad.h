// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/admin/admindialog.h"
#include "wizard/services.h"

namespace draftt
{

/// Opens the dialog in which an admin signs in, in front of `window`. What came of it is told to the
/// services.
void openAdminDialog(const Services &services, const AdminDialog::Task &task, QWidget &window);

/// The journal that made the connection and can still be taken back; none: there is none.
[[nodiscard]] std::optional<Journal> journalBehind(const QUuid &connection, const ProfileStore &profiles);

} // namespace draftt
