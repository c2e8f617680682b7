// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/signshape.h"

#include <QColor>
#include <QIconEngine>

#include <optional>

namespace draftt
{

/// A picture in one stroke, drawn in a tone that stands out on what it is drawn on: the grounds of the
/// application's palette, or that of what is selected.
class SignEngine final : public QIconEngine
{
public:
    /// `wish` is the colour that it should have.
    SignEngine(Sign sign, const QColor &wish);
    /// `file` is an SVG whose shape counts, not its colour.
    SignEngine(QString file, const QColor &wish);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    [[nodiscard]] QPixmap shape(const QSize &size) const;
    [[nodiscard]] QString name() const;

    std::optional<Sign> m_sign;
    QString m_file; ///< where it is none of the signs
    QColor m_wish;
};

} // namespace draftt
