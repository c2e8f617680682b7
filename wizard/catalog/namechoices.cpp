// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/namechoices.h"

#include "core/names/shown.h"
#include "core/words/nametexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace draftt
{

namespace
{

/// The same as in a box that folds down, in the colour of the text.
QIcon downArrow(const QWidget &field)
{
    constexpr int side = 16;
    QPixmap picture(QSize(side, side) * 3);
    picture.setDevicePixelRatio(3);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(field.palette().color(QPalette::Text), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF{QPointF(4.5, 6.5), QPointF(8, 10), QPointF(11.5, 6.5)});
    return QIcon(picture);
}

} // namespace

NameChoices::NameChoices(QObject *parent) : QObject(parent) {}

void NameChoices::complete(QLineEdit &edit, const QString &tip)
{
    auto *completer = new QCompleter(&m_shown, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
    m_edit = &edit;
    m_arrow = edit.addAction(downArrow(edit), QLineEdit::TrailingPosition);
    if (auto *button = edit.findChild<QToolButton *>())
        button->setAccessibleName(tr("Show the names"));
    m_arrow->setToolTip(tip.isEmpty() ? tr("Shows the names that Draftt sees (Down key)") : tip);
    connect(m_arrow, &QAction::triggered, this, &NameChoices::open);
    edit.installEventFilter(this);
    refresh();
}

/// All of them, whatever stands in the field.
void NameChoices::open()
{
    if (!m_edit || isEmpty())
        return;
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->completer()->setCompletionPrefix({});
    m_edit->completer()->complete();
}

bool NameChoices::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    // Told also while the field is being destroyed, when it is no QLineEdit any more: so the event decides
    // first.
    if (!isDown || watched != m_edit || isEmpty() || m_edit->completer()->popup()->isVisible())
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

void NameChoices::clear()
{
    m_names.clear();
    m_odd.clear();
    refresh();
}

void NameChoices::offer(const QStringList &names)
{
    m_names += names;
    m_names.removeDuplicates();
    m_names.sort();
    refresh();
}

void NameChoices::showMatches()
{
    if (!m_edit || !m_edit->hasFocus() || exact(m_edit->text()))
        return;
    m_edit->completer()->setCompletionPrefix(m_edit->text());
    m_edit->completer()->complete();
}

void NameChoices::leaveOut(const QList<OddEntry> &entries)
{
    m_odd += entries;
    refresh();
}

void NameChoices::refresh()
{
    QStringList texts;
    for (const auto &name : std::as_const(m_names))
        texts += shown(name);
    m_shown.usable = int(texts.size());
    for (const auto &entry : std::as_const(m_odd))
        //: A name of a list that cannot be chosen, and why: “it holds a dot”.
        texts += tr("%1: cannot be used, %2").arg(shown(entry.name), reasonText(entry.why));
    m_shown.setStringList(texts);
    if (m_arrow)
        m_arrow->setVisible(!isEmpty());
}

Qt::ItemFlags NameChoices::Rows::flags(const QModelIndex &index) const
{
    return index.row() < usable ? QStringListModel::flags(index) : Qt::ItemNeverHasChildren;
}

std::optional<QString> NameChoices::exact(const QString &text) const
{
    const auto all = m_names + QStringList{m_chosen};
    if (all.contains(text))
        return text;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&text](const QString &name) { return shown(name) == text; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace draftt
