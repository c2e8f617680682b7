// SPDX-License-Identifier: Apache-2.0
#include "wizard/leavequestion.h"

#include "wizard/walkdraft.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace draftt
{

LeaveQuestion::LeaveQuestion(const WalkDraft *draft, QWidget *parent) : QMessageBox(parent)
{
    const bool offersDraft = draft && draft->isWorthKeeping();
    setObjectName(u"leaveQuestion"_s);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(offersDraft ? tr("Keep a draft?") : tr("Discard this connection?"));
    if (!offersDraft)
        setText(tr("What was entered is not saved. Discard this connection?"));
    else if (draft->changedName().isEmpty())
        setText(tr(
            "This connection is not saved yet. Keep a draft of it? A draft holds what was entered, without "
            "the secret; it stands in the list and is resumed at this step."));
    else
        //: %1 is the name of a connection
        setText(
            tr("What was changed of “%1” is not saved. Keep a draft of it? A draft holds what was entered, "
               "without the secret; “%1” stays as it was saved.")
                .arg(draft->changedName()));
    if (offersDraft)
        add(tr("Keep a d&raft"), u"keepDraftButton"_s, AcceptRole, &LeaveQuestion::keepWanted);
    add(tr("&Discard"), u"leaveButton"_s, DestructiveRole, &LeaveQuestion::discardWanted);
    add(tr("&Keep editing"), u"stayButton"_s, RejectRole, &LeaveQuestion::stayWanted);
}

void LeaveQuestion::add(const QString &text, const QString &name, ButtonRole role,
                        void (LeaveQuestion::*wanted)())
{
    auto *button = addButton(text, role);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, wanted);
    if (role == DestructiveRole)
        return;
    if (!defaultButton() || role == AcceptRole)
        setDefaultButton(button);
    if (role == RejectRole)
        setEscapeButton(button);
}

} // namespace draftt
