// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/ownerask.h"

#include "core/job.h"
#include "tests/core/grants/grantfixture.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

/// Who would get a request for access, and the button that sends it.
class TestOwnerAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_states = {AskState::Goes};
        m_destinations = {{u"EMAIL"_s, u"anna@acme.test"_s, {}}};
        m_answer = m_destinations;
        m_sentFor.clear();
        m_failure.reset();
        m_accepted = std::make_shared<QSet<Grant>>();
        m_acceptedFirst = 0;
        m_canSend = true;
    }
    void cleanup() { m_ask.reset(); }

    void isSentForExactlyWhatIsMissing()
    {
        open();
        QTRY_VERIFY(questions().contains(u"anna@acme.test"_s));
        QVERIFY(m_sentFor.isEmpty()); // nobody has pressed
        const QSignalSpy sent(m_ask.get(), &OwnerAsk::sent);
        QVERIFY(m_person->click(u"ownerAskButton"_s));
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(m_sentFor, missing());
        QVERIFY(notice().contains(u"was sent to anna@acme.test"_s));
        QVERIFY(!m_person->see(u"ownerAskButton"_s)); // never twice
    }

    void whatGoesNowhereIsSaid_data()
    {
        QTest::addColumn<AskState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("no destination") << AskState::GoesNowhere << u"would go nowhere"_s;
        QTest::newRow("no API") << AskState::NotHere << u"does not offer requests for access"_s;
    }
    void whatGoesNowhereIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(draftt::AskState, state);
        m_states = {state};
        m_destinations.clear();
        open();
        QTRY_VERIFY(questions().contains(words));
        QVERIFY(notice().contains(u"send a page"_s));
        QVERIFY(!m_person->see(u"ownerAskButton"_s));
    }

    void onlyWhatGoesSomewhereIsSent()
    {
        m_states = {AskState::GoesNowhere, AskState::Goes};
        open();
        QTRY_VERIFY(m_person->see(u"ownerAskButton"_s));
        QVERIFY(notice().contains(u"For the rest send a page"_s));
        QVERIFY(m_person->click(u"ownerAskButton"_s));
        QTRY_COMPARE(m_sentFor.size(), 1);
        QCOMPARE(m_sentFor.constFirst(), missing().at(1));
    }

    void whoIsNotThereYetCannotBeAskedFor()
    {
        m_canSend = false;
        open();
        QTRY_VERIFY(questions().contains(u"anna@acme.test"_s));
        QVERIFY(!m_person->see(u"ownerAskButton"_s));
        QVERIFY(notice().contains(u"once the service principal is there"_s));
    }

    void aLostAnswerIsNoRefusal_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << false << u"was not sent"_s;
        QTest::newRow("lost") << true << u"Nobody knows"_s;
    }
    void aLostAnswerIsNoRefusal()
    {
        QFETCH(bool, isLost);
        QFETCH(QString, words);
        m_failure = Error();
        m_failure->kind = isLost ? ErrorKind::ConnectionLost : ErrorKind::PermissionDenied;
        open();
        QTRY_VERIFY(m_person->see(u"ownerAskButton"_s));
        const QSignalSpy sent(m_ask.get(), &OwnerAsk::sent);
        QVERIFY(m_person->click(u"ownerAskButton"_s));
        QTRY_VERIFY2(notice().contains(words), qPrintable(notice()));
        QCOMPARE(sent.size(), 0);
        QTest::qWait(50);
        QCOMPARE(m_sentFor.size(), missing().size()); // not again by itself
    }

    void whatWasAcceptedIsNotSentAgain_data()
    {
        QTest::addColumn<bool>("isOpenedAnew");
        QTest::addColumn<ErrorKind>("failure");
        QTest::addColumn<QString>("words");
        const auto rest = u"was sent, the rest was not"_s;
        QTest::newRow("pressed again") << false << ErrorKind::PermissionDenied << rest;
        QTest::newRow("opened again") << true << ErrorKind::PermissionDenied << rest;
        QTest::newRow("pressed again after a lost answer")
            << false << ErrorKind::ConnectionLost << u"Nobody knows whether the next one was"_s;
    }
    void whatWasAcceptedIsNotSentAgain()
    {
        QFETCH(bool, isOpenedAnew);
        QFETCH(ErrorKind, failure);
        QFETCH(QString, words);
        m_failure = Error();
        m_failure->kind = failure;
        m_acceptedFirst = 1;
        open();
        QTRY_VERIFY(m_person->see(u"ownerAskButton"_s));
        const QSignalSpy sent(m_ask.get(), &OwnerAsk::sent);
        QVERIFY(m_person->click(u"ownerAskButton"_s));
        QTRY_VERIFY2(notice().contains(words), qPrintable(notice()));
        QCOMPARE(sent.size(), 1); // somebody is about to grant that
        m_failure.reset();
        m_sentFor.clear();
        if (isOpenedAnew)
            open();
        QTRY_VERIFY(m_person->see(u"ownerAskButton"_s));
        QVERIFY(m_person->click(u"ownerAskButton"_s));
        QTRY_VERIFY2(notice().contains(u"was sent to anna@acme.test"_s), qPrintable(notice()));
        QCOMPARE(m_sentFor, missing().mid(1));
        open();
        QTRY_COMPARE(notice(), u"The request was sent."_s);
        QVERIFY(!m_person->see(u"ownerAskButton"_s));
    }

