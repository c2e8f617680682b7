// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/readabletext.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace draftt
{

void makeReadable(QPlainTextEdit &edit)
{
    edit.setReadOnly(true);
    edit.setTabChangesFocus(true);
    // A read-only text takes no cursor by itself.
    edit.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void makeCode(QPlainTextEdit &edit)
{
    makeReadable(edit);
    edit.setLayoutDirection(Qt::LeftToRight);
    auto option = edit.document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    edit.document()->setDefaultTextOption(option);
}

} // namespace draftt
