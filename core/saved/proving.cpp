// SPDX-License-Identifier: Apache-2.0
#include "core/saved/proving.h"

#include "core/certificate/gather.h"
#include "core/checks/networkmatter.h"
#include "core/checks/personsright.h"
#include "core/checks/rights.h"
#include "core/checks/sessionfacts.h"
#include "core/job.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace draftt
{

namespace
{

// Each table costs a statement. A schema is proven by its first tables; who wants others names them.
constexpr qsizetype maxTablesTried = 25;

class Proving final : public Job<Proved>
{
public:
    Proving(const ProvingSubject &subject, ProvingOptions options, Done<Proved> done)
        : Job(std::move(done))
        , m_session(subject.session)
        , m_runner(subject.runner)
        , m_options(std::move(options))
    {
        connect(&m_runner, &CheckRunner::finished, this, [this] { onRunFinished(); });
        connect(&m_runner, &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
            if (key.id == CheckId::SignIn && hasPassed(CheckId::SignIn))
                onSignedIn();
        });
        m_workspace = Workspace(subject.http, m_session.address->host, *m_session.credentials(),
                                m_session.address->workspaceId)
                          .askingOnce();
        next(post(
            [this] { run(allChecks(*m_workspace, m_session, m_options.patience), &Proving::onChecked); }));
    }

private:
    using Step = void (Proving::*)();

    void onDropped() override
    {
        disconnect(&m_runner, nullptr, this, nullptr);
        m_runner.cancel();
    }

    void onEnd() override
    {
        disconnect(&m_runner, nullptr, this, nullptr);
        m_rights.clear();
    }

    void run(const QList<Check> &checks, Step whatFollows)
    {
        m_next = whatFollows;
        if (m_options.onRun)
            m_options.onRun();
        m_checks = checks;
        m_runner.start(checks);
    }

    void onRunFinished()
    {
        noteFailure();
        m_found.shown.add(shownBy(std::exchange(m_checks, {}), m_runner));
        (this->*m_next)();
    }

    void noteFailure()
    {
        const auto keys = m_runner.keys();
        const auto failed = std::find_if(keys.begin(), keys.end(), [this](const CheckKey &key) {
            return m_runner.outcome(key).state == CheckState::Failed;
        });
        if (m_found.failed || failed == keys.end())
            return;
        m_found.failed = *failed;
        m_found.diagnosis = m_runner.outcome(*failed).diagnosis;
        m_found.isNetworkMatter = hasNetworkFailure(m_runner);
    }

    void onSignedIn()
    {
        if (const auto scope = m_session.scope())
            m_rights = askRightsAhead(*m_workspace, *scope);
    }

    [[nodiscard]] bool hasPassed(CheckId id) const
    {
        return m_runner.outcome({id, {}}).state == CheckState::Passed;
    }

    void onChecked()
    {
        noteProofs(m_session, m_runner);
        if (!hasPassed(CheckId::SignIn) || !m_session.scope())
            return conclude();
        if (m_session.tables.isEmpty() && opens(m_runner.outcome({CheckId::UseSchema, {}})))
            return listTables();
        readRights();
    }

    void listTables()
    {
        next(fetchTables(*m_workspace, *m_session.catalog, *m_session.schema,
                         [this](const Result<Page<TableInfo>> &page) { onPage(page); }));
    }

    void onPage(const Result<Page<TableInfo>> &page)
    {
        if (!page) {
            m_found.listingFailure = page.error();
            return readRights();
        }
        for (const auto &table : page->items)
            m_found.visibleTables += table.name;
        m_found.oddTables += page->odd;
        if (page->isLast)
            onTablesListed();
    }

    void onTablesListed()
    {
        m_found.wereTablesListed = true;
        m_found.triedTables = std::min(m_found.visibleTables.size(), maxTablesTried);
        if (m_found.visibleTables.isEmpty() || !hasPassed(CheckId::MayUseWarehouse))
            return readRights();
        run(tableChecks(*m_workspace, m_session, m_found.visibleTables.first(m_found.triedTables)),
            &Proving::readRights);
    }

    /// Whatever the checks said: what was refused first hides nothing that can be read.
    void readRights()
    {
        noteProofs(m_session, m_runner);
        const auto known = accessFactsOf(m_session, m_session.address->host);
        if (!known && m_session.wholeSchema && m_session.user)
            return next(fetchPersonsRight(*m_workspace, m_session, [this](const Result<PlanState> &right) {
                m_session.wholeSchemaProven = right && *right == PlanState::Held;
                m_found.isPersonsRightUnknown = !m_session.wholeSchemaProven;
                conclude();
            }));
        if (!known)
            return conclude();
        next(fetchAccessFacts(*m_workspace, *known, RightsReader::Principal,
                              [this](const Result<AccessFacts> &facts) { onRights(facts); }));
    }

    void onRights(const Result<AccessFacts> &facts)
    {
        if (facts) {
            m_found.plan = makePlan(*facts);
            m_found.findings = m_found.plan->findings;
            m_session.wholeSchemaProven = m_found.plan->selectOnSchema() == PlanState::Held;
        } else {
            m_found.rightsFailure = facts.error();
        }
        conclude();
    }

    /// Whether what was chosen can be read is told by the rights too, which no check asks for.
    void judgeReading()
    {
        auto &steps = m_found.shown.steps;
        const auto &rights = m_found.plan;
        const bool lacksRight =
            rights && std::any_of(rights->nodes.begin(), rights->nodes.end(),
                                  [](const auto &node) { return node.holding.state == PlanState::Missing; });
        const bool seesNone = m_found.wereTablesListed && m_found.visibleTables.isEmpty();
        if (m_session.isReadingProven())
            steps[ProofStep::Tables] = Shown::Proven;
        else if (lacksRight || seesNone)
            steps[ProofStep::Tables] = Shown::NotProven;
        else if (m_session.wholeSchema)
            judgeWholeSchema();
    }

    void judgeWholeSchema()
    {
        auto &[steps, why] = m_found.shown;
        const bool isLeftOpen = m_found.isPersonsRightUnknown ||
                                (m_found.plan && m_found.plan->selectOnSchema() != PlanState::Held);
        auto worst = std::max(steps.value(ProofStep::Tables, Shown::Proven),
                              isLeftOpen ? Shown::NotProven : Shown::Proven);
        for (const auto &failure : {m_found.listingFailure, m_found.rightsFailure}) {
            if (!failure)
                continue;
            const auto diagnosis = diagnose(*failure, Stage::UcPermissions);
            const bool isUnseen = isNoLook(CheckId::TableMetadata, diagnosis);
            worst = std::max(worst, isUnseen ? Shown::NotLookedAt : Shown::NotProven);
            if (isUnseen && !why)
                why = diagnosis;
        }
        // Where no table was tried, and nothing told of all of them: for the reason that the steps before it
        // have.
        if (!steps.contains(ProofStep::Tables))
            worst = std::accumulate(steps.begin(), steps.end(), worst,
                                    [](Shown so, Shown step) { return std::max(so, step); });
        steps[ProofStep::Tables] = worst == Shown::Proven ? Shown::NotProven : worst;
    }

    void conclude()
    {
        if (m_session.scope())
            judgeReading();
        const auto principal = principalOf(m_session);
        const auto question = principal ? questionOf(m_session, *principal) : std::nullopt;
        if (!m_options.certifies || !m_session.connectProven || !question)
            return finish(m_found);
        next(gatherCertificate(m_workspace->askingAnew(), *question,
                               [this](const Result<Certificate> &found) { onCertificate(found); }));
    }

    void onCertificate(const Result<Certificate> &found)
    {
        if (found) {
            m_found.certificate = *found;
            m_found.findings = findingsOf(found->claims);
            m_session.access = AccessVerdict{found->verdict(), found->created};
        } else {
            m_found.certificateFailure = found.error();
        }
        finish(m_found);
    }

    Session &m_session;
    CheckRunner &m_runner;
    const ProvingOptions m_options;
    std::optional<Workspace> m_workspace;
    std::vector<Pending> m_rights; ///< asked ahead
    Step m_next = nullptr;         ///< what follows the run under way
    QList<Check> m_checks;         ///< of the run under way
    Proved m_found;
};

} // namespace

Pending startProving(const ProvingSubject &subject, const ProvingOptions &options, Done<Proved> done)
{
    return Pending(new Proving(subject, options, std::move(done)));
}

} // namespace draftt
