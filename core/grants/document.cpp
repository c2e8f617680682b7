// SPDX-License-Identifier: Apache-2.0
#include "core/grants/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Names that come from a server may hold line breaks, which would begin a paragraph or a list. Code keeps
/// its own.
PageBlock onOneLine(PageBlock block)
{
    if (block.kind == PageBlock::Kind::Code)
        return block;
    block.text = block.text.simplified();
    for (auto &item : block.items)
        item = item.simplified();
    return block;
}

/// Characters that mean something in CommonMark get a backslash.
QString markdownEscaped(QStringView text)
{
    QString escaped;
    for (const QChar character : text) {
        if (u"\\`*_{}[]<>()#+-.!|~&"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

/// A fence that is longer than any run of backticks inside.
QString fenceFor(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : code) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max<qsizetype>(3, longest + 1), u'`');
}

QString indented(const QString &code)
{
    return "    "_L1 + code.trimmed().replace(u'\n', "\n    "_L1);
}

QString asText(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Title:
        return block.text + u'\n' + QString(block.text.size(), u'=') + u'\n';
    case PageBlock::Kind::Heading:
        return block.text + u'\n' + QString(block.text.size(), u'-') + u'\n';
    case PageBlock::Kind::Paragraph:
        return block.text + u'\n';
    case PageBlock::Kind::List:
        return "* "_L1 + block.items.join("\n* "_L1) + u'\n';
    case PageBlock::Kind::Code:
        return indented(block.text) + u'\n';
    }
    Q_UNREACHABLE();
}

QString asMarkdown(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Title:
        return "# "_L1 + markdownEscaped(block.text) + u'\n';
    case PageBlock::Kind::Heading:
        return "## "_L1 + markdownEscaped(block.text) + u'\n';
    case PageBlock::Kind::Paragraph:
        return markdownEscaped(block.text) + u'\n';
    case PageBlock::Kind::List: {
        QString list;
        for (const auto &item : block.items)
            list += "- "_L1 + markdownEscaped(item) + u'\n';
        return list;
    }
    case PageBlock::Kind::Code: {
        const auto fence = fenceFor(block.text);
        return fence + "sql\n"_L1 + block.text.trimmed() + u'\n' + fence + u'\n';
    }
    }
    Q_UNREACHABLE();
}

QString asHtml(const PageBlock &block)
{
    const auto text = block.text.toHtmlEscaped();
    switch (block.kind) {
    case PageBlock::Kind::Title:
        return "<h1>"_L1 + text + "</h1>\n"_L1;
    case PageBlock::Kind::Heading:
        return "<h2>"_L1 + text + "</h2>\n"_L1;
    case PageBlock::Kind::Paragraph:
        return "<p>"_L1 + text + "</p>\n"_L1;
    case PageBlock::Kind::List: {
        QString list;
        for (const auto &item : block.items)
            list += "<li>"_L1 + item.toHtmlEscaped() + "</li>\n"_L1;
        return "<ul>\n"_L1 + list + "</ul>\n"_L1;
    }
    case PageBlock::Kind::Code:
        return "<pre>"_L1 + block.text.trimmed().toHtmlEscaped() + "</pre>\n"_L1;
    }
    Q_UNREACHABLE();
}

QString htmlDocument(const QString &title, const QString &body)
{
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>"_L1 + title.toHtmlEscaped() +
           "</title>\n<style>\nbody { font-family: sans-serif; max-width: 50em; margin: 2em auto; padding: 0 "
           "1em; }\n"
           "pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 0.5em; }\n"
           "</style>\n</head>\n<body>\n"_L1 +
           body + "</body>\n</html>\n"_L1;
}

} // namespace

QString writePage(const QList<PageBlock> &blocks, PageFormat format)
{
    QStringList parts;
    for (const auto &one : blocks) {
        const auto block = onOneLine(one);
        switch (format) {
        case PageFormat::Text:
            parts += asText(block);
            break;
        case PageFormat::Markdown:
            parts += asMarkdown(block);
            break;
        case PageFormat::Html:
            parts += asHtml(block);
            break;
        }
    }
    if (format == PageFormat::Html)
        return htmlDocument(blocks.isEmpty() ? QString() : blocks.first().text, parts.join(QString()));
    return parts.join(u'\n');
}

} // namespace draftt
