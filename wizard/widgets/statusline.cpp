// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statusline.h"

#include "wizard/widgets/spoken.h"

namespace draftt
{

StatusLine::StatusLine(const QString &objectName, QWidget *parent) : PlainLabel({}, parent)
{
    setObjectName(objectName);
    setWordWrap(true);
    hide();
}

void StatusLine::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

} // namespace draftt
