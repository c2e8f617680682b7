// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exchange.h"

namespace draftt
{

QByteArray Exchange::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace draftt
