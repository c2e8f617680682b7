// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// The word for a kind of object as REST spells it (`catalog`, in whatever case), without an article, for
/// places inside a sentence. A kind that is not known stays as it is.
[[nodiscard]] QString wordForKind(const QString &kind);

} // namespace draftt
