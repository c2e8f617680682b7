// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/flatbuffer.h"

#include <algorithm>

namespace draftt::demo
{

namespace
{

constexpr int referenceBytes = 4;
constexpr int longestAlignment = 8;

} // namespace

void FlatBuffer::align(int alignment, qsizetype bytes)
{
    while ((m_reversed.size() + bytes) % alignment != 0)
        m_reversed.append('\0');
}

void FlatBuffer::put(std::uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        m_reversed.append(static_cast<char>(value >> (8 * i)));
}

/// References count forwards, from where they stand.
void FlatBuffer::putReference(Place thing)
{
    align(referenceBytes, referenceBytes);
    put(size() + referenceBytes - static_cast<std::uint32_t>(thing), referenceBytes);
}

FlatBuffer::Place FlatBuffer::addString(const QByteArray &text)
{
    align(referenceBytes, text.size() + 1);
    m_reversed.append('\0');
    std::reverse_copy(text.begin(), text.end(), std::back_inserter(m_reversed));
    put(static_cast<std::uint64_t>(text.size()), referenceBytes);
    return Place{size()};
}

FlatBuffer::Place FlatBuffer::addVector(const QList<Place> &things)
{
    align(referenceBytes, referenceBytes * things.size());
    std::for_each(things.rbegin(), things.rend(), [this](Place thing) { putReference(thing); });
    put(static_cast<std::uint64_t>(things.size()), referenceBytes);
    return Place{size()};
}

FlatBuffer::Place FlatBuffer::addPairs(const QList<std::pair<std::int64_t, std::int64_t>> &pairs)
{
    align(longestAlignment, 0);
    std::for_each(pairs.rbegin(), pairs.rend(), [this](const auto &pair) {
        put(static_cast<std::uint64_t>(pair.second), sizeof pair.second);
        put(static_cast<std::uint64_t>(pair.first), sizeof pair.first);
    });
    put(static_cast<std::uint64_t>(pairs.size()), referenceBytes);
    return Place{size()};
}

FlatBuffer::Table::Table(FlatBuffer &buffer, int fields)
    : m_buffer(buffer), m_fields(fields, 0), m_start(buffer.size())
{
}

void FlatBuffer::Table::set(int field, Place thing)
{
    m_buffer.putReference(thing);
    m_fields[field] = m_buffer.size();
}

void FlatBuffer::Table::number(int field, std::uint64_t value, int bytes)
{
    m_buffer.align(bytes, bytes);
    m_buffer.put(value, bytes);
    m_fields[field] = m_buffer.size();
}

FlatBuffer::Place FlatBuffer::Table::end()
{
    auto &bytes = m_buffer.m_reversed;
    m_buffer.align(referenceBytes, referenceBytes);
    m_buffer.put(0, referenceBytes); // the way to the vtable, which is known below
    const auto table = m_buffer.size();
    std::for_each(m_fields.rbegin(), m_fields.rend(),
                  [&](std::uint32_t field) { m_buffer.put(field == 0 ? 0 : table - field, 2); });
    m_buffer.put(table - m_start, 2);
    m_buffer.put(static_cast<std::uint64_t>(2 * (m_fields.size() + 2)), 2);
    const auto way = m_buffer.size() - table;
    for (int i = 0; i < referenceBytes; ++i)
        bytes[static_cast<qsizetype>(table) - 1 - i] = static_cast<char>(way >> (8 * i));
    return Place{table};
}

QByteArray FlatBuffer::finish(Place root)
{
    align(longestAlignment, referenceBytes);
    putReference(root);
    auto bytes = m_reversed;
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace draftt::demo
