// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/connectiondetails.h"
#include "wizard/start/savedconnections.h"
#include "wizard/steps/verdictstrip.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace draftt
{

class ConnectionModel;

/// What the window opens on once a connection is saved: the connections, and what can be done with each.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `connections` outlives it.
    explicit StartPage(SavedConnections &connections, QWidget *parent = nullptr);

    /// The files are read again; the connection of that id is the current one, if it is there.
    void enter(const QUuid &current = {});
    [[nodiscard]] QUuid currentId() const;
    /// Says something in the strip.
    void say(const StepVerdict &verdict) { m_strip->setVerdict(verdict); }

Q_SIGNALS:
    void newWanted();
    void openWanted(const QUuid &id);
    void duplicateWanted(const QUuid &id);
    void certificateWanted(const QUuid &id);
    void exportWanted(const QUuid &id, const QString &format);
    void renameWanted(const QUuid &id);
    void secretWanted(const QUuid &id);
    void handOverWanted(const QUuid &id);
    void undoWanted(const QUuid &id);
    void endWanted(const QUuid &id);
    void removeWanted(const QUuid &id);
    void bundleWanted();
    void stopWanted(); ///< what runs, besides checks
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QWidget *buildButtons();
    void buildMore(QPushButton &more);
    [[nodiscard]] QPushButton *action(const QString &text, const QString &name,
                                      void (StartPage::*wanted)(const QUuid &));
    void connectAll();
    void onCurrentChanged();
    void onChanged();
    void check();
    void showVerdict();
    void stop();
    void selectRow(int row);
    [[nodiscard]] StepVerdict verdict();

    SavedConnections &m_connections;
    ConnectionModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_view;
    ConnectionDetails *m_details;
    VerdictStrip *m_strip;
    QPushButton *m_check = nullptr;
    QPushButton *m_checkAll = nullptr;
    QList<QWidget *> m_needCurrent; ///< what is of use only with a chosen connection
    QUuid m_chosen;                 ///< what was current last: the list may be read again
    QUuid m_warned;                 ///< whose secret the strip tells of
};

} // namespace draftt
