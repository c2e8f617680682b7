#include "core/error.h"

QByteArray Exchange::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Error Error::input(InputProblem problem, const QString &fact)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.problem = problem;
    error.fact = fact;
    return error;
}
