// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace draftt
{

class MutedLabel;
class StatusIcon;

/// How far a step of the wizard is.
enum class StepState {
    Open,
    Running,
    Proven,
    Unproven,
    RightsMissing, ///< nothing is broken: a right is not given yet
    Problem,
    Saved, ///< which proves nothing
};

/// The list at the side of the window: where one is, what was answered so far, and what is proven. A click
/// goes to a step; so does Return on the row that the arrow keys have led to. It is one stop of the Tab key,
/// and a list of its steps to assistive technology.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    /// Puts a widget at the foot of the list.
    void addAtFoot(QWidget *widget);
    void setCurrent(int step);
    /// `words`: what was chosen there, or how it stands where it is not proven; may be empty.
    void setState(int step, StepState state, const QString &words = {});
    [[nodiscard]] StepState state(int step) const { return m_rows.at(step).state; }

    [[nodiscard]] QWidget *foot() const { return m_foot; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< the one that is shown
    [[nodiscard]] int looked() const { return m_looked; }   ///< where the arrow keys are
    [[nodiscard]] QString spoken(int step) const;           ///< `Step 2, Warehouse: proven, Starter`
    [[nodiscard]] QString keyOf(int step) const;            ///< `Alt+2 goes there.`
    [[nodiscard]] QRect placeOf(int step) const;            ///< title and words, as wide as the list

Q_SIGNALS:
    void wanted(int step); ///< it was clicked

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        StepState state = StepState::Open;
        QString own{}; ///< words
        StatusIcon *icon = nullptr;
        QLabel *title = nullptr;
        MutedLabel *words = nullptr;
    };

    void addRow(int step, const QString &title);
    void show(int step);
    void lookAt(int step);
    void tellFocus();
    [[nodiscard]] QString words(int step) const;

    QGridLayout *m_layout;
    QList<Row> m_rows;
    int m_current = 0;
    int m_looked = 0;
    QWidget *m_foot = nullptr;
};

} // namespace draftt
