#include "core/error.h"

Error Error::input(InputProblem problem, const QString &fact)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.problem = problem;
    error.fact = fact;
    return error;
}
