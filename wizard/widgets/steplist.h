// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

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

/// The list at the side of the window: where one is, and what is proven.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setState(int step, StepState state);
    [[nodiscard]] StepState state(int step) const { return m_rows.at(step).state; }

Q_SIGNALS:
    void wanted(int step); ///< it was clicked

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        StepState state = StepState::Open;
        StatusIcon *icon = nullptr;
        QLabel *title = nullptr;
        MutedLabel *words = nullptr;
    };

    void show(int step);
    [[nodiscard]] QRect placeOf(int step) const; ///< title and words, as wide as the list

    QList<Row> m_rows;
    int m_current = 0;
};

} // namespace draftt
