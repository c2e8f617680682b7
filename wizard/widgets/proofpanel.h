// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"
#include "core/checks/checkwatch.h"
#include "core/words/diagnosistexts.h"
#include "wizard/widgets/actions.h"

#include <QWidget>

class QPushButton;

namespace draftt
{

class CheckList;
class DiagnosisView;
class Notice;
struct Session;

/// The part of a page that proves its step: a button that starts the checks, one to stop them, their list,
/// the diagnosis of the first that failed, and, when the user wants to go on without a proof, what is
/// missing.
class ProofPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        NotTested,
        Running,
        Proven,
        NotProvable,   ///< nothing was refused, and not all was shown
        RightsMissing, ///< nothing is broken: somebody has only to give a right
        Failed,
    };

    /// `session` is what the checks are about, and outlives the panel; `button` holds the mnemonic.
    ProofPanel(const Session &session, const QString &button, OpenUrl openUrl, QWidget *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] CheckRunner &runner() { return m_runner; }
    [[nodiscard]] const CheckRunner &runner() const { return m_runner; }
    /// The button that starts the checks, for its place in a page.
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    /// What is to be seen of it where there is no room for all: what is offered, else the whole.
    [[nodiscard]] QWidget &mostWanted();

    void start(const QList<Check> &checks);
    /// Drops what is running and forgets all results.
    void reset();
    /// Says what is missing, and offers to go on all the same. The button takes no focus and is no default:
    /// who presses Return again means what it meant before.
    void offerToGoOn(const QString &missing);
    /// False: the page shows the outcomes elsewhere.
    void setListed(bool listed);
    /// False: the page has the script to run; the diagnosis shows no shorter one beside it.
    void setHasStatement(bool has);
    /// True: failed checks are repeated in the background while the panel is visible, so that it notices by
    /// itself when something was mended elsewhere.
    void setWatched(bool watched);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void startWanted();
    void stateChanged();
    void finished();
    void goOnWanted();
    /// Something was added to the panel that may stand outside of what can be seen.
    void grown();
    /// What is missing is said, in `notice`.
    void offered(QWidget *notice);
    void fieldWanted(Field field);
    /// A check failed, and this field is to blame.
    void fieldBlamed(Field field, const QString &sentence);

private:
    void build();
    void connectRunner();
    [[nodiscard]] State ending() const;
    void showFirstFailure();
    void showState();

    const Session &m_session;
    CheckRunner m_runner;
    CheckWatch m_watch;
    bool m_isWatched = false;
    bool m_hasRun = false;             ///< and what was found still holds
    State m_ending = State::NotTested; ///< of the last run that came to its end
    QPushButton *m_start;
    QPushButton *m_stop;
    CheckList *m_list;
    DiagnosisView *m_diagnosis;
    Notice *m_offer;
    QPushButton *m_goOn;
};

} // namespace draftt
