// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/forms.h"

#include <QSyntaxHighlighter>

namespace draftt
{

/// Colours keywords, names, strings and comments. The tones are made from the palette, so that they can be
/// read on a light and on a dark base.
class ScriptHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ScriptHighlighter(QTextDocument *document);

    void setLanguage(ScriptLanguage language);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] qsizetype commentStart(const QString &text) const;
    void colourQuoted(const QString &text, qsizetype end);
    void colourKeywords(const QString &text, qsizetype end);

    ScriptLanguage m_language = ScriptLanguage::Sql;
    QTextCharFormat m_keyword;
    QTextCharFormat m_name;
    QTextCharFormat m_comment;
};

} // namespace draftt