private:
    [[nodiscard]] static QList<Grant> missing() { return wantedGrants(wholeSchema()); }
    [[nodiscard]] QList<OwnerQuestion> made(const QList<Grant> &grants) const
    {
        QList<OwnerQuestion> questions;
        for (const auto &grant : grants) {
            const auto state = m_states.at(questions.size() % m_states.size());
            questions += OwnerQuestion{grant.securable(), {grant}, state, {m_destinations}};
        }
        return m_states.size() > 1 ? questions.first(2) : questions;
    }
    void open()
    {
        OwnerAsking asking;
        asking.fetchQuestions = [this](const QList<Grant> &grants, Done<QList<OwnerQuestion>> done) {
            return post([questions = made(grants), done = std::move(done)] { done(questions); });
        };
        if (m_canSend)
            asking.send = [this](const QList<OwnerQuestion> &questions, const AcceptedRights &accepted,
                                 Done<QList<RequestDestination>> done) {
                for (const auto &question : questions) {
                    m_sentFor += question.grants;
                    if (!m_failure || m_sentFor.size() <= m_acceptedFirst)
                        accepted->insert(question.grants.constFirst());
                }
                return post([this, done = std::move(done)] {
                    m_failure ? done(Failure(*m_failure)) : done(m_answer);
                });
            };
        asking.accepted = m_accepted;
        m_ask = std::make_unique<OwnerAsk>(asking, missing(), nullptr);
        m_ask->show();
        m_person = std::make_unique<Person>(*m_ask);
    }
    [[nodiscard]] QString questions() const { return m_person->read(u"ownerAskQuestions"_s); }
    [[nodiscard]] QString notice() const
    {
        return m_ask->findChild<QWidget *>(u"ownerAskNotice"_s)->findChild<QLabel *>(u"noticeText"_s)->text();
    }

    QList<AskState> m_states;
    QList<RequestDestination> m_destinations;
    QList<RequestDestination> m_answer;
    QList<Grant> m_sentFor;
    std::optional<Error> m_failure;
    AcceptedRights m_accepted;
    qsizetype m_acceptedFirst = 0; ///< so many are, although it fails
    bool m_canSend = true;
    std::unique_ptr<OwnerAsk> m_ask;
    std::unique_ptr<Person> m_person;
};

DRAFTT_WINDOW_TEST(TestOwnerAsk)
#include "tst_ownerask.moc"
