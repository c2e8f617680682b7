// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace draftt
{

/// One part of a page of text. Holds plain text: what it means as markup is taken away when it is written.
struct PageBlock {
    enum class Kind {
        Title,   ///< the first, once
        Heading, ///< of a section
        Paragraph,
        List, ///< `items`, in order
        Code, ///< lines that are kept as they are
    };

    Kind kind = Kind::Paragraph;
    QString text;
    QStringList items;
};

/// What a page is written as.
enum class PageFormat { Text, Markdown, Html };

/// One page to send, e.g. by mail or in a ticket. HTML is a whole document without scripts or outside parts.
[[nodiscard]] QString writePage(const QList<PageBlock> &blocks, PageFormat format);

} // namespace draftt
