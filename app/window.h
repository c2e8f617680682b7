// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

class Terminal;

enum class WindowMode {
    OnWorkspace, ///< the user names the workspace
    OnDemo,      ///< the demo workspace is started, and the fields are filled for it
};

/// Whether the program was built with the window.
[[nodiscard]] bool hasWindow();

/// Opens the wizard and runs it until it is closed; the program's exit code. Says so if no window can open.
[[nodiscard]] int openWindow(int &argc, char *argv[], WindowMode mode, Terminal &terminal);

} // namespace draftt
