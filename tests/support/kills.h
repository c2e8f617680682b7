// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace draftt
{

/// The first line of a `main` whose program is killed by its own tests. It forks, so that nothing of Qt may
/// run before it, and returns in the program, and again in each copy that is to be killed, which has the
/// variables of `killAtAnyInstant`: to start the program anew would take longer than most of them live.
void prepareKills();

/// Has a copy of this program begin with these variables, which first calls `tellReady` and then tells its
/// steps by a letter each; kills it at any instant of its first `withinMs` milliseconds. The letters; none:
/// it did not become ready, or ended by itself.
[[nodiscard]] std::optional<QByteArray> killAtAnyInstant(const QHash<QByteArray, QString> &variables,
                                                         int withinMs);
/// The other side of it.
void tellReady();
void tellStep(char letter);

} // namespace draftt
