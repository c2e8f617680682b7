// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/text.h"

#include "wizard/widgets/contrast.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
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
    if (m_measures.text != text())
        m_measures = {text(), {}, {}};
    return m_measures;
}

QSize PlainLabel::sizeHint() const
{
    // As a document it would ask for another width, and what lies around it would jump when the mouse comes.
    auto &hint = measures().hint;
    if (!hint.isValid())
        hint = QLabel::sizeHint();
    return hint;
}

int PlainLabel::heightForWidth(int width) const
{
    // A layout asks for the same widths again and again.
    auto &heights = measures().heights;
    const auto known = heights.constFind(width);
    if (known != heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    heights.insert(width, height);
    return height;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
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

void resizeToText(QWidget &dialog, int characters)
{
    const int width = dialog.fontMetrics().averageCharWidth() * characters;
    const auto hint = dialog.sizeHint();
    dialog.resize(width, dialog.hasHeightForWidth() ? dialog.heightForWidth(width) : hint.height());
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
