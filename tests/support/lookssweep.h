// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRegion>
#include <QStringList>

#include <functional>

class QMenu;
class QPlainTextEdit;
class QWidget;

namespace draftt
{

/// Looks at a window as it is shown now: texts that are cut off or lie over one another, texts that hardly
/// stand out (from the pixels of a picture of it), mnemonics that stand twice, and what can have the focus
/// without a name.
class LooksSweep
{
public:
    /// `where` is put before what is found. What is laid out a moment later is no fault: it looks again for a
    /// while.
    void look(QWidget &window, const QString &where);
    /// The same window in other colours: nothing else can have become worse. What has no text is not drawn:
    /// nobody looks at it.
    void lookAtColoursOf(QWidget &window, const QString &where);

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] int texts() const { return m_texts; }
    [[nodiscard]] double leastContrast() const { return m_leastContrast; }

private:
    struct ShownText {
        QRect place; ///< in the window
        QString text;
    };
    enum class Drawn { All, TextsAlone };

    void again(const QString &where, const std::function<void()> &lookOnce);
    void lookAtLayout(const QWidget &window);
    void lookAtReadOnly(const QPlainTextEdit &edit);
    void lookAtColours(QWidget &window, Drawn drawn);
    void draw(QWidget &window, const QRegion &region);
    [[nodiscard]] QList<ShownText> textsIn(const QWidget &window);
    void lookAtEntries(const QMenu &menu);
    void lookAtContrast(const ShownText &shown);
    void lookAtName(QWidget &widget);
    void lookAtMnemonics(const QList<QWidget *> &widgets);
    void lookForTwins(const QStringList &textsWithKeys);
    void lookForOverlaps(const QList<const QWidget *> &texts);
    void note(const QString &problem);

    QString m_where;
    QImage m_picture;
    QStringList m_problems;
    int m_looks = 0;
    int m_texts = 0;
    double m_leastContrast = 21;
    // Of the look that is under way.
    QStringList m_found;
    int m_seen = 0;
    double m_least = 21;
};

} // namespace draftt
