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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    const int m_fewestLines;
    const int m_mostLines;
};

} // namespace draftt
