// SPDX-License-Identifier: Apache-2.0
#include "core/grants/finding.h"
#include "core/grants/findingjson.h"
#include "core/grants/privilegeclass.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

Finding privilege(const QString &what, const QString &kind, const QString &name, const QString &holder = {})
{
    return {Finding::Kind::Privilege, what, holder, kind, name, {}};
}

} // namespace

/// What is held is measured against what was chosen.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// The list is that of the service's own client.
    void everyPrivilegeHasAClass()
    {
        QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/privileges.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 89);
        for (const auto &word : words) {
            QVERIFY2(classOf(word) != PrivilegeClass::Unknown, qPrintable(word));
            QCOMPARE(classOf(word.toLower()), classOf(word));
            // What changes something is never taken for reading.
            static const QRegularExpression changing(u"^(CREATE|WRITE|DELETE|INSERT|UPDATE|MANAGE|MODIFY)"_s);
            QVERIFY2(!changing.match(word).hasMatch() || classOf(word) == PrivilegeClass::Beyond,
                     qPrintable(word));
        }
    }

    void classes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<PrivilegeClass>("expected");
        for (const auto &word : {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s, u"BROWSE"_s, u"USAGE"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::Reading;
        for (const auto &word : {u"EXECUTE"_s, u"READ_FILES"_s, u"EXTERNAL_USE_SCHEMA"_s, u"REFRESH"_s,
                                 u"ALL_PRIVILEGES"_s, u"APPLY_TAG"_s, u"SET_SHARE_PERMISSION"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::Beyond;
        QTest::newRow("of another kind of thing") << u"READ_STREAM"_s << PrivilegeClass::Irrelevant;
        for (const auto &word : {u"LEVITATE"_s, u"CREATE_SOMETHING_NEW"_s, u"SELECT "_s, u"MOD IFY"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::Unknown;
        QTest::newRow("nothing") << QString() << PrivilegeClass::Unknown;
    }

    void classes()
    {
        QFETCH(QString, word);
        QTEST(classOf(word), "expected");
    }

    void whatReachesFurther_data()
    {
        QTest::addColumn<ReportedRight>("right");
        QTest::addColumn<bool>("ofTables"); ///< more than two chosen tables
        QTest::addColumn<bool>("ofSchema"); ///< more than the whole schema
        const auto from = [](const QString &privilege, const QString &kind, const QString &name,
                             const QString &who = applicationId) {
            return ReportedRight{who, privilege, kind, name};
        };
        QTest::newRow("on the table") << from(u"SELECT"_s, {}, {}) << false << false;
        QTest::newRow("everything on the table") << from(u"ALL_PRIVILEGES"_s, {}, {}) << false << false;
        QTest::newRow("on the schema") << from(u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s) << true << false;
        QTest::newRow("everything on the schema")
            << from(u"ALL_PRIVILEGES"_s, u"SCHEMA"_s, u"main.sales"_s) << true << false;
        QTest::newRow("on the catalog") << from(u"SELECT"_s, u"CATALOG"_s, u"main"_s) << true << true;
        QTest::newRow("everything on the catalog")
            << from(u"ALL_PRIVILEGES"_s, u"CATALOG"_s, u"main"_s) << true << true;
        QTest::newRow("through a group")
            << from(u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s, u"data readers"_s) << true << false;
        QTest::newRow("through everybody")
            << from(u"SELECT"_s, u"CATALOG"_s, u"main"_s, u"account users"_s) << true << true;
        QTest::newRow("somebody else's")
            << from(u"SELECT"_s, u"CATALOG"_s, u"main"_s, u"anna@example.com"_s) << false << false;
        QTest::newRow("no reading") << from(u"MODIFY"_s, u"SCHEMA"_s, u"main.sales"_s) << false << false;
        QTest::newRow("the way in") << from(u"USE_SCHEMA"_s, u"CATALOG"_s, u"main"_s) << false << false;
    }

    void whatReachesFurther()
    {
        QFETCH(ReportedRight, right);
        QFETCH(bool, ofTables);
        QFETCH(bool, ofSchema);
        const auto isMore = [&](const Scope &scope) {
            const SecurableFacts facts{.securable = Securable(scope.catalog, scope.schema, table(u"orders")),
                                       .listing = Listing::Whole,
                                       .rights = {right},
                                       .owner = u"ben"_s};
            const auto findings = weigh(facts, {applicationId, {u"data readers"_s}, true}, scope).findings;
            return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
                return finding.kind == Finding::Kind::MoreThanChosen;
            });
        };
        QCOMPARE(isMore(twoTables()), ofTables);
        QCOMPARE(isMore(wholeSchema()), ofSchema);
    }

    /// A right on another table of the schema, too.
    void anotherTableIsMore()
    {
        const auto scope = twoTables();
        const SecurableFacts facts{.securable = Securable(scope.catalog, scope.schema, table(u"salaries")),
                                   .listing = Listing::Whole,
                                   .rights = {{applicationId, u"SELECT"_s, {}, {}}},
                                   .owner = u"ben"_s};
        const auto findings = weigh(facts, {applicationId, {}, true}, scope).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, Finding::Kind::MoreThanChosen);
        QCOMPARE(removalOf(findings.first(), scope, connector().id),
                 u"REVOKE SELECT ON TABLE `main`.`sales`.`salaries` FROM `%1`;"_s.arg(applicationId));
    }

    /// A group that it may be in: nobody can tell, and that is said.
    void perhapsIsADoubt()
    {
        const auto scope = twoTables();
        const SecurableFacts facts{.securable = Securable(scope.catalog, scope.schema),
                                   .listing = Listing::Whole,
                                   .rights = {{u"nested"_s, u"SELECT"_s, {}, {}}},
                                   .owner = u"ben@example.com"_s};
        const auto weighed = weigh(facts, {applicationId, {}, false}, scope);
        QVERIFY(weighed.findings.isEmpty());
        QCOMPARE(weighed.doubts, QStringList{u"nobody tells whether the principal is in nested"_s});
        QVERIFY(weigh(facts, {applicationId, {}, false}, wholeSchema()).doubts.isEmpty());
    }

    /// Whoever is granted through a group keeps what was chosen; the group loses the right.
    void narrowsAGroup()
    {
        Finding finding{Finding::Kind::MoreThanChosen,
                        u"ALL_PRIVILEGES"_s,
                        u"data readers"_s,
                        u"schema"_s,
                        u"main.sales"_s,
                        {}};
        QCOMPARE(removalOf(finding, twoTables(), connector().id),
                 u"GRANT SELECT ON TABLE `main`.`sales`.`orders` TO `%1`;\n"
                 "GRANT SELECT ON TABLE `main`.`sales`.`items` TO `%1`;\n"
                 "REVOKE ALL PRIVILEGES ON SCHEMA `main`.`sales` FROM `data readers`;\n"
                 "GRANT USE SCHEMA ON SCHEMA `main`.`sales` TO `%1`;"_s.arg(applicationId));
    }

    void writesNoStatementFromWhatCannotBeQuoted()
    {
        const auto id = connector().id;
        const auto scope = wholeSchema();
        QCOMPARE(removalOf(privilege(u"MODIFY"_s, u"table"_s, u"a.b c.d"_s), scope, id), QString());
        QCOMPARE(removalOf(privilege(u"MODIFY; DROP"_s, u"catalog"_s, u"a"_s), scope, id), QString());
        QCOMPARE(removalOf(privilege(u"MODIFY"_s, u"catalog"_s, u"a"_s, u"x\ny"_s), scope, id), QString());
        QCOMPARE(removalOf(privilege(u"MODIFY"_s, u"volume"_s, u"a.b.c"_s), scope, id), QString());
        QCOMPARE(removalOf(privilege(u"MODIFY"_s, u"catalog"_s, u"a`b"_s, u"x`y"_s), scope, id),
                 u"REVOKE MODIFY ON CATALOG `a``b` FROM `x``y`;"_s);
    }

    /// A list is whole only for whoever is known to be shown all of it.
    void whoseListIsWhole_data()
    {
        QTest::addColumn<QString>("owner"); ///< of the schema
        QTest::addColumn<ReportedRight>("row");
        QTest::addColumn<bool>("isAdmin");
        QTest::addColumn<Listing>("expected");
        const ReportedRight none{};
        QTest::newRow("a reader") << u"ben@example.com"_s << none << false << Listing::OwnRows;
        QTest::newRow("its own row") << u"ben@example.com"_s
                                     << ReportedRight{applicationId, u"SELECT"_s, {}, {}} << false
                                     << Listing::OwnRows;
        QTest::newRow("a group that may be its own")
            << u"ben@example.com"_s << ReportedRight{u"finance"_s, u"SELECT"_s, {}, {}} << false
            << Listing::OwnRows;
        QTest::newRow("its group's row")
            << u"ben@example.com"_s << ReportedRight{u"data readers"_s, u"SELECT"_s, {}, {}} << false
            << Listing::OwnRows;
        QTest::newRow("everybody's row")
            << u"ben@example.com"_s << ReportedRight{u"account users"_s, u"SELECT"_s, {}, {}} << false
            << Listing::OwnRows;
        QTest::newRow("somebody deleted")
            << u"ben@example.com"_s << ReportedRight{{}, u"SELECT"_s, {}, {}} << false << Listing::OwnRows;
        QTest::newRow("somebody else's row")
            << u"ben@example.com"_s << ReportedRight{u"anna@example.com"_s, u"SELECT"_s, {}, {}} << false
            << Listing::Whole;
        QTest::newRow("the owner") << applicationId << none << false << Listing::Whole;
        QTest::newRow("in the group that owns it") << u"data readers"_s << none << false << Listing::Whole;
        QTest::newRow("it may manage")
            << u"ben@example.com"_s << ReportedRight{applicationId, u"MANAGE"_s, {}, {}} << false
            << Listing::Whole;
        QTest::newRow("admin of the metastore") << QString() << none << true << Listing::Whole;
    }

    void whoseListIsWhole()
    {
        QFETCH(QString, owner);
        QFETCH(ReportedRight, row);
        QFETCH(bool, isAdmin);
        const auto scope = wholeSchema();
        const Holder reader{applicationId, {u"data readers"_s}, false};
        QList<SecurableFacts> facts{
            {.securable = Securable(scope.catalog),
             .listing = Listing::Unread,
             .owner = u"eve@example.com"_s},
            {.securable = Securable(scope.catalog, scope.schema), .listing = Listing::Whole, .owner = owner},
            {.securable = Securable(scope.catalog, scope.schema, table(u"orders")),
             .listing = Listing::Whole,
             .owner = u"eve@example.com"_s}};
        if (!row.privilege.isEmpty())
            facts[1].rights += row;
        const bool governs = judgeListings(facts, reader, isAdmin).contains(u"main.sales"_s);
        QCOMPARE(facts[0].listing, Listing::Unread);
        QTEST(facts[1].listing, "expected");
        QCOMPARE(facts[2].listing, governs ? Listing::Whole : Listing::OwnRows);
    }

    void idsComeBack()
    {
        for (const auto verdict :
             {Verdict::ReadOnly, Verdict::NotReadOnly, Verdict::NotProvable, Verdict::MoreThanChosen})
            QCOMPARE(verdictFromId(idOf(verdict)), verdict);
        QVERIFY(!verdictFromId(u"green"_s));
    }
};

DRAFTT_TEST(TestFinding)
#include "tst_finding.moc"
