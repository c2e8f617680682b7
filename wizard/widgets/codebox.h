// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace draftt
{

/// Code to read and to select, never to edit: in the fixed font, from the left in every language, wrapped
/// where it is too wide. As high as what it holds; what is longer scrolls.
class CodeBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `mostLines`: from there on it scrolls.
    CodeBox(int fewestLines, int mostLines, QWidget *parent);

    void setCode(const QString &code);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void follow(); ///< what text or width have become
    void showBar();
    [[nodiscard]] int textWidth(int width) const; ///< in a box so wide, without a bar
    [[nodiscard]] int
    linesFor(int width) const; ///< `width`: of the text alone; one more than the most at most
    [[nodiscard]] int heightOf(int lines) const;

    const int m_fewestLines;
    const int m_mostLines;
};

} // namespace draftt
