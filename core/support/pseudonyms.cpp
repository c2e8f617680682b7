// SPDX-License-Identifier: Apache-2.0
#include "core/support/pseudonyms.h"

#include "core/profile/profile.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

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
                                     u"Groups"_s,
                                     u"Me"_s,
                                     u"ServicePrincipals"_s,
                                     u"api"_s,
                                     u"bindings"_s,
                                     u"cancel"_s,
                                     u"catalog"_s,
                                     u"catalogs"_s,
                                     u"chunks"_s,
                                     u"databricks-config"_s,
                                     u"effective-permissions"_s,
                                     u"metastore_summary"_s,
                                     u"oauth-authorization-server"_s,
                                     u"oidc"_s,
                                     u"permissions"_s,
                                     u"policies"_s,
                                     u"preview"_s,
                                     u"result"_s,
                                     u"schema"_s,
                                     u"schemas"_s,
                                     u"scim"_s,
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
    if (!value.isEmpty())
        m_kinds.insert(value.toLower(), kind);
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
    return nameFor(m_kinds.value(value.toLower(), u"name"_s), value);
}

QString Pseudonyms::withoutKnown(const QString &text) const
{
    if (m_kinds.isEmpty())
        return text;
    auto values = m_kinds.keys();
    // The longest first: a host with its port before the host.
    std::sort(values.begin(), values.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (auto &value : values)
        value = QRegularExpression::escape(value);
    const QRegularExpression any("(?<!\\w)(?:"_L1 + values.join(u'|') + ")(?!\\w)"_L1,
                                 QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
    return replaced(text, any,
                    [this](const QString &value) { return nameFor(m_kinds.value(value.toLower()), value); });
}

QString Pseudonyms::withoutQuotedNames(const QString &text) const
{
    static const QRegularExpression quoted(u"`(?:[^`]|``)+`"_s);
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
