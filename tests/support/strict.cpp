// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"

#include <QRegularExpression>
#include <QTest>

namespace draftt
{

void failOnAnyWarning()
{
    // The offscreen platform says this of every window, and of every menu.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
}

} // namespace draftt
