// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace steps
{

namespace
{

/// Carries the client's notices to the runner while it owns the check's work.
class Reporting final : public Operation
{
public:
    Reporting(HttpClient &http, const QString &part, ReportProgress report)
    {
        m_notices = connect(&http, &HttpClient::retrying, this,
                            [part, report = std::move(report)](const RetryNotice &notice) {
                                if (!notice.url.toString().contains(part))
                                    return;
                                CheckProgress progress;
                                progress.kind = CheckProgress::Kind::Retrying;
                                progress.pause = notice.pause;
                                progress.serverAsked = notice.serverAsked;
                                report(progress);
                            });
    }

    void take(Pending work) { m_work = std::move(work); }

    void cancel() override
    {
        m_work.reset();
        disconnect(m_notices);
    }

private:
    QMetaObject::Connection m_notices;
    Pending m_work;
};

/// Ends the check's work when its workspace goes first, and answers in its place.
class Guard final : public Operation
{
public:
    Guard(Workspace &workspace, Done<CheckAnswer> done)
    {
        m_watch = connect(&workspace, &QObject::destroyed, this, [this, done = std::move(done)] {
            m_work = post([done] { done(Failure(Error{})); });
        });
    }

    void take(Pending work) { m_work = std::move(work); }

    void cancel() override
    {
        disconnect(m_watch);
        m_work.reset();
    }

private:
    QMetaObject::Connection m_watch;
    Pending m_work;
};

} // namespace

Known knownNow(const Workspace &workspace, const Session &session, const std::optional<Securable> &securable)
{
    auto known = knownOf(session, securable);
    known.host = workspace.host();
    return known;
}

std::function<Diagnosis(const Error &)> diagnoseAt(const Workspace &workspace, const Session &session,
                                                   Stage stage, const std::optional<Securable> &securable)
{
    return [&workspace, &session, stage, securable](const Error &error) {
        return diagnose(error, stage, knownNow(workspace, session, securable));
    };
}

Diagnosis ownDiagnosis(Code code, const Known &known)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.facts.workspaceId = known.workspaceId;
    if (known.host)
        diagnosis.facts.host = known.host->authority();
    if (known.principal)
        diagnosis.facts.principal = known.principal->text();
    if (known.securable) {
        diagnosis.facts.securableKind = known.securable->restKind();
        diagnosis.facts.securableName = known.securable->fullName();
    }
    return diagnosis;
}

void reportRetries(Check &check, HttpClient &http, const QString &part)
{
    check.start = [inner = check.start, &http, part](Done<CheckAnswer> done, ReportProgress report) {
        auto reporting = std::make_unique<Reporting>(http, part, report);
        reporting->take(inner(std::move(done), std::move(report)));
        return Pending(reporting.release());
    };
}

Check statementCheck(Workspace &workspace, Session &session, const CheckKey &key, const QString &text,
                     std::function<CheckAnswer(const StatementResult &)> judge,
                     const std::optional<Securable> &securable)
{
    Check check;
    check.key = key;
    check.diagnose = diagnoseAt(workspace, session, Stage::StatementResult, securable);
    check.start = [&workspace, id = session.warehouse->id, text,
                   judge = std::move(judge)](Done<CheckAnswer> done, const ReportProgress &) {
        return execute(workspace, {id, text}, [judge, done](const Result<Answered<StatementResult>> &result) {
            if (!result) {
                done(Failure(result.error()));
                return;
            }
            auto answer = judge(result->value);
            answer.exchange = result->exchange;
            done(answer);
        });
    };
    reportRetries(check, workspace.http(), u"/sql/statements"_s);
    return check;
}

QList<Check> guarded(QList<Check> checks, Workspace &workspace)
{
    for (auto &check : checks) {
        check.start = [inner = check.start, alive = QPointer<Workspace>(&workspace)](Done<CheckAnswer> done,
                                                                                     ReportProgress report) {
            if (!alive)
                return post([done = std::move(done)] { done(Failure(Error{})); });
            auto guard = std::make_unique<Guard>(*alive, done);
            guard->take(inner(std::move(done), std::move(report)));
            return Pending(guard.release());
        };
        check.diagnose = [inner = check.diagnose, alive = QPointer<Workspace>(&workspace)](
                             const Error &error) { return alive ? inner(error) : Diagnosis{}; };
    }
    return checks;
}

QString principalText(const Session &session)
{
    if (const auto principal = session.principal())
        return principal->text();
    return session.user ? session.user->userName : QString();
}

Work::Work(Done<CheckAnswer> done) : m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto step = std::exchange(m_step, nullptr))
            step();
    });
}

void Work::cancel()
{
    if (std::exchange(m_done, nullptr))
        end();
}

void Work::finish(const Result<CheckAnswer> &result)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    end();
    done(result);
}

void Work::end()
{
    m_timer.stop();
    m_step = nullptr;
    onEnd();
    m_call.reset();
}

void Work::nextAfter(std::chrono::milliseconds pause, std::function<void()> step)
{
    m_step = std::move(step);
    m_timer.start(pause);
}

} // namespace steps

} // namespace draftt
