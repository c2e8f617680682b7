// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace draftt
{

class MutedLabel;
class StatusIcon;

/// What a step says of itself now: a sentence, one more line, and at most one thing to do about it. A page
/// computes it from what it holds (StepPage::verdict) and keeps none.
struct StepVerdict {
    enum class Kind {
        Open,    ///< something is still to be entered or chosen: what
        Running, ///< what is looked at; the action is to stop it
        Passed,
        Waiting, ///< nothing is broken: somebody has still to do something
        Refused, ///< wrong, or it will not mend itself by waiting
    };
    Kind kind = Kind::Open;
    QString sentence{};
    QString more{};   ///< who can help, what happens next; may be empty
    QString action{}; ///< what the button says, with a mnemonic; empty: none

    friend bool operator==(const StepVerdict &, const StepVerdict &) = default;
};

/// The two lines between the body of a page and the buttons of the window. They never scroll away and never
/// go: whatever a click brings about is said here. Screen readers hear it.
class VerdictStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget *parent = nullptr);

    void setVerdict(const StepVerdict &verdict);
    [[nodiscard]] const StepVerdict &verdict() const { return m_verdict; }
    /// Says something in its place, such as «Copied.», until the verdict is another one; empty: no more.
    void setNote(const QString &sentence);

Q_SIGNALS:
    void actionWanted(); ///< of the verdict
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void draw();
    void placeButtons();
    [[nodiscard]] bool hasRoomAtSide(const QWidget &button) const;

    StepVerdict m_verdict;
    QString m_note;
    StatusIcon *m_icon;
    QLabel *m_sentence;
    MutedLabel *m_more;
    QPushButton *m_action;
    QPushButton *m_stop;
    QGridLayout *m_layout;
    bool m_isBelow = false; ///< the buttons stand below the sentences
};

} // namespace draftt
