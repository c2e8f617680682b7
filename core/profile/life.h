// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace draftt
{

/// The time now, to the second, as files keep it.
[[nodiscard]] inline QDateTime timeToKeep()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

/// Where the last check failed, as ids that core/words has sentences for; a later version may know more.
struct LastFailure {
    QString check; ///< `use_catalog`
    QString code;  ///< of the diagnosis: `catalog.no_use_catalog`; empty: there was none

    friend bool operator==(const LastFailure &, const LastFailure &) = default;
};

/// What was proven before, and neither looked at anew by the last check nor refuted by it.
struct KeptProofs {
    QString code; ///< of the diagnosis why: `warehouse.stopped_or_starting`; empty: not known
    /// When each was proven, UTC, by its name in the file: `connection`, `warehouse`, `catalog`, `tables`,
    /// and `access` for what was found of its rights.
    QMap<QString, QDateTime> proven{};

    [[nodiscard]] bool isEmpty() const { return proven.isEmpty(); }
    friend bool operator==(const KeptProofs &, const KeptProofs &) = default;
};

/// What happened to a connection since it was made. Files of earlier versions tell nothing of it.
struct Life {
    std::optional<LastFailure> failure{}; ///< none: the last check failed nowhere, or there was none
    QDate secretEnds{};                   ///< when Databricks ends the secret; invalid: not known
    QMap<QString, QDateTime>
        handedOver{};  ///< when a value went into Draftt's form, by its id (drafttform.h), UTC
    KeptProofs kept{}; ///< empty: all that is proven was proven by the last check

    friend bool operator==(const Life &, const Life &) = default;
};

} // namespace draftt
