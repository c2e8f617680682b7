// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace draftt
{

/// A value that stands nowhere in this process but where a test puts it: all that is kept of it is each byte
/// with its bits turned over.
class HiddenValue
{
public:
    HiddenValue();

    /// Whether memory that was given back can be looked at: on Linux, without a sanitizer.
    [[nodiscard]] static bool canLook();

    [[nodiscard]] QByteArray value() const;

    /// How often the value stands in the writable memory of this process, given back or not. Its first bytes
    /// are left out of account: an allocator writes over those of what it gets back.
    [[nodiscard]] int copies() const;
    /// The same for the value as a QString holds it.
    [[nodiscard]] int wideCopies() const;

private:
    static constexpr qsizetype size = 96;

    char m_turned[size];
};

} // namespace draftt
