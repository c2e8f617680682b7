// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/statusicon.h"

#include <QFrame>

class QLabel;

namespace draftt
{

class WrappingRow;

/// A framed message inside a page, with room for what can be done about it.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(Sign sign, QWidget *parent = nullptr);

    void setSign(Sign sign);
    void setText(const QString &text);
    /// Takes the widget over; actions stand in a row below the text.
    void addAction(QWidget *widget);

private:
    StatusIcon *m_icon;
    QLabel *m_text;
    WrappingRow *m_actions;
};

} // namespace draftt
