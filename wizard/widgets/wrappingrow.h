// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace draftt
{

/// Puts widgets beside each other, and on further lines what finds no room on the first. One that grows
/// (QSizePolicy::Expanding) gets what is left of its line.
class WrappingRow final : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all on one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    using Line = std::vector<QLayoutItem *>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void arrange(const Line &line, const QRect &place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace draftt
