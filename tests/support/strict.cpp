#include "tests/support/strict.h"

#include <QRegularExpression>
#include <QTest>

void failOnAnyWarning()
{
    // The offscreen platform says this of every window.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}
