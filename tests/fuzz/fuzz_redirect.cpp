// SPDX-License-Identifier: Apache-2.0
#include "core/admin/redirectrequest.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// What every program of this computer may send where a browser is waited for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytesOf(data, size);
    const auto request = readRedirectRequest(Secret(input));
    if (!request)
        return 0;
    const auto &path = request->path.reveal();
    fuzz::require(path.startsWith('/') && !path.contains('\n') && !path.contains(' '), "a path is one",
                  QString::fromUtf8(input));
    fuzz::require(!request->host.contains('\n'), "a host is of one line", QString::fromUtf8(input));
    const auto answer = readRedirectAnswer(request->query);
    fuzz::require(!answer || answer->code.isEmpty() != answer->error.isEmpty(),
                  "an answer has a code or an error", QString::fromUtf8(input));
    return 0;
}
