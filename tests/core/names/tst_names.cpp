// SPDX-License-Identifier: Apache-2.0
#include "core/names/clientid.h"
#include "core/names/securable.h"
#include "core/names/warehouseid.h"
#include "tests/support/strict.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"inventory"_s << u"inventory"_s;
        QTest::newRow("Unity Catalog stores lower case") << u" Inventory "_s << u"inventory"_s;
        QTest::newRow("hyphen") << u"prod-eu"_s << u"prod-eu"_s;
        QTest::newRow("backtick inside") << u"a`b"_s << u"a`b"_s;
        QTest::newRow("in backticks") << u"`a``b`"_s << u"a`b"_s;
        QTest::newRow("one backtick in backticks") << u"````"_s << u"`"_s;
        QTest::newRow("not one quoted part") << u"`a`b`"_s << u"`a`b`"_s;
        QTest::newRow("a quote that does not end") << u"`a``"_s << u"`a``"_s;
        QTest::newRow("two backticks quote nothing") << u"``"_s << u"``"_s;
        QTest::newRow("quotes and comment marks") << u"a'\"--b/*"_s.remove(u'/') << u"a'\"--b*"_s;
        QTest::newRow("beyond ASCII") << u"GRÖSSE"_s << u"größe"_s.replace(u"ß"_s, u"ss"_s);
        QTest::newRow("composed") << u"u\u0308ber"_s << u"über"_s;
        QTest::newRow("zero-width dropped") << u"in\u200bventory\ufeff"_s << u"inventory"_s;
        QTest::newRow("255 characters") << QString(255, u'x') << QString(255, u'x');
        QTest::newRow("255 characters beyond the plane") << u"𐍈"_s.repeated(255) << u"𐍈"_s.repeated(255);
    }

    void readsNames()
    {
        QFETCH(QString, text);
        const auto name = CatalogName::parse(text);
        QVERIFY(name);
        QTEST(name->text(), "name");
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("nothing") << u" \t"_s << InputProblem::Empty;
        QTest::newRow("only zero-width") << u"\u200b"_s << InputProblem::Empty;
        QTest::newRow("two parts") << u"inventory.assets"_s << InputProblem::LooksLikeQualified;
        QTest::newRow("two quoted parts") << u"`a`.`b`"_s << InputProblem::LooksLikeQualified;
        QTest::newRow("a dot inside quotes") << u"`a.b`"_s << InputProblem::LooksLikeQualified;
        QTest::newRow("space inside quotes") << u"`a b`"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("space inside") << u"my table"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("slash") << u"a/b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("line break") << u"a\nb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("next line") << u"a\u0085b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("line separator") << u"a\u2028b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("paragraph separator") << u"a\u2029b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("DEL") << u"a\u007fb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("256 characters") << QString(256, u'x') << InputProblem::TooLong;
        QTest::newRow("half a surrogate")
            << QString(QChar(0xd800)) + u'x' << InputProblem::ForbiddenCharacter;
    }

    void refusesNames()
    {
        QFETCH(QString, text);
        const auto name = TableName::parse(text);
        QVERIFY(!name);
        QTEST(name.error().problem, "problem");
    }

    void quotesEveryPart()
    {
        const Securable table(*CatalogName::parse(u"prod-eu"_s), *SchemaName::parse(u"a`b"_s),
                              *TableName::parse(u"größe"_s));
        QCOMPARE(table.quoted(), u"`prod-eu`.`a``b`.`größe`"_s);
        QCOMPARE(table.fullName(), u"prod-eu.a`b.größe"_s);
        QCOMPARE(table.pathSegment(), "prod-eu.a%60b.gr%C3%B6%C3%9Fe"_ba);
        QCOMPARE(table.sqlKeyword(), u"TABLE"_s);
        QCOMPARE(Securable(*CatalogName::parse(u"c"_s)).quoted(), u"`c`"_s);
    }

    void readsClientIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("UUID") << u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s << InputProblem::None;
        QTest::newRow("capitals and spaces")
            << u" 0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0\n"_s << InputProblem::None;
        QTest::newRow("nothing") << u""_s << InputProblem::Empty;
        QTest::newRow("SCIM id") << u"4567890123456789"_s << InputProblem::LooksLikeScimId;
        QTest::newRow("display name") << u"draftt-connector"_s << InputProblem::LooksLikeName;
        QTest::newRow("a secret") << u"dose0123456789abcdef0123456789abcdef"_s
                                  << InputProblem::LooksLikeSecret;
        QTest::newRow("a token") << u"dapi0123456789abcdef0123456789abcdef"_s << InputProblem::LooksLikeToken;
        QTest::newRow("cut off") << u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f"_s << InputProblem::NotAUuid;
    }

    void readsClientIds()
    {
        QFETCH(QString, text);
        const auto id = ClientId::parse(text);
        QTEST(id ? InputProblem::None : id.error().problem, "problem");
        if (id)
            QCOMPARE(id->text(), u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s);
    }

    void readsWarehouseIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("bare") << u"0123456789ABCDEF"_s << true;
        QTest::newRow("HTTP path") << u"/sql/1.0/warehouses/0123456789abcdef"_s << true;
        QTest::newRow("older path") << u"sql/1.0/endpoints/0123456789abcdef"_s << true;
        QTest::newRow("page link") << u"https://h.test/sql/warehouses/0123456789abcdef?o=1"_s << true;
        QTest::newRow("cluster id") << u"0123-456789-abcdefgh"_s << false;
        QTest::newRow("too long") << u"0123456789abcdef0"_s << false;
        QTest::newRow("name") << u"Starter Warehouse"_s << false;
    }

    void readsWarehouseIds()
    {
        QFETCH(QString, text);
        const auto id = WarehouseId::parse(text);
        QTEST(id.has_value(), "isValid");
        if (id)
            QCOMPARE(id->text(), u"0123456789abcdef"_s);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
