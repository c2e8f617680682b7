// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/pasteall.h"

#include "core/secret.h"
#include "core/words/pastedtexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

PasteAll::PasteAll(QWidget *parent) : QWidget(parent)
{
    auto *button = new ActionButton(tr("Paste &all"), u"pasteAllButton"_s, this);
    auto *explanation = new MutedLabel(tr("finds host, ID and secret in what you have copied"), this);
    button->setAccessibleDescription(explanation->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(button);
    layout->addWidget(explanation, 1);
    connect(button, &QPushButton::clicked, this, &PasteAll::paste);
}

void PasteAll::paste()
{
    auto text = QGuiApplication::clipboard()->text();
    const auto found = readPasted(text);
    wipe(text);
    if (found && !found->isEmpty())
        return Q_EMIT pasted(*found);
    const auto asked = found ? sectionsText(*found) : QString();
    const auto left = found ? textsFor(*found).left.value(0) : QString();
    Q_EMIT foundNothing(!asked.isEmpty() ? asked
                        : !left.isEmpty()
                            ? left
                            : tr("What was copied holds neither a host nor an ID nor a secret."));
}

} // namespace draftt
