// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace draftt
{

/// Secrets, and where they were looked for: any twelve characters of one, of its base64 wherever it begins,
/// and of its percent form. Keeps how much was looked through, and how often one was there.
class CanarySearch
{
public:
    explicit CanarySearch(const QByteArrayList &secrets);

    void look(const QString &place, const QByteArray &bytes);
    void look(const QString &place, const QString &text) { look(place, text.toUtf8()); }
    /// What PDF files hold is looked through unpacked too.
    void lookIntoFiles(const QString &folder);
    /// Arguments of a process and of all that it has started; their environments where `hasBegun`.
    void lookAtProcess(qint64 id, bool hasBegun = true);

    [[nodiscard]] qsizetype bytes(const QString &place) const { return m_places.value(place).bytes; }
    [[nodiscard]] int hits() const;
    [[nodiscard]] const QString &first() const { return m_first; } ///< where one was, with what is around it
    void print(const char *walk) const;

private:
    struct Entry {
        qsizetype bytes = 0;
        int hits = 0;
    };

    void add(const QByteArray &form);

    QSet<QByteArray> m_needles;
    QMap<QString, Entry> m_places;
    QString m_first;
};

/// The process and all that it has started.
[[nodiscard]] QList<qint64> familyOf(qint64 process);
/// `cmdline`, `environ`, …; empty: it is gone, or cannot be read.
[[nodiscard]] QByteArray fileOfProcess(qint64 process, const QByteArray &name);

} // namespace draftt
