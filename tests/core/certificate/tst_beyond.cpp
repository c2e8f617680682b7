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
#include "tests/support/adminhand.h"
#include "tests/support/strict.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using demo::Hold;
using Road = Hold::Road;

const auto schemaName = u"inventory.assets"_s;
const auto warehouseId = u"7e57ab1e00000001"_s;

/// A way to hold more than was chosen, and what it comes to.
struct Way {
    QString right;
    QString kind;
    QString name;
    Verdict truth; ///< known to whoever gave it; NotProvable: nobody knows the word
};

const QList<Way> &ways()
{
    const auto more = Verdict::MoreThanChosen;
    const auto beyond = Verdict::NotReadOnly;
    static const QList<Way> list{
        {u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s, more},
        {u"SELECT"_s, u"schema"_s, schemaName, more},
        {u"SELECT"_s, u"catalog"_s, u"inventory"_s, more},
        {u"ALL_PRIVILEGES"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"ALL_PRIVILEGES"_s, u"schema"_s, schemaName, beyond},
        {u"ALL_PRIVILEGES"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"MODIFY"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"MODIFY"_s, u"table"_s, u"inventory.assets.components"_s, beyond},
        {u"MODIFY"_s, u"schema"_s, schemaName, beyond},
        {u"MODIFY"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"MANAGE"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"MANAGE"_s, u"schema"_s, schemaName, beyond},
        {u"MANAGE"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"APPLY_TAG"_s, u"table"_s, u"inventory.assets.servers"_s, beyond},
        {u"CREATE_TABLE"_s, u"schema"_s, schemaName, beyond},
        {u"EXECUTE"_s, u"schema"_s, schemaName, beyond},
        {u"WRITE_VOLUME"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"EXTERNAL_USE_SCHEMA"_s, u"schema"_s, schemaName, beyond},
        {u"OWNER"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"OWNER"_s, u"schema"_s, schemaName, beyond},
        {u"OWNER"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"OWNER"_s, u"metastore"_s, {}, beyond},
        {u"CREATE_CATALOG"_s, u"metastore"_s, {}, beyond},
        {u"CREATE_CONNECTION"_s, u"metastore"_s, {}, beyond},
        {u"LEVITATE"_s, u"table"_s, u"inventory.assets.devices"_s, Verdict::NotProvable},
        {u"LEVITATE"_s, u"metastore"_s, {}, Verdict::NotProvable},
        {u"CAN_MANAGE"_s, u"warehouse"_s, warehouseId, beyond},
        {u"IS_OWNER"_s, u"warehouse"_s, warehouseId, beyond},
        {u"CAN_FLY"_s, u"warehouse"_s, warehouseId, Verdict::NotProvable},
        {u"allow-cluster-create"_s, u"entitlement"_s, {}, beyond},
        {u"admins"_s, u"membership"_s, {}, beyond},
    };
    return list;
}

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

Scope twoTables()
{
    return {*CatalogName::parse(u"inventory"),
            *SchemaName::parse(u"assets"),
            false,
            {*TableName::parse(u"devices"), *TableName::parse(u"servers")}};
}

bool canBeGiven(const Way &way, Road road)
{
    return way.right != "IS_OWNER"_L1 || road == Road::Itself; // a group cannot own a warehouse
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
        begin();
        const auto certificate = read(Reader(reader));
        QVERIFY(certificate);
        const auto expected = Reader(reader) == Reader::Admin ? Verdict::ReadOnly : Verdict::NotProvable;
        QVERIFY2(certificate->verdict() == expected, qPrintable(described(*certificate)));
    }

    void neverGreenerThanTheTruth_data()
    {
        QTest::addColumn<int>("reader");
        QTest::addColumn<int>("road");
        for (const auto &[who, reader] : readers()) {
            for (const auto &[how, road] : roads())
                QTest::addRow("%s reads, held by %s", qPrintable(who), qPrintable(how))
                    << int(reader) << int(road);
        }
    }

    void neverGreenerThanTheTruth()
    {
        QFETCH(int, reader);
        QFETCH(int, road);
        int cells = 0;
        int found = 0;
        for (const auto &way : ways()) {
            if (!canBeGiven(way, Road(road)))
                continue;
            const auto cell = u"%1 on %2 %3"_s.arg(way.right, way.kind, way.name);
            begin();
            m_demo->server().give({way.right, way.kind, way.name, Road(road)});
            const auto certificate = read(Reader(reader));
            QVERIFY2(certificate, qPrintable(cell));
            judge(*certificate, way, Reader(reader), cell);
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
    static void judge(const Certificate &certificate, const Way &way, Reader reader, const QString &cell)
    {
        const auto verdict = certificate.verdict();
        const auto text = (cell + u'\n' + described(certificate)).toUtf8();
        QVERIFY2(verdict != Verdict::ReadOnly, text.constData());
        const bool isLess =
            verdict == Verdict::NotProvable || (verdict == Verdict::MoreThanChosen && isMoreToo(way));
        QVERIFY2(verdict == way.truth || isLess, text.constData());
        // Whoever sees all names it, but for a word that nobody knows.
        const bool mustFind = reader == Reader::Admin && way.truth != Verdict::NotProvable;
        QVERIFY2(!mustFind || verdict == way.truth, text.constData());
        QVERIFY2(verifyCertificate(certificateToJson(certificate)).flaw == CertificateFlaw::None,
                 text.constData());
    }

    static void addReaders()
    {
        QTest::addColumn<int>("reader");
        for (const auto &[word, reader] : readers())
            QTest::newRow(qPrintable(word)) << int(reader);
    }

    /// Everything is both: it writes, and reads what was not chosen.
    static bool isMoreToo(const Way &way) { return way.right == "ALL_PRIVILEGES"_L1; }

    void begin()
    {
        m_workspace.reset();
        m_http.reset();
        m_demo = std::make_unique<DemoFixture>();
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
            principal(), twoTables(), WarehouseFacts{*WarehouseId::parse(warehouseId), u"x"_s}, {}};
        return awaited<Certificate>(
            [&](const Done<Certificate> &done) { return gatherCertificate(*m_workspace, question, done); });
    }

    [[nodiscard]] Principal principal() const { return {*ClientId::parse(m_demo->who().connectorId), {}}; }

    /// What the plan finds, the certificate finds too, and what it finds on catalog, schema and chosen tables
    /// the plan finds.
    void compareWithPlan(const Certificate &certificate, const QString &cell)
    {
        AccessFacts known{.principal = principal(), .scope = twoTables()};
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
    QNetworkAccessManager m_network;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<HttpClient> m_http;
    std::optional<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestBeyond)
#include "tst_beyond.moc"
