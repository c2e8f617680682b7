// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakechecks.h"

#include <utility>

namespace draftt
{

class FakeChecks::Work final : public Operation
{
public:
    Work(FakeChecks &owner, QString name, Done<CheckAnswer> done)
        : m_owner(owner), m_name(std::move(name)), m_done(std::move(done))
    {
    }

    void cancel() override
    {
        if (!std::exchange(m_done, nullptr))
            return;
        m_owner.m_open.remove(m_name);
        m_owner.m_dropped += m_name;
    }

    void answer(const Result<CheckAnswer> &result)
    {
        m_owner.m_open.remove(m_name);
        const auto done = std::exchange(m_done, nullptr);
        done(result);
    }

private:
    FakeChecks &m_owner;
    QString m_name;
    Done<CheckAnswer> m_done;
};

CheckKey FakeChecks::key(const QString &name, CheckId id)
{
    return {id, name};
}

Check FakeChecks::make(const QString &name, const QStringList &needs, CheckId id)
{
    Check check;
    check.key = key(name, id);
    for (const auto &need : needs)
        check.needs += key(need, id);
    check.start = [this, name](Done<CheckAnswer> done, ReportProgress report) {
        m_started += name;
        m_reports.insert(name, std::move(report));
        auto work = std::make_unique<Work>(*this, name, std::move(done));
        m_open.insert(name, work.get());
        return Pending(work.release());
    };
    check.diagnose = [](const Error &error) {
        Diagnosis diagnosis;
        diagnosis.code =
            error.kind == ErrorKind::PermissionDenied ? Code::TableNoSelect : Code::ServiceUnavailable;
        diagnosis.facts.requestId = error.requestId;
        return diagnosis;
    };
    return check;
}

void FakeChecks::answer(const QString &name, const Result<CheckAnswer> &result)
{
    Q_ASSERT(m_open.contains(name));
    m_open.value(name)->answer(result);
}

void FakeChecks::pass(const QString &name, const CheckEvidence &evidence)
{
    answer(name, CheckAnswer{evidence, false, {}, nullptr});
}

void FakeChecks::passUnproven(const QString &name)
{
    answer(name, CheckAnswer{{}, true, {}, nullptr});
}

void FakeChecks::fail(const QString &name, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.requestId = QString::number(m_started.size());
    answer(name, Failure(error));
}

void FakeChecks::refute(const QString &name, Code code, const QString &securable)
{
    Diagnosis diagnosis{code, {}};
    diagnosis.facts.securableName = securable;
    answer(name, CheckAnswer{{}, false, diagnosis, nullptr});
}

void FakeChecks::report(const QString &name, const CheckProgress &progress)
{
    const auto report = m_reports.value(name);
    report(progress);
}

QStringList FakeChecks::open() const
{
    auto names = m_open.keys();
    names.sort();
    return names;
}

} // namespace draftt
