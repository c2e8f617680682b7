// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/namechoices.h"

#include "core/names/shown.h"
#include "core/words/nametexts.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace draftt
{

NameChoices::NameChoices(QObject *parent) : QObject(parent) {}

void NameChoices::complete(QLineEdit &edit)
{
    auto *completer = new QCompleter(&m_shown, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
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
