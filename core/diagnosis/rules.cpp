// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

#include "core/diagnosis/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// Who answered comes before what was said.
constexpr const Rule *inOrder[]{
    &rules::networkRefusal, &rules::proxyMarks,
    &rules::proxyHeaders,   &rules::portals,
    &rules::proxyPages,     &rules::proxyFailures,
    &rules::wrongHost,      &rules::signInTargets,
    &rules::signInPages,    &rules::pending,
    &rules::warehouseList,  &rules::warehouseState,
    &rules::entraProxy,     &rules::entra,
    &rules::limit,          &rules::throttled,
    &rules::scopes,         &rules::wrongTenant,
    &rules::secret,         &rules::token,
    &rules::inactive,       &rules::scimMissing,
    &rules::identity,       &rules::grantStatement,
    &rules::granting,       &rules::ownership,
    &rules::rights,         &rules::principal,
    &rules::grantee,        &rules::otherReason,
    &rules::binding,        &rules::metastoreStorage,
    &rules::hive,           &rules::unityCatalog,
    &rules::launch,         &rules::starting,
    &rules::noWarehouse,    &rules::warehouseMissing,
    &rules::canUse,         &rules::computeDenied,
    &rules::view,           &rules::unreadable,
    &rules::storage,        &rules::invalidTable,
    &rules::missingName,    &rules::catalogMissing,
    &rules::schemaMissing,  &rules::tableMissing,
    &rules::statement,      &rules::statementSaid,
    &rules::syntax,         &rules::toolSignIn,
    &rules::malformed,      &rules::tls,
    &rules::slowStatement,  &rules::unreachable,
    &rules::passing,        &rules::serviceFailure,
    &rules::earlyPage,      &rules::failedStatement,
    &rules::good,           &rules::tokenCall,
    &rules::unauthorized,   &rules::silentWarehouse,
    &rules::silent,         &rules::foreign,
    &rules::page,           &rules::broken,
    &rules::bareRefusal,
};

/// The places of evidence, the strongest first. A class counts by where it stood.
struct Rank {
    In in;
    ClassPlace place;
};

constexpr Rank ranks[]{
    {In::Mark, ClassPlace::Reason}, {In::Class, ClassPlace::Reason},    {In::Class, ClassPlace::Marked},
    {In::Class, ClassPlace::Code},  {In::State, ClassPlace::Reason},    {In::Right, ClassPlace::Reason},
    {In::Said, ClassPlace::Reason}, {In::Class, ClassPlace::Exception}, {In::Form, ClassPlace::Reason},
};

/// What is said counts alike, whoever says it.
bool isAt(const Rank &rank, In in)
{
    return rank.in == in || (rank.in == In::Said && in == In::ToolSaid);
}

bool hears(In in, Voice voice)
{
    return voice == Voice::Either || (voice == Voice::Server) == (in == In::Said);
}

/// The whole texts at one place of evidence: every rule is asked about the same ones.
QList<Quote> evidenceAt(const Rank &rank, const Clues &clues)
{
    QList<Quote> found;
    if (rank.in == In::Mark || rank.in == In::Form)
        found = clues.marks;
    if (rank.in == In::State && !clues.reading.sqlState.text.isEmpty())
        found += clues.reading.sqlState;
    for (const auto &named : clues.reading.classes) {
        if (rank.in == In::Form)
            found += {"code "_L1 + named.name, named.span};
        else if (rank.in == In::Class && named.place == rank.place)
            found += {named.name, named.span};
    }
    return found;
}

/// One rule at one place of evidence.
class Judge
{
public:
    /// `evidence`: what `evidenceAt` has of the rank; it lives longer.
    Judge(const Clues &clues, const Rule &rule, Rank rank, const QList<Quote> &evidence)
        : m_clues(clues), m_rule(rule), m_rank(rank), m_evidence(evidence)
    {
    }

    [[nodiscard]] std::optional<Decision> decide() const;

private:
    [[nodiscard]] std::optional<Decision> byWhole() const;
    [[nodiscard]] std::optional<Decision> bySentences() const;

    const Clues &m_clues;
    const Rule &m_rule;
    const Rank m_rank;
    const QList<Quote> &m_evidence;
};

