// SPDX-License-Identifier: Apache-2.0
#include "core/support/pseudonyms.h"

#include "core/names/shown.h"
#include "core/profile/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype digits = 8; // of a name: 32 bits, enough to tell apart what one admin has

struct Form {
    QString kind;
    QRegularExpression pattern;
};

/// In the order in which they are looked for: what holds another comes first.
const QList<Form> &forms()
{
    static const QList<Form> all{
        {u"person"_s, QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s)},
        {u"id"_s, QRegularExpression(u"\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s)},
        {u"address"_s, QRegularExpression(u"\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"_s)},
        {u"address"_s,
         QRegularExpression(u"(?<![\\w:])(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{1,4}(?![\\w:])"_s)},
        {u"host"_s, QRegularExpression(u"\\b(?:[A-Za-z0-9_-]+\\.)+[A-Za-z]{2,}\\b"_s)},
        {u"id"_s, QRegularExpression(u"\\b(?:\\d{12,}|(?=\\w*\\d)[0-9a-fA-F]{16,})\\b"_s)},
    };
    return all;
}

/// Words of the paths that this program asks for; any other part of a path is somebody's name.
bool isOfTheApi(const QString &part)
{
    static const QSet<QString> words{u".well-known"_s,
                                     u"1.2"_s,
                                     u"2.0"_s,
                                     u"2.1"_s,
                                     u"3.0"_s,
                                     u"CATALOG"_s,
                                     u"Groups"_s,
                                     u"Me"_s,
                                     u"SCHEMA"_s,
                                     u"ServicePrincipals"_s,
                                     u"TABLE"_s,
                                     u"accounts"_s,
                                     u"api"_s,
                                     u"bindings"_s,
                                     u"cancel"_s,
                                     u"catalog"_s,
                                     u"catalogs"_s,
                                     u"chunks"_s,
                                     u"credentials"_s,
                                     u"databricks-config"_s,
                                     u"destinations"_s,
                                     u"effective-permissions"_s,
                                     u"metastore_summary"_s,
                                     u"oauth-authorization-server"_s,
                                     u"oidc"_s,
                                     u"permissions"_s,
                                     u"policies"_s,
                                     u"preview"_s,
                                     u"requests"_s,
                                     u"result"_s,
                                     u"rfa"_s,
                                     u"schema"_s,
                                     u"schemas"_s,
                                     u"scim"_s,
                                     u"secrets"_s,
                                     u"servicePrincipals"_s,
                                     u"sql"_s,
                                     u"start"_s,
                                     u"statements"_s,
                                     u"table"_s,
                                     u"tables"_s,
                                     u"token"_s,
                                     u"unity-catalog"_s,
                                     u"v1"_s,
                                     u"v2"_s,
                                     u"warehouses"_s};
    return part.isEmpty() || words.contains(part);
}

/// Numbers, and words such as `true`, which the program chose itself.
bool isHarmless(const QString &value)
{
    static const QRegularExpression number(u"^\\d{0,6}$"_s);
    return value == "true"_L1 || value == "false"_L1 || number.match(value).hasMatch();
}

/// Without case, each character for itself: places in the text stay what they are.
QString folded(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](QChar c) { return c.toCaseFolded(); });
    return text;
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// As it stands between the quotation marks of JSON.
QString inJson(const QString &text)
{
    const auto list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.sliced(2, list.size() - 4);
}

