// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// SQL as it is shown: without the comments at its head, and each statement wrapped before whom it grants to.
[[nodiscard]] QString shownSql(QStringView script);

} // namespace draftt
