// SPDX-License-Identifier: Apache-2.0
#include "core/combine.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Error failure(const QString &detail = u"no"_s)
{
    Error error;
    error.kind = ErrorKind::ServerFailure;
    error.detail = detail;
    return error;
}

/// Operations that the test answers when it likes.
class Questions
{
public:
    [[nodiscard]] Starter<int> starter(const QString &name)
    {
        return [this, name](Done<int> done) { return ask(name, std::move(done)); };
    }

    [[nodiscard]] Pending ask(const QString &name, Done<int> done)
    {
        m_started += name;
        auto *question = new Question(*this, name, std::move(done));
        m_open[name] = question;
        return Pending(question);
    }

    void answer(const QString &name, const Result<int> &result)
    {
        const auto question = m_open.take(name);
        QVERIFY(question);
        const auto done = question->done;
        done(result);
    }

    [[nodiscard]] QStringList open() const
    {
        auto names = m_open.keys();
        names.sort();
        return names;
    }
    [[nodiscard]] const QStringList &started() const { return m_started; }
    [[nodiscard]] const QStringList &dropped() const { return m_dropped; }

private:
    class Question final : public Operation
    {
    public:
        Question(Questions &owner, QString name, Done<int> callback)
            : done(std::move(callback)), m_owner(owner), m_name(std::move(name))
        {
        }

        void cancel() override
        {
            done = nullptr;
            if (m_owner.m_open.remove(m_name) > 0)
                m_owner.m_dropped += m_name;
        }

        Done<int> done;

    private:
        Questions &m_owner;
        const QString m_name;
    };

    QHash<QString, Question *> m_open;
    QStringList m_started;
    QStringList m_dropped;
};

/// What was called, and how often.
struct Trace {
    int ends = 0;
    int drops = 0;
    QPointer<QObject> job;
};

/// Asks for a, then for b, and adds them up.
class Sum final : public Job<int>
{
public:
    Sum(Questions &questions, Trace &trace, Done<int> done)
        : Job(std::move(done)), m_questions(questions), m_trace(trace)
    {
        m_trace.job = this;
        next(m_questions.ask(u"a"_s, orFail(&Sum::onA)));
    }

private:
    void onA(const int &a)
    {
        m_a = a;
        next(m_questions.ask(u"b"_s, orFail(&Sum::onB)));
    }
    void onB(const int &b) { finish(m_a + b); }

    void onDropped() override { ++m_trace.drops; }
    void onEnd() override { ++m_trace.ends; }

    Questions &m_questions;
    Trace &m_trace;
    int m_a = 0;
};

} // namespace

/// Several steps, one answer: each of `Job`, `then` and `all` answers, fails, and is dropped half-way and in
/// its answer.
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_questions = std::make_unique<Questions>();
        m_trace = {};
        m_answers.clear();
        m_pending.reset();
    }

    void aJobAnswers();
    void aJobFails();
    void aJobIsDroppedHalfWay();
    void aJobIsDroppedInItsAnswer();
    void aJobIsDroppedAfterItsAnswer();
    void thenAnswers();
    void thenFails();
    void thenIsDroppedHalfWay();
    void thenIsDroppedInItsAnswer();
    void allAnswersInTheOrderGiven();
    void allKeepsToItsLimit();
    void allOfNothingAnswersLater();
    void allFailsWithTheFirst();
    void allIsDroppedHalfWay();
    void allIsDroppedInItsAnswer();
    void postWaits();

