// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPlainTextEdit;

namespace draftt
{

/// A text to read, and to select with the mouse and with the keyboard, never to edit; the Tab key leaves it.
void makeReadable(QPlainTextEdit &edit);

/// The same of code, which begins at the left in every language, and each of its lines. Its font stays as it
/// is: to look for the one of code takes a moment.
void makeCode(QPlainTextEdit &edit);

} // namespace draftt
