// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

namespace draftt
{

Error Error::input(InputProblem problem, const QString &fact)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.problem = problem;
    error.fact = fact;
    return error;
}

} // namespace draftt
