// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace draftt
{

class Terminal;

/// Rows of as many cells each, in columns; nothing for none.
void printTable(const QList<QStringList> &rows, Terminal &terminal);

} // namespace draftt
