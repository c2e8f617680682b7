// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatejson.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// A certificate that somebody sent. What is found to be whole is written alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto verified = verifyCertificate(fuzz::bytesOf(data, size));
    if (verified.flaw != CertificateFlaw::None)
        return 0;
    fuzz::require(verified.certificate.has_value(), "what is whole was read");
    const auto again = verifyCertificate(certificateToJson(*verified.certificate));
    fuzz::require(again.flaw == CertificateFlaw::None && again.digest == verified.digest,
                  "a certificate is read back as itself", again.where);
    return 0;
}
