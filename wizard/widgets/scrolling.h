// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace draftt
{

/// Scrolls until all of `inner` is seen; of what is higher than the room that there is, the line of its
/// cursor. (A scroll area of itself cares for that line alone.)
void bringIntoView(QScrollArea &area, QWidget &inner);

} // namespace draftt
