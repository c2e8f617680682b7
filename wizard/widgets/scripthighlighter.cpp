// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scripthighlighter.h"

#include "wizard/widgets/contrast.h"

#include <QPalette>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A tone of `hue` (0–359) that keeps a contrast of at least 4.5 : 1 to the base.
QColor toneOn(const QPalette &palette, int hue)
{
    const auto base = palette.color(QPalette::Base);
    const bool isDark = base.lightness() < 128;
    return readableOn({base}, QColor::fromHsl(hue, isDark ? 190 : 200, isDark ? 190 : 60), textContrast);
}

const QRegularExpression &keywordsOf(ScriptLanguage language)
{
    static const QRegularExpression sql(
        u"\\b(GRANT|REVOKE|SHOW|GRANTS|ON|TO|FROM|USE|SELECT|CATALOG|SCHEMA|TABLE)\\b"_s);
    static const QRegularExpression shell(u"^\\s*(databricks|curl|patch|terraform)\\b|\\s--[a-z-]+"_s);
    static const QRegularExpression terraform(
        u"\\b(resource|catalog|schema|table|principal|privileges)\\b"_s);
    switch (language) {
    case ScriptLanguage::Sql:
        return sql;
    case ScriptLanguage::Shell:
        return shell;
    case ScriptLanguage::Terraform:
        return terraform;
    }
    return sql;
}

const QRegularExpression &quotedOf(ScriptLanguage language)
{
    static const QRegularExpression backticks(u"`(?:[^`]|``)*`|'[^']*'"_s);
    static const QRegularExpression single(u"'[^']*'"_s);
    static const QRegularExpression escaped(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
    switch (language) {
    case ScriptLanguage::Sql:
        return backticks;
    case ScriptLanguage::Shell:
        return single;
    case ScriptLanguage::Terraform:
        return escaped;
    }
    return backticks;
}

} // namespace

ScriptHighlighter::ScriptHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void ScriptHighlighter::setLanguage(ScriptLanguage language)
{
    if (std::exchange(m_language, language) != language)
        rehighlight();
}

void ScriptHighlighter::setPalette(const QPalette &palette)
{
    m_keyword.setForeground(toneOn(palette, 215));
    m_keyword.setFontWeight(QFont::DemiBold);
    m_name.setForeground(toneOn(palette, 290));
    m_comment.setForeground(toneOn(palette, 130));
    m_comment.setFontItalic(true);
    rehighlight();
}

void ScriptHighlighter::highlightBlock(const QString &text)
{
    const auto comment = commentStart(text);
    colourKeywords(text, comment);
    colourQuoted(text, comment);
    if (comment < text.size())
        setFormat(int(comment), int(text.size() - comment), m_comment);
}

/// Our scripts have comments on lines of their own; a mark inside a name does not begin one.
qsizetype ScriptHighlighter::commentStart(const QString &text) const
{
    const auto mark = m_language == ScriptLanguage::Sql ? "--"_L1 : "#"_L1;
    return text.trimmed().startsWith(mark) ? text.indexOf(mark) : text.size();
}

void ScriptHighlighter::colourQuoted(const QString &text, qsizetype end)
{
    for (auto matches = quotedOf(m_language).globalMatch(text.first(end)); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_name);
    }
}

void ScriptHighlighter::colourKeywords(const QString &text, qsizetype end)
{
    for (auto matches = keywordsOf(m_language).globalMatch(text.first(end)); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_keyword);
    }
}

} // namespace draftt
