// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QDebug>

#include <utility>

namespace draftt
{

Secret::Secret(QByteArray utf8) : m_bytes(std::move(utf8))
{
    m_bytes.detach();
}

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes)
{
    m_bytes.detach(); // own bytes, so that wiping one does not wipe the other
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_bytes.isEmpty())
        return;
    volatile char *bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_bytes.size() != b.m_bytes.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.m_bytes.size(); ++i)
        difference |= a.m_bytes[i] ^ b.m_bytes[i];
    return difference == 0;
}

void wipe(QString &text)
{
    if (text.isDetached()) {
        volatile auto *characters = reinterpret_cast<char16_t *>(text.data());
        for (qsizetype i = 0; i < text.size(); ++i)
            characters[i] = 0;
    }
    text.clear();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? "Secret()" : "Secret(***)");
    return debug;
}

} // namespace draftt
