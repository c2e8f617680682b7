// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace draftt
{

/// A check box whose text goes on in further lines where there is no room for it in one.
class WrappingCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    /// Of the mark and what is between it and the text.
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] QSize textSize(int width) const;
};

} // namespace draftt
