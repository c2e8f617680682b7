// SPDX-License-Identifier: Apache-2.0
#include "core/admin/browsersignin.h"

#include "core/admin/pkce.h"
#include "core/workspace/codeexchange.h"
#include "core/workspace/discovery.h"
#include "core/workspace/signinend.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int stateWords = 8; ///< 256 bits

/// What a sign-in page says of an app that it does not let in (RFC 6749, 4.1.2.1).
bool isOfTheApp(const QString &error)
{
    return error == "unauthorized_client"_L1 || error == "invalid_client"_L1 || error == "invalid_scope"_L1;
}

SignInProblem problemOf(const QString &error)
{
    if (error == "access_denied"_L1)
        return SignInProblem::Denied;
    return isOfTheApp(error) ? SignInProblem::AppRefused : SignInProblem::PageRefused;
}

QUrl pageFor(const QUrl &signInPage, const QString &app, const QUrl &redirect, const QByteArray &rest)
{
    auto page = signInPage;
    auto query = page.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    query += "client_id=" + QUrl::toPercentEncoding(app) +
             "&redirect_uri=" + QUrl::toPercentEncoding(redirect.toString(QUrl::FullyEncoded)) +
             "&response_type=code&scope=offline_access%20all-apis" + rest;
    page.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return page;
}

class SignIn final : public Job<SignInOutcome>
{
public:
    SignIn(HttpClient &http, const BrowserSignIn &order, Done<SignInOutcome> done)
        : Job(std::move(done)), m_http(http), m_order(order)
    {
        next(discoverWorkspace(http, order.address.host, {}, orFail(&SignIn::onDiscovered)));
    }

private:
    void onDiscovered(const Answered<WorkspaceInfo> &info)
    {
        m_info = info.value;
        if (m_info.signInPage.isEmpty())
            return refuseAnswer(info.exchange);
        m_listener = std::make_unique<RedirectListener>();
        if (!m_listener->listen(m_order.ports))
            return refuse({.problem = SignInProblem::PortsTaken});
        connect(m_listener.get(), &RedirectListener::answered, this, &SignIn::onAnswered);
        connect(m_listener.get(), &RedirectListener::linkAskedTwice, this,
                [this] { refuse({.problem = SignInProblem::LinkAskedTwice}); });
        const auto state = randomText(stateWords);
        m_redirect = m_listener->redirect();
        const auto page = pageFor(m_info.signInPage, m_order.app, m_redirect,
                                  "&state=" + state.reveal() + "&code_challenge=" + m_pkce.challenge +
                                      "&code_challenge_method=S256");
        m_listener->expect({page, state, m_order.pages});
        next(post([this] { refuse({.problem = SignInProblem::NoAnswer}); }, m_order.patience));
        if (m_order.onReady)
            m_order.onReady({m_listener->link(), page});
    }

    void refuseAnswer(const std::shared_ptr<const Exchange> &exchange)
    {
        Error error;
        error.kind = ErrorKind::MalformedReply;
        error.detail = u"OAuth discovery names no sign-in page on this host"_s;
        error.exchange = exchange;
        finish(Failure(error));
    }

    void onAnswered(const RedirectAnswer &answer)
    {
        if (answer.code.isEmpty())
            return refuse({.problem = problemOf(answer.error), .message = wordsOf(answer)});
        const CodeOrder order{m_info.tokenEndpoint, m_order.app, m_redirect, answer.code, m_pkce.verifier};
        next(exchangeCode(m_http, order,
                          [this](const Result<PersonsSignIn> &person) { onExchanged(person); }));
    }

    static QString wordsOf(const RedirectAnswer &answer)
    {
        return answer.description.isEmpty() ? answer.error : answer.description;
    }

    void onExchanged(const Result<PersonsSignIn> &person)
    {
        m_pkce = {};
        if (!person)
            return refuseExchange(person.error());
        m_workspace.emplace(m_http, m_order.address.host, *person, m_order.address.workspaceId);
        next(fetchCurrentUser(*m_workspace, [this](const Result<Answered<User>> &user) { onUser(user); }));
    }

    void refuseExchange(const Error &error)
    {
        const bool isOfApp = error.kind == ErrorKind::Unauthenticated || isOfTheApp(error.serverCode);
        if (isOfApp || error.kind == ErrorKind::BadRequest)
            return refuse({isOfApp ? SignInProblem::AppRefused : SignInProblem::CodeRefused, error.detail,
                           error.exchange});
        finish(Failure(error));
    }

    void onUser(const Result<Answered<User>> &user)
    {
        const auto kind = user || signInEndIn(user.error()) ? ErrorKind::Other : user.error().kind;
        if (kind == ErrorKind::Unauthenticated || kind == ErrorKind::PermissionDenied)
            return refuse({SignInProblem::NotAMember, user.error().detail, user.error().exchange});
        if (!user)
            return finish(Failure(user.error()));
        const auto wanted =
            m_order.address.workspaceId.isEmpty() ? m_info.workspaceId : m_order.address.workspaceId;
        const AdminSession admin{*std::exchange(m_workspace, std::nullopt), *user};
        finish(checkedWorkspace(admin, wanted, user->exchange));
    }

    void refuse(const SignInRefusal &refusal) { finish(SignInOutcome(refusal)); }

    void onEnd() override
    {
        if (m_listener)
            m_listener.release()->deleteLater(); // it may be telling
        if (m_workspace)
            m_workspace->signOut();
        m_pkce = {};
    }

    HttpClient &m_http;
    const BrowserSignIn m_order;
    WorkspaceInfo m_info;
    Pkce m_pkce = newPkce();
    QUrl m_redirect;
    std::unique_ptr<RedirectListener> m_listener;
    std::optional<Workspace> m_workspace;
};

} // namespace

Pending signInWithBrowser(HttpClient &http, const BrowserSignIn &order, Done<SignInOutcome> done)
{
    return Pending(new SignIn(http, order, std::move(done)));
}

} // namespace draftt
