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

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild();
    void tick();
    void update(const CheckKey &key);

    CheckRunner &m_runner;
    QHash<CheckKey, CheckRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_copy;
    QTimer m_clock{this};
};

} // namespace draftt