/// The whole of a class, state or mark.
std::optional<Decision> Judge::byWhole() const
{
    for (const auto &alternative : m_rule.alternatives) {
        if (alternative.in != m_rank.in)
            continue;
        for (const auto &quote : m_evidence) {
            const auto &name = quote.text;
            if (patterns::matchesWhole(alternative.pattern, name))
                return Decision{&m_rule, &alternative, name, quote.span};
            // `A.B` is a kind of `A`.
            if (m_rank.in == In::Class && name.contains(u'.') &&
                patterns::matchesWhole(alternative.pattern, name.section(u'.', 0, 0)))
                return Decision{&m_rule, &alternative, name, quote.span};
        }
    }
    return std::nullopt;
}

/// A phrase counts within one sentence, and only of those to whom the alternative listens.
std::optional<Decision> Judge::bySentences() const
{
    for (const auto &alternative : m_rule.alternatives) {
        if (!isAt(m_rank, alternative.in))
            continue;
        for (const auto &sentence : m_clues.reading.sentences) {
            if (!hears(alternative.in, sentence.voice))
                continue;
            const auto match = patterns::find(alternative.pattern, sentence.masked);
            if (match.hasMatch())
                return Decision{&m_rule, &alternative,
                                sentence.said.text().mid(match.capturedStart(), match.capturedLength()),
                                sentence.said.span(match.capturedStart(), match.capturedLength())};
        }
    }
    return std::nullopt;
}

std::optional<Decision> Judge::decide() const
{
    switch (m_rank.in) {
    case In::Mark:
    case In::Class:
    case In::State:
    case In::Form:
        return byWhole();
    case In::Said:
        return bySentences();
    case In::ToolSaid:
    case In::Right:
        break;
    }
    return std::nullopt;
}

/// What the lack of one right means; the rules of the one stage come before those of any.
std::optional<Decision> decideRight(const Clues &clues, const QString &right)
{
    for (const auto *rule : inOrder) {
        for (const auto &alternative : rule->alternatives) {
            if (alternative.in == In::Right && rule->applies(clues) &&
                patterns::matchesWhole(alternative.pattern, right))
                return Decision{rule, &alternative, right, {}};
        }
    }
    return std::nullopt;
}

QList<Decision> decisionsOn(const Clues &clues, const MissingPrivilege &missing)
{
    QList<Decision> decisions;
    for (const auto &privilege : missing.privileges) {
        auto decision = decideRight(clues, privilege + " on "_L1 + missing.kind);
        if (!decision)
            continue;
        decision->span = missing.span;
        if (!missing.said.isEmpty())
            decision->excerpt = missing.said;
        decisions += *decision;
    }
    return decisions;
}

/// Of several missing rights the first one names the code, unless one is none of ours: then our grants would
/// not cure it. Where one of several would do, the first of ours is enough.
std::optional<Decision> decideRights(const Clues &clues)
{
    std::optional<Decision> first;
    for (const auto &missing : clues.missing) {
        const auto each = decisionsOn(clues, missing);
        const auto isForeign = [](const Decision &d) { return d.alternative->code == Code::Other; };
        const auto foreign = std::find_if(each.begin(), each.end(), isForeign);
        const auto ours = std::find_if_not(each.begin(), each.end(), isForeign);
        if (foreign != each.end() && (!missing.anyOfThem || ours == each.end()))
            return *foreign;
        if (!first && ours != each.end())
            first = *ours;
    }
    return first;
}

/// The first of the rules, in their order, that finds what it asks for at this rank.
std::optional<Decision> decideAt(const Rank &rank, const Clues &clues)
{
    const auto evidence = evidenceAt(rank, clues);
    const auto isAsked = [&rank](const Alternative &alternative) { return isAt(rank, alternative.in); };
    for (const auto *rule : inOrder) {
        if (!std::any_of(rule->alternatives.begin(), rule->alternatives.end(), isAsked) ||
            !rule->applies(clues))
            continue;
        if (auto decision = Judge(clues, *rule, rank, evidence).decide())
            return decision;
    }
    return std::nullopt;
}

} // namespace

std::span<const Rule *const> rulesInOrder()
{
    return inOrder;
}

QLatin1StringView idOf(In in)
{
    switch (in) {
    case In::Mark:
        return "mark"_L1;
    case In::Class:
        return "class"_L1;
    case In::State:
        return "sqlstate"_L1;
    case In::Right:
        return "right"_L1;
    case In::Said:
        return "said"_L1;
    case In::ToolSaid:
        return "tool_said"_L1;
    case In::Form:
        return "form"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Decision> decide(const Clues &clues)
{
    for (const auto &rank : ranks) {
        if (auto decision = rank.in == In::Right ? decideRights(clues) : decideAt(rank, clues))
            return decision;
    }
    return std::nullopt;
}

} // namespace draftt
