// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pastedcorpus.h"

#include "core/pasted/pastedids.h"
#include "core/words/pastedtexts.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const auto &value : array.toArray())
        strings += value.toString();
    return strings;
}

QString visible(const PastedOrigin &origin)
{
    return origin.key + u'\n' + origin.section + u'\n' + originText(origin) + u'\n';
}

} // namespace

QList<PastedRow> pastedCorpus()
{
    QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/connections.json"));
    QList<PastedRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto row = value.toObject();
        rows += PastedRow{row["id"_L1].toString(),  row["text"_L1].toString(), row["section"_L1].toString(),
                          row["got"_L1].toObject(), stringsOf(row["left"_L1]), stringsOf(row["sections"_L1])};
    }
    return rows;
}

QJsonObject gotFrom(const Pasted &pasted)
{
    QJsonObject got;
    if (pasted.address)
        got["host"_L1] = pasted.address->value.host.text();
    if (pasted.clientId)
        got["client_id"_L1] = pasted.clientId->value.text();
    if (pasted.secret)
        got["secret"_L1] = QString::fromUtf8(pasted.secret->value.reveal());
    if (pasted.warehouse)
        got["warehouse"_L1] = pasted.warehouse->value.text();
    if (pasted.catalog)
        got["catalog"_L1] = pasted.catalog->value.text();
    if (pasted.schema)
        got["schema"_L1] = pasted.schema->value.text();
    QJsonArray tables;
    for (const auto &table : pasted.tables)
        tables += table.value.text();
    if (!tables.isEmpty())
        got["tables"_L1] = tables;
    return got;
}

QStringList leftIn(const Pasted &pasted)
{
    QStringList ids;
    for (const auto &left : pasted.left)
        ids += idOf(left.why);
    return ids;
}

QString visible(const Pasted &pasted)
{
    const auto texts = textsFor(pasted);
    auto all = (texts.taken + texts.left + pasted.sections).join(u'\n') + sectionsText(pasted);
    for (const auto &left : pasted.left) {
        all += visible(left.origin) + left.detail + left.error.fact + left.error.detail +
               left.values.join(u'\n');
        for (const auto &origin : left.otherOrigins)
            all += visible(origin);
    }
    if (pasted.secret) {
        QDebug(&all) << pasted.secret->value;
        all += visible(pasted.secret->origin);
    }
    return all;
}

QString pastedSecretIn(const QString &seen, qsizetype longest)
{
    const QStringList secrets{
        u"dosef3a91c7be2d40586a7c1e9b3f5d20846"_s, u"dapib82e6f1d093a5c74e8d1b7a2f6905c3e"_s,
        u"abc8Q~Zq7LmPzR2kTn4VbXsDfGhJwYcUeIoA93"_s,
        u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwcmluY2lwYWwifQ.c2lnbmF0dXJl"_s, u"hunter2hunter2"_s};
    for (const auto &secret : secrets) {
        for (qsizetype at = 0; at + longest <= secret.size(); ++at) {
            if (seen.contains(secret.sliced(at, longest), Qt::CaseInsensitive))
                return secret.sliced(at, longest);
        }
    }
    return {};
}

} // namespace draftt
