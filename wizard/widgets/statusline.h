// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/text.h"

namespace draftt
{

/// What was just done in a dialog, in a sentence that is heard too; without one it takes no room.
class StatusLine final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StatusLine(const QString &objectName, QWidget *parent);

    void say(const QString &sentence); ///< empty: nothing any more
};

} // namespace draftt
