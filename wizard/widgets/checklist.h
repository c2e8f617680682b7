// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkid.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace draftt
{

class CheckRow;
class CheckRunner;

/// Shows the checks of a runner, one row each, and copies them all.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    /// `runner` outlives the list.
    explicit CheckList(CheckRunner &runner, QWidget *parent = nullptr);

    /// Takes all rows away.
    void clear();
    /// True: once one has failed, what the others have found stands among their details alone. There is more
    /// to read then.
    void setBriefOnFailure(bool isBrief) { m_isBriefOnFailure = isBrief; }
    /// Copies all results. It stands below the rows unless somebody puts it elsewhere.
    [[nodiscard]] QPushButton &copyButton() { return *m_copy; }
    void setVisible(bool visible) override;

Q_SIGNALS:
    void copied(); ///< all results

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild();
    void tick();
    void update(const CheckKey &key);
    void onEnd();

    CheckRunner &m_runner;
    QHash<CheckKey, CheckRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_copy;
    bool m_isBriefOnFailure = false;
    QTimer m_clock{this};
};

} // namespace draftt
