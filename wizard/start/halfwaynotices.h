// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journal.h"

#include <QWidget>

class QVBoxLayout;

namespace draftt
{

/// What an admin's sign-in began and did not end, each with what can be done about it.
class HalfWayNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit HalfWayNotices(QWidget *parent);

    void show(const QList<Journal> &journals);

Q_SIGNALS:
    void goOnWanted(const draftt::Journal &journal);
    void takeBackWanted(const draftt::Journal &journal);

private:
    [[nodiscard]] QWidget *noticeOf(const Journal &journal);

    QVBoxLayout *m_layout;
    QList<Journal> m_shown;
};

} // namespace draftt
