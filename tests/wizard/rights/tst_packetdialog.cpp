// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/packetdialog.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

const auto owner = u"a0b1c2d3-e4f5-4617-8293-a4b5c6d7e8f9"_s;

QList<RolePacket> packets()
{
    auto known = listedFacts(wholeSchema());
    for (auto &securable : known.securables)
        securable.owner = owner;
    return packetsOf(makePlan(known));
}

} // namespace

/// The pages for those who can give what is missing.
class TestPacketDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dialog = new PacketDialog(packets(), {}, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void cleanup() { delete m_dialog; }

    /// Databricks tells a service principal by its application ID, which is no person.
    void whoIsAskedHasAName()
    {
        const Person person(*m_dialog);
        for (const auto &name : {u"packetGranters"_s, u"packetText"_s})
            QVERIFY2(person.read(name).contains("the service principal "_L1 + owner),
                     qPrintable(person.read(name)));
    }

    /// Each table is a request of its own; nobody opens a dialog for ten thousand of them.
    void ownersAreNotAskedForThousands_data()
    {
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("asked");
        QTest::newRow("a few") << 3 << 5; // with catalog and schema
        QTest::newRow("many") << 200 << 0;
    }

    void ownersAreNotAskedForThousands()
    {
        QFETCH(int, tables);
        auto scope = twoTables();
        scope.tables.clear();
        for (int number = 0; number < tables; ++number)
            scope.tables += *TableName::parse(u"t%1"_s.arg(number));
        qsizetype asked = 0;
        const OwnerAsking asking{[&asked](const QList<Grant> &grants, const auto &) {
            asked = grants.size();
            return post([] {});
        }};
        const PacketDialog dialog(packetsOf(makePlan(listedFacts(scope))), {}, nullptr, asking);
        QTEST(int(asked), "asked");
        QCOMPARE(dialog.findChild<QWidget *>(u"ownerAsk"_s) != nullptr, asked > 0);
    }

    /// Forward, to each, and round.
    void theTabKeyReachesAll()
    {
        QStringList reached;
        m_dialog->findChild<QWidget *>(u"packetRole"_s)->setFocus();
        for (int press = 0; press < 6; ++press) {
            auto *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<QPushButton *>(focus);
            reached += button ? button->text().remove(u'&') : focus->objectName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY2(reached.contains("packetFormat"_L1) && reached.contains("packetText"_L1) &&
                     reached.contains("Copy"_L1) && reached.contains(u"Save…"_s) &&
                     reached.contains("Close"_L1),
                 qPrintable(reached.join(u' ')));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"packetRole"_s);
    }

private:
    PacketDialog *m_dialog = nullptr;
};

DRAFTT_WINDOW_TEST(TestPacketDialog)
#include "tst_packetdialog.moc"
