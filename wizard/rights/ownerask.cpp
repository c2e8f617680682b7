// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/ownerask.h"

#include "core/admin/stepsight.h"
#include "core/diagnosis/diagnosis.h"
#include "core/words/diagnosistexts.h"
#include "core/words/reachtexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostLines = 5;

QString reasonOf(const Error &error)
{
    return textFor(diagnose(error, Stage::Transport)).title;
}

} // namespace

OwnerAsk::OwnerAsk(const OwnerAsking &asking, const QList<Grant> &missing, QWidget *parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_notice(new Notice(Sign::Running, this))
    , m_questions(paragraph({}, this))
    , m_send(new ActionButton(tr("Send the &request"), u"ownerAskButton"_s, this))
{
    build();
    connect(m_send, &QPushButton::clicked, this, &OwnerAsk::send);
    m_send->hide();
    say(Sign::Running, tr("Reading who would get a request for access…"));
    m_work = m_asking.fetchQuestions(
        missing, [this](const Result<QList<OwnerQuestion>> &questions) { onQuestions(questions); });
    setVisible(bool(m_work)); // else nobody is signed in
}

void OwnerAsk::build()
{
    setObjectName(u"ownerAsk"_s);
    m_notice->setObjectName(u"ownerAskNotice"_s);
    m_questions->setObjectName(u"ownerAskQuestions"_s);
    m_questions->hide();
    auto *card = new Card(tr("Ask inside Databricks"), this);
    card->body()->addWidget(m_questions);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_send, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void OwnerAsk::onQuestions(const Result<QList<OwnerQuestion>> &questions)
{
    m_work.reset();
    if (!questions)
        //: %1 is a sentence that says why
        return say(Sign::Unproven,
                   tr("Who would get a request is unknown. %1").arg(reasonOf(questions.error())));
    QStringList lines;
    for (const auto &question : questions->first(std::min(questions->size(), mostLines)))
        lines += textFor(question);
    if (questions->size() > mostLines)
        lines += tr("And %n more.", nullptr, int(questions->size() - mostLines));
    m_questions->setText(lines.join(u'\n'));
    m_questions->setVisible(!lines.isEmpty());
    const auto going = sendable(*questions);
    const auto rest = questions->size() - going.size();
    m_toSend = notAccepted(going, m_asking.accepted);
    m_send->setVisible(!m_toSend.isEmpty() && m_asking.send);
    if (m_toSend.isEmpty() && !going.isEmpty())
        say(Sign::Passed, tr("The request was sent."));
    else if (m_toSend.isEmpty())
        say(Sign::NotYet, tr("Nothing can be asked for inside Databricks here: send a page from below."));
    else if (!m_asking.send)
        say(Sign::Info, tr("It can be sent once the service principal is there."));
    else if (rest > 0)
        say(Sign::Info, tr("The request asks for these rights and no others, where it goes somewhere. For "
                           "the rest send a page from below."));
    else
        say(Sign::Info, tr("The request asks for these rights and no others."));
}

void OwnerAsk::send()
{
    m_send->setEnabled(false);
    say(Sign::Running, tr("Sending the request…"));
    m_work = m_asking.send(
        m_toSend, m_asking.accepted,
        [this](const Result<QList<RequestDestination>> &destinations) { onSent(destinations); });
}

void OwnerAsk::onSent(const Result<QList<RequestDestination>> &destinations)
{
    m_work.reset();
    if (!destinations) {
        m_send->setEnabled(true); // again only by whoever presses it
        const auto open = notAccepted(m_toSend, m_asking.accepted);
        const bool isPartSent = open.size() < m_toSend.size();
        m_toSend = open;
        say(Sign::Failed, failureText(destinations.error(), isPartSent));
        if (isPartSent)
            Q_EMIT sent();
        return;
    }
    QStringList to;
    for (const auto &destination : *destinations)
        to += textFor(destination);
    m_send->hide();
    say(Sign::Passed, to.isEmpty()
                          ? tr("The request was sent.")
                          //: %1 is a list of people and places
                          : tr("The request was sent to %1.").arg(QLocale().createSeparatedList(to)));
    Q_EMIT sent();
}

QString OwnerAsk::failureText(const Error &error, bool isPartSent) const
{
    const auto why = reasonOf(error);
    if (isPartSent)
        return mayHaveWorked(error)
                   //: %1 is a sentence that says why
                   ? tr("The first part of the request was sent. Nobody knows whether the next one was: ask "
                        "before you send the rest. %1")
                         .arg(why)
                   //: %1 is a sentence that says why
                   : tr("The first part of the request was sent, the rest was not. Sending it again sends the "
                        "rest alone. %1")
                         .arg(why);
    return mayHaveWorked(error)
               //: %1 is a sentence that says why
               ? tr("Nobody knows whether the request was sent: ask before you send it again. %1").arg(why)
               //: %1 is a sentence that says why
               : tr("The request was not sent. %1").arg(why);
}

void OwnerAsk::say(Sign sign, const QString &sentence)
{
    m_notice->setSign(sign);
    m_notice->setText(sentence);
    announce(*this, sentence);
}

} // namespace draftt
