// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/palettes.h"
#include "tests/support/demofixture.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/lookssweep.h"
#include "tests/support/part.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"
#include "wizard/widgets/outlinedstyle.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace draftt;
using namespace Qt::StringLiterals;

#define FINE(problem)                                                                                        \
    do {                                                                                                     \
        const QString wrong = problem;                                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                        \
    } while (false)

namespace
{

constexpr int patience = 20'000; // ms

struct NamedPalette {
    QString name;
    QPalette palette;
};

QList<NamedPalette> palettes()
{
    return {{u"light"_s, lightPalette()},
            {u"dark"_s, darkPalette()},
            {u"high contrast"_s, highContrastPalette()}};
}

/// Every text longer by two fifths and accented, with its place-holders and marks as they are.
QString pseudo(const QString &source, int /*count*/)
{
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
                                             {u'u', u'ú'}, {u'c', u'ç'}, {u's', u'š'}, {u'z', u'ž'}};
    QString text;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const bool isPlace = at > 0 && source[at - 1] == u'%';
        text += isPlace ? source[at] : accents.value(source[at], source[at]);
    }
    const auto longer = source.size() * 2 / 5;
    QString padding;
    while (padding.size() < longer)
        padding += padding.size() % 6 == 0 ? u' ' : u'ñ';
    return text + padding.trimmed();
}

} // namespace

/// How the window looks in every state that a walk meets, in three languages, both directions, three palettes
/// and two sizes of text.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyState_data();
    void everyState();

private:
    /// In each palette.
    void look(const QString &state);
    void walkWell();
    void walkBadly();

    QFont m_font;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<WizardWalk> m_walk;
    LooksSweep m_sweep;
};

void TestLooks::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    m_font = QApplication::font();
}

void TestLooks::everyState_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("size");
    int row = 0;
    for (const auto &language : {u"en"_s, u"de"_s, u"pseudo"_s})
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const int size : {100, 200})
                if (isInThisPart(row++))
                    QTest::addRow("%s, %s, %d %%", qPrintable(language),
                                  direction == Qt::LeftToRight ? "left to right" : "right to left", size)
                        << language << direction << size;
}

void TestLooks::everyState()
{
    failOnAnyWarning();
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, size);
    QGuiApplication::setLayoutDirection(direction);
    auto font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * size / 100);
    QApplication::setFont(font);
    QTranslator translator;
    std::unique_ptr<ForeignTongue> tongue;
    if (language == "pseudo"_L1) {
        tongue = std::make_unique<ForeignTongue>(pseudo);
    } else {
        QVERIFY(translator.load(QStringLiteral(DRAFTT_TRANSLATIONS "/draftt-connect_") + language));
        QCoreApplication::installTranslator(&translator);
    }
    m_sweep = {};
    walkWell();
    if (!QTest::currentTestFailed())
        walkBadly();
    m_walk.reset();
    qInfo("%s: %d looks, %d texts, least contrast %.2f, %d problems", QTest::currentDataTag(),
          m_sweep.looks(), m_sweep.texts(), m_sweep.leastContrast(), int(m_sweep.problems().size()));
    for (const auto &problem : m_sweep.problems())
        qInfo().noquote() << problem;
    QCOMPARE(m_sweep.problems().size(), 0);
}

void TestLooks::look(const QString &state)
{
    for (const auto &[name, palette] : palettes()) {
        QApplication::setPalette(palette);
        letSettle(20);
        m_sweep.look(m_walk->window(), state + ", "_L1 + name);
    }
    QApplication::setPalette(lightPalette());
}

void TestLooks::walkWell()
{
    m_demo = std::make_unique<DemoFixture>();
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *secrets, folder.path());
    look(u"Connect, empty"_s);
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    look(u"Connect, proven"_s);
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    look(u"Warehouse"_s);
    FINE(m_walk->goNext());
    look(u"Catalog, empty"_s);
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    FINE(m_walk->runCopiedScript());
    look(u"Catalog, waiting"_s);
    FINE(m_walk->waitForProof());
    look(u"Catalog, proven"_s);
    FINE(m_walk->goNext());
    FINE(m_walk->runCopiedScript());
    look(u"Grants, waiting"_s);
    FINE(m_walk->validateTables({u"components"_s}));
    look(u"Grants, proven"_s);
    FINE(m_walk->goNext());
    look(u"Review"_s);
    FINE(m_walk->save(u"Inventory"_s));
    look(u"Review, saved"_s);
    m_walk.reset();
}

void TestLooks::walkBadly()
{
    m_demo = std::make_unique<DemoFixture>();
    const QTemporaryDir folder;
    const auto secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *secrets, folder.path());
    const auto &person = m_walk->person();
    QVERIFY(m_demo->server().choose(u"auth.invalid_client"_s));
    FINE(m_walk->enterConnection());
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s), patience);
    look(u"Connect, refused"_s);
    QVERIFY(m_demo->server().choose(u"warehouse.no_can_use"_s));
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"warehouseView"_s, u"Reporting serverless"_s), patience);
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s), patience);
    look(u"Warehouse, refused"_s);
    m_walk.reset();
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
