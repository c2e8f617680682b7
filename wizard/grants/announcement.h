// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/text.h"

namespace draftt
{

/// A line that says what has happened by itself. A screen reader reads it out when it appears, and the focus
/// stays where it is: its accessible role is that of an alert, which is read as soon as it shows. (An event
/// for announcements comes with Qt 6.8 only.)
class Announcement final : public PlainLabel
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *parent = nullptr);

    void announce(const QString &sentence);
};

} // namespace draftt
