// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"
#include "core/checks/principal.h"
#include "core/checks/stepchecks.h"
#include "core/workspace/discovery.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What these checks tell each other.
struct ConnectFacts {
    std::optional<Error> tlsError; ///< TCP was fine, TLS was not
    std::shared_ptr<const Exchange> firstAnswer;
    std::optional<HttpReply> config; ///< what came with it, until it is read
    std::shared_ptr<Early<HttpReply>> oauth = std::make_shared<Early<HttpReply>>();
    /// With a personal access token, whose use is the only proof.
    std::optional<Result<Answered<User>>> user;
    std::optional<Answered<QList<Warehouse>>> warehouses;
};

/// Builds the checks of the Connect step around their common facts.
class ConnectSteps
{
public:
    ConnectSteps(const Workspace &workspace, Session &session) : m_workspace(workspace), m_session(session) {}

    [[nodiscard]] Check reach() const;
    [[nodiscard]] Check tls() const;
    [[nodiscard]] Check isWorkspace() const;
    [[nodiscard]] Check signIn() const;
    [[nodiscard]] Check whoAmI() const;
    [[nodiscard]] Check mayUseSql() const;
    [[nodiscard]] Check seesWarehouse() const;

private:
    [[nodiscard]] Check make(CheckId id, const QList<CheckId> &needs, Stage stage) const;
    [[nodiscard]] Check signInByToken() const;

    const Workspace m_workspace;
    Session &m_session;
    std::shared_ptr<ConnectFacts> m_facts = std::make_shared<ConnectFacts>();
};

Check ConnectSteps::make(CheckId id, const QList<CheckId> &needs, Stage stage) const
{
    Check check;
    check.key.id = id;
    for (const auto need : needs)
        check.needs += CheckKey{need, {}};
    check.diagnose = steps::diagnoseAt(m_workspace, m_session, stage);
    return check;
}

Check ConnectSteps::reach() const
{
    auto check = make(CheckId::Reach, {}, Stage::Transport);
    check.start = [workspace = m_workspace, facts = m_facts](Done<CheckAnswer> done,
                                                             const ReportProgress &report) {
        facts->tlsError.reset();
        facts->config.reset();
        const auto judge = [facts, done](const Result<HttpReply> &reply) {
            if (reply) {
                facts->firstAnswer = reply->exchange;
                facts->config = *reply;
                done(CheckAnswer{.evidence = seen::HttpAnswer{.status = reply->status},
                                 .exchange = reply->exchange});
                return;
            }
            const auto kind = reply.error().kind;
            if (kind != ErrorKind::TlsUntrusted && kind != ErrorKind::TlsFailed) {
                done(Failure(reply.error()));
                return;
            }
            facts->tlsError = reply.error();
            done(CheckAnswer{.evidence = seen::OpenPort{}, .exchange = reply.error().exchange});
        };
        return knock(workspace.http(), workspace.host(), steps::retriesTo(report), judge);
    };
    return check;
}

CheckEvidence tlsEvidence(const Exchange &exchange)
{
    if (!exchange.tls)
        return seen::NoTls{};
    return seen::Tls{.protocol = exchange.tls->protocol, .signer = exchange.tls->chain.value(0).issuer};
}

Check ConnectSteps::tls() const
{
    auto check = make(CheckId::Tls, {CheckId::Reach}, Stage::Transport);
    check.start = [facts = m_facts](Done<CheckAnswer> done, const ReportProgress &) {
        return post([facts, done] {
            if (facts->tlsError)
                done(Failure(*facts->tlsError));
            else
                done(CheckAnswer{.evidence = tlsEvidence(*facts->firstAnswer),
                                 .exchange = facts->firstAnswer});
        });
    };
    return check;
}

/// An answer that is not one of a workspace, when no more special reason was found.
Diagnosis notAWorkspace(Diagnosis diagnosis, const Error &error)
{
    const auto isVague = diagnosis.code == Code::Other || diagnosis.code == Code::ResponseMalformed;
    const auto isAnswer = error.kind == ErrorKind::NotAnApi || error.kind == ErrorKind::NotFound ||
                          error.kind == ErrorKind::MalformedReply || error.kind == ErrorKind::BadRequest ||
                          error.kind == ErrorKind::Redirected;
    if (isVague && isAnswer)
        diagnosis.code = Code::HostNotAWorkspace;
    return diagnosis;
}

Check ConnectSteps::isWorkspace() const
{
    auto check = make(CheckId::IsWorkspace, {CheckId::Tls}, Stage::Transport);
    check.diagnose = [inner = check.diagnose](const Error &error) {
        return notAWorkspace(inner(error), error);
    };
    check.ahead = AskedAhead{{}, [workspace = m_workspace, facts = m_facts](const ReportProgress &report) {
                                 return askOAuthEarly(workspace.http(), workspace.host(),
                                                      steps::retriesTo(report), *facts->oauth);
                             }};
    check.start = [workspace = m_workspace, &session = m_session,
                   facts = m_facts](Done<CheckAnswer> done, const ReportProgress &report) {
        const HostHeard known{std::exchange(facts->config, std::nullopt), facts->oauth};
        return steps::heard(workspace, report)
            .discover(known, [workspace, &session, done](const Result<Answered<WorkspaceInfo>> &info) {
                if (!info) {
                    done(Failure(info.error()));
                    return;
                }
                const auto &told = info->value;
                session.info = told;
                CheckAnswer answer;
                answer.exchange = info->exchange;
                answer.evidence = seen::WorkspaceName{.cloud = told.cloud, .id = told.workspaceId};
                if (told.hostType.compare("account"_L1, Qt::CaseInsensitive) == 0)
                    answer.refuted =
                        steps::ownDiagnosis(Code::HostNotAWorkspace, steps::knownNow(workspace, session));
                done(answer);
            });
    };
    return check;
}

