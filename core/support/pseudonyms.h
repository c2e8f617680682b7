// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace draftt
{

struct ConnectionProfile;

/// Puts other names for what tells whose workspace it is: hosts, ids, names, people, addresses. The same
/// thing has the same name everywhere, also in another text made with the same key; who does not have the key
/// cannot tell what it stands for.
class Pseudonyms
{
public:
    /// `key` is random, 16 bytes or more, and stays on this computer.
    explicit Pseudonyms(QByteArray key) : m_key(std::move(key)) {}

    /// Hides `value` wherever it stands as a whole word, whatever its case. `kind` is what the other name
    /// begins with: `catalog`. One that is empty is not hidden.
    void add(const QString &kind, const QString &value);
    /// Everything that a saved connection names.
    void add(const ConnectionProfile &profile);

    /// Also hides what nobody has added: UUIDs, host names, IP addresses, e-mail addresses, long numbers and
    /// ids, the names in the paths and queries of URLs and between backticks.
    [[nodiscard]] QString hidden(const QString &text) const;

private:
    struct Known {
        QString kind;
        QString value;
    };

    [[nodiscard]] QString nameFor(const QString &kind, const QString &value) const;
    /// Of what stands where a name stands.
    [[nodiscard]] QString nameOf(const QString &value) const;
    [[nodiscard]] QString withoutQuotedNames(const QString &text) const;
    [[nodiscard]] QString withoutKnown(const QString &text) const;
    [[nodiscard]] qsizetype lengthOfKnown(const QString &text, qsizetype at) const;
    [[nodiscard]] QString withoutNamesOfUrls(const QString &text) const;
    [[nodiscard]] QString withoutForms(QString text) const;

    QByteArray m_key;
    QHash<QString, Known> m_known;            ///< by each spelling, folded
    QHash<QChar, QList<qsizetype>> m_lengths; ///< of those that begin with the character, the longest first
};

} // namespace draftt
