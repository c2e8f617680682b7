// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/connectiondetails.h"
#include "wizard/start/savedconnections.h"
#include "wizard/steps/verdictstrip.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace draftt
{

class ConnectionTable;
class HalfWayNotices;
class MoreMenu;

/// What the window opens on once a connection is saved, or left half-way: the connections and drafts, and
/// what can be done with each.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `connections` outlives it.
    explicit StartPage(SavedConnections &connections, QWidget *parent = nullptr);

    /// The files are read again; the connection of that id is the current one, if it is there.
    void enter(const QUuid &current = {});
    [[nodiscard]] QUuid currentId() const;
    /// Says something in the strip, until there is other news of the connections.
    void say(const StepVerdict &verdict);

Q_SIGNALS:
    void newWanted();
    void openWanted(const QUuid &id); ///< a connection, or a draft to be resumed
    void duplicateWanted(const QUuid &id);
    void certificateWanted(const QUuid &id);
    void exportWanted(const QUuid &id, const QString &format);
    void renameWanted(const QUuid &id);
    void secretWanted(const QUuid &id);
    void handOverWanted(const QUuid &id);
    void undoWanted(const QUuid &id);
    void takeBackWanted(const QUuid &id);            ///< what an admin's sign-in set up for it
    void goOnWanted(const draftt::Journal &journal); ///< with what was left half-way
    void halfWayTakeBackWanted(const draftt::Journal &journal);
    void endWanted(const QUuid &id);
    void removeWanted(const QUuid &id); ///< a connection, or a draft
    void bundleWanted();
    void stopWanted(); ///< what runs, besides checks
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] static QString startText();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QPushButton *action(const QString &text, const QString &name,
                                      void (StartPage::*wanted)(const QUuid &));
    void connectAll();
    void onCurrentChanged();
    void onChanged();
    void check();
    void showVerdict();
    void takeStock();
    void stop();
    [[nodiscard]] StepVerdict verdict();
    [[nodiscard]] StepVerdict countVerdict() const;

    SavedConnections &m_connections;
    QLineEdit *m_filter;
    HalfWayNotices *m_halfWay;
    ConnectionTable *m_view;
    ConnectionDetails *m_details;
    VerdictStrip *m_strip;
    QPushButton *m_check = nullptr;
    QPushButton *m_checkAll = nullptr;
    QPushButton *m_open = nullptr;
    MoreMenu *m_more = nullptr;
    QList<QWidget *> m_needCurrent; ///< what is of use only with a chosen connection, not with a draft
    QUuid m_chosen;                 ///< what was current last: the list may be read again
    QUuid m_warned;                 ///< whose secret the strip tells of
    StepVerdict m_told;             ///< what the connections amount to, as it was told last
};

} // namespace draftt
