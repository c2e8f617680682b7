// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/hold.h"
#include "core/certificate/certificatejson.h"
#include "core/certificate/gather.h"
#include "core/checks/rights.h"
#include "core/grants/plan.h"
#include "core/words/certificatetexts.h"
#include "core/workspace/warehouses.h"
#include "tests/core/certificate/ways.h"
#include "tests/support/adminhand.h"
#include "tests/support/part.h"
#include "tests/support/shortwire.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using demo::Hold;
using Road = Hold::Road;

const QList<std::pair<QString, Road>> &roads()
{
    static const QList<std::pair<QString, Road>> list{{u"itself"_s, Road::Itself},
                                                      {u"group"_s, Road::Group},
                                                      {u"nested group"_s, Road::NestedGroup},
                                                      {u"everybody"_s, Road::Everybody}};
    return list;
}

/// Who reads, and what the service shows to whom.
enum class Reader {
    Principal,
    PrincipalWithoutGroupRows,
    Admin,
    WorkspaceAdmin,
    CatalogOwner,
    MetastoreAdmin
};

const QList<std::pair<QString, Reader>> &readers()
{
    static const QList<std::pair<QString, Reader>> list{
        {u"the principal"_s, Reader::Principal},
        {u"the principal, shown its very own rows"_s, Reader::PrincipalWithoutGroupRows},
        {u"an admin of everything"_s, Reader::Admin},
        {u"an admin of the workspace"_s, Reader::WorkspaceAdmin},
        {u"a catalog's owner"_s, Reader::CatalogOwner},
        {u"an admin of the metastore"_s, Reader::MetastoreAdmin}};
    return list;
}

/// What the service may do besides: leave out the owner, which is optional, and give rows in any order.
enum class Manners { Plain, Careless };

Scope bothTables()
{
    return {*CatalogName::parse(u"inventory"),
            *SchemaName::parse(u"assets"),
            false,
            {*TableName::parse(u"devices"), *TableName::parse(u"servers")}};
}

QString described(const Certificate &certificate)
{
    QStringList lines;
    for (const auto &claim : certificate.claims) {
        if (claim.state != Claim::State::NothingBeyond)
            lines += u"%1 %2: %3 %4"_s.arg(textFor(claim), textFor(claim.state), claim.obstacle,
                                           QString::number(claim.findings.size()));
    }
    return lines.join(u'\n');
}

} // namespace

/// Every way to hold more than was chosen, by every road, read by everybody: what the program says is never
/// greener than what the demo knows, and plan and certificate do not disagree.
class TestBeyond : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingBeyondIsProvenByWhoSeesAll_data() { addReaders(); }

    void nothingBeyondIsProvenByWhoSeesAll()
    {
        QFETCH(int, reader);
        QFETCH(int, manners);
        begin(Manners(manners));
        const auto certificate = read(Reader(reader));
        QVERIFY(certificate);
        const bool seesAll = Reader(reader) == Reader::Admin && Manners(manners) == Manners::Plain;
        const auto expected = seesAll ? Verdict::ReadOnly : Verdict::NotProvable;
        QVERIFY2(certificate->verdict() == expected, qPrintable(described(*certificate)));
    }

    void neverGreenerThanTheTruth_data()
    {
        QTest::addColumn<int>("reader");
        QTest::addColumn<int>("road");
        QTest::addColumn<int>("manners");
        int row = 0;
        for (const auto &[who, reader] : readers()) {
            for (const auto &[how, road] : roads()) {
                if (!isInThisPart(row++))
                    continue;
                QTest::addRow("%s reads, held by %s", qPrintable(who), qPrintable(how))
                    << int(reader) << int(road) << int(Manners::Plain);
                QTest::addRow("%s reads, held by %s, no owner told, rows in disorder", qPrintable(who),
                              qPrintable(how))
                    << int(reader) << int(road) << int(Manners::Careless);
            }
        }
    }

    void neverGreenerThanTheTruth()
    {
        QFETCH(int, reader);
        QFETCH(int, road);
        QFETCH(int, manners);
        int cells = 0;
        int found = 0;
        for (const auto &way : ways()) {
            if (!canBeGiven(way, Road(road)))
                continue;
            const auto cell = u"%1 on %2 %3"_s.arg(way.right, way.kind, way.name);
            begin(Manners(manners));
            m_demo->server().give({way.right, way.kind, way.name, Road(road)});
            const auto certificate = read(Reader(reader));
            QVERIFY2(certificate, qPrintable(cell));
            judge(*certificate, way, mustFind(way, Reader(reader), Manners(manners)), cell);
            compareWithReview(*certificate, cell);
            found += certificate->verdict() == Verdict::NotProvable ? 0 : 1;
            ++cells;
            if (Reader(reader) == Reader::Principal || Reader(reader) == Reader::PrincipalWithoutGroupRows)
                compareWithPlan(*certificate, cell);
            if (QTest::currentTestFailed())
                return;
        }
        m_cells += cells;
        qInfo("%d cells, %d of them named, the others not provable", cells, found);
    }

    void cleanupTestCase() { qInfo("%d cells in all", m_cells); }

