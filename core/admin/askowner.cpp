// SPDX-License-Identifier: Apache-2.0
#include "core/admin/askowner.h"

#include "core/combine.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t mostAskedAtOnce = 8;
// Letters, digits, spaces and punctuation marks only.
const auto comment = u"Draftt reads these tables and changes nothing. Asked for with draftt-connect."_s;

QList<OwnerQuestion> questionsOf(const QList<Grant> &missing)
{
    QList<OwnerQuestion> questions;
    QHash<Securable, qsizetype> places;
    for (const auto &grant : missing) {
        const auto place = places.value(grant.securable(), questions.size());
        if (place == questions.size()) {
            places.insert(grant.securable(), place);
            questions += OwnerQuestion{grant.securable(), {}};
        }
        questions[place].grants += grant;
    }
    return questions;
}

/// A failure that says nothing of the question is one; the others are an answer.
Result<OwnerQuestion> answered(OwnerQuestion question, const Result<Answered<RequestDestinations>> &reply)
{
    if (reply) {
        question.destinations = reply->value;
        question.state = question.destinations.isAny() ? AskState::Goes : AskState::GoesNowhere;
        return question;
    }
    const auto &error = reply.error();
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotAnApi)
        question.state = error.serverCode == "ENDPOINT_NOT_FOUND"_L1 || error.serverCode.isEmpty()
                             ? AskState::NotHere
                             : AskState::NotKnown;
    else if (error.kind == ErrorKind::PermissionDenied || error.kind == ErrorKind::BadRequest)
        question.state = AskState::NotKnown;
    else
        return Failure(error);
    return question;
}

Starter<OwnerQuestion> lookFor(const Workspace &workspace, const OwnerQuestion &question)
{
    return [workspace, question](const Done<OwnerQuestion> &end) {
        const auto read = [question, end](const Result<Answered<RequestDestinations>> &reply) {
            end(answered(question, reply));
        };
        return fetchRequestDestinations(workspace, question.securable, read);
    };
}

class Asking final : public Job<QList<RequestDestination>>
{
public:
    Asking(const Workspace &workspace, const QList<OwnerQuestion> &questions, AskingFor whom,
           Done<QList<RequestDestination>> done)
        : Job(std::move(done)), m_workspace(workspace), m_whom(std::move(whom)), m_questions(questions)
    {
        if (m_questions.isEmpty())
            next(post([this] { finish(m_destinations); }));
        else
            sendNext();
    }

private:
    void sendNext()
    {
        m_sent = m_questions.first(std::min(m_questions.size(), mostInRequest));
        next(requestAccess(m_workspace, requestsFor(m_sent, m_whom.scimId).constFirst(),
                           orFail(&Asking::onSent)));
    }

    void onSent(const Answered<QList<RequestDestination>> &sent)
    {
        noteAccepted();
        for (const auto &each : sent.value) {
            if (!m_destinations.contains(each))
                m_destinations += each;
        }
        m_questions.remove(0, m_sent.size());
        if (m_questions.isEmpty())
            finish(m_destinations);
        else
            sendNext();
    }

    /// At once: whatever becomes of those that follow, this one is not to be sent again.
    void noteAccepted() const
    {
        if (!m_whom.accepted)
            return;
        for (const auto &question : m_sent) {
            for (const auto &grant : question.grants)
                m_whom.accepted->insert(grant);
        }
    }

    const Workspace m_workspace;
    const AskingFor m_whom;
    QList<OwnerQuestion> m_questions; ///< that are not answered
    QList<OwnerQuestion> m_sent;      ///< the last request's
    QList<RequestDestination> m_destinations;
};

} // namespace

Pending fetchOwnerQuestions(const Workspace &workspace, const QList<Grant> &missing,
                            Done<QList<OwnerQuestion>> done)
{
    std::vector<Starter<OwnerQuestion>> starters;
    for (const auto &question : questionsOf(missing))
        starters.push_back(lookFor(workspace, question));
    return all<OwnerQuestion>(std::move(starters), mostAskedAtOnce, std::move(done));
}

QList<OwnerQuestion> sendable(const QList<OwnerQuestion> &questions)
{
    auto result = questions;
    result.removeIf([](const OwnerQuestion &question) {
        return question.state == AskState::GoesNowhere || question.state == AskState::NotHere;
    });
    return result;
}

QList<AccessRequest> requestsFor(const QList<OwnerQuestion> &questions, const QString &scimId)
{
    QList<AccessRequest> requests;
    for (const auto &question : questions) {
        if (requests.isEmpty() || requests.constLast().rights.size() == mostInRequest)
            requests += AccessRequest{scimId, {}, comment};
        QStringList privileges;
        for (const auto &grant : question.grants)
            privileges += restName(grant.privilege());
        requests.last().rights += {question.securable, privileges};
    }
    return requests;
}

QList<OwnerQuestion> notAccepted(const QList<OwnerQuestion> &questions, const AcceptedRights &accepted)
{
    if (!accepted)
        return questions;
    auto open = questions;
    for (auto &question : open)
        question.grants.removeIf([&accepted](const Grant &grant) { return accepted->contains(grant); });
    open.removeIf([](const OwnerQuestion &question) { return question.grants.isEmpty(); });
    return open;
}

Pending askOwners(const Workspace &workspace, const QList<OwnerQuestion> &questions, const AskingFor &whom,
                  Done<QList<RequestDestination>> done)
{
    return Pending(new Asking(workspace, notAccepted(questions, whom.accepted), whom, std::move(done)));
}

} // namespace draftt
