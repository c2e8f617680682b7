// SPDX-License-Identifier: Apache-2.0
#include "core/names/clientid.h"
#include "core/names/securable.h"
#include "core/names/shown.h"
#include "core/names/warehouseid.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrl>

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
        QTest::newRow("zero-width copied along") << u"\ufeff\u200binventory \u00ad\u2060"_s << u"inventory"_s;
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
        QTest::newRow("zero-width inside") << u"in\u200bventory"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a joiner inside") << u"in\u200dventory"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("turned around") << u"a\u202eb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("turned around from the start") << u"\u202eab"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("isolated") << u"a\u2066b\u2069"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a mark of direction") << u"ab\u200e"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("tags") << u"ab\U000e0061\U000e007f"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a control of the second range")
            << u"a\u009b31mb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a selector of variants") << u"a\ufe0fb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a space that does not break") << u"a\u00a0b"_s << InputProblem::ForbiddenCharacter;
    }

    void refusesNames()
    {
        QFETCH(QString, text);
        const auto name = TableName::parse(text);
        QVERIFY(!name);
        QTEST(name.error().problem, "problem");
    }

    void theCharacterIsNamed()
    {
        QCOMPARE(TableName::parse(u"a\u202eb").error().fact, u"U+202E"_s);
        QCOMPARE(TableName::parse(u"a\U000e0061").error().fact, u"U+E0061"_s);
        QCOMPARE(TableName::parse(u"a b").error().fact, u"space"_s);
        QCOMPARE(TableName::parse(u"a/b").error().fact, u"/"_s);
    }

    void whatWasMendedIsTold_data()
    {
        using names::Repair;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Repair>>("repairs");
        QTest::newRow("nothing") << u"größe"_s << QList<Repair>();
        QTest::newRow("spaces") << u" inventory\n"_s << QList{Repair::Trimmed};
        QTest::newRow("without width") << u"\ufeffinventory"_s << QList{Repair::Trimmed};
        QTest::newRow("quotes") << u"`a``b`"_s << QList{Repair::Unquoted};
        QTest::newRow("capitals") << u"Inventory"_s << QList{Repair::LowerCase};
        QTest::newRow("accents apart") << u"u\u0308ber"_s << QList{Repair::Composed};
        QTest::newRow("all") << u" `U\u0308ber`"_s
                             << QList{Repair::Trimmed, Repair::Unquoted, Repair::Composed, Repair::LowerCase};
    }

    void whatWasMendedIsTold()
    {
        QFETCH(QString, text);
        const auto name = names::readTyped(text);
        QVERIFY(name);
        QTEST(name->repairs, "repairs");
    }

    /// A server's name is never mended: what is not written to the letter is another table.
    void listedNamesAreExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"inventory"_s;
        QTest::newRow("capitals") << u"Inventory"_s;
        QTest::newRow("backticks around it") << u"`a`"_s;
        QTest::newRow("accents apart") << u"u\u0308ber"_s;
        QTest::newRow("zero-width") << u"in\u200bventory\ufeff"_s;
        QTest::newRow("turned around") << u"a\u202eb"_s;
        QTest::newRow("tags") << u"ab\U000e0061"_s;
        QTest::newRow("a space of another kind at its end") << u"a\u00a0"_s;
        QTest::newRow("a letter of another script") << u"p\u0430ypal"_s;
        QTest::newRow("255 characters beyond the plane") << u"𐍈"_s.repeated(255);
    }

    void listedNamesAreExact()
    {
        QFETCH(QString, name);
        const auto listed = TableName::listed(name);
        QVERIFY(listed);
        QCOMPARE(listed->text(), name);
        const Securable table(*CatalogName::listed(u"c"), *SchemaName::listed(u"s"), *listed);
        QCOMPARE(table.quoted(), u"`c`.`s`.`%1`"_s.arg(QString(name).replace(u'`', u"``"_s)));
        QCOMPARE(QUrl::fromPercentEncoding(table.pathSegment()), "c.s."_L1 + name);
    }

    void listedNamesThatCannotBeWrittenAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("nothing") << QString() << InputProblem::Empty;
        QTest::newRow("a dot") << u"a.b"_s << InputProblem::LooksLikeQualified;
        QTest::newRow("a space") << u"a b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a space at its end") << u"ab "_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a slash") << u"a/b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("a line break") << u"a\nb"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("another line break") << u"a\u2028b"_s << InputProblem::ForbiddenCharacter;
        QTest::newRow("half a surrogate") << u"a"_s + QChar(0xdc00) << InputProblem::ForbiddenCharacter;
        QTest::newRow("256 characters") << QString(256, u'x') << InputProblem::TooLong;
    }

    void listedNamesThatCannotBeWrittenAreRefused()
    {
        QFETCH(QString, name);
        const auto listed = SchemaName::listed(name);
        QVERIFY(!listed);
        QTEST(listed.error().problem, "problem");
    }

    void whatReadsOtherwiseIsSpelt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("plain") << u"inventory"_s << QString();
        QTest::newRow("German") << u"größe"_s << QString();
        QTest::newRow("Russian") << u"инвентарь"_s << QString();
        QTest::newRow("Japanese") << u"資産テーブル"_s << QString();
        QTest::newRow("Japanese and Latin") << u"資産_assets"_s << QString();
        QTest::newRow("a number and a power") << u"m²"_s << QString();
        QTest::newRow("Cyrillic among Latin") << u"p\u0430ypal"_s << u"p[U+0430]ypal"_s;
        QTest::newRow("Greek among Latin") << u"\u03bfrders"_s << u"[U+03BF]rders"_s;
        QTest::newRow("full width") << u"\uff41b"_s << u"[U+FF41]b"_s;
        QTest::newRow("bold mathematics") << u"\U0001d41ab"_s << u"[U+1D41A]b"_s;
        QTest::newRow("turned around") << u"a\u202eb"_s << u"a[U+202E]b"_s;
        QTest::newRow("a space of another kind") << u"a\u00a0"_s << u"a[U+00A0]"_s;
    }

    void whatReadsOtherwiseIsSpelt()
    {
        QFETCH(QString, name);
        QTEST(oddSpelling(name), "spelling");
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
        QTest::addColumn<QString>("id"); // empty: refused
        const auto usual = u"0123456789abcdef"_s;
        QTest::newRow("bare") << u"0123456789ABCDEF"_s << usual;
        QTest::newRow("HTTP path") << u"/sql/1.0/warehouses/0123456789abcdef"_s << usual;
        QTest::newRow("older path") << u"sql/1.0/endpoints/0123456789abcdef"_s << usual;
        QTest::newRow("page link") << u"https://h.test/sql/warehouses/0123456789abcdef?o=1"_s << usual;
        const auto uuid = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;
        QTest::newRow("a UUID in capitals") << uuid.toUpper() << uuid;
        QTest::newRow("another form, to the letter") << u"Wh-0123_Test"_s << u"Wh-0123_Test"_s;
        QTest::newRow("with a dot") << u"Ware.house_1"_s << u"Ware.house_1"_s;
        QTest::newRow("a host") << u"adb-1234567890123456.7.azuredatabricks.net"_s << QString();
        QTest::newRow("another form in a path") << u"/SQL/1.0/Warehouses/test-wh-01;x=1"_s << u"test-wh-01"_s;
        QTest::newRow("a digit more") << u"0123456789abcdef0"_s << u"0123456789abcdef0"_s;
        QTest::newRow("cluster id") << u"0123-456789-abcdefgh"_s << QString();
        QTest::newRow("path of a cluster")
            << u"/sql/protocolv1/o/1234567890123456/0101-010101-abcdefgh"_s << QString();
        QTest::newRow("name") << u"Starter Warehouse"_s << QString();
        QTest::newRow("name of one word") << u"Warehouse"_s << QString();
        QTest::newRow("too short") << u"wh-0123"_s << QString();
        QTest::newRow("too long") << QString(65, u'1') << QString();
        QTest::newRow("dots") << u"../../etc/0123456789"_s << QString();
        QTest::newRow("a letter beyond ASCII") << u"wärehouse-01"_s << QString();
        QTest::newRow("percent") << u"wh%2f01234567"_s << QString();
        QTest::newRow("a secret") << u"dose0123456789abcdef0123456789abcdef"_s << QString();
        QTest::newRow("a token") << u"dapi0123456789abcdef0123456789abcdef"_s << QString();
    }

    void readsWarehouseIds()
    {
        QFETCH(QString, text);
        const auto id = WarehouseId::parse(text);
        QTEST(id ? id->text() : QString(), "id");
        const bool isUsual =
            text.contains("0123456789abcdef"_L1, Qt::CaseInsensitive) && id && id->text().size() == 16;
        if (id)
            QCOMPARE(id->isUsual(), isUsual || id->text().size() == 36);
    }
};

DRAFTT_TEST(TestNames)
#include "tst_names.moc"
