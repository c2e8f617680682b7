// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"

#include <QJsonArray>

namespace draftt
{

class Terminal;

/// What was found beyond reading what was chosen, and how each is taken away.
void printFindings(const QList<Finding> &findings, const QString &indent, Terminal &terminal);
[[nodiscard]] QJsonArray findingsJson(const QList<Finding> &findings);

} // namespace draftt
