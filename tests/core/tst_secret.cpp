// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"
#include "tests/support/strict.h"

#include <QDebug>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A value that stands nowhere in this process but where a test puts it: all that is kept of it is each byte
/// with its bits turned over.
class HiddenValue
{
public:
    HiddenValue()
    {
        for (auto &byte : m_turned)
            byte = static_cast<char>(~QRandomGenerator::global()->bounded(33, 127));
    }

    [[nodiscard]] QByteArray value() const
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(~m_turned[i]);
        return bytes;
    }

    /// How often the value stands in the writable memory of this process, given back or not. Its first bytes
    /// are left out of account: an allocator writes over those of what it gets back.
    [[nodiscard]] int copies() const
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
                                  match.captured(2).toULongLong(nullptr, 16));
        }
        return found;
    }

private:
    static constexpr qsizetype size = 96;
    static constexpr qsizetype skipped = 32;

    [[nodiscard]] int copiesIn(quintptr from, quintptr to) const
    {
        int found = 0;
        for (auto at = from; at + size <= to; ++at)
            found += standsAt(reinterpret_cast<const volatile char *>(at)) ? 1 : 0;
        return found;
    }

    [[nodiscard]] bool standsAt(const volatile char *memory) const
    {
        for (qsizetype i = skipped; i < size; ++i) {
            if (memory[i] != static_cast<char>(~m_turned[i]))
                return false;
        }
        return true;
    }

    char m_turned[size];
};

} // namespace

/// What is said of a secret, and what is left of it.
class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isEqualByItsBytes_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isEqual");
        QTest::newRow("the same") << "dose0123"_ba << true;
        QTest::newRow("another end") << "dose0124"_ba << false;
        QTest::newRow("another beginning") << "Dose0123"_ba << false;
        QTest::newRow("shorter") << "dose012"_ba << false;
        QTest::newRow("longer") << "dose01234"_ba << false;
        QTest::newRow("empty") << ""_ba << false;
    }

    void isEqualByItsBytes()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, isEqual);
        QCOMPARE(Secret("dose0123"_ba) == Secret(other), isEqual);
        QCOMPARE(Secret(other) == Secret("dose0123"_ba), isEqual);
    }

    void doesNotPrint()
    {
        QString printed;
        QDebug(&printed) << Secret("dose0123"_ba) << Secret();
        QCOMPARE(printed.simplified(), u"Secret(***) Secret()"_s);
    }

    /// Or what wipes one would have to leave the other alone, and so would leave the bytes.
    void sharesItsBytesWithNobody()
    {
        const QByteArray typed("dose0123456789");
        const Secret secret(typed);
        const Secret copy(secret);
        Secret assigned;
        assigned = secret;
        const QList<const char *> places{typed.constData(), secret.reveal().constData(),
                                         copy.reveal().constData(), assigned.reveal().constData()};
        QCOMPARE(QSet<const char *>(places.cbegin(), places.cend()).size(), 4);
        for (const auto &one : {secret, copy, assigned})
            QCOMPARE(one.reveal(), typed);
    }

    void theLastOwnerTakesTheBytesAway()
    {
        Secret copy;
        {
            const Secret first("dose0123456789"_ba);
            copy = first;
        }
        QCOMPARE(copy.reveal(), "dose0123456789"_ba);
    }

    void movingLeavesNothing()
    {
        Secret first("dose0123456789"_ba);
        const Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is asked
        QCOMPARE(second.reveal(), "dose0123456789"_ba);
    }

    void isWipedAtItsEnd()
    {
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer) || !defined(Q_OS_LINUX)
        QSKIP("looks at memory that was given back, which it can on Linux, and without a sanitizer");
#endif
        const HiddenValue hidden;
        QCOMPARE(hidden.copies(), 0);
        {
            const Secret secret(hidden.value());
            QCOMPARE(hidden.copies(), 1);
            Secret copy(secret);
            QCOMPARE(hidden.copies(), 2);
            copy = Secret("another one"_ba);
            QCOMPARE(hidden.copies(), 1);
        }
        QCOMPARE(hidden.copies(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
