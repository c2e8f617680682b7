// SPDX-License-Identifier: Apache-2.0
#include "core/checks/leftasleep.h"

#include "core/checks/checkparts.h"
#include "core/checks/sharedlook.h"
#include "core/job.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using steps::SharedLook;
using Look = std::shared_ptr<SharedLook>;
using Diagnose = std::function<Diagnosis(const Error &)>;

/// What a check has done in this run.
struct Past {
    std::optional<Result<CheckAnswer>> answer;
    bool wasAskedAhead = false;
    bool hasBegun = false;
};

/// What an answer comes to, without what differs each time.
QString tellingOf(const Result<CheckAnswer> &answer, const Diagnose &diagnose)
{
    const auto why =
        answer ? answer->refuted : std::optional(diagnose ? diagnose(answer.error()) : Diagnosis{});
    const auto what = answer ? (answer->isNotProvable ? u"open"_s : u"told"_s) : u"failed"_s;
    return why ? QStringList{what, idOf(why->code), why->facts.securableName, why->facts.privilege}.join(
                     u'\n')
               : what;
}

/// An answer or an SQL error is one of a warehouse that runs.
bool hasRun(const Result<CheckAnswer> &answer)
{
    return answer || answer.error().kind == ErrorKind::StatementFailed;
}

/// What one try of a check works with.
struct Guarded {
    CheckKey key;
    Look look;
    std::shared_ptr<Past> past;
    Diagnose diagnose;
    std::function<Pending(Done<CheckAnswer>)> start;
};

class IfAwake final : public Job<CheckAnswer>
{
public:
    IfAwake(Guarded guarded, Done<CheckAnswer> done)
        : Job(std::move(done))
        , m_key(std::move(guarded.key))
        , m_look(std::move(guarded.look))
        , m_past(std::move(guarded.past))
        , m_diagnose(std::move(guarded.diagnose))
        , m_start(std::move(guarded.start))
    {
        if (m_look->mayWake())
            goOn();
        else if (m_look->lately())
            next(post([this] { onTold(*m_look->lately()); }));
        else
            m_look->wait(this, [this](const Result<Answered<Warehouse>> &told) { onTold(told); });
    }

private:
    void onTold(const Result<Answered<Warehouse>> &told)
    {
        if (!told)
            return finish(CheckAnswer{
                .refuted = diagnose(told.error(), Stage::WarehouseGet, knownOf(m_look->session())),
                .exchange = told.error().exchange});
        if (told->value.state != WarehouseState::Running)
            return finish(m_look->kept(m_key).value_or(asleep(*told)));
        if (m_past->answer && m_look->isUsedUp()) {
            m_look->noteRested();
            return finish(Result<CheckAnswer>(*m_past->answer));
        }
        goOn();
    }

    void goOn()
    {
        m_past->hasBegun = true;
        next(m_start([this](const Result<CheckAnswer> &answer) { onAnswer(answer); }));
    }

    void onAnswer(const Result<CheckAnswer> &answer)
    {
        const auto before = std::exchange(m_past->answer, answer);
        if (hasRun(answer))
            m_look->noteRan(!before || tellingOf(*before, m_diagnose) != tellingOf(answer, m_diagnose));
        finish(answer);
    }

    [[nodiscard]] CheckAnswer asleep(const Answered<Warehouse> &told) const
    {
        auto why = steps::ownDiagnosis(Code::WarehouseStoppedOrStarting, knownOf(m_look->session()));
        why.facts.securableKind = u"warehouse"_s;
        why.facts.securableName = told.value.name;
        return {.evidence = seen::RunState{.state = told.value.state},
                .isNotProvable = true,
                .refuted = why,
                .exchange = told.exchange};
    }

    void onEnd() override { m_look->forget(this); }

    const CheckKey m_key;
    const Look m_look;
    const std::shared_ptr<Past> m_past;
    const Diagnose m_diagnose;
    const std::function<Pending(Done<CheckAnswer>)> m_start;
};

/// Asks ahead once it is told that the warehouse runs, unless the check itself was sooner.
class AheadIfAwake final : public Operation
{
public:
    AheadIfAwake(Look look, std::shared_ptr<Past> past, std::function<Pending()> ask)
        : m_look(std::move(look)), m_past(std::move(past)), m_ask(std::move(ask))
    {
        if (m_look->mayWake() || m_look->isAwake())
            m_asked = m_ask();
        else if (!m_look->lately())
            m_look->wait(this, [this](const Result<Answered<Warehouse>> &) {
                if (m_look->isAwake() && !m_past->hasBegun)
                    m_asked = m_ask();
            });
    }
    void cancel() override
    {
        m_look->forget(this);
        m_asked.reset();
    }

private:
    const Look m_look;
    const std::shared_ptr<Past> m_past;
    const std::function<Pending()> m_ask;
    Pending m_asked;
};

bool runsStatement(const QList<CheckKey> &needs)
{
    return needs.contains(CheckKey{CheckId::MayUseWarehouse, {}});
}

StartCheck guarded(const Look &look, const std::shared_ptr<Past> &past, const Check &check,
                   const StartCheck &start)
{
    return [key = check.key, look, past, start, diagnose = check.diagnose](Done<CheckAnswer> done,
                                                                           const ReportProgress &report) {
        const auto again = [start, report](Done<CheckAnswer> answered) {
            return start(std::move(answered), report);
        };
        return Pending(new IfAwake({key, look, past, diagnose, again}, std::move(done)));
    };
}

/// A repeat asks nothing ahead: most of what it repeats is not there yet.
AskedAhead guardedAhead(const Look &look, const std::shared_ptr<Past> &past, const AskedAhead &ahead)
{
    return {ahead.needs, [look, past, ask = ahead.ask](const ReportProgress &report) {
                if (std::exchange(past->wasAskedAhead, true))
                    return post([] {});
                return Pending(new AheadIfAwake(look, past, [ask, report] { return ask(report); }));
            }};
}

} // namespace

QList<Check> leavingAsleep(const QList<Check> &checks, Session &session, const WarehouseCare &care)
{
    const auto look = std::make_shared<SharedLook>(session, care);
    auto left = checks;
    for (auto &check : left) {
        const auto past = std::make_shared<Past>();
        if (check.second && runsStatement(check.second->needs))
            check.second->start = guarded(look, past, check, check.second->start);
        if (!runsStatement(check.needs))
            continue;
        check.start = guarded(look, past, check, check.start);
        if (check.ahead)
            check.ahead = guardedAhead(look, past, *check.ahead);
    }
    return left;
}

} // namespace draftt