private:
    [[nodiscard]] Pending sum() { return Pending(new Sum(*m_questions, m_trace, noted<int>())); }
    /// Doubles what it asked for first.
    [[nodiscard]] Pending chain()
    {
        return then<int, int>(
            m_questions->starter(u"a"_s),
            [this](const int &a, const Done<int> &done) {
                return m_questions->ask(QString::number(a), done);
            },
            noted<int>());
    }
    [[nodiscard]] Pending crowd(const QStringList &names, size_t parallel)
    {
        std::vector<Starter<int>> starters;
        for (const auto &name : names)
            starters.push_back(m_questions->starter(name));
        return all<int>(std::move(starters), parallel, noted<QList<int>>());
    }

    template <typename T> [[nodiscard]] Done<T> noted()
    {
        return [this](const Result<T> &result) {
            if (m_dropsInAnswer)
                m_pending.reset();
            m_answers += result ? QDebug::toString(*result) : result.error().detail;
        };
    }
    void drainDeletions() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    std::unique_ptr<Questions> m_questions;
    Trace m_trace;
    QStringList m_answers;
    bool m_dropsInAnswer = false;
    Pending m_pending;
};

void TestJob::aJobAnswers()
{
    m_pending = sum();
    QCOMPARE(m_questions->open(), QStringList{u"a"_s});
    m_questions->answer(u"a"_s, 40);
    QCOMPARE(m_questions->open(), QStringList{u"b"_s});
    m_questions->answer(u"b"_s, 2);
    QCOMPARE(m_answers, QStringList{u"42"_s});
    QCOMPARE(m_trace.ends, 1);
    QCOMPARE(m_trace.drops, 0);
}

void TestJob::aJobFails()
{
    m_pending = sum();
    m_questions->answer(u"a"_s, Failure(failure()));
    QCOMPARE(m_answers, QStringList{u"no"_s});
    QVERIFY(m_questions->open().isEmpty());
    QCOMPARE(m_trace.ends, 1);
    QCOMPARE(m_trace.drops, 0);
}

void TestJob::aJobIsDroppedHalfWay()
{
    m_pending = sum();
    m_questions->answer(u"a"_s, 40);
    m_pending.reset();
    QCOMPARE(m_questions->dropped(), QStringList{u"b"_s});
    QCOMPARE(m_trace.drops, 1);
    QCOMPARE(m_trace.ends, 1);
    QVERIFY(m_trace.job);
    drainDeletions();
    QVERIFY(!m_trace.job);
    QVERIFY(m_answers.isEmpty());
}

void TestJob::aJobIsDroppedInItsAnswer()
{
    m_dropsInAnswer = true;
    m_pending = sum();
    m_questions->answer(u"a"_s, 40);
    m_questions->answer(u"b"_s, 2);
    m_dropsInAnswer = false;
    drainDeletions();
    QVERIFY(!m_trace.job);
    QCOMPARE(m_answers, QStringList{u"42"_s});
    QCOMPARE(m_trace.drops, 0);
    QCOMPARE(m_trace.ends, 1);
}

void TestJob::aJobIsDroppedAfterItsAnswer()
{
    m_pending = sum();
    m_questions->answer(u"a"_s, Failure(failure()));
    m_pending.reset();
    drainDeletions();
    QVERIFY(!m_trace.job);
    QCOMPARE(m_trace.drops, 0);
    QCOMPARE(m_trace.ends, 1);
}

void TestJob::thenAnswers()
{
    m_pending = chain();
    m_questions->answer(u"a"_s, 7);
    QCOMPARE(m_questions->open(), QStringList{u"7"_s});
    m_questions->answer(u"7"_s, 14);
    QCOMPARE(m_answers, QStringList{u"14"_s});
}

void TestJob::thenFails()
{
    m_pending = chain();
    m_questions->answer(u"a"_s, Failure(failure(u"first"_s)));
    QCOMPARE(m_questions->started(), QStringList{u"a"_s});
    m_pending = chain();
    m_questions->answer(u"a"_s, 7);
    m_questions->answer(u"7"_s, Failure(failure(u"second"_s)));
    QCOMPARE(m_answers, QStringList({u"first"_s, u"second"_s}));
}

void TestJob::thenIsDroppedHalfWay()
{
    m_pending = chain();
    m_pending.reset();
    QCOMPARE(m_questions->dropped(), QStringList{u"a"_s});
    m_pending = chain();
    m_questions->answer(u"a"_s, 7);
    m_pending.reset();
    QCOMPARE(m_questions->dropped(), QStringList({u"a"_s, u"7"_s}));
    drainDeletions();
    QVERIFY(m_answers.isEmpty());
}

