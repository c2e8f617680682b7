// SPDX-License-Identifier: Apache-2.0
#include "core/http/oncebody.h"

#include <algorithm>
#include <cstring>

namespace draftt
{

OnceBody::OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer could be rewound.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const auto size = std::min(most, m_bytes.size() - m_position);
    if (size == 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace draftt
