// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace draftt
{

/// Whether this run of the program is to test the row with that number, counted from 0.
/// `DRAFTT_TEST_PART=2/4` makes it the second of four runs that share the rows; without it a run tests them
/// all. Aborts where the variable is something else.
[[nodiscard]] inline bool isInThisPart(int row)
{
    const auto words = qgetenv("DRAFTT_TEST_PART");
    if (words.isEmpty())
        return true;
    const auto numbers = words.split('/');
    const int part = numbers.value(0).toInt();
    const int parts = numbers.value(1).toInt();
    if (part < 1 || part > parts)
        qFatal("DRAFTT_TEST_PART is '%s', not the number of a run and how many there are: 2/4",
               words.constData());
    return row % parts == part - 1;
}

} // namespace draftt
