// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <functional>

namespace draftt
{

/// A value or the reason why there is none.
template <typename T> using Result = tl::expected<T, Error>;

/// `return Failure(error);` from a function that returns a Result.
using Failure = tl::unexpected<Error>;

/// The result of an operation that only succeeds or fails.
struct Nothing {
    friend bool operator==(const Nothing &, const Nothing &) = default;
};

/// Takes the answer of an asynchronous operation; see core/pending.h for when it runs.
template <typename T> using Done = std::function<void(const Result<T> &)>;

} // namespace draftt
