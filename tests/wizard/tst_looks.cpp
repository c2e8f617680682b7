// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/palettes.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/lookssweep.h"
#include "tests/support/part.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowtour.h"
#include "wizard/widgets/outlinedstyle.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

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

/// While it lives, windows are not drawn for the screen in each of the steps on the way. One that is not
/// drawn there does not come into a picture either.
class Undrawn
{
public:
    explicit Undrawn(const QList<QWidget *> &windows)
    {
        for (auto *window : windows)
            if (window->isVisible() && window->updatesEnabled())
                m_windows += window;
        draw(false);
    }
    ~Undrawn() { draw(true); }
    Q_DISABLE_COPY_MOVE(Undrawn)

private:
    void draw(bool isToBeDrawn) const
    {
        for (const auto &window : m_windows)
            if (window)
                window->setUpdatesEnabled(isToBeDrawn);
    }

    QList<QPointer<QWidget>> m_windows;
};

void settleIn(const QPalette &palette, QWidget &window)
{
    const Undrawn undrawn({&window});
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    letSettleAtOnce();
}

} // namespace

/// How the window and its dialogs look in every state that a tour meets, in three languages, both directions,
/// three palettes and two sizes of text.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyState_data();
    void everyState();

private:
    /// In both directions, and each palette.
    void look(const WindowTour::Stop &stop);

    QFont m_font;
    LooksSweep m_sweep;
};

void TestLooks::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setPalette(lightPalette());
    m_font = QApplication::font();
}

void TestLooks::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(lightPalette());
    QApplication::setFont(m_font);
}

void TestLooks::everyState_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    int row = 0;
    for (const auto &language : {u"en"_s, u"de"_s, u"pseudo"_s})
        for (const int size : {100, 200})
            if (isInThisPart(row++))
                QTest::addRow("%s, %d %%", qPrintable(language), size) << language << size;
}

void TestLooks::everyState()
{
    failOnAnyWarning();
    QFETCH(QString, language);
    QFETCH(int, size);
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
    WindowTour tour([this](const WindowTour::Stop &stop) { look(stop); });
    for (const auto &problem : {tour.whatGoesWell(), tour.whatIsRefused(), tour.whatIsSaved()})
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("%s: %d states and dialogs, %d looks, %d texts, least contrast %.2f, %d problems",
          QTest::currentDataTag(), tour.stops(), m_sweep.looks(), m_sweep.texts(), m_sweep.leastContrast(),
          int(m_sweep.problems().size()));
    for (const auto &problem : m_sweep.problems())
        qInfo().noquote() << problem;
    QCOMPARE(m_sweep.problems(), QStringList());
}

/// Where things stand does not depend on their colours. The second direction begins with the colours in which
/// the first one ended: to change them costs more than to look.
void TestLooks::look(const WindowTour::Stop &stop)
{
    auto behind = QApplication::topLevelWidgets();
    behind.removeOne(stop.window);
    const Undrawn undrawn(behind);
    auto colours = palettes();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        const auto where = stop.name + (direction == Qt::LeftToRight ? ", "_L1 : ", mirrored, "_L1);
        bool isFirst = true;
        for (const auto &[name, palette] : std::as_const(colours)) {
            settleIn(palette, *stop.window);
            if (std::exchange(isFirst, false))
                m_sweep.look(*stop.window, where + name);
            else
                m_sweep.lookAtColoursOf(*stop.window, where + name);
        }
        std::reverse(colours.begin(), colours.end());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

DRAFTT_WINDOW_TEST(TestLooks)
#include "tst_looks.moc"
