// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"
#include "wizard/steps/verdictstrip.h"
#include "wizard/widgets/steplist.h"

#include <QHash>
#include <QTimer>
#include <QWizardPage>

#include <chrono>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace draftt
{

class FormField;
class MutedLabel;

/// As long as the eye needs to see that a step is proven, before the page turns.
inline constexpr std::chrono::milliseconds seenAfter{400};

/// One step of the wizard: a title, what the step is about, a body that scrolls when the window is small, and
/// below it the strip that says how the step stands.
///
/// A page tells the frame what it is about with values that the frame reads again whenever `stateChanged` is
/// emitted: `state`, `answer` and `standing` for the list of steps, `verdict` for the strip, `nextText` and
/// `waiver` for the buttons. What a click brings about is never said in the body alone; for a moment's word,
/// such as «Copied.», there is `note`. A body of two columns is a TwoColumns, with a Card at its right.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    /// How to go on without what the step is about.
    struct Waiver {
        QString text;       ///< of the button, with a mnemonic
        QString loss;       ///< what is given up, in whole sentences
        bool isLost = true; ///< false: a check still runs, and nothing is given up yet
    };

    StepPage(const QString &title, const QString &intro, QWidget *parent = nullptr);
    ~StepPage() override;

    [[nodiscard]] virtual StepState state() const = 0;
    /// What was chosen here, in a word or two; empty: nothing yet.
    [[nodiscard]] virtual QString answer() const { return {}; }
    /// How the step stands that is not proven, in few words; empty: no better than its state says it.
    [[nodiscard]] virtual QString standing() const { return {}; }
    [[nodiscard]] virtual StepVerdict verdict() const { return {}; }
    /// The verb of Next, with a mnemonic.
    [[nodiscard]] virtual QString nextText() const { return tr("Co&ntinue"); }
    [[nodiscard]] virtual std::optional<Waiver> waiver() const { return std::nullopt; }
    virtual void waive() {} ///< goes on so
    /// Next leads on without asking anybody.
    [[nodiscard]] virtual bool isDone() const { return state() == StepState::Proven; }
    virtual void enter() {} ///< the page is shown, from either side
    virtual void leave() {} ///< another page is shown
    /// What stands in the fields goes into the session, without a mark. False: not all of it is right.
    [[nodiscard]] virtual bool takeInput() { return true; }
    /// Something that this step rests on has changed: drops its work and its results.
    virtual void restart() {}
    /// The fields say what the session holds, whatever stood there.
    virtual void refill() {}
    virtual void stop() {}      ///< what runs, by the user's wish
    virtual void lookAgain() {} ///< F5

    /// Says in the strip for a moment, until the step stands otherwise; empty: no more.
    void note(const QString &sentence) { m_strip->setNote(sentence); }
    /// The same for some seconds at most.
    void noteBriefly(const QString &sentence);
    /// «Step 2 of 5».
    void setPlace(int step, int steps);

    [[nodiscard]] bool has(Field field) const { return m_fields.contains(field); }
    /// Marks the field with a sentence; an empty one takes the mark away.
    void mark(Field field, const QString &sentence);
    void clearMarks();
    /// Gives the focus to what the user does first on this page.
    void focusFirst();
    void focusNext(); ///< gives it to the button that goes on
    void setHint(Field field, const QString &hint);
    void focusField(Field field);

Q_SIGNALS:
    void stateChanged();
    void verdictChanged(); ///< the strip and the buttons say something else; follows stateChanged
    /// What later steps rest on has changed.
    void outdated();
    /// A check failed, and a field, on this page or another, is to blame.
    void fieldBlamed(Field field, const QString &sentence);
    void fieldWanted(Field field);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *bodyWidget() const { return m_bodyWidget; }
    void addField(Field field, FormField *widget) { m_fields.insert(field, widget); }
    /// The button of the strip was pressed: what the verdict proposes is done.
    virtual void act() {}
    /// Reads verdict and buttons again; stateChanged does so too.
    void showVerdict();
    void setTitles(const QString &title, const QString &intro);

    void scrollTo(QWidget &widget);
    void setFirst(QWidget *widget) { m_first = widget; }
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showFocused(QWidget *focused);

    QLabel *m_title;
    QLabel *m_intro;
    MutedLabel *m_place;
    QScrollArea *m_scroll;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    VerdictStrip *m_strip;
    QTimer m_brief{this};
    QHash<Field, FormField *> m_fields;
    QWidget *m_first = nullptr;
};

} // namespace draftt
