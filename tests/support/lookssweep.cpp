// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lookssweep.h"

#include "wizard/widgets/contrast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int tolerance = 1; // pixels, of rounding

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->pixmap(Qt::ReturnByValue).isNull() ? label->text() : QString();
}

/// Whether the whole text finds room in the widget, as far as the widget itself is concerned.
bool isCut(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label ? label->wordWrap() : widget.hasHeightForWidth())
        return widget.heightForWidth(widget.width()) > widget.height() + tolerance;
    return widget.sizeHint().width() > widget.width() + tolerance ||
           widget.sizeHint().height() > widget.height() + tolerance;
}

/// The contrast of what stands out most in a part of a picture to the colour that is there most.
double contrastIn(const QImage &part)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x)
            ++counts[part.pixel(x, y)];
    const auto ground = std::max_element(counts.begin(), counts.end()).key();
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrast(QColor(it.key()), QColor(ground)));
    return most;
}

} // namespace

void LooksSweep::look(QWidget &window, const QString &where)
{
    constexpr int patience = 2'000; // ms
    m_where = where;
    (void)QTest::qWaitFor(
        [&] {
            lookOnce(window);
            return m_found.isEmpty();
        },
        patience);
    ++m_looks;
    m_texts += m_seen;
    m_leastContrast = std::min(m_leastContrast, m_least);
    m_problems += m_found;
}

void LooksSweep::lookOnce(QWidget &window)
{
    m_found.clear();
    m_seen = 0;
    m_least = 21;
    m_picture = window.grab().toImage();
    QList<const QWidget *> texts;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        lookAtName(*widget);
        if (textOf(*widget).isEmpty())
            continue;
        lookAtText(*widget);
        texts += widget;
    }
    lookForOverlaps(texts);
    lookAtMnemonics(window);
}

void LooksSweep::lookForOverlaps(const QList<const QWidget *> &texts)
{
    const auto placeOf = [](const QWidget &widget) {
        const auto shown = widget.visibleRegion().boundingRect();
        return shown.translated(widget.mapTo(widget.window(), QPoint()));
    };
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const auto shared = placeOf(*texts[i]).intersected(placeOf(*texts[j]));
            if (shared.width() > tolerance && shared.height() > tolerance)
                note("over one another: “"_L1 + textOf(*texts[i]) + "” and “"_L1 + textOf(*texts[j]) + u'”');
        }
}

void LooksSweep::lookAtText(const QWidget &widget)
{
    ++m_seen;
    const auto text = textOf(widget);
    if (isCut(widget))
        note("cut off: “"_L1 + text + u'”');
    if (widget.isEnabled())
        lookAtContrast(widget, text);
}

void LooksSweep::lookAtContrast(const QWidget &widget, const QString &text)
{
    const auto shown = widget.visibleRegion().boundingRect();
    if (shown != widget.rect()) // scrolled away, at least in part
        return;
    const auto place = QRect(widget.mapTo(widget.window(), shown.topLeft()), shown.size());
    const auto scale = m_picture.devicePixelRatio();
    const QRect pixels((QPointF(place.topLeft()) * scale).toPoint(), (QSizeF(place.size()) * scale).toSize());
    const auto ratio = contrastIn(m_picture.copy(pixels));
    m_least = std::min(m_least, ratio);
    if (ratio < textContrast)
        note(u"contrast %1: “%2”"_s.arg(ratio, 0, 'f', 2).arg(text));
}

void LooksSweep::lookAtName(QWidget &widget)
{
    if (!(widget.focusPolicy() & Qt::TabFocus) || !widget.isEnabled() || widget.focusProxy())
        return;
    const auto *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (accessible && accessible->text(QAccessible::Name).isEmpty())
        note("without a name: "_L1 + QLatin1StringView(widget.metaObject()->className()) + u' ' +
             widget.objectName());
}

void LooksSweep::lookAtMnemonics(const QWidget &window)
{
    QMap<QString, QStringList> owners;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasKey = qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy());
        if (!hasKey || !widget->isVisible() || widget->window() != &window)
            continue;
        const auto key = QKeySequence::mnemonic(textOf(*widget)).toString();
        if (!key.isEmpty())
            owners[key] += textOf(*widget);
    }
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        if (owner->size() > 1)
            note(owner.key() + " twice: "_L1 + owner->join(u", "_s));
}

void LooksSweep::note(const QString &problem)
{
    m_found += m_where + ": "_L1 + problem;
}

} // namespace draftt
