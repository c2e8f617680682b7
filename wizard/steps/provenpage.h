// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/leftasleep.h"
#include "wizard/steps/earlierproof.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/actions.h"

#include <QTimer>

namespace draftt
{

class ProofPanel;

/// A step that is proven by checks. Next reads the fields and starts the checks where they have not passed;
/// when they pass it goes on by itself, a moment after one can see that they have. It is never a dead end:
/// where something is not proven, the page says what, and can be left without.
///
/// A warehouse that does not run is started by Next alone, and then the button says so. Whatever else looks,
/// F5 and the page itself, leaves it asleep.
///
/// What was proven is kept when a field is edited: an edit that is undone finds the proof again, and the
/// later steps theirs.
class ProvenPage : public StepPage
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString intro;
        QString verb;    ///< of Next before anything was tested, with a mnemonic
        QString again{}; ///< the same after it has failed; empty: the same
        QString check{}; ///< of a button that tests and stays, with a mnemonic; empty: none
    };

    /// `session` outlives the page.
    ProvenPage(Session &session, const Texts &texts, const OpenUrl &openUrl, QWidget *parent = nullptr);
    ~ProvenPage() override;

    [[nodiscard]] StepState state() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] std::optional<Waiver> waiver() const override;
    void waive() override;
    [[nodiscard]] bool isDone() const override { return isProven() || m_goesOnUnproven; }
    void leave() override;
    [[nodiscard]] bool takeInput() override;
    void restart() override; ///< an own edit drops the results alone
    void stop() override;
    void lookAgain() override;
    bool validatePage() override;

    /// For how long repeats that find nothing new use the warehouse: 300 s unless told, for what is looked at
    /// from then on.
    void setLongestUse(std::chrono::milliseconds longest) { m_longestUse = longest; }

protected:
    enum class Input {
        Wrong,      ///< a field is marked and has the focus
        Incomplete, ///< enough to go on, not enough to test
        Complete,
    };

    /// Puts the fields into the session and marks what is wrong.
    [[nodiscard]] virtual Input readInput() = 0;
    [[nodiscard]] virtual QList<Check> checks() = 0;
    /// What is not known to run is started by Next, if the button has said so. A page need not ask whether it
    /// is proven.
    [[nodiscard]] virtual bool startsOnNext() const { return false; }
    /// In the panel; all `checks` at once.
    virtual void startChecks();
    [[nodiscard]] virtual bool isProven() const = 0;
    /// The session holds no proof of the step any more.
    virtual void forgetProof() = 0;
    /// Nothing is told of that check, as the warehouse sleeps: puts what was proven of it before back into
    /// the session, and answers so. None: nothing was. `before` has no secret.
    virtual std::optional<CheckAnswer> keepProof(const Session & /*before*/, const CheckKey & /*key*/)
    {
        return std::nullopt;
    }
    /// The look at what was proven was stopped before anything was shown against it: the session holds the
    /// proof again.
    virtual void onPutBack() {}
    /// What is not proven, in a sentence that ends with what going on means.
    [[nodiscard]] virtual QString missing(Input input) const = 0;
    /// What the strip says: before anything was tested, and once it is proven.
    [[nodiscard]] virtual QString openText() const;
    [[nodiscard]] virtual QString provenText() const;
    /// The fields say what that session was proven with.
    [[nodiscard]] virtual bool holdsInputsOf(const Session &) const { return false; }
    /// All fields are right, without marking any: the checks may start by themselves.
    [[nodiscard]] virtual bool hasAllInput() const { return false; }
    /// The checks have ended, for good or ill.
    virtual void onChecked() {}

    [[nodiscard]] ProofPanel &panel() { return *m_panel; }
    [[nodiscard]] const ProofPanel &panel() const { return *m_panel; }
    /// Something has been learnt that the proof rests on besides the checks.
    void goOnIfProven();
    /// Reads the fields, and tests when they are complete.
    void test(Asleep asleep = Asleep::Left);
    /// What becomes of a warehouse that sleeps by what is looked at now.
    [[nodiscard]] Asleep asleep() const { return m_asleep; }
    /// Those of a step that is not about the warehouse, and runs statements on it.
    [[nodiscard]] QList<Check> sparing(const QList<Check> &checks, const LookAtWarehouse &look);
    /// Says of a verdict that waits for a right when the page does not ask the warehouse by itself any more.
    [[nodiscard]] StepVerdict truly(StepVerdict verdict) const;
    /// Nothing is wrong: what is not proven was not looked at, as the warehouse does not run.
    [[nodiscard]] bool isLeftAsleep() const;
    /// The same without being asked, once for what stands in the fields.
    void testIfComplete();
    void act() override;
    /// The user has changed a field: what was found no longer holds, unless the fields say again what was
    /// proven. To be called before the session is told of the edit.
    void onEdited();
    /// An edit that is undone does not bring back what the session held: it holds something else by now.
    void forgetKept() { m_earlier.edited.reset(); }

private:
    void connectPanel();
    void forgetResults();
    void restoreProof();
    void putBack();
    void onFinished();
    [[nodiscard]] StepVerdict failedVerdict() const;
    [[nodiscard]] StepVerdict openVerdict() const;
    [[nodiscard]] bool saysStart() const;
    [[nodiscard]] StepVerdict provenVerdict() const;
    [[nodiscard]] std::optional<CheckAnswer> keep(const CheckKey &key);

    Session &m_session;
    const Texts m_texts;
    ProofPanel *m_panel;
    EarlierProof m_earlier;
    QString m_complaint; ///< why Next did not test
    QTimer m_turn{this}; ///< runs while one can see that the step is proven, and then turns the page
    Asleep m_asleep = Asleep::Left; ///< until what was asked for has ended
    std::chrono::milliseconds m_longestUse = WarehouseCare().longestUse;
    bool m_hasRested = false;
    bool m_rests = false; ///< what only a statement tells is not looked at by itself any more
    bool m_goesOnUnproven = false;
    bool m_nextWhenProven = false;
    bool m_wasStopped = false;
    bool m_wasMissing = false; ///< a right, when the checks ended before
};

} // namespace draftt
