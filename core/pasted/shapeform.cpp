// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/setting.h"

#include "core/names/pastedpath.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

/// Keys that are ours: they tell meaningOf what the form alone told.
class Shapes
{
public:
    Shapes(const QString &line, const PastedOrigin &place, Settings &settings)
        : m_line(line), m_place(place), m_settings(settings)
    {
        m_place.form = PastedForm::Shape;
    }

    bool add(const QRegularExpression &form, const QString &key)
    {
        m_place.key = key;
        bool found = false;
        for (auto matches = form.globalMatch(m_line); matches.hasNext();) {
            m_settings.found += Setting(matches.next().captured(), m_place);
            found = true;
        }
        return found;
    }

private:
    const QString &m_line;
    PastedOrigin m_place;
    Settings &m_settings;
};

QString hostPattern()
{
    QStringList domains;
    for (const auto &domain : Host::domains())
        domains += QRegularExpression::escape(domain);
    return u"(?:https?://)?(?<![\\w@.~-])[a-z0-9][a-z0-9.-]*(?:"_s + domains.join(u'|') +
           u")(?![\\w-])(?::[0-9]+)?(?:[/?#][^\\s\"'<>|,;]*)?"_s;
}

} // namespace

bool readShapes(const QString &line, const PastedOrigin &place, bool isNamed, Settings &settings)
{
    static const QRegularExpression host(hostPattern(), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(
        u"(?<![\\w/])/?sql/(?:1\\.0/(?:warehouses|endpoints)|protocolv1/o/[0-9]+)/[0-9A-Za-z-]+"_s);
    static const QRegularExpression uuid(
        u"(?<![0-9A-Za-z-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9A-Za-z-])"_s);
    static const QRegularExpression secret(u"(?<![0-9A-Za-z])dose[0-9a-f]{32}(?![0-9A-Za-z])"_s);
    // gitleaks' rules databricks-api-token and azure-ad-client-secret know these two forms. A bound for what
    // may begin a JSON web token at thousands of places of one line.
    static const QRegularExpression token(u"(?<![0-9A-Za-z])(?:dapi[0-9a-f]{32}(?:-\\d)?"
                                          u"|eyJ[\\w-]{8,1000}\\.eyJ[\\w-]{8,}\\.[\\w-]+)(?![0-9A-Za-z])"_s);
    static const QRegularExpression entra(u"(?<![\\w~.-])[\\w~.]{3}\\dQ~[\\w~.-]{31,34}(?![\\w~-])"_s);
    Shapes shapes(line, place, settings);
    bool found = shapes.add(host, u"host"_s);
    found |= shapes.add(path, u"http_path"_s) && !found;
    found |= shapes.add(secret, u"client_secret"_s);
    found |= shapes.add(token, u"token"_s);
    found |= shapes.add(entra, u"azure_client_secret"_s);
    if (isNamed || found)
        return found;
    found = shapes.add(uuid, u"client_id"_s);
    static const QRegularExpression warehouse(u"^[0-9a-f]{16}$"_s);
    found |= shapes.add(warehouse, u"warehouse_id"_s);
    // As Databricks copies it, in lower case: tokens have three parts as well, in both.
    static const QRegularExpression three(
        u"^`?[\\p{Ll}\\p{Lo}\\p{N}_-]+`?\\.`?[\\p{Ll}\\p{Lo}\\p{N}_-]+`?\\.`?[\\p{Ll}\\p{Lo}\\p{N}_-]+`?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!found && three.match(line).hasMatch() && PastedPath::parse(line))
        found = shapes.add(three, u"full_name"_s);
    return found;
}

} // namespace draftt::pasted
