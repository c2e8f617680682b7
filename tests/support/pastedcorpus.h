// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

#include <QJsonObject>

namespace draftt
{

/// A row of tests/data/connections.json: a text as somebody keeps or sends it, and what it says.
struct PastedRow {
    QString id;
    QString text;
    QString section;  ///< the one that is picked
    QJsonObject got;  ///< host, client_id, secret, warehouse, catalog, schema, tables
    QStringList left; ///< why, in its order
    QStringList sections;
};

[[nodiscard]] QList<PastedRow> pastedCorpus();

/// The same of what was read.
[[nodiscard]] QJsonObject gotFrom(const Pasted &pasted);
[[nodiscard]] QStringList leftIn(const Pasted &pasted);

/// Everything of it that a person may come to see, or a log.
[[nodiscard]] QString visible(const Pasted &pasted);

/// The first part of so many characters, in any case, of a secret of the corpus that is as long; empty: there
/// is none.
[[nodiscard]] QString pastedSecretIn(const QString &seen, qsizetype longest = 12);

} // namespace draftt
