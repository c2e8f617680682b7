// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"

#include <memory>

class QCoreApplication;

namespace draftt
{

/// What makes a document needs: an application with fonts, and who writes.
struct Drawing {
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char *argv[]);
    WritePdf writePdf;
};

/// The program of the commands, from its words to its exit code. To link what draws costs every start, so
/// that there are two of it: without a `drawing` it becomes `draftt-connect-pdf` where the words ask for a
/// PDF.
[[nodiscard]] int runCommandProgram(int argc, char *argv[], const Drawing *drawing = nullptr);

} // namespace draftt
