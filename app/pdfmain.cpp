// SPDX-License-Identifier: Apache-2.0
#include "app/certificatepdf.h"
#include "app/commandprogram.h"

#include <QGuiApplication>

using namespace draftt;

// The commands once more, with fonts: one of them writes a PDF.
int main(int argc, char *argv[])
{
    const Drawing drawing{
        .makeApplication = [](int &count, char *words[]) -> std::unique_ptr<QCoreApplication> {
            qputenv("QT_QPA_PLATFORM", "offscreen"); // no display
            return std::make_unique<QGuiApplication>(count, words);
        },
        .writePdf = writeCertificatePdf,
    };
    return runCommandProgram(argc, argv, &drawing);
}
