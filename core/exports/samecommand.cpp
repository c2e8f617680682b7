// SPDX-License-Identifier: Apache-2.0
#include "core/exports/samecommand.h"

#include "core/exports/forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The parts that a command needs, one after the other; remembers whether one is missing.
class Words
{
public:
    Words(const QString &command, const Session &session)
        : m_session(session), m_words{u"draftt-connect"_s, command}
    {
    }

    void addWorkspace()
    {
        const auto &address = m_session.address;
        const bool isPlain = address && address->host.url().scheme() == "http"_L1;
        add(u"--host"_s, !address ? QString() : isPlain ? address->host.text() : address->host.authority());
        if (m_session.method == SignInMethod::PersonalToken)
            m_words += u"--personal-token"_s;
        else
            add(u"--client-id"_s, textOf(m_session.clientId));
    }

    void addPrincipal() { add(u"--client-id"_s, textOf(m_session.principal())); }

    void addWarehouse()
    {
        add(u"--warehouse"_s, m_session.warehouse ? m_session.warehouse->id.text() : QString());
    }

    void addSchema()
    {
        add(u"--catalog"_s, textOf(m_session.catalog));
        add(u"--schema"_s, textOf(m_session.schema));
    }

    void addTables()
    {
        if (m_session.wholeSchema)
            return;
        for (const auto &table : m_session.tables)
            add(u"--table"_s, table.text());
        m_isWhole = m_isWhole && !m_session.tables.isEmpty();
    }

    void addSecret()
    {
        const auto &address = m_session.address;
        const bool isConfirmed = address && address->host.isCustomDomain() && m_session.isHostConfirmed();
        if (isConfirmed)
            m_words += u"--custom-domain"_s;
        m_words += u"--secret-stdin"_s;
    }

    void addSwitch(const QString &word) { m_words += word; }

    [[nodiscard]] SameCommand as(Doing doing) const { return {doing, m_words, m_isWhole}; }

private:
    template <typename T> [[nodiscard]] static QString textOf(const std::optional<T> &value)
    {
        return value ? value->text() : QString();
    }

    /// In one word where it begins like an option.
    void add(const QString &option, const QString &value)
    {
        if (value.isEmpty())
            m_isWhole = false;
        else if (value.startsWith(u'-'))
            m_words += option + u'=' + value;
        else
            m_words += {option, value};
    }

    const Session &m_session;
    QStringList m_words;
    bool m_isWhole = true;
};

/// Inside '…' PowerShell takes each of these for the end.
bool endsQuotes(QChar character)
{
    return character == u'\'' || (character >= u'\u2018' && character <= u'\u201B');
}

QString powerShellWord(const QString &text)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_./:-]+"_s));
    if (plain.match(text).hasMatch())
        return text;
    QString quoted;
    for (const auto character : text)
        quoted += QString(endsQuotes(character) ? 2 : 1, character);
    return u'\'' + quoted + u'\'';
}

} // namespace

SameCommand sameCommand(Doing doing, const Session &session)
{
    Words words(doing == Doing::Save     ? u"setup"_s
                : doing == Doing::Script ? u"grants"_s
                                         : u"check"_s,
                session);
    if (doing == Doing::Script)
        words.addPrincipal();
    else
        words.addWorkspace();
    if (doing != Doing::Connect && doing != Doing::Script)
        words.addWarehouse();
    if (doing != Doing::Connect && doing != Doing::Warehouse)
        words.addSchema();
    const bool isOfTables = doing == Doing::Script || doing == Doing::Tables || doing == Doing::Save;
    if (isOfTables)
        words.addTables();
    if (doing == Doing::Save && !session.keepSecret)
        words.addSwitch(u"--no-keychain"_s);
    if (doing != Doing::Script)
        words.addSecret();
    return words.as(doing);
}

Shell usualShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

QString typedIn(Shell shell, const QStringList &words)
{
    const bool isPosix = shell == Shell::Posix;
    QString text;
    for (const auto &word : words) {
        if (word.startsWith("--"_L1))
            text += isPosix ? u" \\\n    "_s : u" `\n    "_s;
        else if (!text.isEmpty())
            text += u' ';
        text += isPosix ? exports::shellWord(word) : powerShellWord(word);
    }
    return text;
}

} // namespace draftt
