// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/namechoices.h"

#include "core/names/shown.h"

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
    m_shown.setStringList({});
}

void NameChoices::offer(const QStringList &names)
{
    m_names += names;
    m_names.removeDuplicates();
    m_names.sort();
    QStringList texts;
    for (const auto &name : std::as_const(m_names))
        texts += shown(name);
    m_shown.setStringList(texts);
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
