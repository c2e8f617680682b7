// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/setting.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

/// The part of a form that is named by a key of its own.
void add(Settings &settings, PastedOrigin origin, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    origin.key = key;
    settings.found += cleaned(value, origin);
}

/// `a=b;c=d`. How many there were.
int addPairs(const QString &text, const PastedOrigin &origin, Settings &settings)
{
    int count = 0;
    for (const auto &pair : text.split(u';')) {
        const auto equals = pair.indexOf(u'=');
        const auto key = pair.left(equals).trimmed();
        if (equals <= 0 || !canBeKey(key))
            continue;
        add(settings, origin, key, pair.sliced(equals + 1));
        ++count;
    }
    return count;
}

// Drivers write the port into every URL; Host takes it from there.
void readJdbc(const QRegularExpressionMatch &url, PastedOrigin origin, Settings &settings)
{
    origin.form = PastedForm::JdbcUrl;
    add(settings, origin, u"host"_s, url.captured(1));
    add(settings, origin, u"ConnSchema"_s, QString(url.captured(2)).remove(u'/'));
    addPairs(url.captured(3), origin, settings);
}

void readSqlUrl(const QString &text, PastedOrigin origin, Settings &settings)
{
    origin.form = PastedForm::SqlUrl;
    const QUrl url("https"_L1 + text.sliced(text.indexOf("://"_L1)), QUrl::TolerantMode);
    if (!url.isValid())
        return;
    // As it is spelt: QUrl would make an address of a number.
    static const QRegularExpression authority(u"://(?:[^/?#@]*@)?([^/?#]*)"_s);
    add(settings, origin, u"host"_s, authority.match(text).captured(1));
    const auto catalog = url.path().section(u'/', 1, 1);
    const bool isHttpPath = url.path().startsWith("/sql/"_L1);
    add(settings, origin, isHttpPath ? u"http_path"_s : u"catalog"_s, isHttpPath ? url.path() : catalog);
    const bool isOfPrincipal = !url.userName().isEmpty() && url.userName() != "token"_L1;
    if (isOfPrincipal)
        add(settings, origin, u"client_id"_s, url.userName(QUrl::FullyDecoded));
    add(settings, origin, isOfPrincipal ? u"client_secret"_s : u"token"_s, url.password(QUrl::FullyDecoded));
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (canBeKey(key))
            add(settings, origin, key, value);
    }
}

} // namespace

bool readUrls(const QString &line, const PastedOrigin &place, Settings &settings)
{
    static const QRegularExpression jdbc(
        u"jdbc:(?:databricks|spark|hive2)://([^/;\\s\"'<>]+)(/[^;\\s\"'<>]*)?((?:;[^;\\s\"'=]+=[^;\\s\"']*)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sql(u"databricks(?:\\+\\w+)?://[^\\s\"'<>]+"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = jdbc.match(line); match.hasMatch()) {
        readJdbc(match, place, settings);
        return true;
    }
    if (const auto match = sql.match(line); match.hasMatch()) {
        readSqlUrl(match.captured(), place, settings);
        return true;
    }
    return false;
}

bool readOdbc(const QString &line, const PastedOrigin &place, Settings &settings)
{
    static const QRegularExpression pair(
        u"(?:^|[;\"'])\\s*(?:host|server|httppath|driver|authmech|auth_flow|auth_client_id)\\s*=[^;]+;"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pair.match(line);
    if (!match.hasMatch())
        return false;
    auto text = line.sliced(match.capturedStart());
    while (text.startsWith(u'"') || text.startsWith(u'\'') || text.startsWith(u';'))
        text.remove(0, 1);
    auto origin = place;
    origin.form = PastedForm::OdbcString;
    return addPairs(text, origin, settings) > 0;
}

} // namespace draftt::pasted
