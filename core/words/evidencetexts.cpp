// SPDX-License-Identifier: Apache-2.0
#include "core/words/evidencetexts.h"

#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// As REST writes it.
QString word(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Starting:
        return u"STARTING"_s;
    case WarehouseState::Running:
        return u"RUNNING"_s;
    case WarehouseState::Stopping:
        return u"STOPPING"_s;
    case WarehouseState::Stopped:
        return u"STOPPED"_s;
    case WarehouseState::Deleting:
        return u"DELETING"_s;
    case WarehouseState::Deleted:
        return u"DELETED"_s;
    case WarehouseState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// As REST writes it, for which serverless is a pro warehouse with a switch.
QString word(WarehouseType type)
{
    switch (type) {
    case WarehouseType::Serverless:
    case WarehouseType::Pro:
        return u"PRO"_s;
    case WarehouseType::Classic:
        return u"CLASSIC"_s;
    case WarehouseType::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// Words one kind of evidence after the other: translated, or as the source has it.
class Wording
{
public:
    enum class Language { OfTheProgram, OfTheSource };

    explicit Wording(Language language) : m_isTranslated(language == Language::OfTheProgram) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const seen::OpenPort &) const { return u"TCP"_s; }
    QString operator()(const seen::HttpAnswer &answer) const
    {
        return u"HTTP %1 %2"_s.arg(QString::number(answer.status), answer.server).trimmed();
    }
    QString operator()(const seen::NoTls &) const;
    QString operator()(const seen::Tls &tls) const;
    QString operator()(const seen::WorkspaceName &name) const
    {
        return u"%1 %2"_s.arg(name.cloud, name.id).trimmed();
    }
    QString operator()(const seen::SignedIn &signedIn) const;
    QString operator()(const seen::Identity &identity) const;
    QString operator()(const seen::Warehouses &warehouses) const { return warehouses.names.join(", "_L1); }
    QString operator()(const seen::RunState &run) const { return word(run.state); }
    QString operator()(const seen::RefusedType &refused) const { return word(refused.type); }
    QString operator()(const seen::Statement &statement) const
    {
        return statement.cell ? u"%1: %2"_s.arg(statement.text, *statement.cell) : statement.text;
    }
    QString operator()(const seen::Metastore &metastore) const { return metastore.id; }
    QString operator()(const seen::Right &right) const;
    QString operator()(const seen::NameOnly &) const { return u"BROWSE"_s; }
    QString operator()(const seen::Existence &existence) const { return existence.fullName; }
    QString operator()(const seen::Columns &columns) const;
    QString operator()(const seen::FirstRow &row) const;
    QString operator()(const seen::Proxy &proxy) const;
    QString operator()(const seen::Addresses &addresses) const { return addresses.addresses.join(", "_L1); }
    QString operator()(const seen::Endpoint &endpoint) const
    {
        return u"%1:%2"_s.arg(endpoint.address, QString::number(endpoint.port));
    }
    QString operator()(const seen::Clock &clock) const;

private:
    /// `source` is marked for translation where it stands.
    [[nodiscard]] QString say(const char *source) const
    {
        return m_isTranslated ? Texts::tr(source) : QString::fromUtf8(source);
    }
    /// The same of a source with `%n`.
    [[nodiscard]] QString say(const char *source, qsizetype count) const
    {
        return m_isTranslated ? Texts::tr(source, nullptr, int(count))
                              : QString::fromUtf8(source).replace("%n"_L1, QString::number(count));
    }

    bool m_isTranslated;
};

QString Wording::operator()(const seen::NoTls &) const
{
    //: Instead of the version of TLS: a connection to this computer itself is not encrypted
    return say(QT_TRANSLATE_NOOP("Texts", "not used: loopback"));
}

QString Wording::operator()(const seen::Tls &tls) const
{
    //: %1 is the version of TLS, such as TLSv1.3, %2 who signed the certificate
    return say(QT_TRANSLATE_NOOP("Texts", "%1, %2")).arg(tls.protocol, tls.signer);
}

QString Wording::operator()(const seen::SignedIn &signedIn) const
{
    switch (signedIn.method) {
    case SignInMethod::OAuthClient:
        return u"OAuth"_s;
    case SignInMethod::PersonalToken:
        //: How somebody has signed in
        return say(QT_TRANSLATE_NOOP("Texts", "personal access token"));
    }
    Q_UNREACHABLE();
}

QString Wording::operator()(const seen::Identity &identity) const
{
    if (identity.displayName.isEmpty() || identity.displayName == identity.userName)
        return identity.userName;
    return u"%1 (%2)"_s.arg(identity.displayName, identity.userName);
}

QString Wording::operator()(const seen::Right &right) const
{
    const auto &origin = right.origin;
    if (origin.how == Origin::How::Owned)
        //: Why the principal may enter a catalog or schema: it owns it
        return say(QT_TRANSLATE_NOOP("Texts", "owner"));
    const auto principal = origin.holder.isEmpty() ? right.principal : origin.holder;
    return origin.onKind.isEmpty()
               ? u"%1: %2"_s.arg(origin.privilege, principal)
               : u"%1: %2, %3 %4"_s.arg(origin.privilege, principal, origin.onKind, origin.onName);
}

QString Wording::operator()(const seen::Columns &columns) const
{
    //: What was found of a table
    return say(QT_TRANSLATE_N_NOOP("Texts", "%n columns"), columns.count);
}

QString Wording::operator()(const seen::FirstRow &row) const
{
    //: What was found in a table of which one row was asked for
    return row.isThere ? say(QT_TRANSLATE_NOOP("Texts", "1 row"))
                       //: What was found in a table that may be read and is empty
                       : say(QT_TRANSLATE_NOOP("Texts", "0 rows"));
}

QString Wording::operator()(const seen::Proxy &proxy) const
{
    //: The way to the network, without a proxy
    return proxy.url.isEmpty() ? say(QT_TRANSLATE_NOOP("Texts", "direct")) : proxy.url;
}

QString Wording::operator()(const seen::Clock &clock) const
{
    const auto seconds = qlonglong(clock.ahead.count());
    //: A duration in seconds
    return say(QT_TRANSLATE_NOOP("Texts", "%1 s"))
        .arg(m_isTranslated ? QLocale().toString(seconds) : QString::number(seconds));
}

} // namespace

QString textFor(const CheckEvidence &evidence)
{
    return shownLines(std::visit(Wording(Wording::Language::OfTheProgram), evidence));
}

QString untranslatedText(const CheckEvidence &evidence)
{
    return std::visit(Wording(Wording::Language::OfTheSource), evidence);
}

} // namespace draftt
