// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIconEngine>

namespace draftt
{

/// A picture in one stroke, drawn in a tone that stands out on what it is drawn on: the grounds of the
/// application's palette, or that of what is selected.
class SignEngine final : public QIconEngine
{
public:
    /// `file` is an SVG whose shape counts, not its colour; `wish` is the colour that it should have.
    SignEngine(QString file, const QColor &wish);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(m_file, m_wish); }

private:
    QString m_file;
    QColor m_wish;
};

} // namespace draftt
