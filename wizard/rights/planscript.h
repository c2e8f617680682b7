// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actions.h"

#include <QWidget>

class QPushButton;

namespace draftt
{

class Card;
class MutedLabel;
class ScriptView;
struct Plan;
struct Session;
struct WrittenPlan;

/// The script of a plan, with what is said of it, and with the pages for those who can run it. Where
/// something else comes first it is folded.
class PlanScript final : public QWidget
{
    Q_OBJECT

public:
    /// The step whose page it stands on.
    enum class Step {
        Entry,  ///< catalog and schema: the script comes first, in a card, and needs no table
        Tables, ///< what is held comes first, and without a table there is no script
    };

    enum class Fold {
        None,
        Aside,  ///< something else comes first
        IfThere ///< the same: what the script is about was not found
    };

    /// `session` outlives it.
    PlanScript(const Session &session, const OpenUrl &openUrl, Step step, QWidget *parent);

    void show(const WrittenPlan &written);
    void showNone(); ///< there is no plan
    /// In the step of names the script is shown on demand then; in the other one, where there is none, that
    /// is not said.
    void setFold(Fold fold);
    /// Something is missing, and can be granted.
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    /// Takes the widget over; it stands below the script.
    void addOption(QWidget *option);
    void resetForm();

Q_SIGNALS:
    void taken();         ///< copied or saved
    void packetsWanted(); ///< the pages for those who can run it
    void focusLeft();     ///< it is not needed any more, and had the focus
    /// What was just done, in a sentence.
    void said(const QString &sentence);

private:
    void build(const OpenUrl &openUrl);
    void connectParts(const OpenUrl &openUrl);
    void showParts();
    [[nodiscard]] QString cardTitle() const;
    [[nodiscard]] QString introText(const Plan &plan) const;

    const Session &m_session;
    const Step m_step;
    MutedLabel *m_intro;
    Card *m_card;        ///< around the script; null in the step of tables, whose page has one
    MutedLabel *m_place; ///< what differs in this catalog
    ScriptView *m_script;
    QPushButton *m_send;
    QPushButton *m_unfold; ///< shows the script that is folded
    QString m_whoRuns;     ///< the title of the card
    Fold m_fold = Fold::None;
    bool m_isUnfolded = false; ///< by hand
    bool m_isOffered = false;
    bool m_isWritten = false; ///< there is something to run
    bool m_hasIntro = false;
};

} // namespace draftt
