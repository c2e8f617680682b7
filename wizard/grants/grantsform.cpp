// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/grantsform.h"

#include "wizard/grants/tablepicker.h"
#include "wizard/rights/terms.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

GrantsForm::GrantsForm(const Session &session, const AccessPlan::Functions &functions, ProofPanel *proof,
                       QWidget *parent)
    : QWidget(parent)
    , tables(new TablePicker)
    , preview(new ActionButton(tr("Prev&iew…"), u"previewButton"_s, tables))
    , tableField(new FormField(tr("Table&s:"), tables, this, tables->view()))
    , some(new QRadioButton(tr("only th&e tables I tick"), this))
    , whole(new QRadioButton(tr("the whole sche&ma, now and later"), this))
    , plan(new AccessPlan(session, functions, this))
    , m_proof(proof)
    , m_card(new Card({}, this))
    , m_consequence(new MutedLabel({}, this))
{
    build(session, functions);
    connect(m_proof, &ProofPanel::stateChanged, this, &GrantsForm::showConsequence);
}

void GrantsForm::build(const Session &session, const AccessPlan::Functions &functions)
{
    whole->setObjectName(u"wholeSchemaRadio"_s);
    some->setObjectName(u"chosenTablesRadio"_s);
    whole->setAccessibleDescription(tr("What Draftt may read"));
    some->setAccessibleDescription(tr("What Draftt may read"));
    m_consequence->setObjectName(u"consequenceLabel"_s);
    describe(*preview, tr("Shows the columns and the first rows of the table in view. That starts a stopped "
                          "warehouse, as Draftt would."));
    tables->addAction(preview);
    //: The title of a card comes before, two choices follow: “only the tables I tick”
    auto *intro = paragraph(tr("Draftt may read"), m_card);
    auto *scope = new QVBoxLayout;
    scope->setSpacing(grid / 4);
    for (auto *widget : std::initializer_list<QWidget *>{intro, some, whole})
        scope->addWidget(widget);
    m_card->body()->addLayout(scope);
    m_card->body()->addWidget(plan);
    m_card->addBesideTitle(termButton(Term::UnityCatalog, session, functions.openUrl, m_card));
    auto *columns = new TwoColumns(this);
    columns->setShares(5, 4);
    columns->left()->addWidget(tableField, 1);
    columns->right()->addWidget(m_card);
    columns->right()->addWidget(m_consequence);
    columns->right()->addWidget(m_proof);
    columns->right()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);
}

void GrantsForm::fillIn(bool wholeSchema)
{
    const QSignalBlocker blocker(whole);
    (wholeSchema ? whole : some)->setChecked(true);
}

void GrantsForm::showRights(const std::optional<Consequence> &consequence)
{
    const auto open = plan->missingCount();
    if (!open)
        //: The title of a card
        m_card->setTitle(tr("Rights: reading what Draftt may do…"));
    else
        m_card->setTitle(*open == 0 ? tr("Rights: all are held")
                                    //: The title of a card. %n is a number of rights.
                                    : tr("Rights: %n not held yet", nullptr, *open));
    const auto text = consequence ? consequenceText(*consequence) : QString();
    m_consequence->setText(text);
    showConsequence();
}

void GrantsForm::showConsequence()
{
    m_consequence->setVisible(!m_consequence->text().isEmpty() && !m_proof->showsDiagnosis());
    plan->setFold(m_proof->showsDiagnosis() ? AccessPlan::Fold::Aside : AccessPlan::Fold::None);
}

} // namespace draftt
