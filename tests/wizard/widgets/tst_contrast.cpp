// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/contrast.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/outlinedstyle.h"
#include "wizard/widgets/signengine.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

struct NamedPalette {
    const char *name;
    QPalette palette;
};

QPalette paletteOf(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb highlight)
{
    QPalette palette{QColor(window)}; // with the shades that Qt derives from it
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(alternate));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(text));
    auto faint = QColor(text);
    faint.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, faint);
    return palette;
}

/// Fusion's own, those of the pictures, a mild dark one of qt6ct («darker»), and one of high contrast.
const QList<NamedPalette> &palettes()
{
    static const QList<NamedPalette> all{
        {"Fusion", std::unique_ptr<QStyle>(QStyleFactory::create(u"fusion"_s))->standardPalette()},
        {"light", paletteOf(0xf6f6f7, 0xffffff, 0xeceef1, 0x202226, 0x2f6fd6)},
        {"dark", paletteOf(0x25272b, 0x303339, 0x2d3035, 0xe6e7ea, 0x3f7fe0)},
        {"half dark", paletteOf(0x3b3b3b, 0x4b4b4b, 0x575757, 0xdddddd, 0x5a7fa8)},
        {"high contrast", paletteOf(0x000000, 0x000000, 0x101010, 0xffffff, 0x0000c0)},
    };
    return all;
}

constexpr std::array allSigns{Sign::Passed,   Sign::Failed,  Sign::Running, Sign::Waiting, Sign::Skipped,
                              Sign::Unproven, Sign::Warning, Sign::Info,    Sign::Current};

/// The strongest contrast to `ground` of any pixel of the picture drawn on it.
double strongest(const QImage &picture, const QColor &ground)
{
    QImage drawn(picture.size(), QImage::Format_RGB32);
    drawn.fill(ground);
    QPainter painter(&drawn);
    painter.drawImage(0, 0, picture);
    painter.end();
    double most = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            most = std::max(most, contrast(drawn.pixelColor(x, y), ground));
    return most;
}

bool holds(const QImage &picture, QRgb colour)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) == colour)
                return true;
    return false;
}

} // namespace

