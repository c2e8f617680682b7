// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/moremenu.h"

#include "core/words/exporttexts.h"
#include "wizard/start/startpage.h"

using namespace Qt::StringLiterals;

namespace draftt
{

MoreMenu::MoreMenu(StartPage &page, QWidget *parent) : QMenu(parent), m_page(page)
{
    setObjectName(u"moreMenu"_s);
    m_needConnection += add(tr("&Rename…"), u"renameAction"_s, &StartPage::renameWanted);
    m_needConnection +=
        add(tr("&Duplicate for another workspace…"), u"duplicateAction"_s, &StartPage::duplicateWanted);
    m_needConnection += add(tr("When the secret &ends…"), u"endAction"_s, &StartPage::endWanted);
    addSeparator();
    m_needConnection +=
        add(tr("Read-only &certificate…"), u"certificateAction"_s, &StartPage::certificateWanted);
    addExports();
    addSeparator();
    m_needConnection += add(tr("&Take rights back (script)…"), u"undoAction"_s, &StartPage::undoWanted);
    m_takeBack = add(tr("Take back what was set &up…"), u"takeBackAction"_s, &StartPage::takeBackWanted);
    m_remove = add(tr("Re&move…"), u"removeAction"_s, &StartPage::removeWanted);
    addSeparator();
    auto *bundle = addAction(tr("Support &bundle…"));
    bundle->setObjectName(u"bundleAction"_s);
    connect(bundle, &QAction::triggered, &m_page, &StartPage::bundleWanted);
}

QAction *MoreMenu::add(const QString &text, const QString &name, void (StartPage::*wanted)(const QUuid &))
{
    auto *entry = addAction(text);
    entry->setObjectName(name);
    connect(entry, &QAction::triggered, &m_page, [&page = m_page, wanted] {
        Q_EMIT(page.*wanted)(page.currentId());
    });
    return entry;
}

void MoreMenu::addExports()
{
    auto *exports = addMenu(tr("E&xport"));
    exports->setObjectName(u"exportMenu"_s);
    m_needConnection += exports->menuAction();
    for (const auto &format : exportFormats()) {
        auto *entry = exports->addAction(exportTitle(format));
        entry->setObjectName("export_"_L1 + format.id);
        connect(entry, &QAction::triggered, &m_page,
                [&page = m_page, id = format.id] { Q_EMIT page.exportWanted(page.currentId(), id); });
    }
}

void MoreMenu::setChosen(bool isConnection, bool isDraft)
{
    for (auto *entry : std::as_const(m_needConnection))
        entry->setEnabled(isConnection);
    m_remove->setEnabled(isConnection || isDraft);
}

} // namespace draftt
