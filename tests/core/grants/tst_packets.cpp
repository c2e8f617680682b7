// SPDX-License-Identifier: Apache-2.0
#include "core/grants/packet.h"
#include "core/words/packettexts.h"

#include "core/grants/scriptparser.h"
#include "tests/core/grants/grantfixture.h"
#include "tests/support/randomnames.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

AccessFacts everythingMissing()
{
    auto known = listedFacts(wholeSchema());
    known.sqlAccess = PlanState::Missing;
    known.warehouse =
        WarehouseFacts{WarehouseId::parse(u"0123456789abcdef").value(), u"Serverless"_s, PlanState::Missing};
    known.securables[0].owner = u"data-owners"_s;
    return known;
}

QString pageFor(const AccessFacts &known, Role role, PageFormat format)
{
    for (const auto &packet : packetsOf(makePlan(known))) {
        if (packet.role == role)
            return writePage(packetPage(packet), format);
    }
    return {};
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachRoleGetsItsPartOnly()
    {
        const auto admin = pageFor(everythingMissing(), Role::WorkspaceAdmin, PageFormat::Text);
        QVERIFY(admin.contains("Databricks SQL access"_L1));
        QVERIFY(admin.contains("Serverless"_L1));
        QVERIFY(admin.contains(applicationId));
        QVERIFY(!admin.contains("GRANT "_L1));
        QVERIFY(!admin.contains("data-owners"_L1));
        const auto owner = pageFor(everythingMissing(), Role::DataOwner, PageFormat::Text);
        QCOMPARE(owner.count("    GRANT "_L1), 3);
        QCOMPARE(owner.count("    REVOKE "_L1), 3);
        QVERIFY(owner.contains("SHOW GRANTS"_L1));
        QVERIFY(owner.contains("data-owners"_L1));
        QVERIFY(!owner.contains("Serverless"_L1));
        QVERIFY(!owner.contains("entitlement"_L1));
    }

    void whoHasNothingToDoGetsNoPage()
    {
        auto known = everythingMissing();
        known.sqlAccess = PlanState::Held;
        known.warehouse->canUse = PlanState::Held;
        const auto packets = packetsOf(makePlan(known));
        QCOMPARE(packets.size(), 1);
        QCOMPARE(packets.first().role, Role::DataOwner);
    }

    void allFormatsSayTheSame()
    {
        for (const auto role : {Role::WorkspaceAdmin, Role::DataOwner}) {
            const auto text = pageFor(everythingMissing(), role, PageFormat::Text);
            const auto html = pageFor(everythingMissing(), role, PageFormat::Html);
            for (const auto &word : {u"How to verify"_s, u"How to undo"_s, u"What to do"_s, u"Why"_s}) {
                QVERIFY(text.contains(word));
                QVERIFY(html.contains("<h2>"_L1 + word + "</h2>"_L1));
                QVERIFY(pageFor(everythingMissing(), role, PageFormat::Markdown).contains("## "_L1 + word));
            }
        }
    }

    void theScriptComesThroughMarkdownUnharmed()
    {
        QRandomGenerator random(3);
        static const QRegularExpression fenced(u"^(`{3,})sql\\n(.*?)^\\1$"_s,
                                               QRegularExpression::MultilineOption |
                                                   QRegularExpression::DotMatchesEverythingOption);
        for (int i = 0; i < 200; ++i) {
            const auto known =
                listedFacts({catalog(hurtfulName(random)), schema(hurtfulName(random)), true, {}});
            const auto match = fenced.match(pageFor(known, Role::DataOwner, PageFormat::Markdown));
            QVERIFY(match.hasMatch());
            const auto parsed = parseScript(match.captured(2));
            QVERIFY(parsed);
            QCOMPARE(parsed->size(), 3);
        }
    }

    void noNameBecomesMarkup()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 200; ++i) {
            auto known = listedFacts({catalog(hurtfulName(random)), schema(hurtfulName(random)), true, {}});
            known.principal.displayName = u"<script>alert(1)</script>"_s + hurtfulText(random);
            known.securables[0].owner = u"<img src=x>"_s;
            const auto html = pageFor(known, Role::DataOwner, PageFormat::Html);
            QVERIFY(!html.contains("<script"_L1));
            QVERIFY(!html.contains("<img"_L1));
            const auto markdown = pageFor(known, Role::DataOwner, PageFormat::Markdown);
            QCOMPARE(markdown.count(QRegularExpression(u"^#+ "_s, QRegularExpression::MultilineOption)), 5);
        }
    }
};

DRAFTT_TEST(TestPackets)
#include "tst_packets.moc"
