// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace draftt::fuzz
{

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The lines of the input as texts, for targets that take several.
inline QList<QString> textsOf(const std::uint8_t *data, std::size_t size)
{
    QList<QString> texts;
    for (const auto &line : bytesOf(data, size).split('\n'))
        texts += QString::fromUtf8(line);
    return texts;
}

/// Ends the program, which libFuzzer counts as a crash and keeps the input of.
inline void require(bool holds, const char *what, const QString &seen = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s: %s\n", what, qPrintable(seen));
    std::abort();
}

} // namespace draftt::fuzz
