// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkrunner.h"
#include "core/checks/checkwatch.h"
#include "core/words/diagnosistexts.h"
#include "wizard/widgets/actions.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace draftt
{

class CheckList;
class DiagnosisView;
struct Session;

/// The part of a page that proves its step: the list of its checks and, under it, why the first one that
/// failed did and what helps. How it went in a sentence, and what starts and stops it, stand in the strip and
/// the buttons of the page.
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

    /// `session` is what the checks are about, and outlives the panel.
    ProofPanel(const Session &session, OpenUrl openUrl, QWidget *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] CheckRunner &runner() { return m_runner; }
    [[nodiscard]] const CheckRunner &runner() const { return m_runner; }
    [[nodiscard]] const DiagnosisView &diagnosis() const { return *m_diagnosis; }
    [[nodiscard]] bool showsDiagnosis() const;
    /// What was begun last while it runs; empty: nothing runs.
    [[nodiscard]] QString runningText() const;

    void start(const QList<Check> &checks);
    void startInPortions(CheckRunner::NextChecks next);
    /// What runs ends, and nothing of it holds.
    void stop();
    /// Drops what is running and forgets all results.
    void reset();
    /// False: the page shows the outcomes elsewhere.
    void setListed(bool listed);
    /// True: the page has the script to run. The diagnosis shows no shorter one beside it, and nothing at all
    /// where rights alone are missing: the script is what helps.
    void setBesideScript(bool isBeside);
    /// False: the page shows itself what is to blame, in no field.
    void setBlaming(bool blames) { m_isBlaming = blames; }
    /// True: failed checks are repeated in the background while the panel is visible, so that it notices by
    /// itself when something was mended elsewhere.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_isWatched; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void stateChanged();
    void progressed(); ///< something else is looked at; some times a second at most
    void finished();
    void copied(); ///< the results, or a statement
    /// Something was added to the panel that the Tab key should find in its place.
    void grown();
    /// A check failed, and this field is to blame.
    void fieldBlamed(Field field, const QString &sentence);

private:
    void connectRunner();
    void prepare();
    [[nodiscard]] State ending() const;
    void showFirstFailure();
    void showDiagnosis();

    const Session &m_session;
    CheckRunner m_runner;
    CheckWatch m_watch;
    bool m_isWatched = false;
    bool m_isBesideScript = false;
    bool m_isBlaming = true;
    bool m_hasRun = false;             ///< and what was found still holds
    State m_ending = State::NotTested; ///< of the last run that came to its end
    std::optional<CheckKey> m_latest;  ///< that was begun
    CheckList *m_list;
    DiagnosisView *m_diagnosis;
    QTimer m_progress{this};
};

} // namespace draftt
