// SPDX-License-Identifier: Apache-2.0
#include "core/profile/standing.h"
#include "tests/support/adminbench.h"
#include "tests/support/laggy.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QStringList kindsOf(const AdminPlan &plan)
{
    QStringList kinds;
    for (const auto &step : plan.steps)
        kinds += idOf(step.kind);
    return kinds;
}

const auto allSteps =
    u"create_principal,give_can_use,give_privilege,give_privilege,give_privilege,give_privilege,create_secret"_s;

} // namespace

/// From nothing to a proven connection, and back, as one admin on a demo workspace.
class TestAdminApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<AdminBench>();
    }
    void cleanup()
    {
        QVERIFY2(m_bench->demo.problems().isEmpty(), qPrintable(m_bench->demo.problems().join(u'\n')));
    }

    void aNewPrincipalIsSetUpProvenAndTakenBack()
    {
        const auto before = m_bench->snapshot();
        const auto plan = m_bench->plan(m_bench->wish());
        QVERIFY2(plan.has_value(), qPrintable(plan ? QString() : plan.error().detail));
        QCOMPARE(kindsOf(*plan).join(u','), allSteps);
        QVERIFY(std::all_of(plan->steps.begin(), plan->steps.end(),
                            [](const PlannedStep &step) { return step.permit == Permit::Yes; }));
        QVERIFY(plan->packets().isEmpty());
        QCOMPARE(m_bench->snapshot(), before); // a plan changes nothing

        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY2(applied.has_value(), qPrintable(applied ? QString() : applied.error().detail));
        QVERIFY2(!applied->failure, applied->failure ? qPrintable(applied->failure->error.detail) : "");
        QVERIFY(applied->journal.isApplied());
        QCOMPARE(m_bench->idsNamed(u"draftt-reader"_s).size(), 1);

        const auto proven = m_bench->prove(applied->journal);
        QVERIFY(proven.has_value());
        const auto &kept = proven->checked.profile;
        QVERIFY(isProven(kept));
        QVERIFY(proven->certificate);
        QVERIFY2(proven->certificate->verdict() == Verdict::ReadOnly, "the certificate is not green");
        QVERIFY(kept.access && kept.access->verdict == Verdict::ReadOnly);
        QVERIFY(kept.life.secretEnds.isValid());

        const auto again = m_bench->plan(m_bench->wish());
        QCOMPARE(kindsOf(*again).join(u','), u"create_secret"_s); // nothing is done twice

        const auto undone = m_bench->undo(applied->journal);
        QVERIFY(undone.has_value() && !undone->failure && undone->journal.isUndone());
        QCOMPARE(m_bench->snapshot(), before);
    }

    void thePrincipalThatIsThereIsTaken()
    {
        auto wish = m_bench->wish();
        wish.displayName = u"draftt-connector"_s;
        const auto before = m_bench->snapshot();
        const auto plan = m_bench->plan(wish);
        QVERIFY(plan.has_value());
        QVERIFY(plan->principal);
        QVERIFY(!kindsOf(*plan).contains(u"create_principal"_s));
        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY(applied.has_value() && !applied->failure);
        const auto undone = m_bench->undo(applied->journal);
        QVERIFY(undone.has_value() && !undone->failure);
        QCOMPARE(m_bench->snapshot(), before);
    }

    /// What is given takes effect later, and some reads tell of before.
    void whatTakesEffectLateIsWaitedFor()
    {
        m_bench = std::make_unique<AdminBench>(laggy());
        m_bench->http.setTimeScale(0.05);
        m_bench->options.looks = 40;
        const auto before = m_bench->snapshot();
        const auto applied = m_bench->apply(journalOf(*m_bench->plan(m_bench->wish())));
        QVERIFY(applied.has_value());
        QVERIFY2(!applied->failure, applied->failure ? qPrintable(applied->failure->error.detail) : "");
        const auto proven = m_bench->prove(applied->journal);
        QVERIFY(proven.has_value());
        QVERIFY(isProven(proven->checked.profile));
        QCOMPARE(m_bench->idsNamed(u"draftt-reader"_s).size(), 1);
        const auto undone = m_bench->undo(applied->journal);
        QVERIFY(undone.has_value() && !undone->failure);
        QTRY_COMPARE(m_bench->snapshot(), before); // once the last change is in force
    }

    /// Somebody has begun to use the principal: it is left, and said.
    void whatOthersHaveChangedIsLeft()
    {
        const auto applied = m_bench->apply(journalOf(*m_bench->plan(m_bench->wish())));
        const auto id = applied->journal.principal->scimId;
        m_bench->call("POST"_ba, "/api/2.0/accounts/servicePrincipals/"_L1 + id + "/credentials/secrets"_L1);
        const auto undone = m_bench->undo(applied->journal);
        QVERIFY(undone.has_value() && !undone->failure);
        QVERIFY(undone->journal.isUndone());
        QCOMPARE(undone->journal.steps.constFirst().state, JournalState::Left);
        QCOMPARE(m_bench->idsNamed(u"draftt-reader"_s), QStringList(id));
    }

    void aLevelThatOthersHaveRaisedIsLeft()
    {
        auto wish = m_bench->wish();
        wish.displayName = u"draftt-connector"_s;
        const auto path = u"/api/2.0/permissions/warehouses/7e57ab1e00000001"_s;
        const auto give = [&](const QString &level) {
            const QJsonObject entry{{u"service_principal_name"_s, m_bench->demo.who().connectorId},
                                    {u"permission_level"_s, level}};
            m_bench->call("PATCH"_ba, path, {{u"access_control_list"_s, QJsonArray{entry}}});
        };
        give(u"CAN_VIEW"_s);
        const auto applied = m_bench->apply(journalOf(*m_bench->plan(wish)));
        give(u"CAN_MANAGE"_s);
        const auto levels = m_bench->read(path);
        const auto undone = m_bench->undo(applied->journal);
        QVERIFY(undone.has_value() && !undone->failure);
        QCOMPARE(m_bench->read(path), levels);
        const auto &steps = undone->journal.steps;
        QVERIFY(std::any_of(steps.begin(), steps.end(), [](const JournalStep &step) {
            return step.kind == AdminStepKind::GiveCanUse && step.state == JournalState::Left;
        }));
    }

    /// Owners and metastore admins may grant, but to nobody.
    void whoMayMakeNoPrincipalDoesNothingWithoutOne()
    {
        QVERIFY(m_bench->demo.server().choose(u"split-roles"_s));
        const auto token = m_bench->demo.who().metastoreAdminToken;
        const auto before = m_bench->snapshot();
        const auto plan = m_bench->plan(m_bench->wish(), token);
        QVERIFY(plan && plan->steps.constFirst().kind == AdminStepKind::CreatePrincipal);
        QCOMPARE(plan->steps.constFirst().permit, Permit::No);
        QVERIFY(std::any_of(plan->steps.begin(), plan->steps.end(),
                            [](const PlannedStep &step) { return step.permit == Permit::Yes; }));
        const auto applied = m_bench->apply(journalOf(*plan), token);
        QVERIFY(applied && applied->failure);
        QCOMPARE(applied->failure->trouble, StepTrouble::NotMade);
        QCOMPARE(m_bench->snapshot(), before);
    }

    void aSixthSecretIsNotTried()
    {
        auto wish = m_bench->wish();
        wish.displayName = u"draftt-connector"_s;
        const auto plan = m_bench->plan(wish);
        for (int i = 0; i < 4; ++i)
            m_bench->call("POST"_ba, "/api/2.0/accounts/servicePrincipals/"_L1 + plan->principal->scimId +
                                         "/credentials/secrets"_L1);
        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY(applied.has_value() && applied->failure);
        QVERIFY(applied->failure->trouble == StepTrouble::TooMany);
        QCOMPARE(applied->journal.steps.constLast().state, JournalState::Planned);
    }

    /// Nobody would have it.
    void aSecretThatCannotBeKeptIsTakenBack()
    {
        const auto plan = m_bench->plan(m_bench->wish());
        m_bench->keychain.refused = {4}; // behind the three calls of the probe
        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY(applied.has_value() && applied->failure);
        QVERIFY(applied->failure->trouble == StepTrouble::NotKept);
        const auto secrets = m_bench->read("/api/2.0/accounts/servicePrincipals/"_L1 +
                                           applied->journal.principal->scimId + "/credentials/secrets"_L1);
        QVERIFY(secrets["secrets"_L1].toArray().isEmpty());
        m_bench->keychain.refused.clear();
        const auto again = m_bench->apply(applied->journal);
        QVERIFY(again.has_value() && !again->failure && again->journal.isApplied());
        QCOMPARE(m_bench->keychain.secrets.size(), 1);
    }

    void namesakesAreToldApart()
    {
        for (int i = 0; i < 2; ++i)
            m_bench->call("POST"_ba, u"/api/2.0/preview/scim/v2/ServicePrincipals"_s,
                          {{u"displayName"_s, u"draftt-reader"_s}});
        const auto plan = m_bench->plan(m_bench->wish());
        QVERIFY(plan.has_value());
        QVERIFY(plan->isAmbiguous());
        QCOMPARE(plan->sameName.size(), 2);
        QVERIFY(plan->steps.isEmpty());
    }

    void theJournalIsForItsOwnerAndHoldsNoSecret()
    {
        const auto plan = m_bench->plan(m_bench->wish());
        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY(applied.has_value());
        const auto listed = m_bench->services().journals.list();
        QCOMPARE(listed.size(), 1);
        QVERIFY(*listed.constFirst().journal == applied->journal);
        QCOMPARE(QFileInfo(listed.constFirst().path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QFile file(listed.constFirst().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QCOMPARE(m_bench->keychain.secrets.size(), 1);
        const auto secret = m_bench->keychain.secrets.cbegin()->reveal().split('\n').last();
        QVERIFY(secret.startsWith("dose"));
        QVERIFY(!content.contains(secret));
        QVERIFY(!content.contains(m_bench->demo.who().adminToken.toUtf8()));
    }

private:
    std::unique_ptr<AdminBench> m_bench;
};

DRAFTT_TEST(TestAdminApply)
#include "tst_adminapply.moc"
