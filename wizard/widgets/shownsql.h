// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// SQL as it is shown: what gives or takes rights, without the comments above and what verifies it below;
/// each statement is wrapped before whom it grants to.
[[nodiscard]] QString shownSql(QStringView script);

} // namespace draftt
