// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

namespace draftt
{

/// The secrets that were sent somewhere, to be hidden wherever they come back: as they are, in base64 (alone
/// or inside something longer), in percent form, escaped as in JSON or HTML, in capitals, and in parts of
/// twelve characters or more. `***` stands instead. A secret of fewer than six characters is not hidden: it
/// would take half of every text with it.
///
/// Keeps no secret: only hashes of its parts, with a seed of their own.
class KnownSecrets
{
public:
    /// Hashes of parts of one length. The sieve has a bit for each, by a hash that is cheap to move on by a
    /// character: nearly every place of a text falls through it.
    struct Parts {
        qsizetype length = 0;
        QSet<size_t> hashes;
        QByteArray sieve;
    };

    void add(const Secret &secret);
    /// The value of an Authorization header: a token, or id and secret in base64.
    void addAuthorization(const QByteArray &value);

    [[nodiscard]] QByteArray hidden(const QByteArray &text) const;
    [[nodiscard]] QString hidden(const QString &text) const;
    [[nodiscard]] QUrl hidden(const QUrl &url) const;
    /// In every text of it, names of members too.
    [[nodiscard]] QJsonObject hidden(const QJsonObject &json) const;

private:
    void makeSeed();
    void addForm(const QByteArray &form);
    /// Whether a text of that many characters is long enough. Escapes only make it longer.
    [[nodiscard]] bool mayBeIn(qsizetype size) const { return !m_parts.isEmpty() && size >= m_shortest; }

    QList<Parts> m_parts;     ///< one for each length, of which there are few
    qsizetype m_shortest = 0; ///< of those lengths
    QSet<size_t> m_added;     ///< hashes of the whole secrets
    size_t m_seed = 0;
};

} // namespace draftt