/// What is drawn can be seen: the arithmetic, and pixels of what is drawn with it.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QGuiApplication::setPalette(QPalette()); }

    void isThatOfTheStandard_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("ratio");
        // As published: WCAG 2.2 itself, and WebAIM's article on contrast.
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("the same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
        QTest::newRow("the lightest grey for text") << QColor(0x767676) << QColor(Qt::white) << 4.54;
        QTest::newRow("one lighter") << QColor(0x777777) << QColor(Qt::white) << 4.48;
        QTest::newRow("red on white") << QColor(0xff0000) << QColor(Qt::white) << 4.0;
        QTest::newRow("order does not count") << QColor(Qt::white) << QColor(0x0000ff) << 8.59;
    }

    void isThatOfTheStandard()
    {
        QFETCH(QColor, a);
        QFETCH(QColor, b);
        QFETCH(double, ratio);
        QVERIFY2(std::abs(contrast(a, b) - ratio) < 0.01, qPrintable(QString::number(contrast(a, b))));
    }

    void aReadableColourIsLeftAlone()
    {
        QCOMPARE(readableOn({Qt::white}, QColor(0x202226), textContrast), QColor(0x202226));
    }

    void aFaintColourKeepsItsHue()
    {
        const auto tone = readableOn({Qt::white}, QColor(0x2e9d5e), textContrast);
        QVERIFY(contrast(tone, Qt::white) >= textContrast);
        QVERIFY(std::abs(tone.hslHue() - QColor(0x2e9d5e).hslHue()) <= 1);
    }

    void whereNothingIsReadableItIsBlackOrWhite()
    {
        const auto tone = readableOn({Qt::black, Qt::white}, QColor(0x2e9d5e), 7);
        QVERIFY(tone == QColor(Qt::black) || tone == QColor(Qt::white));
    }

    void textsOfEveryPalette()
    {
        for (const auto &[name, raw] : palettes()) {
            const auto palette = readable(raw);
            const auto base = palette.color(QPalette::Base);
            const auto faint = palette.color(QPalette::PlaceholderText);
            QVERIFY2(contrast(faint, base) >= textContrast, name);
            QVERIFY2(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >=
                         textContrast,
                     name);
            QVERIFY2(contrast(palette.color(QPalette::Link), base) >= textContrast, name);
            QGuiApplication::setPalette(palette);
            QWidget window;
            const MutedLabel muted(u"text"_s, &window);
            for (const auto &ground : groundsOf(palette))
                QVERIFY2(contrast(muted.palette().color(QPalette::WindowText), ground) >= textContrast, name);
        }
    }

    void signsOfEveryPalette()
    {
        for (const auto &[name, raw] : palettes()) {
            const auto palette = readable(raw);
            QGuiApplication::setPalette(palette);
            for (const auto sign : allSigns) {
                const auto icon = iconOf(sign);
                const auto plain = icon.pixmap(QSize(32, 32), 1, QIcon::Normal).toImage();
                for (const auto &ground : groundsOf(palette))
                    QVERIFY2(strongest(plain, ground) >= signContrast,
                             qPrintable(u"%1 %2"_s.arg(QLatin1StringView(name)).arg(int(sign))));
                const auto selected = icon.pixmap(QSize(32, 32), 1, QIcon::Selected).toImage();
                QVERIFY2(strongest(selected, palette.color(QPalette::Highlight)) >= signContrast,
                         qPrintable(u"%1 %2 selected"_s.arg(QLatin1StringView(name)).arg(int(sign))));
                QVERIFY2(holds(selected, palette.color(QPalette::HighlightedText).rgb()),
                         qPrintable(u"%1 %2 beside the text"_s.arg(QLatin1StringView(name)).arg(int(sign))));
            }
        }
    }

    /// As in a row that is being laid out; Qt warns of a painter on nothing.
    void aSignNeedsNoRoom()
    {
        QImage ground(32, 32, QImage::Format_RGB32);
        ground.fill(Qt::white);
        const auto before = ground;
        QPainter painter(&ground);
        for (const auto &room : {QRect(4, 4, 16, 0), QRect(4, 4, 0, 16), QRect(4, 4, 0, 0)})
            SignEngine(Sign::Passed, Qt::green).paint(&painter, room, QIcon::Normal, QIcon::Off);
        painter.end();
        QCOMPARE(ground, before);
    }

    /// As beside those of the pages.
    void buttonsHaveAirBesideTheirTexts()
    {
        OutlinedStyle style;
        QPushButton button(u"Save as a file of values…"_s);
        ActionButton ofPage(button.text(), {}, nullptr);
        for (auto *each : std::initializer_list<QPushButton *>{&button, &ofPage}) {
            each->setStyle(&style);
            const int text = each->fontMetrics().size(Qt::TextShowMnemonic, each->text()).width();
            QVERIFY2(each->sizeHint().width() >= text + 16, qPrintable(QString::number(text)));
        }
    }

    /// Without a frame a button would look like any other text.
    void bareButtonsHaveTheColourOfLinks()
    {
        OutlinedStyle style;
        for (const auto &[name, raw] : palettes()) {
            const auto palette = readable(raw);
            ActionButton flat(u"Who does what"_s, {}, nullptr);
            flat.setFlat(true);
            ActionButton framed(flat.text(), {}, nullptr);
            QPushButton ofWizard(flat.text()); // the way round a proof
            ofWizard.setFlat(true);
            QToolButton raised;
            raised.setText(u"Change"_s);
            raised.setAutoRaise(true);
            const auto wanted =
                readableOn(groundsOf(palette), palette.color(QPalette::Link), textContrast).rgb();
            for (QWidget *const widget :
                 std::initializer_list<QWidget *>{&flat, &framed, &ofWizard, &raised}) {
                auto font = widget->font();
                font.setPointSize(40); // there are pixels of its very colour
                widget->setFont(font);
                widget->setPalette(palette);
                widget->setStyle(&style);
                widget->resize(widget->sizeHint());
                QImage drawn(widget->size(), QImage::Format_RGB32);
                drawn.fill(palette.color(QPalette::Window));
                widget->render(&drawn);
                QVERIFY2(holds(drawn, wanted) == (widget == &flat || widget == &raised),
                         qPrintable(u"%1 %2"_s.arg(QLatin1StringView(name),
                                                   QLatin1StringView(widget->metaObject()->className()))));
            }
        }
    }

    void outlinesOfEveryPalette()
    {
        OutlinedStyle style;
        for (const auto &[name, raw] : palettes()) {
            const auto palette = readable(raw);
            QCheckBox box;
            QRadioButton radio;
            QLineEdit edit;
            for (QWidget *const widget : std::initializer_list<QWidget *>{&box, &radio, &edit}) {
                widget->setPalette(palette);
                widget->setStyle(&style);
                widget->resize(widget->sizeHint());
                const auto ground = palette.color(QPalette::Window);
                QImage drawn(widget->size(), QImage::Format_RGB32);
                drawn.fill(ground);
                widget->render(&drawn);
                QVERIFY2(strongest(drawn, ground) >= signContrast,
                         qPrintable(u"%1 %2"_s.arg(QLatin1StringView(name),
                                                   QLatin1StringView(widget->metaObject()->className()))));
            }
        }
    }
};

DRAFTT_WINDOW_TEST(TestContrast)
#include "tst_contrast.moc"