private:
    /// Whoever sees all names it, but for a word that nobody knows, and an owner that nobody tells.
    static bool mustFind(const Way &way, Reader reader, Manners manners)
    {
        const bool isTold = manners == Manners::Plain || way.right != "OWNER"_L1;
        return reader == Reader::Admin && way.truth != Verdict::NotProvable && isTold;
    }

    static void judge(const Certificate &certificate, const Way &way, bool mustFind, const QString &cell)
    {
        const auto verdict = certificate.verdict();
        const auto text = (cell + u'\n' + described(certificate)).toUtf8();
        QVERIFY2(verdict != Verdict::ReadOnly, text.constData());
        const bool isLess =
            verdict == Verdict::NotProvable || (verdict == Verdict::MoreThanChosen && isMoreToo(way));
        QVERIFY2(verdict == way.truth || isLess, text.constData());
        QVERIFY2(!mustFind || verdict == way.truth, text.constData());
        QVERIFY2(verifyCertificate(certificateToJson(certificate)).flaw == CertificateFlaw::None,
                 text.constData());
    }

    static void addReaders()
    {
        QTest::addColumn<int>("reader");
        QTest::addColumn<int>("manners");
        for (const auto &[word, reader] : readers()) {
            QTest::newRow(qPrintable(word)) << int(reader) << int(Manners::Plain);
            QTest::addRow("%s, no owner told, rows in disorder", qPrintable(word))
                << int(reader) << int(Manners::Careless);
        }
    }

    /// Everything is both: it writes, and reads what was not chosen.
    static bool isMoreToo(const Way &way) { return way.right == "ALL_PRIVILEGES"_L1; }

    void begin(Manners manners)
    {
        m_workspace.reset();
        m_http.reset();
        m_demo = std::make_unique<DemoFixture>();
        m_network.leadTo(m_demo->server());
        if (manners == Manners::Careless) {
            m_demo->server().metastore().manners().sendsOwner = false;
            m_demo->server().metastore().manners().disorder = 20260820;
        }
        const auto id = m_demo->who().connectorId;
        const auto outcomes =
            m_demo->server().runAsAdmin(u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
                                        "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
                                        "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"
                                        "GRANT SELECT ON TABLE inventory.assets.servers TO `%1`;"_s.arg(id));
        QCOMPARE(outcomes.size(), 4);
        m_http = std::make_unique<HttpClient>(m_network);
        m_http->setTimeScale(0.01);
    }

    Credentials credentialsOf(Reader reader) const
    {
        const auto &who = m_demo->who();
        const auto token = [](const QString &text) { return PersonalToken{Secret(text.toUtf8())}; };
        switch (reader) {
        case Reader::Principal:
        case Reader::PrincipalWithoutGroupRows:
            return token(who.personalToken);
        case Reader::Admin:
            return token(who.adminToken);
        case Reader::WorkspaceAdmin:
            return token(who.workspaceAdminToken);
        case Reader::CatalogOwner:
            return token(who.catalogOwnerToken);
        case Reader::MetastoreAdmin:
            return token(who.metastoreAdminToken);
        }
        Q_UNREACHABLE();
    }

    Result<Certificate> read(Reader reader)
    {
        m_demo->server().metastore().manners().ownRowsHoldGroups =
            reader != Reader::PrincipalWithoutGroupRows;
        m_workspace.emplace(*m_http, PastedAddress::parse(m_demo->url().toString())->host,
                            credentialsOf(reader));
        const CertificateQuestion question{
            principal(), bothTables(), WarehouseFacts{*WarehouseId::parse(warehouseOfWays()), u"x"_s}, {}};
        return awaited<Certificate>(
            [&](const Done<Certificate> &done) { return gatherCertificate(*m_workspace, question, done); });
    }

    [[nodiscard]] Principal principal() const { return {*ClientId::parse(m_demo->who().connectorId), {}}; }

    /// The Access line of Review and of `check`: the verdict and its worst finding.
    static void compareWithReview(const Certificate &certificate, const QString &cell)
    {
        const auto line = accessTexts(certificate);
        QVERIFY2(line.first() == textFor(certificate.verdict()), qPrintable(cell + line.join(u' ')));
        if (certificate.verdict() != Verdict::NotProvable)
            QVERIFY2(line.size() > 1, qPrintable(cell + line.join(u' ')));
    }

    /// What the plan finds, the certificate finds too, and what it finds on catalog, schema and chosen tables
    /// the plan finds.
    void compareWithPlan(const Certificate &certificate, const QString &cell)
    {
        AccessFacts known{.principal = principal(), .scope = bothTables()};
        known.groups = certificate.groups;
        const auto facts = awaited<AccessFacts>([&](const Done<AccessFacts> &done) {
            return fetchAccessFacts(*m_workspace, known, RightsReader::Principal, done);
        });
        QVERIFY2(facts, qPrintable(cell));
        const auto inPlan = makePlan(*facts).findings;
        const auto inCertificate = findingsOf(certificate.claims);
        for (const auto &finding : inPlan)
            QVERIFY2(inCertificate.contains(finding), qPrintable(cell));
        for (const auto &finding : inCertificate) {
            const bool isOfThePlan = finding.onKind == "catalog"_L1 || finding.onKind == "schema"_L1 ||
                                     finding.onName.endsWith(".devices"_L1);
            QVERIFY2(!isOfThePlan || inPlan.contains(finding), qPrintable(cell));
        }
    }

    int m_cells = 0;
    std::unique_ptr<DemoFixture> m_demo;
    ShortWire m_network;
    std::unique_ptr<HttpClient> m_http;
    std::optional<Workspace> m_workspace;
};

DRAFTT_TEST(TestBeyond)
#include "tst_beyond.moc"
