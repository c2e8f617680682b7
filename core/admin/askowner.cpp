// SPDX-License-Identifier: Apache-2.0
#include "core/admin/askowner.h"

#include "core/combine.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t mostAtOnce = 8;
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
    Asking(const Workspace &workspace, const QList<AccessRequest> &requests,
           Done<QList<RequestDestination>> done)
        : Job(std::move(done)), m_workspace(workspace), m_requests(requests)
    {
        if (m_requests.isEmpty())
            next(post([this] { finish(m_destinations); }));
        else
            sendNext();
    }

private:
    void sendNext() { next(requestAccess(m_workspace, m_requests.takeFirst(), orFail(&Asking::onSent))); }

    void onSent(const Answered<QList<RequestDestination>> &sent)
    {
        for (const auto &each : sent.value) {
            if (!m_destinations.contains(each))
                m_destinations += each;
        }
        if (m_requests.isEmpty())
            finish(m_destinations);
        else
            sendNext();
    }

    const Workspace m_workspace;
    QList<AccessRequest> m_requests;
    QList<RequestDestination> m_destinations;
};

} // namespace

Pending fetchOwnerQuestions(const Workspace &workspace, const QList<Grant> &missing,
                            Done<QList<OwnerQuestion>> done)
{
    std::vector<Starter<OwnerQuestion>> starters;
    for (const auto &question : questionsOf(missing))
        starters.push_back(lookFor(workspace, question));
    return all<OwnerQuestion>(std::move(starters), mostAtOnce, std::move(done));
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

Pending askOwners(const Workspace &workspace, const QList<OwnerQuestion> &questions, const QString &scimId,
                  Done<QList<RequestDestination>> done)
{
    return Pending(new Asking(workspace, requestsFor(questions, scimId), std::move(done)));
}

} // namespace draftt
