// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/tlsfacts.h"
#include "core/result.h"

#include <QList>
#include <QSslError>

class QSslConfiguration;

namespace draftt
{

/// TLS 1.2 or newer, the peer always verified, trusting the system's CA store and the PEM certificates of
/// `extraCaFile` (empty: none) and of the file that SSL_CERT_FILE names. Errors: InvalidInput with NotAFile
/// or BadFormat and the path.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &extraCaFile);

/// Whether `extraCaFile` (empty: none) holds certificates, and the file that SSL_CERT_FILE names can be read;
/// the CA store is not touched. Errors: as above.
[[nodiscard]] Result<Nothing> checkCaFiles(const QString &extraCaFile);

/// What a connection showed. `problems` are the reasons why it was refused, if it was.
[[nodiscard]] TlsFacts tlsFacts(const QSslConfiguration &connection, const QList<QSslError> &problems);

/// A refused chain in one line: each reason, and who signed the certificate.
[[nodiscard]] QString describeRefusal(const TlsFacts &facts);

} // namespace draftt
