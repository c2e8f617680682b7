// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QScrollArea;
class QWidget;

namespace draftt
{

/// Scrolls until all of `inner` is seen; of what is higher than the room that there is, the line of its
/// cursor. (A scroll area of itself cares for that line alone.)
void bringIntoView(QScrollArea &area, QWidget &inner);

/// Has the area scroll to what gets the focus. The Tab key does so by itself; a focus that is given by the
/// program, or by a mnemonic, does not. Under a pressed button of the mouse nothing moves away.
void followFocus(QScrollArea &area);

/// These one below the other, in an area without a frame that follows the focus; `stretched`, one of them,
/// takes the room that is left.
[[nodiscard]] QScrollArea *scrolling(const QList<QWidget *> &widgets, const QWidget &stretched,
                                     QWidget *parent);

} // namespace draftt
