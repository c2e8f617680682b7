// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hiddenvalue.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype skipped = 32;

/// What is looked for: turned bytes, each in a place of `width` bytes.
struct Needle {
    const char *turned;
    qsizetype size;
    qsizetype width;
};

bool standsAt(const volatile char *memory, const Needle &needle)
{
    for (qsizetype i = skipped; i < needle.size; ++i) {
        if (memory[i * needle.width] != static_cast<char>(~needle.turned[i]))
            return false;
    }
    return true;
}

int copiesIn(quintptr from, quintptr to, const Needle &needle)
{
    int found = 0;
    for (auto at = from; at + quintptr(needle.size * needle.width) <= to; ++at)
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the addresses come from a list of the system
        found += standsAt(reinterpret_cast<const volatile char *>(at), needle) ? 1 : 0;
    return found;
}

int copiesOf(const Needle &needle)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression writable(
        u"^([0-9a-f]+)-([0-9a-f]+) rw[^ ]+ [^ ]+ 00:00 0 *(\\[heap\\]|\\[stack\\])?\\n?$"_s);
    int found = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        const auto match = writable.match(QString::fromLatin1(line));
        if (match.hasMatch())
            found += copiesIn(match.captured(1).toULongLong(nullptr, 16),
                              match.captured(2).toULongLong(nullptr, 16), needle);
    }
    return found;
}

} // namespace

HiddenValue::HiddenValue()
{
    for (auto &byte : m_turned)
        byte = static_cast<char>(~QRandomGenerator::global()->bounded(33, 127));
}

bool HiddenValue::canLook()
{
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer) || !defined(Q_OS_LINUX)
    return false;
#else
    return true;
#endif
}

QByteArray HiddenValue::value() const
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(~m_turned[i]);
    return bytes;
}

int HiddenValue::copies() const
{
    return copiesOf({m_turned, size, 1});
}

int HiddenValue::wideCopies() const
{
    return copiesOf({m_turned, size, 2});
}

} // namespace draftt
