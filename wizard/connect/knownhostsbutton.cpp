// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/knownhostsbutton.h"

#include "core/words/pastedtexts.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostOffered = 40; // of more nobody finds one in a menu

/// In a menu `&` marks a letter.
QString entryText(const KnownHost &known)
{
    return textFor(known).replace(u'&', "&&"_L1);
}

} // namespace

KnownHostsButton::KnownHostsButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"knownHostsButton"_s);
    setArrowType(Qt::DownArrow);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setToolTip(tr("Hosts that this computer knows"));
    setAccessibleName(toolTip());
    setAccessibleDescription(tr("From saved connections, the Databricks CLI and the environment."));
    m_menu->setObjectName(u"knownHostsMenu"_s);
    connect(this, &QToolButton::clicked, this, &KnownHostsButton::open);
}

void KnownHostsButton::open()
{
    m_menu->clear();
    const auto known = m_look ? m_look() : QList<KnownHost>();
    for (const auto &one : known.first(std::min(known.size(), mostOffered)))
        connect(m_menu->addAction(entryText(one)), &QAction::triggered, this,
                [this, host = one.host] { Q_EMIT chosen(host); });
    if (known.isEmpty())
        m_menu->addAction(tr("This computer knows no workspace yet."))->setEnabled(false);
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace draftt
