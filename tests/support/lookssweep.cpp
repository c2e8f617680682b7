// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lookssweep.h"

#include "tests/support/picturecontrast.h"
#include "wizard/widgets/contrast.h"
#include "wizard/widgets/shownwidgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFontDatabase>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabBar>
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

/// A line of text without any, which is a gap to whoever looks.
bool isGap(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->text().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull() &&
           label->width() > label->window()->width() / 2;
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

QRect placeOf(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(widget.window(), QPoint()));
}

QList<QAction *> entriesOf(const QMenu &menu)
{
    auto entries = menu.actions();
    entries.removeIf([](const QAction *entry) { return !entry->isVisible() || entry->isSeparator(); });
    return entries;
}

/// What is shown with a mnemonic.
QStringList textsWithKeys(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (qobject_cast<const QAbstractButton *>(&widget) || (label && label->buddy()))
        return {textOf(widget)};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    return texts;
}

} // namespace

void LooksSweep::look(QWidget &window, const QString &where)
{
    again(where, [&] {
        lookAtLayout(window);
        lookAtColours(window, Drawn::All);
    });
}

void LooksSweep::lookAtColoursOf(QWidget &window, const QString &where)
{
    again(where, [&] { lookAtColours(window, Drawn::TextsAlone); });
}

void LooksSweep::again(const QString &where, const std::function<void()> &lookOnce)
{
    constexpr int patience = 2'000; // ms
    m_where = where;
    // What is a fault is one however often it is looked at, and a look costs more than a wait.
    for (int waited = 0, pause = 10;; waited += pause, pause *= 2) {
        m_found.clear();
        m_seen = 0;
        m_least = 21;
        lookOnce();
        if (m_found.isEmpty() || waited + pause > patience)
            break;
        QTest::qWait(pause);
    }
    ++m_looks;
    m_texts += m_seen;
    m_leastContrast = std::min(m_leastContrast, m_least);
    m_problems += m_found;
}

void LooksSweep::lookAtLayout(const QWidget &window)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        lookAtEntries(*menu);
    QList<const QWidget *> texts;
    const auto widgets = shownIn(window);
    for (auto *widget : widgets) {
        lookAtName(*widget);
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget); edit && edit->isReadOnly())
            lookAtReadOnly(*edit);
        if (isGap(*widget))
            note("an empty line: "_L1 + widget->objectName());
        if (textOf(*widget).isEmpty())
            continue;
        if (isCut(*widget))
            note("cut off: “"_L1 + textOf(*widget) + u'”');
        texts += widget;
    }
    lookForOverlaps(texts);
    lookAtMnemonics(widgets);
}

/// What cannot be edited can be selected, with the keyboard too; code begins at the left, whatever stands in
/// it. The pages to send are prose whose titles are underlined with signs.
void LooksSweep::lookAtReadOnly(const QPlainTextEdit &edit)
{
    if (!(edit.textInteractionFlags() & Qt::TextSelectableByKeyboard))
        note("cannot be selected with the keyboard: "_L1 + edit.objectName());
    const bool isCode =
        edit.font().family() == QFontDatabase::systemFont(QFontDatabase::FixedFont).family() &&
        edit.objectName() != "packetText"_L1;
    const bool isFromTheLeft = edit.layoutDirection() == Qt::LeftToRight &&
                               edit.document()->defaultTextOption().textDirection() == Qt::LeftToRight;
    if (isCode && !isFromTheLeft)
        note("code that does not begin at the left: "_L1 + edit.objectName());
}

void LooksSweep::lookAtColours(QWidget &window, Drawn drawn)
{
    const auto texts = textsIn(window);
    auto region = QRegion(window.rect());
    if (drawn == Drawn::TextsAlone) {
        region = {};
        for (const auto &text : texts)
            region += text.place;
    }
    draw(window, region & window.rect());
    for (const auto &text : texts)
        lookAtContrast(text);
}

void LooksSweep::draw(QWidget &window, const QRegion &region)
{
    const auto scale = window.devicePixelRatio();
    const auto size = (QSizeF(window.size()) * scale).toSize();
    if (m_picture.size() != size)
        m_picture = QImage(size, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(scale);
    m_picture.fill(Qt::black);
    if (!region.isEmpty()) // an empty one stands for all
        window.render(&m_picture, region.boundingRect().topLeft(), region);
}

/// Those of which the contrast counts; the others are counted alone.
QList<LooksSweep::ShownText> LooksSweep::textsIn(const QWidget &window)
{
    QList<ShownText> texts;
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        for (auto *entry : entriesOf(*menu)) {
            ++m_seen;
            if (entry->isEnabled())
                texts += {menu->actionGeometry(entry), entry->text()};
        }
    for (const auto *widget : shownIn(window)) {
        const auto text = textOf(*widget);
        if (text.isEmpty())
            continue;
        ++m_seen;
        const bool isWholeInSight =
            widget->visibleRegion().boundingRect() == widget->rect(); // not scrolled away
        if (widget->isEnabled() && isWholeInSight)
            texts += {placeOf(*widget), text};
    }
    return texts;
}

void LooksSweep::lookAtEntries(const QMenu &menu)
{
    QStringList texts;
    for (const auto *entry : entriesOf(menu))
        texts += entry->text();
    lookForTwins(texts);
    const auto wanted = menu.sizeHint();
    const int most = menu.screen()->availableSize().height(); // a menu that is higher scrolls
    if (menu.width() + tolerance < wanted.width() || menu.height() + tolerance < qMin(wanted.height(), most))
        note("cut off: the menu of “"_L1 + texts.value(0) + u'”');
}

void LooksSweep::lookForOverlaps(const QList<const QWidget *> &texts)
{
    QList<QRect> places;
    for (const auto *widget : texts)
        places += placeOf(*widget);
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const auto shared = places[i].intersected(places[j]);
            if (shared.width() > tolerance && shared.height() > tolerance)
                note("over one another: “"_L1 + textOf(*texts[i]) + "” and “"_L1 + textOf(*texts[j]) + u'”');
        }
}

void LooksSweep::lookAtContrast(const ShownText &shown)
{
    const auto scale = m_picture.devicePixelRatio();
    const QRect pixels((QPointF(shown.place.topLeft()) * scale).toPoint(),
                       (QSizeF(shown.place.size()) * scale).toSize());
    const auto ratio = contrastIn(m_picture, pixels.intersected(m_picture.rect()));
    m_least = std::min(m_least, ratio);
    if (ratio < textContrast)
        note(u"contrast %1: “%2”"_s.arg(ratio, 0, 'f', 2).arg(shown.text));
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

void LooksSweep::lookAtMnemonics(const QList<QWidget *> &widgets)
{
    QStringList texts;
    for (const auto *widget : widgets)
        texts += textsWithKeys(*widget);
    lookForTwins(texts);
}

void LooksSweep::lookForTwins(const QStringList &textsWithKeys)
{
    QMap<QString, QStringList> owners;
    for (const auto &text : textsWithKeys)
        if (const auto key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
            owners[key] += text;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        if (owner->size() > 1)
            note(owner.key() + " twice: "_L1 + owner->join(u", "_s));
}

void LooksSweep::note(const QString &problem)
{
    m_found += m_where + ": "_L1 + problem;
}

} // namespace draftt
