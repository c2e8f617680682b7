// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

// Fails the test function with what a step complains of; empty means that it went well.
#define FINE(step)                                                                                           \
    do {                                                                                                     \
        const QString complaint = step;                                                                      \
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));                                                \
    } while (false)
