// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace draftt
{

/// Which part of what came a text stood in.
enum class Part {
    Body,      ///< of the HTTP answer
    Header,    ///< one of its headers
    Target,    ///< where a redirect led
    Transport, ///< what a library or another tool said; a pasted text
    Detail,    ///< the message as our own client kept it
};

[[nodiscard]] QString idOf(Part part); ///< `body`, `header`, `target`, `transport`, `detail`

/// Where something stood in the input, in UTF-16 units of its part.
struct Span {
    Part part = Part::Body;
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last

    friend bool operator==(const Span &, const Span &) = default;
};

/// A text that still knows where each of its characters stood in the input, however often escapes, tags and
/// the prefixes of lines were taken off. A plain value.
class SourcedText
{
public:
    SourcedText() = default;
    /// `first` is where the text begins in its part.
    SourcedText(const QString &text, Part part, qint32 first = 0);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The same with what was filled: for people, not for rules.
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] QChar at(qsizetype i) const { return m_text.at(i); }

    /// Where the characters from `from` on stood.
    [[nodiscard]] Span span(qsizetype from, qsizetype length) const;
    [[nodiscard]] Span span() const { return span(0, size()); }

    [[nodiscard]] SourcedText sliced(qsizetype from, qsizetype length) const;
    [[nodiscard]] SourcedText sliced(qsizetype from) const { return sliced(from, size() - from); }
    [[nodiscard]] SourcedText trimmed() const;
    /// White space folded to single spaces, none at the ends.
    [[nodiscard]] SourcedText simplified() const;

    void append(const SourcedText &other);
    /// A character that stands for what was at `i` of `source`.
    void append(QChar character, const SourcedText &source, qsizetype i);
    /// Puts `fill` in place of each character of `text`; nothing moves, and `shown` keeps them.
    void fill(qsizetype from, qsizetype length, QChar fill);

private:
    void appendFrom(const SourcedText &source, qsizetype i);

    QString m_text;
    QString m_shown; ///< as long as `m_text`
    QList<qint32> m_places;
    Part m_part = Part::Body;
};

} // namespace draftt
