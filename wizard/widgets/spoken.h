// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace draftt
{

/// Has a screen reader say a sentence, whatever has the focus: what came up, what was done, what was refused.
/// Sentences that come at once are said together. Qt 6.4 has no event for that; a notification that is shown
/// is what is spoken. One of the size of a pixel stands in the corner of each window that says something.
///
/// `about` is any widget of the window. Nothing secret, please.
void announce(const QWidget &about, const QString &sentence);

/// What was said last in the window of that widget; empty before.
[[nodiscard]] QString lastAnnounced(const QWidget &about);

/// Frames and pages are groups to a screen reader, not windows and fillers. Calling it again does nothing.
void nameGroups();

} // namespace draftt
