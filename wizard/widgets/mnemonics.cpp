// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/mnemonics.h"

#include "wizard/widgets/shownwidgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr char wishedText[] = "draftt_wishedText"; // as the program has set it, before a letter was moved

/// Where the mark stands, without counting `&&`; -1: nowhere.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return at;
        ++at;
    }
    return -1;
}

QString withoutMark(QString text)
{
    const auto mark = markIn(text);
    return mark < 0 ? text : text.remove(mark, 1);
}

bool hasKey(QChar letter)
{
    const auto script = letter.script();
    return letter.isDigit() ||
           (letter.isLetter() && (script == QChar::Script_Latin || script == QChar::Script_Greek ||
                                  script == QChar::Script_Cyrillic));
}

/// The places of a text in the order in which they are tried.
QList<qsizetype> candidates(const QString &plain)
{
    QList<qsizetype> places;
    for (const bool isInitial : {true, false})
        for (qsizetype at = 0; at < plain.size(); ++at)
            if ((at == 0 || plain[at - 1].isSpace()) == isInitial)
                places += at;
    return places;
}

/// With a mark on the first letter that is not in `taken`, which gets it; without where none is free.
QString withFreeMark(QString plain, QString &taken)
{
    for (const auto at : candidates(plain)) {
        const auto letter = plain[at].toLower();
        if (!hasKey(letter) || taken.contains(letter))
            continue;
        taken += letter;
        return plain.insert(at, u'&');
    }
    return plain;
}

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

void setTextOf(QWidget &widget, const QString &text)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        button->setText(text);
    else if (auto *label = qobject_cast<QLabel *>(&widget))
        label->setText(text);
}

/// What the program wants to stand there: its own text, also after a letter was moved in it.
QString wishOf(QWidget &widget)
{
    auto now = textOf(widget);
    auto before = widget.property(wishedText).toString();
    if (withoutMark(now) == withoutMark(before))
        return before;
    widget.setProperty(wishedText, now);
    return now;
}

} // namespace

QStringList withDistinctMnemonics(const QStringList &texts)
{
    auto result = texts;
    QString taken;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto mark = markIn(texts[i]);
        const auto letter = mark < 0 ? QChar() : texts[i][mark + 1].toLower();
        if (mark >= 0 && hasKey(letter) && !taken.contains(letter))
            taken += letter;
        else if (mark >= 0)
            others += i;
    }
    for (const auto i : others)
        result[i] = withFreeMark(withoutMark(texts[i]), taken);
    return result;
}

Mnemonics::Mnemonics(QWidget &window, QList<QWidget *> reserved)
    : QObject(&window), m_window(window), m_reserved(std::move(reserved))
{
    qApp->installEventFilter(this);
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::UpdateRequest) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget && (widget == m_window.window() || m_window.isAncestorOf(widget)))
            assignLater();
    }
    return QObject::eventFilter(watched, event);
}

void Mnemonics::assignLater()
{
    if (std::exchange(m_isWaiting, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        assign();
    });
}

void Mnemonics::assign()
{
    const auto shown = shownIn(m_window);
    auto widgets = m_reserved;
    for (auto *widget : shown)
        if (!textOf(*widget).isEmpty() && !m_reserved.contains(widget))
            widgets += widget;
    widgets.removeIf([](const QWidget *widget) { return !widget->isVisible() || textOf(*widget).isEmpty(); });
    QStringList wishes;
    for (auto *widget : std::as_const(widgets))
        wishes += wishOf(*widget);
    const auto texts = withDistinctMnemonics(wishes);
    for (qsizetype i = 0; i < widgets.size(); ++i)
        if (texts[i] != textOf(*widgets[i]))
            setTextOf(*widgets[i], texts[i]);
}

} // namespace draftt
