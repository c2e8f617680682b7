// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/planscript.h"

#include "core/names/weblinks.h"
#include "core/session.h"
#include "wizard/rights/placewords.h"
#include "wizard/rights/planwriter.h"
#include "wizard/rights/terms.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

PlanScript::PlanScript(const Session &session, const OpenUrl &openUrl, Step step, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_intro(new MutedLabel({}, this))
    , m_card(step == Step::Entry ? new Card({}, this) : nullptr)
    , m_place(new MutedLabel({}, this))
    , m_script(new ScriptView(this))
    , m_send(new ActionButton(tr("As&k somebody…"), u"sendButton"_s, m_script))
    , m_unfold(new ActionButton(tr("Sho&w the script"), u"unfoldScriptButton"_s, this))
{
    build(openUrl);
    connectParts(openUrl);
    showNone();
}

void PlanScript::build(const OpenUrl &openUrl)
{
    m_intro->setObjectName(u"scriptIntro"_s);
    m_place->setObjectName(u"scriptPlace"_s);
    m_send->setAccessibleDescription(
        tr("Shows a page for each role that has something to do, to copy or to save."));
    m_script->addAction(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_intro);
    if (m_card) {
        m_card->addBesideTitle(m_unfold);
        m_card->addBesideTitle(termButton(Term::MetastoreAdmin, m_session, openUrl, this));
        m_card->body()->addWidget(m_place);
        m_card->body()->addWidget(m_script);
        layout->addWidget(m_card);
    } else {
        layout->addWidget(m_place);
        layout->addWidget(m_script);
    }
}

void PlanScript::connectParts(const OpenUrl &openUrl)
{
    connect(m_script, &ScriptView::copied, this, &PlanScript::taken);
    connect(m_script, &ScriptView::saved, this, &PlanScript::taken);
    connect(m_script, &ScriptView::said, this, &PlanScript::said);
    connect(m_send, &QPushButton::clicked, this, &PlanScript::packetsWanted);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        showParts();
        m_script->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_script, &ScriptView::editorWanted, this, [this, openUrl] {
        if (m_session.address)
            openUrl(linkToEditor(m_session.address->host, m_session.workspaceId(), m_script->sql()));
    });
}

void PlanScript::addOption(QWidget *option)
{
    m_script->addOption(option);
}

void PlanScript::resetForm()
{
    m_script->resetForm();
}

void PlanScript::show(const WrittenPlan &written)
{
    const auto &plan = written.plan;
    const bool asksForTables = m_step == Step::Tables && !m_session.wholeSchema && m_session.tables.isEmpty();
    m_isWritten = m_step == Step::Entry ? !plan.toRun().isEmpty() : !plan.isComplete();
    m_isOffered = m_isWritten && !asksForTables;
    // Beside a script it is worth its room only where the script does not do all.
    m_hasIntro = !m_isOffered || (m_card ? !m_isWritten : !plan.findings.isEmpty());
    m_script->setPages(written.pages);
    m_script->setEditor(m_session.address.has_value());
    m_send->setVisible(written.hasPackets);
    m_place->setText(placeText(plan.place));
    m_intro->setText(introText(plan));
    m_script->setToolTip(plainTip(m_intro->text()));
    m_whoRuns = whoRunsText(plan.place);
    showParts();
}

void PlanScript::showNone()
{
    m_isWritten = false;
    m_isOffered = false;
    // On the page of the names the strip says what is missing.
    m_hasIntro = m_step == Step::Tables || !m_session.principal();
    if (m_session.principal())
        m_intro->setText(tr("The script that grants access appears here once catalog and schema are known."));
    else
        m_intro->setText(tr("There is no script to run: the token belongs to a person, whose rights are used "
                            "as they are. Check whether they suffice."));
    showParts();
}

void PlanScript::setFold(Fold fold)
{
    if (std::exchange(m_fold, fold) == fold)
        return;
    m_isUnfolded = false;
    showParts();
}

void PlanScript::showParts()
{
    const bool isFolded = m_fold != Fold::None && !m_isUnfolded;
    const bool isShown = m_isOffered && !(m_card && isFolded);
    if (!isShown && m_script->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusLeft(); // before Qt gives it to whatever comes next
    m_script->setVisible(isShown);
    m_place->setVisible(isShown && !m_place->text().isEmpty());
    m_unfold->setVisible(m_card && isFolded);
    m_intro->setVisible(m_hasIntro && (m_card || !isFolded));
    if (m_card) {
        m_card->setTitle(cardTitle());
        m_card->setVisible(m_isWritten);
    }
    setVisible(!m_intro->isHidden() || (m_card ? m_isWritten : isShown)); // hidden it takes no room
}

/// Who is to run it, unless that helps only perhaps.
QString PlanScript::cardTitle() const
{
    switch (m_fold) {
    case Fold::None:
        return m_whoRuns;
    case Fold::Aside:
        //: The title of a card
        return tr("The script that gives access");
    case Fold::IfThere:
        //: The title of a card. The name is that of a catalog or schema, which was not found.
        return tr("Only if the name is right: the script that gives access");
    }
    Q_UNREACHABLE();
}

QString PlanScript::introText(const Plan &plan) const
{
    if (m_step == Step::Entry && wantedGrants(plan.scope, plan.place).isEmpty())
        return tr("Nothing can be granted in this catalog, so there is no script to run.");
    if (m_step == Step::Tables && !m_session.wholeSchema && m_session.tables.isEmpty())
        return tr("The script appears here once a table is ticked.");
    if (plan.isComplete() || m_step == Step::Entry)
        return tr("Nothing is missing: there is nothing to run.");
    if (m_session.wholeSchema)
        return tr("The script grants only what is not held yet: then Draftt can read every table of the "
                  "schema, also those that are made later.");
    return plan.findings.isEmpty() ? tr("The script grants only what is not held yet: then Draftt can read "
                                        "the ticked tables and no other, as far as the lists of rights show.")
                                   : tr("The script grants only what is not held yet. It takes nothing away: "
                                        "what reaches further than the ticked tables is named above.");
}

} // namespace draftt
