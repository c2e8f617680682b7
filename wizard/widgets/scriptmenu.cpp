// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptmenu.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace draftt
{

ScriptMenu::ScriptMenu(QWidget *parent)
    : MenuButton({}, u"scriptMenuButton"_s, parent)
    , m_forms(new QActionGroup(this))
    , m_undo(new QAction(tr("&Undo script…"), this))
{
    auto *save = new QAction(tr("&Save as…"), this);
    entries().setObjectName(u"scriptMenu"_s);
    m_forms->setExclusive(true);
    m_undo->setObjectName(u"undoAction"_s);
    save->setObjectName(u"saveAction"_s);
    entries().addSeparator();
    entries().addActions({m_undo, save});
    connect(m_forms, &QActionGroup::triggered, this,
            [this](const QAction *form) { Q_EMIT formChosen(form->data().toInt()); });
    connect(m_undo, &QAction::triggered, this, &ScriptMenu::undoWanted);
    connect(save, &QAction::triggered, this, &ScriptMenu::saveWanted);
}

void ScriptMenu::setForms(const QStringList &titles)
{
    const auto forms = m_forms->actions();
    for (auto *form : forms.mid(titles.size()))
        delete form;
    for (int i = int(m_forms->actions().size()); i < titles.size(); ++i) {
        auto *form = m_forms->addAction(QString());
        form->setObjectName(u"form%1Action"_s.arg(i));
        form->setCheckable(true);
        form->setData(i);
        entries().insertAction(entries().actions().at(i), form);
    }
    for (int i = 0; i < titles.size(); ++i) {
        m_forms->actions().at(i)->setText(titles.at(i));
        m_forms->actions().at(i)->setVisible(titles.size() > 1);
    }
}

void ScriptMenu::showForm(int form, bool hasUndo)
{
    auto *chosen = m_forms->actions().at(form);
    chosen->setChecked(true);
    setText(chosen->text());
    //: Of a button with a menu; %1 is the form of a script that is shown now, such as SQL
    setAccessibleName(tr("Form of the script: %1").arg(chosen->text()));
    m_undo->setVisible(hasUndo);
}

} // namespace draftt
