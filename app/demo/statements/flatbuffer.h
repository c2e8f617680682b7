// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <utility>

namespace draftt::demo
{

/// Writes a FlatBuffer (flatbuffers.dev, «FlatBuffer internals»): back to front, children before parents.
/// What add… returns is the place of a thing, to be handed to what refers to it.
class FlatBuffer
{
public:
    enum class Place : std::uint32_t {};

    [[nodiscard]] Place addString(const QByteArray &text);
    [[nodiscard]] Place addVector(const QList<Place> &things);
    /// Structs of two 64-bit numbers.
    [[nodiscard]] Place addPairs(const QList<std::pair<std::int64_t, std::int64_t>> &pairs);

    /// Fields in the order of the schema; only those that differ from their default.
    class Table
    {
    public:
        explicit Table(FlatBuffer &buffer, int fields);

        void set(int field, Place thing);
        void set(int field, std::uint8_t value) { number(field, value, sizeof value); }
        void set(int field, std::int16_t value)
        {
            number(field, static_cast<std::uint64_t>(value), sizeof value);
        }
        void set(int field, std::int64_t value)
        {
            number(field, static_cast<std::uint64_t>(value), sizeof value);
        }
        [[nodiscard]] Place end();

    private:
        void number(int field, std::uint64_t value, int bytes);

        FlatBuffer &m_buffer;
        QList<std::uint32_t> m_fields; ///< where each is; 0: not set
        std::uint32_t m_start;
    };

    /// The finished buffer.
    [[nodiscard]] QByteArray finish(Place root);

private:
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_reversed.size()); }
    /// So that what follows these bytes stands at a multiple of `alignment`.
    void align(int alignment, qsizetype bytes);
    void put(std::uint64_t value, int bytes);
    void putReference(Place thing);

    QByteArray m_reversed;
};

} // namespace draftt::demo
