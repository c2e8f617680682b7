// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/text.h"

#include "wizard/widgets/contrast.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QTextDocument>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

struct Durations {
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * share + b.redF() * (1 - share),
                            a.greenF() * share + b.greenF() * (1 - share),
                            a.blueF() * share + b.blueF() * (1 - share));
}

} // namespace

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.25F);
}

QColor lesserText(const QPalette &palette)
{
    const auto lesser = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72F);
    return readableOn(groundsOf(palette), lesser, textContrast);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::Measures &PlainLabel::measures() const
{
    if (m_measures.text != text() || m_measures.isWrapped != wordWrap())
        m_measures = {text(), wordWrap(), {}, {}, {}, {}};
    return m_measures;
}

/// Nothing but a text, which is no document.
bool PlainLabel::isMeasuredHere() const
{
    const bool isDocument =
        textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return !isDocument && !text().isEmpty() && textFormat() == Qt::PlainText && !buddy() && margin() == 0 &&
           indent() <= 0 && frameWidth() == 0;
}

/// In lines of that width.
QSize PlainLabel::textIn(int width) const
{
    const auto linesOf = [this](int limit) {
        constexpr int anyHeight = 2000;
        const auto place = QStyle::visualAlignment(layoutDirection(), alignment());
        const int flags =
            int(place & ~(Qt::AlignVCenter | Qt::AlignHCenter)) | (wordWrap() ? int(Qt::TextWordWrap) : 0);
        return fontMetrics().boundingRect(0, 0, limit, anyHeight, flags, text()).size();
    };
    auto &whole = measures().whole;
    if (!whole.isValid())
        whole = linesOf(QWIDGETSIZE_MAX);
    return wordWrap() && width < whole.width() ? linesOf(width) : whole;
}

/// Not in one long line, where it can be in two or four.
QSize PlainLabel::wellShaped(int width) const
{
    const int line = fontMetrics().lineSpacing();
    auto size = textIn(width);
    if (size.height() < 4 * line && size.width() > width / 2)
        size = textIn(width / 2);
    if (size.height() < 2 * line && size.width() > width / 4)
        size = textIn(width / 4);
    return size;
}

/// With its margins. In a negative width: as it is best read.
QSize PlainLabel::sizeIn(int width) const
{
    const auto margins = contentsMargins();
    const QSize around(margins.left() + margins.right(), margins.top() + margins.bottom());
    const int given = minimumWidth() > 0 ? qMax(width, minimumWidth()) : width;
    const int wide = qMin(fontMetrics().averageCharWidth() * 80, maximumWidth()) - around.width();
    const auto size = given >= 0 ? textIn(given - around.width()) : wordWrap() ? wellShaped(wide) : textIn(0);
    return (size + around).expandedTo(minimumSize());
}

void PlainLabel::measureHints() const
{
    ensurePolished();
    auto &known = measures();
    if (known.hint.isValid() && known.least.isValid())
        return;
    if (!isMeasuredHere()) {
        known.least = QLabel::minimumSizeHint();
        // As a document it would ask for another width, and what lies around it would jump when the mouse
        // comes.
        if (!known.hint.isValid())
            known.hint = QLabel::sizeHint();
        return;
    }
    known.hint = sizeIn(-1);
    known.least = {sizeIn(0).width(), qMin(sizeIn(QWIDGETSIZE_MAX).height(), known.hint.height())};
}

QSize PlainLabel::sizeHint() const
{
    measureHints();
    return m_measures.hint;
}

QSize PlainLabel::minimumSizeHint() const
{
    measureHints();
    return m_measures.least;
}

int PlainLabel::heightForWidth(int width) const
{
    // A layout asks for the same widths again and again.
    auto &heights = measures().heights;
    const auto known = heights.constFind(width);
    if (known != heights.constEnd())
        return *known;
    const int height = isMeasuredHere() ? sizeIn(width).height() : QLabel::heightForWidth(width);
    heights.insert(width, height);
    return height;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::ContentsRectChange)
        m_measures = {};
}

void PlainLabel::enterEvent(QEnterEvent *event)
{
    QLabel::enterEvent(event);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : PlainLabel(text, parent)
{
    setWordWrap(true);
    mixColour();
}

void MutedLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        mixColour();
}

void MutedLabel::mixColour()
{
    if (m_isMixing)
        return;
    m_isMixing = true;
    auto fresh = parentWidget() ? parentWidget()->palette() : QPalette();
    fresh.setColor(QPalette::WindowText, lesserText(fresh));
    setPalette(fresh);
    m_isMixing = false;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *labelOf(QWidget &field, const QString &text)
{
    auto *label = plainLabel(text, field.parentWidget());
    label->setBuddy(&field);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void describe(QWidget &button, const QString &text)
{
    button.setToolTip(plainTip(text));
    button.setAccessibleDescription(text);
}

QStringView beginningOf(const QString &text)
{
    constexpr int maxShownLines = 400;
    qsizetype end = 0;
    for (int line = 0; line < maxShownLines; ++line) {
        const auto lineEnd = text.indexOf(u'\n', end);
        if (lineEnd < 0)
            return text;
        end = lineEnd + 1;
    }
    return QStringView(text).first(end);
}

void keepShown(QWidget &widget, bool isShown)
{
    if (widget.isHidden() == isShown)
        widget.setVisible(isShown);
}

void resizeToText(QWidget &dialog, int characters)
{
    const int width = dialog.fontMetrics().averageCharWidth() * characters;
    const auto hint = dialog.sizeHint();
    dialog.resize(width, dialog.hasHeightForWidth() ? dialog.heightForWidth(width) : hint.height());
}

QSize sizeOnScreen(const QWidget &dialog, int characters, int lines)
{
    constexpr double mostOfTheScreen = 0.9;
    const auto metrics = dialog.fontMetrics();
    return QSize(metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines)
        .boundedTo(dialog.screen()->availableSize() * mostOfTheScreen);
}

QString durationText(std::chrono::milliseconds duration)
{
    const QLocale locale;
    const double seconds = double(duration.count()) / 1000.0;
    if (duration < 10s)
        return Durations::tr("%1 s", "a duration; %1 is a number of seconds")
            .arg(locale.toString(seconds, 'f', 2));
    return wholeDurationText(std::chrono::floor<std::chrono::seconds>(duration));
}

QString wholeDurationText(std::chrono::seconds duration)
{
    const QLocale locale;
    const auto whole = int(duration.count());
    if (whole < 60)
        return Durations::tr("%1 s", "a duration; %1 is a number of seconds").arg(locale.toString(whole));
    return Durations::tr("%1 min %2 s", "a duration; %1 minutes, %2 seconds")
        .arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

} // namespace draftt
