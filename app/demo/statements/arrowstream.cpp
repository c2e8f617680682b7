// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/arrowstream.h"

#include "app/demo/statements/flatbuffer.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

// Numbers of Schema.fbs and Message.fbs.
constexpr std::int16_t version5 = 4;
constexpr std::uint8_t headerSchema = 1;
constexpr std::uint8_t headerRecordBatch = 3;
constexpr std::uint8_t typeUtf8 = 5;
constexpr std::uint8_t yes = 1;

constexpr qsizetype alignment = 8;

void pad(QByteArray &bytes)
{
    while (bytes.size() % alignment != 0)
        bytes.append('\0');
}

void appendInt32(QByteArray &bytes, qsizetype value)
{
    const auto little = qToLittleEndian(static_cast<qint32>(value));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Continuation mark, length of the metadata, the metadata, the body.
QByteArray message(std::uint8_t headerType, FlatBuffer &buffer, FlatBuffer::Place header,
                   const QByteArray &body)
{
    FlatBuffer::Table table(buffer, 4);
    table.set(3, std::int64_t{body.size()});
    table.set(2, header);
    table.set(0, version5);
    table.set(1, headerType);
    auto metadata = buffer.finish(table.end());
    pad(metadata);
    QByteArray bytes("\xff\xff\xff\xff", 4);
    appendInt32(bytes, metadata.size());
    return bytes + metadata + body;
}

FlatBuffer::Place addField(FlatBuffer &buffer, const QString &name)
{
    const auto text = buffer.addString(name.toUtf8());
    const auto children = buffer.addVector({});
    const auto type = FlatBuffer::Table(buffer, 0).end();
    FlatBuffer::Table field(buffer, 6);
    field.set(0, text);
    field.set(3, type);
    field.set(5, children);
    field.set(1, yes); // nullable
    field.set(2, typeUtf8);
    return field.end();
}

QByteArray schemaMessage(const QList<ResultColumn> &columns)
{
    FlatBuffer buffer;
    QList<FlatBuffer::Place> fields;
    for (const auto &column : columns)
        fields.append(addField(buffer, column.name));
    const auto list = buffer.addVector(fields);
    FlatBuffer::Table schema(buffer, 4);
    schema.set(1, list);
    return message(headerSchema, buffer, schema.end(), {});
}

/// The buffers of a record batch, one behind the other, with their places.
class Body
{
public:
    void addColumn(const ResultSet &result, qsizetype column, qsizetype offset, qsizetype count)
    {
        QByteArray valid((count + 7) / 8, '\0');
        QByteArray ends;
        QByteArray text;
        qint64 nulls = 0;
        appendInt32(ends, 0);
        for (qsizetype i = 0; i < count; ++i) {
            const auto &cell = result.rows.at(offset + i).at(column);
            if (cell) {
                valid[i / 8] = static_cast<char>(valid.at(i / 8) | (1 << (i % 8)));
                text += cell->toUtf8();
            } else {
                ++nulls;
            }
            appendInt32(ends, text.size());
        }
        m_nodes.append({count, nulls});
        for (const auto &buffer : {valid, ends, text})
            add(buffer);
    }

    [[nodiscard]] QByteArray message(qsizetype rows) const
    {
        FlatBuffer buffer;
        const auto buffers = buffer.addPairs(m_buffers);
        const auto nodes = buffer.addPairs(m_nodes);
        FlatBuffer::Table batch(buffer, 4);
        batch.set(0, std::int64_t{rows});
        batch.set(1, nodes);
        batch.set(2, buffers);
        return demo::message(headerRecordBatch, buffer, batch.end(), m_bytes);
    }

private:
    void add(const QByteArray &buffer)
    {
        m_buffers.append({m_bytes.size(), buffer.size()});
        m_bytes += buffer;
        pad(m_bytes);
    }

    QByteArray m_bytes;
    QList<std::pair<std::int64_t, std::int64_t>> m_nodes;   ///< length, nulls
    QList<std::pair<std::int64_t, std::int64_t>> m_buffers; ///< offset, length
};

} // namespace

QByteArray arrowStream(const ResultSet &result, qsizetype offset, qsizetype count)
{
    auto stream = schemaMessage(result.columns);
    if (count > 0) {
        Body body;
        for (qsizetype i = 0; i < result.columns.size(); ++i)
            body.addColumn(result, i, offset, count);
        stream += body.message(count);
    }
    return stream + QByteArray("\xff\xff\xff\xff\0\0\0\0", 8);
}

} // namespace draftt::demo
