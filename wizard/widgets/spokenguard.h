// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// Between Qt and whatever reads the window aloud. From now on no text of a field that hides its characters
/// is told to anybody: Qt 6.4 sends what is typed, pasted and cleared there in clear, to every program on the
/// accessibility bus. And a scroll area answers a question for a child that it does not have, where Qt
/// crashes, and a line edit one for the word at its end, where Qt never comes back.
///
/// To be called by whatever owns such a field; calling it again does nothing.
void guardSpoken();

} // namespace draftt
