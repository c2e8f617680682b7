#pragma once

#include "core/profile/profile.h"

/// A section for `.databrickscfg` without the secret: host, client_id, auth_type, warehouse_id, with a
/// comment that names the two environment variables to set. Errors: InvalidInput (ForbiddenCharacter) for a
/// section name that not every reader understands.
[[nodiscard]] Result<QString> toDatabricksCfg(const ConnectionProfile &profile, const QString &section);

/// The profile's name made into a section name that all readers understand.
[[nodiscard]] QString sectionName(const QString &profileName);
