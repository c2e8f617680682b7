// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdio>

namespace draftt
{

/// What differs between the systems when a program talks to a terminal.
namespace console
{

[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Up to the line break, without it; at most one byte more than `maxBytes`.
[[nodiscard]] QByteArray readLine(std::FILE *stream, qsizetype maxBytes);

/// The same, but a terminal does not show what is typed.
[[nodiscard]] QByteArray readHiddenLine(std::FILE *stream, qsizetype maxBytes);

} // namespace console

} // namespace draftt
