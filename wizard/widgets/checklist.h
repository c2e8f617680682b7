#pragma once

#include "core/checks/checkid.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class CheckRow;
class CheckRunner;
class QPushButton;
class QVBoxLayout;

/// Shows the checks of a runner, one row each, and copies them all.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    /// `runner` outlives the list.
    explicit CheckList(CheckRunner &runner, QWidget *parent = nullptr);

    /// Takes all rows away.
    void clear();

private:
    void rebuild();
    void update(const CheckKey &key);

    CheckRunner &m_runner;
    QHash<CheckKey, CheckRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_copy;
    QTimer m_clock;
};
