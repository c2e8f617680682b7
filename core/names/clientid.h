// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace draftt
{

/// The application id of a service principal: a UUID in lower case, equal to its OAuth client id. It is what
/// GRANT, warehouse permissions and Terraform call the principal; the display name is refused there.
class ClientId
{
public:
    /// Trims and lower-cases. Errors: Empty, LooksLikeScimId, LooksLikeSecret, LooksLikeToken, LooksLikeName,
    /// NotAUuid.
    [[nodiscard]] static Result<ClientId> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const ClientId &, const ClientId &) = default;

private:
    explicit ClientId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace draftt
