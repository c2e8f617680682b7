// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QUuid>

namespace draftt
{

class StartPage;

/// What is done more seldom with the chosen connection.
class MoreMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `page` has the chosen one, and tells what is wanted.
    MoreMenu(StartPage &page, QWidget *parent);

    /// A draft can only be removed; with nothing chosen nothing can be done but what concerns all.
    void setChosen(bool isConnection, bool isDraft);
    /// The chosen one was set up by an admin's sign-in from here, which can be taken back.
    void setTakeBack(bool isOffered) { m_takeBack->setVisible(isOffered); }

private:
    QAction *add(const QString &text, const QString &name, void (StartPage::*wanted)(const QUuid &));
    void addExports();

    StartPage &m_page;
    QList<QAction *> m_needConnection;
    QAction *m_takeBack = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace draftt
