// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/recordedanswer.h"

#include <QJsonObject>
#include <QStringList>

namespace draftt
{

/// One recorded failure of tests/data, with what is right about it.
struct CorpusRow {
    QString id;
    QStringList codes;    ///< the expected one first, then others that are right too
    QStringList never;    ///< codes that would mislead
    QStringList variants; ///< right cases of the expected code; empty: not told
    QJsonObject facts;    ///< that the file asks for, by its names
    QJsonObject entry;    ///< as it stands in the file

    /// The error as it was recorded.
    [[nodiscard]] RecordedAnswer given() const;
    /// What a person would paste of it: the other tool's text, or the body; empty if there is none.
    [[nodiscard]] QString pasted() const;
    /// All that the row holds, for looking whether a word stands in it.
    [[nodiscard]] QString everything() const;
};

/// All rows of errors.json, answers-more.json, pasted.json, wordings.json and posted.json. The last holds
/// what strangers posted in public threads, each row with its thread.
[[nodiscard]] const QList<CorpusRow> &corpus();

/// The diagnosis of a pasted text.
[[nodiscard]] Diagnosis diagnosePasted(const QString &text);

/// A fact by the name that the corpus has for it.
[[nodiscard]] QString factOf(const Facts &facts, const QString &name);

} // namespace draftt
