// SPDX-License-Identifier: Apache-2.0
#include "app/commands/grantsoperation.h"

#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/rights.h"

#include <utility>

namespace draftt
{

GrantsOperation::GrantsOperation(const Connection &connection, const CommandLine &line,
                                 CommandContext &context, Planned planned, Finished failed)
    : m_session(connection.session)
    , m_context(context)
    , m_planned(std::move(planned))
    , m_failed(std::move(failed))
{
    m_step =
        fetchSecret(connection, line, context, [this](const Result<Secret> &secret) { onSecret(secret); });
}

void GrantsOperation::cancel()
{
    m_planned = nullptr;
    m_failed = nullptr;
    m_step.reset();
}

void GrantsOperation::onSecret(const Result<Secret> &secret)
{
    if (!secret)
        return fail(exitCodeFor(secret.error()));
    const bool isToken = m_session.method == SignInMethod::PersonalToken;
    if (secret->isEmpty())
        return fail(complainAbout(Error::input(InputProblem::Empty), isToken ? Field::Token : Field::Secret,
                                  m_context.terminal));
    m_session.secret = *secret;
    m_workspace.emplace(m_context.http, m_session.address->host, *m_session.credentials());
    m_step = fetchCurrentUser(*m_workspace, [this](const Result<User> &user) { onUser(user); });
}

void GrantsOperation::onUser(const Result<User> &user)
{
    if (!user)
        return fail(complainAbout(user.error(), Field::Host, m_context.terminal));
    m_session.user = *user;
    const auto facts = accessFactsOf(m_session, m_session.address->host);
    if (!facts)
        return fail(complainAbout(Error::input(InputProblem::Empty), Field::ClientId, m_context.terminal));
    m_step = fetchAccessFacts(
        *m_workspace, *facts, RightsReader::Principal, [this](const Result<AccessFacts> &read) {
            if (!read)
                return fail(complainAbout(read.error(), Field::Host, m_context.terminal));
            m_failed = nullptr;
            if (const auto planned = std::exchange(m_planned, nullptr))
                planned(makePlan(*read));
        });
}

void GrantsOperation::fail(ExitCode code)
{
    m_planned = nullptr;
    if (const auto failed = std::exchange(m_failed, nullptr))
        failed(code);
}

} // namespace draftt
