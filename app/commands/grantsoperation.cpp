// SPDX-License-Identifier: Apache-2.0
#include "app/commands/grantsoperation.h"

#include "app/commands/sentences.h"
#include "core/checks/rights.h"

namespace draftt
{

GrantsOperation::GrantsOperation(const Session &session, CommandContext &context, Done<Plan> done)
    : Job(std::move(done))
    , m_session(session)
    , m_context(context)
    , m_workspace(context.http, session.address->host, *session.credentials())
{
    next(fetchCurrentUser(m_workspace, [this](const Result<User> &user) { onUser(user); }));
}

void GrantsOperation::onUser(const Result<User> &user)
{
    if (!user)
        return fail(user.error(), Field::Host);
    m_session.user = *user;
    const auto facts = accessFactsOf(m_session, m_session.address->host);
    if (!facts)
        return fail(Error::input(InputProblem::Empty), Field::ClientId);
    next(fetchAccessFacts(m_workspace, *facts, RightsReader::Principal,
                          [this](const Result<AccessFacts> &read) { onFacts(read); }));
}

void GrantsOperation::onFacts(const Result<AccessFacts> &facts)
{
    if (!facts)
        return fail(facts.error(), Field::Host);
    finish(makePlan(*facts));
}

void GrantsOperation::fail(const Error &error, Field field)
{
    complainAbout(error, field, m_context.terminal);
    finish(Failure(error));
}

} // namespace draftt
