// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <cstdio>

// The least that a program of Qt does to tell its version.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    std::puts("bareprogram " DRAFTT_VERSION);
    return 0;
}
