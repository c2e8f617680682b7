// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/groups.h"

#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto groupsPath = "GET /api/2.0/preview/scim/v2/Groups"_ba;

User connector(const QStringList &groups = {u"readers"_s})
{
    User user;
    user.scimId = u"7"_s;
    user.groups = groups;
    return user;
}

DirectoryGroup group(const QString &id, const QString &name, const QStringList &members,
                     const QStringList &groupMembers = {})
{
    return {id, name, members + groupMembers, groupMembers, {}};
}

} // namespace

/// Who is in which group, as far as a directory can be believed.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void followsGroupsUpwards()
    {
        const QList<DirectoryGroup> groups{group(u"1"_s, u"readers"_s, {u"7"_s}),
                                           group(u"2"_s, u"company"_s, {}, {u"1"_s}),
                                           group(u"3"_s, u"everything"_s, {u"9"_s}, {u"2"_s}),
                                           group(u"4"_s, u"admins"_s, {u"9"_s}),
                                           group(u"5"_s, u"loop"_s, {}, {u"6"_s}),
                                           group(u"6"_s, u"back"_s, {}, {u"5"_s})};
        const auto membership = membershipOf(connector(), groups);
        QCOMPARE(membership.in, QStringList({u"readers"_s, u"company"_s, u"everything"_s}));
        QCOMPARE(membership.notIn, QStringList({u"admins"_s, u"loop"_s, u"back"_s}));
        QVERIFY(membership.isWhole);
    }

    void aGroupThatHoldsAnUnlistedOneIsNoProof()
    {
        const QList<DirectoryGroup> groups{group(u"1"_s, u"readers"_s, {u"7"_s}),
                                           group(u"2"_s, u"company"_s, {}, {u"99"_s})};
        QCOMPARE(membershipOf(connector(), groups).notIn, QStringList());
        auto giving = groups;
        giving[1].entitlements = {u"allow-cluster-create"_s};
        QVERIFY(!membershipOf(connector(), giving).isWhole);
    }

    void aDirectoryThatHidesMembersIsNotBelieved_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("no members at all") << QStringList{u"readers"_s} << QStringList();
        QTest::newRow("others only") << QStringList{u"readers"_s} << QStringList{u"8"_s};
        QTest::newRow("it is told of no group") << QStringList() << QStringList{u"8"_s};
        QTest::newRow("its group is not listed") << QStringList{u"writers"_s} << QStringList{u"8"_s};
    }

    void aDirectoryThatHidesMembersIsNotBelieved()
    {
        QFETCH(QStringList, told);
        QFETCH(QStringList, shown);
        const auto membership = membershipOf(
            connector(told), {group(u"1"_s, u"readers"_s, shown), group(u"4"_s, u"admins"_s, {u"9"_s})});
        QCOMPARE(membership.notIn, QStringList());
        QVERIFY(!membership.isWhole);
    }

    /// A group of the workspace and one of the account may have one name.
    void oneNameForTwoGroupsIsNoProof()
    {
        const auto membership = membershipOf(connector(), {group(u"1"_s, u"readers"_s, {u"7"_s}),
                                                           group(u"2"_s, u"data"_s, {u"9"_s}),
                                                           group(u"3"_s, u"data"_s, {}, {u"99"_s})});
        QCOMPARE(membership.notIn, QStringList());
    }

    void readsAllPages()
    {
        ScriptedWorkspace scripted;
        scripted.answerInTurn(
            groupsPath,
            {{ok(R"({"totalResults": 2, "Resources": [{"id": "1", "displayName": "readers",
                     "members": [{"value": "7", "$ref": "ServicePrincipals/7"},
                                 {"value": "2", "$ref": "Groups/2"}, {"value": "8"}],
                     "entitlements": [{"value": "workspace-access"}]}]})")},
             {ok(R"({"totalResults": 2, "Resources": [{"id": "2", "displayName": "company"}]})")}});
        const auto groups =
            valueOf<QList<DirectoryGroup>>([&](const Done<Answered<QList<DirectoryGroup>>> &done) {
                return fetchGroups(scripted.workspace, done);
            });
        QVERIFY(groups);
        QCOMPARE(groups->size(), 2);
        QCOMPARE(groups->first().members, QStringList({u"7"_s, u"2"_s, u"8"_s}));
        QCOMPARE(groups->first().groupMembers, QStringList({u"2"_s, u"8"_s})); // of the last nobody tells
        QCOMPARE(groups->first().entitlements, QStringList{u"workspace-access"_s});
        QCOMPARE(scripted.count(groupsPath), 2);
    }

    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no total") << ok("{\"Resources\": []}");
        QTest::newRow("no name") << ok("{\"totalResults\": 1, \"Resources\": [{\"id\": \"1\"}]}");
    }

    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, answer);
        ScriptedWorkspace scripted;
        scripted.answer(groupsPath, answer);
        const auto groups =
            valueOf<QList<DirectoryGroup>>([&](const Done<Answered<QList<DirectoryGroup>>> &done) {
                return fetchGroups(scripted.workspace, done);
            });
        QVERIFY(!groups);
        QCOMPARE(groups.error().kind, ErrorKind::MalformedReply);
    }

    void aDropClosesTheConnection()
    {
        ScriptedWorkspace scripted;
        bool hasAnswered = false;
        auto pending = fetchGroups(
            scripted.workspace, [&](const Result<Answered<QList<DirectoryGroup>>> &) { hasAnswered = true; });
        pending.reset();
        QTest::qWait(20); // nothing happens any more
        QVERIFY(!hasAnswered);
    }
};

DRAFTT_TEST(TestGroups)
#include "tst_groups.moc"
