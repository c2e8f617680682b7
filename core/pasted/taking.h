// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

/// What settings say of a connection. Used by this room only.
namespace draftt::pasted
{

struct Setting;

/// Of two values for one thing neither is taken.
[[nodiscard]] Pasted take(const QList<Setting> &settings);

/// A file of this program's own; nullopt: it is none.
[[nodiscard]] std::optional<Pasted> fromOwnFile(const QString &text);

} // namespace draftt::pasted
