// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/actions.h"

namespace draftt
{

class ProofPanel;
struct Session;

/// A step that is proven by checks. Next reads the fields and starts the checks where they have not passed;
/// when they pass it goes on by itself. It is never a dead end: where something is not proven, the page says
/// what, and offers to go on without.
class ProvenPage : public StepPage
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString intro;
        QString testButton; ///< with a mnemonic
    };

    /// `session` outlives the page.
    ProvenPage(Session &session, const Texts &texts, const OpenUrl &openUrl, QWidget *parent = nullptr);

    [[nodiscard]] StepState state() const override;
    [[nodiscard]] bool isDone() const override { return isProven() || m_goesOnUnproven; }
    void leave() override;
    void restart() override; ///< an own edit drops the results alone
    bool validatePage() override;

protected:
    enum class Input {
        Wrong,      ///< a field is marked and has the focus
        Incomplete, ///< enough to go on, not enough to test
        Complete,
    };

    /// Puts the fields into the session and marks what is wrong.
    [[nodiscard]] virtual Input readInput() = 0;
    [[nodiscard]] virtual QList<Check> checks() = 0;
    [[nodiscard]] virtual bool isProven() const = 0;
    /// The session holds no proof of the step any more.
    virtual void forgetProof() = 0;
    /// What is not proven, in a sentence that ends with what going on means.
    [[nodiscard]] virtual QString missing(Input input) const = 0;
    /// The checks have ended, for good or ill.
    virtual void onChecked() {}

    [[nodiscard]] ProofPanel &panel() { return *m_panel; }
    [[nodiscard]] const ProofPanel &panel() const { return *m_panel; }
    /// Something has been learnt that the proof rests on besides the checks.
    void goOnIfProven();
    /// Reads the fields, and tests when they are complete.
    void test();
    /// The user has changed a field: what was found no longer holds.
    void onEdited();

private:
    void forgetResults();
    void onFinished();
    void goOn();

    Session &m_session;
    ProofPanel *m_panel;
    bool m_goesOnUnproven = false;
    bool m_nextWhenProven = false;
};

} // namespace draftt
