// SPDX-License-Identifier: Apache-2.0
#include "tests/support/foreigntongue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString withoutLatin(QString text)
{
    // Not the place-holders %n and %Ln.
    static const QRegularExpression small(u"(?<!%)(?<!%L)[a-z]"_s);
    return text.replace(small, u"ж"_s);
}

} // namespace

ForeignTongue::ForeignTongue()
    : ForeignTongue([](const QString &source, int) { return withoutLatin(source); })
{
}

ForeignTongue::ForeignTongue(Speak speak) : m_speak(std::move(speak))
{
    QCoreApplication::installTranslator(this);
}

ForeignTongue::~ForeignTongue()
{
    QCoreApplication::removeTranslator(this);
}

QString ForeignTongue::translate(const char *, const char *source, const char *, int count) const
{
    return m_speak(QString::fromUtf8(source), count);
}

bool isPartlyEnglish(const QString &text)
{
    static const QRegularExpression small(u"(?<!OA)(?<!OAu)(?<!OAut)[a-z]"_s);
    return text.contains(small);
}

} // namespace draftt
