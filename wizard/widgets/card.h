// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace draftt
{

/// A part of a page that stands for itself: a hairline around it, and a title.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes the widget over.
    void addBesideTitle(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_top;
    QVBoxLayout *m_body;
};

} // namespace draftt
