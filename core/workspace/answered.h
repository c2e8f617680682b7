// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/exchange.h"
#include "core/result.h"

#include <QList>

#include <memory>

namespace draftt
{

/// An answer of the workspace and the exchange it rests on; of several calls, the last one. Whoever rests
/// nothing on it may take a `Result<T>`, which it becomes by itself where T has a default.
template <typename T> struct Answered {
    T value;
    std::shared_ptr<const Exchange> exchange; ///< null: nobody was asked

    operator const T &() const { return value; }
};

/// The exchange that an answer or a failure rests on; null: there was none.
template <typename T>
[[nodiscard]] std::shared_ptr<const Exchange> exchangeOf(const Result<Answered<T>> &answer)
{
    return answer ? answer->exchange : answer.error().exchange;
}

/// An entry of a list whose name cannot be used: to be shown with the reason, not to be chosen.
struct OddEntry {
    QString name; ///< as the server wrote it
    Error why;
};

/// One page of a list. Empty pages that are not the last one do occur.
template <typename Item> struct Page {
    QList<Item> items;
    bool isLast = true;
    QList<OddEntry> odd{};
};

/// Called for every page, in order, and once with an Error when one fails; the last page has `isLast`.
template <typename Item> using OnPage = std::function<void(const Result<Answered<Page<Item>>> &)>;

} // namespace draftt
