// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

class Terminal;

enum class WindowMode {
    OnWorkspace, ///< the user names the workspace
    OnDemo,      ///< the demo workspace is started, and the fields are filled for it
};

/// Whether a window can open at all; Qt would end the program otherwise.
[[nodiscard]] bool hasDisplay();

/// Opens the wizard and runs it until it is closed; the program's exit code. Needs a QApplication.
[[nodiscard]] int runWindow(WindowMode mode, Terminal &terminal);

} // namespace draftt