void TestJob::thenIsDroppedInItsAnswer()
{
    m_dropsInAnswer = true;
    m_pending = chain();
    m_questions->answer(u"a"_s, 7);
    m_questions->answer(u"7"_s, 14);
    m_dropsInAnswer = false;
    drainDeletions();
    QCOMPARE(m_answers, QStringList{u"14"_s});
}

void TestJob::allAnswersInTheOrderGiven()
{
    m_pending = crowd({u"a"_s, u"b"_s, u"c"_s}, 5);
    QCOMPARE(m_questions->open(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    m_questions->answer(u"c"_s, 3);
    m_questions->answer(u"a"_s, 1);
    QVERIFY(m_answers.isEmpty());
    m_questions->answer(u"b"_s, 2);
    QCOMPARE(m_answers, QStringList{QDebug::toString(QList<int>{1, 2, 3})});
}

void TestJob::allKeepsToItsLimit()
{
    m_pending = crowd({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 2);
    QCOMPARE(m_questions->open(), QStringList({u"a"_s, u"b"_s}));
    m_questions->answer(u"b"_s, 2);
    QCOMPARE(m_questions->open(), QStringList({u"a"_s, u"c"_s}));
    m_questions->answer(u"c"_s, 3);
    m_questions->answer(u"a"_s, 1);
    QCOMPARE(m_questions->open(), QStringList{u"d"_s});
    m_questions->answer(u"d"_s, 4);
    QCOMPARE(m_answers, QStringList{QDebug::toString(QList<int>{1, 2, 3, 4})});
}

void TestJob::allOfNothingAnswersLater()
{
    m_pending = crowd({}, 2);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers, QStringList{QDebug::toString(QList<int>())});
    m_pending = crowd({}, 2);
    m_pending.reset();
    QTest::qWait(1);
    QCOMPARE(m_answers.size(), 1);
}

void TestJob::allFailsWithTheFirst()
{
    m_pending = crowd({u"a"_s, u"b"_s, u"c"_s}, 2);
    m_questions->answer(u"b"_s, Failure(failure()));
    QCOMPARE(m_answers, QStringList{u"no"_s});
    QCOMPARE(m_questions->dropped(), QStringList{u"a"_s});
    QCOMPARE(m_questions->started(), QStringList({u"a"_s, u"b"_s}));
}

void TestJob::allIsDroppedHalfWay()
{
    m_pending = crowd({u"a"_s, u"b"_s, u"c"_s}, 2);
    m_questions->answer(u"a"_s, 1);
    m_pending.reset();
    QCOMPARE(m_questions->dropped(), QStringList({u"b"_s, u"c"_s}));
    drainDeletions();
    QVERIFY(m_answers.isEmpty());
}

void TestJob::allIsDroppedInItsAnswer()
{
    for (const bool fails : {false, true}) {
        m_dropsInAnswer = true;
        m_pending = crowd({u"a"_s, u"b"_s}, 2);
        m_questions->answer(u"a"_s, 1);
        m_questions->answer(u"b"_s, fails ? Result<int>(Failure(failure())) : 2);
        m_dropsInAnswer = false;
        drainDeletions();
    }
    QCOMPARE(m_answers, QStringList({QDebug::toString(QList<int>{1, 2}), u"no"_s}));
}

void TestJob::postWaits()
{
    QStringList ran;
    const auto late = post([&ran] { ran += u"late"_s; }, std::chrono::milliseconds(20));
    const auto soon = post([&ran] { ran += u"soon"_s; });
    auto never = post([] { QFAIL("dropped"); }, std::chrono::milliseconds(1));
    never.reset();
    QVERIFY(ran.isEmpty());
    QTRY_COMPARE(ran, QStringList({u"soon"_s, u"late"_s}));
}

DRAFTT_TEST(TestJob)
#include "tst_job.moc"
