// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace draftt
{

/// A client secret or a token. No implicit conversion in or out; printing shows `***`; the bytes are
/// overwritten when the last owner goes (best effort: the allocator and Qt may have made copies before).
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The bytes, for the keychain and the Authorization header only. Every caller is a place to audit.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    /// Compares in time that does not depend on the content.
    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe();

    QByteArray m_bytes;
};

/// Overwrites a text and empties it, unless somebody shares it: then the last owner has to.
void wipe(QString &text);

} // namespace draftt
