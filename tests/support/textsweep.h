// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QAbstractItemModel;
class QAbstractItemView;
class QWidget;

namespace draftt
{

/// Reads everything that is open as a person does, with eyes, mouse and screen reader: labels, fields,
/// messages, titles, tool tips of widgets and of every cell, names and descriptions. Nothing of it may
/// display otherwise than it is.
class TextSweep
{
public:
    /// `marker`: a word of the hostile text, which continues with `<` and a tag.
    explicit TextSweep(const QString &marker) : m_marker(marker) {}

    /// Opens what can be unfolded, hovers over all, and remembers what was taken for markup.
    void go();
    /// Where, and what became of the text; empty if all is well.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// How many texts with the marker were seen.
    [[nodiscard]] int seen() const { return m_seen; }
    /// How many texts spell out what they hide.
    [[nodiscard]] int spelt() const { return m_spelt; }

private:
    void look(QWidget &widget);
    void lookIntoText(QWidget &widget);
    void hover(QAbstractItemView &view);
    void judge(const QString &where, const QString &source, const QString &asRead);
    void judgeHidden(const QString &where, const QString &text);
    void readCells(const QString &where, const QAbstractItemModel &model);

    const QString m_marker;
    QStringList m_problems;
    int m_seen = 0;
    int m_spelt = 0;
};

} // namespace draftt
