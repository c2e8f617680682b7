// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/issued.h"

#include <utility>

namespace draftt
{

Pending issueCertificate(const Certificate &certificate, const KeyPlace &place, Done<IssuedCertificate> done)
{
    return obtainSigningKey(place, [certificate, done = std::move(done)](const Result<SigningKey> &key) {
        done(IssuedCertificate{certificate, key});
    });
}

} // namespace draftt
