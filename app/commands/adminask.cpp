// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminreport.h"

#include "app/commands/adminsignin.h"
#include "app/commands/adminsubcommands.h"
#include "app/commands/adminwish.h"
#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/admin/askowner.h"
#include "core/admin/stepsight.h"
#include "core/combine.h"
#include "core/job.h"
#include "core/names/shown.h"
#include "core/words/reachtexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct AskOrder {
    AdminWish wish;
    bool isSent = false;
    bool asJson = false;
};

QString idOf(AskState state)
{
    switch (state) {
    case AskState::Goes:
        return u"goes"_s;
    case AskState::GoesNowhere:
        return u"goes_nowhere"_s;
    case AskState::NotKnown:
        return u"not_known"_s;
    case AskState::NotHere:
        return u"not_here"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray destinationsJson(const QList<RequestDestination> &destinations)
{
    QJsonArray array;
    for (const auto &each : destinations)
        array += QJsonObject{{u"type"_s, each.type}, {u"id"_s, each.id}, {u"special"_s, each.special}};
    return array;
}

QJsonArray questionsJson(const QList<OwnerQuestion> &questions)
{
    QJsonArray array;
    for (const auto &question : questions) {
        QStringList privileges;
        for (const auto &grant : question.grants)
            privileges += restName(grant.privilege());
        array += QJsonObject{{u"securable"_s, question.securable.fullName()},
                             {u"kind"_s, question.securable.restKind()},
                             {u"privileges"_s, QJsonArray::fromStringList(privileges)},
                             {u"state"_s, idOf(question.state)},
                             {u"destinations"_s, destinationsJson(question.destinations.list)}};
    }
    return array;
}

/// The rights that whoever is signed in may not give, or perhaps not.
QList<Grant> toAskFor(const AdminPlan &plan)
{
    QList<Grant> grants;
    for (const auto &step : plan.steps) {
        if (step.grant && step.permit != Permit::Yes)
            grants += *step.grant;
    }
    return grants;
}

/// What `admin ask` does once the admin is signed in.
class AdminAsking final : public Job<ExitCode>
{
public:
    AdminAsking(const AdminSession &admin, const AskOrder &order, Terminal &terminal, Done<ExitCode> done)
        : Job(std::move(done)), m_workspace(admin.workspace), m_order(order), m_terminal(terminal)
    {
        next(fetchAdminPlan(m_workspace, order.wish, orSay(&AdminAsking::onPlan)));
    }

private:
    template <typename Value> [[nodiscard]] Done<Value> orSay(void (AdminAsking::*onValue)(const Value &))
    {
        return [this, onValue](const Result<Value> &result) {
            if (result)
                (this->*onValue)(*result);
            else
                finish(complainAboutPlan(result.error(), m_order.wish, m_terminal));
        };
    }

    void onPlan(const AdminPlan &plan)
    {
        if (!plan.principal) {
            m_terminal.complain(
                AdminCommandText::tr(
                    "There is no service principal “%1” yet to ask for, or several are called so: set "
                    "it up with admin apply first, or name one with --client-id.")
                    .arg(shown(plan.wish.displayName)));
            return finish(ExitCode::NotProven);
        }
        m_scimId = plan.principal->scimId;
        next(fetchOwnerQuestions(m_workspace, toAskFor(plan), orSay(&AdminAsking::onQuestions)));
    }

    void onQuestions(const QList<OwnerQuestion> &questions)
    {
        m_questions = questions;
        if (!m_order.asJson)
            printQuestions();
        const auto toSend = sendable(m_questions);
        if (!m_order.isSent || toSend.isEmpty())
            return conclude({});
        next(askOwners(m_workspace, toSend, {m_scimId, m_accepted},
                       [this](const Result<QList<RequestDestination>> &sent) {
                           if (sent)
                               onSent(*sent);
                           else
                               onNotSent(sent.error());
                       }));
    }

    /// Whether it was sent is not always known.
    void onNotSent(const Error &error)
    {
        const auto accepted = acceptedNames();
        m_terminal.complain(notSentText(error, accepted.size()));
        if (!accepted.isEmpty())
            //: %1 is a list of catalogs, schemas and tables
            m_terminal.complain(AdminCommandText::tr("Sent for: %1").arg(accepted.join(u", "_s)));
        if (m_order.asJson) {
            auto json = outcomeJson({});
            json.insert(u"sent"_s, mayHaveWorked(error) ? QJsonValue() : QJsonValue(false));
            m_terminal.printJson(json);
        }
        const auto code = complainAbout(error, Field::ClientId, m_terminal);
        finish(code == ExitCode::CannotReach ? code : ExitCode::NotProven);
    }

    /// What requests were accepted for.
    [[nodiscard]] QStringList acceptedNames() const
    {
        QStringList names;
        for (const auto &question : m_questions) {
            if (m_accepted->contains(question.grants.constFirst()))
                names += question.securable.fullName();
        }
        return names;
    }

    [[nodiscard]] QJsonObject outcomeJson(const QList<RequestDestination> &destinations) const
    {
        return {{u"workspace"_s, m_workspace.host().text()},
                {u"questions"_s, questionsJson(m_questions)},
                {u"sent"_s, m_order.isSent && !sendable(m_questions).isEmpty()},
                {u"sent_for"_s, QJsonArray::fromStringList(acceptedNames())},
                {u"went_to"_s, destinationsJson(destinations)}};
    }

    void printQuestions() const
    {
        if (m_questions.isEmpty())
            m_terminal.print(
                AdminCommandText::tr("There is nothing to ask for: you may grant what is missing."));
        for (const auto &question : m_questions)
            m_terminal.print(textFor(question));
    }

    void onSent(const QList<RequestDestination> &destinations)
    {
        if (!m_order.asJson)
            m_terminal.print(
                AdminCommandText::tr("The request was sent. Once the rights are granted, admin plan no "
                                     "longer lists them."));
        conclude(destinations);
    }

    void conclude(const QList<RequestDestination> &destinations)
    {
        const auto toSend = sendable(m_questions);
        if (m_order.asJson)
            m_terminal.printJson(outcomeJson(destinations));
        else if (!m_order.isSent && !toSend.isEmpty())
            m_terminal.print(AdminCommandText::tr("Nothing was sent: add --send."));
        finish(toSend.size() == m_questions.size() ? ExitCode::Proven : ExitCode::NotProven);
    }

    const Workspace m_workspace;
    const AskOrder m_order;
    Terminal &m_terminal;
    QString m_scimId;
    QList<OwnerQuestion> m_questions;
    const AcceptedRights m_accepted = std::make_shared<QSet<Grant>>();
};

} // namespace

Pending startAdminAsk(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"admin ask"_s,
        AdminCommandText::tr("Asks the owners inside Databricks for the rights that you may not grant: "
                             "shows who would get a request for access, and with --send sends it on "
                             "behalf of the service principal."));
    takeAdminWish(line);
    line.option(u"send"_s,
                AdminCommandText::tr("Send the requests; without it, only show who would get them."));
    line.option(u"json"_s, AdminCommandText::tr(
                               "Print one JSON object: workspace, questions, sent, sent_for and went_to."));
    line.example(u"draftt-connect admin ask --plan wanted.json --send"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto wanted = adminWishFrom(line, context);
    if (!wanted)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const AskOrder order{wanted->wish, line.isSet(u"send"_s), line.isSet(u"json"_s)};
    return then<AdminSession, ExitCode>(
        [&](const Done<AdminSession> &done) { return signInAsAdmin(wanted->session, line, context, done); },
        [order, &context](const AdminSession &admin, const Done<ExitCode> &done) {
            return Pending(new AdminAsking(admin, order, context.terminal, done));
        },
        endWith(std::move(finished)));
}

} // namespace draftt
