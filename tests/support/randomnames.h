// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QRandomGenerator;

namespace draftt
{

/// A text made to hurt: characters of every Unicode category in turn, mixed with backticks, quotes, comment
/// marks, template marks, keywords and line breaks. Often no valid name.
[[nodiscard]] QString hurtfulText(QRandomGenerator &random);

/// The same, but Name::listed takes it: what displays otherwise than it is too.
[[nodiscard]] QString hurtfulName(QRandomGenerator &random);

} // namespace draftt
