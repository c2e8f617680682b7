// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sourcedtext.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(Part part)
{
    switch (part) {
    case Part::Body:
        return u"body"_s;
    case Part::Header:
        return u"header"_s;
    case Part::Target:
        return u"target"_s;
    case Part::Transport:
        return u"transport"_s;
    case Part::Detail:
        return u"detail"_s;
    }
    Q_UNREACHABLE();
}

SourcedText::SourcedText(const QString &text, Part part, qint32 first)
    : m_text(text), m_shown(text), m_places(text.size()), m_part(part)
{
    std::iota(m_places.begin(), m_places.end(), first);
}

Span SourcedText::span(qsizetype from, qsizetype length) const
{
    if (length <= 0 || from < 0 || from + length > size())
        return {m_part, 0, 0};
    return {m_part, m_places.at(from), m_places.at(from + length - 1) + 1};
}

SourcedText SourcedText::sliced(qsizetype from, qsizetype length) const
{
    SourcedText part;
    part.m_text = m_text.mid(from, length);
    part.m_shown = m_shown.mid(from, length);
    part.m_places = m_places.mid(from, length);
    part.m_part = m_part;
    return part;
}

SourcedText SourcedText::trimmed() const
{
    qsizetype from = 0;
    qsizetype to = size();
    while (from < to && at(from).isSpace())
        ++from;
    while (to > from && at(to - 1).isSpace())
        --to;
    return sliced(from, to - from);
}

SourcedText SourcedText::simplified() const
{
    SourcedText result;
    result.m_part = m_part;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!at(i).isSpace())
            result.appendFrom(*this, i);
        else if (!result.isEmpty() && result.at(result.size() - 1) != u' ')
            result.append(u' ', *this, i);
    }
    return result.trimmed();
}

void SourcedText::append(const SourcedText &other)
{
    if (isEmpty())
        m_part = other.m_part;
    m_text += other.m_text;
    m_shown += other.m_shown;
    m_places += other.m_places;
}

void SourcedText::append(QChar character, const SourcedText &source, qsizetype i)
{
    if (isEmpty())
        m_part = source.m_part;
    m_text += character;
    m_shown += character;
    m_places += source.m_places.at(i);
}

void SourcedText::appendFrom(const SourcedText &source, qsizetype i)
{
    append(source.m_text.at(i), source, i);
    m_shown.back() = source.m_shown.at(i);
}

void SourcedText::fill(qsizetype from, qsizetype length, QChar fill)
{
    for (auto i = from; i < from + length; ++i)
        m_text[i] = fill;
}

} // namespace draftt