/// Replaces each match by what `put` makes of it.
template <typename Put>
QString replaced(const QString &text, const QRegularExpression &pattern, const Put &put)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + put(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

void Pseudonyms::add(const QString &kind, const QString &value)
{
    for (const auto &spelling : {value, inJson(value), shown(value)}) {
        const auto key = folded(spelling);
        if (key.isEmpty())
            continue;
        m_known.insert(key, {kind, value});
        auto &lengths = m_lengths[key.front()];
        const auto place = std::lower_bound(lengths.begin(), lengths.end(), key.size(), std::greater<>());
        if (place == lengths.end() || *place != key.size())
            lengths.insert(place, key.size());
    }
}

void Pseudonyms::add(const ConnectionProfile &profile)
{
    add(u"connection"_s, profile.name);
    add(u"host"_s, profile.host.authority());
    add(u"host"_s, profile.host.text());
    add(u"workspace"_s, profile.workspaceId);
    if (profile.clientId)
        add(u"id"_s, profile.clientId->text());
    add(u"warehouse"_s, profile.warehouseId.text());
    add(u"warehouse"_s, profile.warehouseName);
    add(u"catalog"_s, profile.catalog.text());
    add(u"schema"_s, profile.schema.text());
    for (const auto &table : profile.tables)
        add(u"table"_s, table.text());
}

QString Pseudonyms::hidden(const QString &text) const
{
    return withoutForms(withoutKnown(withoutQuotedNames(withoutNamesOfUrls(text))));
}

QString Pseudonyms::nameFor(const QString &kind, const QString &value) const
{
    const auto code =
        QMessageAuthenticationCode::hash(value.toLower().toUtf8(), m_key, QCryptographicHash::Sha256);
    return kind + u'-' + QString::fromLatin1(code.toHex().left(digits));
}

QString Pseudonyms::nameOf(const QString &value) const
{
    const auto known = m_known.constFind(folded(value));
    return nameFor(known == m_known.constEnd() ? u"name"_s : known->kind, value);
}

/// No regular expression: of thousands of names it would be longer than one may be.
QString Pseudonyms::withoutKnown(const QString &text) const
{
    const auto plain = folded(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto length = lengthOfKnown(plain, at);
        if (length == 0) {
            result += text[at++];
            continue;
        }
        const auto known = m_known.value(plain.sliced(at, length));
        result += nameFor(known.kind, known.value);
        at += length;
    }
    return result;
}

/// Of the longest that stands there as a whole word: a host with its port before the host. 0: none does.
qsizetype Pseudonyms::lengthOfKnown(const QString &text, qsizetype at) const
{
    const auto lengths = m_lengths.constFind(text[at]);
    if (lengths == m_lengths.constEnd() || (at > 0 && isOfWord(text[at - 1])))
        return 0;
    const auto stands = [&](qsizetype length) {
        const auto end = at + length;
        return end <= text.size() && (end == text.size() || !isOfWord(text[end])) &&
               m_known.contains(text.sliced(at, length));
    };
    const auto found = std::find_if(lengths->begin(), lengths->end(), stands);
    return found == lengths->end() ? 0 : *found;
}

QString Pseudonyms::withoutQuotedNames(const QString &text) const
{
    // A long run is taken in one go (++): a step for each of its characters is more than the expression can
    // remember, and from there on it would find nothing.
    static const QRegularExpression quoted(u"`(?:[^`]++|``)+`"_s);
    return replaced(text, quoted, [this](const QString &word) {
        return nameOf(word.sliced(1, word.size() - 2).replace("``"_L1, "`"_L1));
    });
}

QString Pseudonyms::withoutNamesOfUrls(const QString &text) const
{
    static const QRegularExpression urls(u"\\bhttps?://[^\\s\"'<>]*[^\\s\"'<>:.,;)]"_s);
    return replaced(text, urls, [this](const QString &word) {
        const QUrl url(word, QUrl::StrictMode);
        if (!url.isValid())
            return nameFor(u"url"_s, word);
        const auto named = [this](const QString &part) {
            return nameOf(QUrl::fromPercentEncoding(part.toLatin1()));
        };
        auto parts = url.path(QUrl::FullyEncoded).split(u'/');
        for (auto &part : parts)
            part = isOfTheApi(part) ? part : named(part);
        auto result = url.scheme() + "://"_L1 + url.authority() + parts.join(u'/');
        auto pairs = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
        for (auto &pair : pairs) {
            const auto value = pair.section(u'=', 1);
            pair = pair.section(u'=', 0, 0) + u'=' + (isHarmless(value) ? value : named(value));
        }
        return pairs.isEmpty() ? result : result + u'?' + pairs.join(u'&');
    });
}

QString Pseudonyms::withoutForms(QString text) const
{
    for (const auto &[kind, pattern] : forms())
        text = replaced(text, pattern,
                        [this, &kind = kind](const QString &value) { return nameFor(kind, value); });
    return text;
}

} // namespace draftt
