// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

#include <chrono>

class QWidget;

namespace draftt
{

/// What all distances are made of, in pixels.
constexpr int grid = 8;
/// The title of a page, by the size of its text.
constexpr double titleScale = 1.4;

/// The colour of a thin line on the ground of that palette.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// The colour of text of lesser weight: mixed with its ground, and readable on it.
[[nodiscard]] QColor lesserText(const QPalette &palette);

/// Plain text: nothing in it is taken for markup, and it can be selected with the mouse. Until the mouse
/// comes it is a bare label, since a text that can be selected costs a document of its own and is slow to lay
/// out. Its sizes are those of QLabel (qlabel.cpp, sizeForWidth), found with less than half of the layouts:
/// in no width in which the text fits are its lines broken again.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    /// What was measured of one text in one font; nothing yet is invalid.
    struct Measures {
        QString text;
        bool isWrapped = false;
        QSize hint;
        QSize least;
        QSize whole; ///< of the text alone, where no line is broken
        QHash<int, int> heights;
    };
    [[nodiscard]] Measures &measures() const;
    [[nodiscard]] bool isMeasuredHere() const;
    void measureHints() const;
    [[nodiscard]] QSize sizeIn(int width) const;
    [[nodiscard]] QSize textIn(int width) const;
    [[nodiscard]] QSize wellShaped(int width) const;

    mutable Measures m_measures;
};

/// Text of lesser weight: the window text mixed with its ground, so that it stays readable in a light and in
/// a dark palette.
class MutedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mixColour();

    bool m_isMixing = false;
};

/// A word or two that do not wrap: plain text.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// The same as the label of a field, whose mnemonic leads to it.
[[nodiscard]] QLabel *labelOf(QWidget &field, const QString &text);

/// A paragraph of plain text that wraps.
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent);

/// The title of a part of a page: bold.
[[nodiscard]] QLabel *sectionTitle(const QString &text, QWidget *parent);

/// A tool tip that shows `text` as it is: Qt takes one for HTML when it looks so, and loads what it names.
[[nodiscard]] QString plainTip(const QString &text);

/// Says beforehand what comes of a button: as its tool tip, and to assistive technology. Empty: no more.
void describe(QWidget &button, const QString &text);

/// The first lines of a text that may be as long as a book: to show, where copying and saving take all of
/// it.
[[nodiscard]] QStringView beginningOf(const QString &text);

/// Shows or hides it, unless it is so already. To be shown again is to be laid out again: before the window
/// is there, at a size that it will never have.
void keepShown(QWidget &widget, bool isShown);

/// Gives a dialog that is laid out a width of so many average characters, and the height that its wrapped
/// texts need at that width; its size hint is about another width.
void resizeToText(QWidget &dialog, int characters);

/// So many average characters wide and so many lines high, as far as the screen of the dialog has room.
[[nodiscard]] QSize sizeOnScreen(const QWidget &dialog, int characters, int lines);

/// A duration as people say it: `0.24 s`, `12 s`, `2 min 5 s`.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// The same without parts of a second: `2 s`, `2 min 5 s`.
[[nodiscard]] QString wholeDurationText(std::chrono::seconds duration);

} // namespace draftt
