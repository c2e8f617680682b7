// SPDX-License-Identifier: Apache-2.0
#include "app/commandprogram.h"

int main(int argc, char *argv[])
{
    return draftt::runCommandProgram(argc, argv);
}
