// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/answer.h"
#include "core/exchange/exchange.h"
#include "core/exchange/redact.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// The envelope of every answer, and the error that is made of one. The first byte stands for its status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    Exchange exchange;
    exchange.httpStatus = 200 + 100 * (data[0] % 4);
    exchange.body = fuzz::bytesOf(data + 1, size - 1);
    (void)readAnswer(exchange.headers, exchange.body);
    (void)errorFromExchange(exchange);
    const auto once = redacted(QString::fromUtf8(exchange.body));
    fuzz::require(redacted(once) == once, "what is redacted stays as it is", once);
    return 0;
}
