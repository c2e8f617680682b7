// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"
#include "tests/support/hiddenvalue.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDebug>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

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
        if (!HiddenValue::canLook())
            QSKIP("cannot look at memory that was given back");
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

DRAFTT_TEST(TestSecret)
#include "tst_secret.moc"
