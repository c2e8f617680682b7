// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/census.h"

#include <QString>

#include <optional>

namespace draftt
{

/// One table in the list: what is known of it, whether it is ticked, and what reading it has shown.
struct TableRow {
    /// What reading it has shown.
    enum class Verdict { None, Running, Readable, RightMissing, NotReadable };

    explicit TableRow(const TableInfo &table) : info(table) {}
    [[nodiscard]] static TableRow chosen(const TableName &table); ///< not listed
    [[nodiscard]] static TableRow unusable(const OddEntry &entry);

    [[nodiscard]] Census census() const;
    void count(const QList<ColumnInfo> &all);

    [[nodiscard]] QString name() const; ///< as it was listed, also one that cannot be used
    [[nodiscard]] QString nameTip() const;
    [[nodiscard]] QString typeText() const;
    /// What a screen reader says of the row: `devices, ticked, view, 12 columns`.
    [[nodiscard]] QString spoken() const;

    TableInfo info;
    bool isListed = true; ///< false: typed in, and not seen by the principal
    bool isChosen = false;
    int columns = -1; ///< -1: not counted
    bool isMasked = false;
    Verdict verdict = Verdict::None;
    QString text;                ///< of the verdict, in a word or two
    QString why;                 ///< in a sentence; may be empty
    std::optional<OddEntry> odd; ///< in the place of `info`
};

} // namespace draftt