Check ConnectSteps::signIn() const
{
    if (m_session.method == SignInMethod::PersonalToken)
        return signInByToken();
    auto check = make(CheckId::SignIn, {CheckId::IsWorkspace}, Stage::Token);
    check.start = [workspace = m_workspace](Done<CheckAnswer> done, const ReportProgress &report) {
        return steps::heard(workspace, report).signIn([done](const Result<Answered<Nothing>> &result) {
            done(result.map([](const Answered<Nothing> &signedIn) {
                return CheckAnswer{.evidence = seen::SignedIn{.method = SignInMethod::OAuthClient},
                                   .exchange = signedIn.exchange};
            }));
        });
    };
    return check;
}

/// Nobody can be asked whether a personal access token is good except by using it. A refusal for another
/// reason shows that the token itself was taken.
Check ConnectSteps::signInByToken() const
{
    auto check = make(CheckId::SignIn, {CheckId::IsWorkspace}, Stage::ScimMe);
    check.start = [workspace = m_workspace, &session = m_session,
                   facts = m_facts](Done<CheckAnswer> done, const ReportProgress &report) {
        facts->user.reset();
        return fetchCurrentUser(steps::heard(workspace, report), [workspace, &session, facts,
                                                                  done](const Result<Answered<User>> &user) {
            const auto isTaken =
                user || (user.error().kind == ErrorKind::PermissionDenied &&
                         diagnose(user.error(), Stage::ScimMe, steps::knownNow(workspace, session)).code ==
                             Code::AuthMissingEntitlement);
            if (!isTaken) {
                done(Failure(user.error()));
                return;
            }
            facts->user = user;
            done(CheckAnswer{.evidence = seen::SignedIn{.method = SignInMethod::PersonalToken},
                             .exchange = exchangeOf(user)});
        });
    };
    return check;
}

Check ConnectSteps::whoAmI() const
{
    auto check = make(CheckId::WhoAmI, {CheckId::SignIn}, Stage::ScimMe);
    check.start = [workspace = m_workspace, &session = m_session,
                   facts = m_facts](Done<CheckAnswer> done, const ReportProgress &report) {
        const auto take = [workspace, &session, done](const Result<Answered<User>> &user) {
            if (!user) {
                done(Failure(user.error()));
                return;
            }
            session.user = user->value;
            done(CheckAnswer{.evidence = seen::Identity{.userName = user->value.userName,
                                                        .displayName = user->value.displayName},
                             .refuted = steps::doubtAbout(*user, workspace, session),
                             .exchange = user->exchange});
        };
        // Asked already by this run's sign-in; a later run of this check alone asks again.
        if (const auto user = std::exchange(facts->user, std::nullopt))
            return post([take, user] { take(*user); });
        return fetchCurrentUser(steps::heard(workspace, report), take);
    };
    return check;
}

/// Being known to SCIM takes any entitlement, the list of warehouses the one that matters (databricks-api
/// §3.3, §4.1); a principal that has it through a group does not show it in its own list.
Check ConnectSteps::mayUseSql() const
{
    auto check = make(CheckId::MayUseSql, {CheckId::SignIn}, Stage::WarehouseList);
    check.start = [workspace = m_workspace, facts = m_facts](Done<CheckAnswer> done,
                                                             const ReportProgress &report) {
        return fetchWarehouses(steps::heard(workspace, report),
                               [facts, done](const Result<Answered<QList<Warehouse>>> &list) {
                                   if (!list) {
                                       done(Failure(list.error()));
                                       return;
                                   }
                                   facts->warehouses = *list;
                                   done(CheckAnswer{.exchange = list->exchange});
                               });
    };
    return check;
}

Check ConnectSteps::seesWarehouse() const
{
    auto check = make(CheckId::SeesWarehouse, {CheckId::MayUseSql}, Stage::WarehouseList);
    check.start = [workspace = m_workspace, &session = m_session,
                   facts = m_facts](Done<CheckAnswer> done, const ReportProgress &report) {
        const auto take = [workspace, &session, done](const Result<Answered<QList<Warehouse>>> &list) {
            if (!list) {
                done(Failure(list.error()));
                return;
            }
            session.setWarehouses(list->value);
            QStringList names;
            for (const auto &warehouse : list->value)
                names += warehouse.name;
            CheckAnswer answer;
            answer.evidence = seen::Warehouses{.names = names};
            answer.exchange = list->exchange;
            if (list->value.isEmpty())
                answer.refuted =
                    steps::ownDiagnosis(Code::WarehouseNoCanUse, steps::knownNow(workspace, session));
            done(answer);
        };
        if (const auto list = std::exchange(facts->warehouses, std::nullopt))
            return post([take, list] { take(*list); });
        return fetchWarehouses(steps::heard(workspace, report), take);
    };
    return check;
}

} // namespace

QList<Check> connectChecks(const Workspace &workspace, Session &session)
{
    const ConnectSteps build(workspace, session);
    return {build.reach(),  build.tls(),       build.isWorkspace(),  build.signIn(),
            build.whoAmI(), build.mayUseSql(), build.seesWarehouse()};
}

} // namespace draftt
