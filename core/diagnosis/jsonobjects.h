// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sourcedtext.h"

#include <QJsonObject>

namespace draftt
{

/// One member of an object, at any depth, that is text, a number or a word.
struct JsonLeaf {
    QString key;
    SourcedText value; ///< without escapes
};

/// An object that stands in a text: JSON, cut off or not, with escaped quotes, or as Python prints it.
struct FoundObject {
    qsizetype from = 0;
    qsizetype to = 0; ///< behind its brace, or the end where it is cut off
    bool isCut = false;
    QJsonObject json;
    QList<JsonLeaf> leaves;

    /// The place of a member's value; an empty text if no leaf has it.
    [[nodiscard]] SourcedText leaf(const QString &value) const;
};

struct FoundObjects {
    SourcedText text;           ///< the input, escapes taken off from where an object had escaped quotes
    QList<FoundObject> objects; ///< the outermost ones, in their order; positions are those of `text`
};

/// Reads in linear time, however many braces there are.
[[nodiscard]] FoundObjects findObjects(const SourcedText &text);

/// `\"`, `\n`, `\u00e9` … as the characters that they mean, once.
[[nodiscard]] SourcedText withoutEscapes(const SourcedText &text);

} // namespace draftt
