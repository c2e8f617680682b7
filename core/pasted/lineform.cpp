// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/setting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

/// Without what mails, lists, quotes and fenced code put in front of a line, and without what cannot be seen.
QString bareLine(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (const QChar character : line) {
        if (character.category() != QChar::Other_Format)
            text += character.isSpace() ? QChar(u' ') : character;
    }
    static const QRegularExpression mark(u"^\\s*(?:(?:>|[-*\u2022]|\\d+[.)])\\s+)*"_s);
    text.remove(mark);
    return text.trimmed();
}

/// Reads lines one after the other and remembers in what they stand.
class LineReader
{
public:
    LineReader(Settings &settings, bool hasProvider) : m_settings(settings), m_hasProvider(hasProvider) {}

    void read(const QString &line)
    {
        m_place.line += 1;
        if (line.isEmpty() || line.startsWith("```"_L1))
            return;
        if (takesLabel(line) || isComment(line) || opensSection(line) || isOfBlock(line))
            return;
        if (!readsAnything(line))
            m_settings.unread += 1;
    }

private:
    [[nodiscard]] static bool isComment(const QString &line)
    {
        static const QRegularExpression comment(u"^(?:#|;|//|--(?=\\s|$)|REM\\s)"_s);
        return comment.match(line).hasMatch();
    }

    /// `[prod]`; what follows is of it.
    bool opensSection(const QString &line)
    {
        static const QRegularExpression header(u"^\\[([^\\[\\]=:\"']{1,100})\\]$"_s);
        const auto match = header.match(line);
        if (!match.hasMatch() || holdsSecret(line))
            return false;
        m_place.form = PastedForm::Section;
        m_place.section = match.captured(1).trimmed();
        return true;
    }

    /// Terraform. Of a file with providers only those of Databricks are read.
    bool isOfBlock(const QString &line)
    {
        if (!m_hasProvider)
            return false;
        static const QRegularExpression opening(u"^[\\w-]+(?:\\s+\"[^\"]*\")*\\s*\\{"_s);
        static const QRegularExpression provider(u"^provider\\s+\"?databricks\"?\\s*\\{(.*)$"_s);
        const auto own = provider.match(line);
        if (m_depth == 0 && own.hasMatch()) {
            m_place.form = PastedForm::Terraform;
            m_place.section = m_aliases.value(m_providers++);
            m_depth = 1;
            closeBlock(own.captured(1));
            const auto rest = own.captured(1).remove(QRegularExpression(u"\\}\\s*$"_s)).trimmed();
            return rest.isEmpty() || readsAnything(rest);
        }
        if (m_depth > 0 && m_place.form == PastedForm::Terraform) {
            closeBlock(line);
            if (line == u'}')
                leaveBlock();
            return line == u'}';
        }
        if (m_depth > 0 || opening.match(line).hasMatch()) {
            m_depth += int(line.count(u'{') - line.count(u'}'));
            return true;
        }
        return false;
    }

    void closeBlock(const QString &line)
    {
        m_depth += int(line.count(u'{') - line.count(u'}'));
        if (m_depth <= 0) {
            m_depth = 0;
            m_isClosing = true;
        }
    }

    void leaveBlock()
    {
        if (std::exchange(m_isClosing, false))
            m_place = {PastedForm::Settings, {}, {}, m_place.line};
    }

    /// The label stood in the line before, as on a warehouse's page.
    bool takesLabel(const QString &line)
    {
        const auto label = std::exchange(m_label, QString());
        if (label.isEmpty() || isLabel(line))
            return false;
        auto origin = m_place;
        origin.form = PastedForm::Settings;
        origin.key = label;
        if (meaningOf(label) == KeyMeaning::Url) // «2.6.25 or later» may stand between
            return readUrls(line, m_place, m_settings);
        m_settings.found += cleaned(line, origin);
        return true;
    }

    bool isLabel(const QString &line)
    {
        auto text = line;
        static const QRegularExpression end(u"[:*\\s]+$"_s);
        text.remove(end);
        const bool isKnown = canBeKey(text) && meaningOf(text) != KeyMeaning::Unknown;
        // One word alone may be a value as well: only what the page writes so counts.
        static const QRegularExpression ofPage(
            u"^(?:server hostname|http path|jdbc url|client id|secret|oauth url|port|protocol|"
            u"application id|workspace url|oauth secret|host|client secret)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!isKnown || (!ofPage.match(text).hasMatch() && !line.endsWith(u':')))
            return false;
        m_label = text;
        return true;
    }

    bool readsAnything(const QString &line)
    {
        m_isNamed = false;
        const bool found = readUrls(line, m_place, m_settings) || readOdbc(line, m_place, m_settings) ||
                           readVariable(line) || readPair(line) || isLabel(line) ||
                           readShapes(line, m_place, m_isNamed, m_settings);
        leaveBlock();
        return found;
    }

    /// As shells, PowerShell and containers set one.
    bool readVariable(const QString &line)
    {
        static const QRegularExpression set(
            u"^(?:export|set(?:\\s+-[gxU]+)*|setx|setenv|env|ENV|-e|declare\\s+-x)\\s+\"?([A-Za-z_]\\w*)[=\\s]\\s*(.*)$"_s);
        static const QRegularExpression powerShell(u"^\\$env:(\\w+)\\s*=\\s*(.*)$"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression bare(u"^([A-Z][A-Z0-9_]*_[A-Z0-9_]+)=(.*)$"_s);
        for (const auto *form : {&set, &powerShell, &bare}) {
            const auto match = form->match(line);
            if (match.hasMatch() && canBeKey(match.captured(1))) {
                auto origin = m_place;
                origin.form = PastedForm::Environment;
                addNamed(match.captured(1), match.captured(2), origin);
                return true;
            }
        }
        return false;
    }

    /// `key = value`, `key: value`, `key<tab>value`, `| key | value |`, `key="value",`.
    bool readPair(const QString &line)
    {
        static const QRegularExpression pair(
            u"^\\|?\\s*[\"'*`]*([A-Za-z][^=:|\"'`]{0,39}?)[\"'*`]*\\s*(?:=>?|:=?|\\|)[*]*\\s*(.*?)\\s*\\|?$"_s);
        const auto match = pair.match(line);
        const auto key = match.captured(1).trimmed();
        if (!match.hasMatch() || match.captured(2).isEmpty() || !canBeKey(key))
            return false;
        const bool isStructured =
            m_place.form == PastedForm::Section || m_place.form == PastedForm::Terraform;
        const bool isKnown = meaningOf(key) != KeyMeaning::Unknown;
        m_isNamed = !isKnown;
        if (!isKnown && (!isStructured || readShapes(match.captured(2), m_place, true, m_settings)))
            return isStructured;
        auto origin = m_place;
        if (!isStructured)
            origin.form = PastedForm::Settings;
        addNamed(key, match.captured(2), origin);
        return true;
    }

    void addNamed(const QString &key, const QString &value, PastedOrigin origin)
    {
        origin.key = key;
        if (meaningOf(key) == KeyMeaning::Url && readUrls(value, m_place, m_settings))
            return;
        m_settings.found += cleaned(value, origin);
    }

public:
    QStringList m_aliases; ///< of the provider blocks, in their order

private:
    Settings &m_settings;
    PastedOrigin m_place{PastedForm::Settings, {}, {}, 0};
    QString m_label;
    bool m_hasProvider;
    int m_depth = 0;
    int m_providers = 0;
    bool m_isNamed = false; ///< the line has a key, and nobody knows it
    bool m_isClosing = false;
};

/// A provider block is told from another by its alias, which may stand anywhere in it.
QStringList aliasesOf(const QString &text)
{
    static const QRegularExpression block(u"provider\\s+\"?databricks\"?\\s*\\{([^{}]*)"_s);
    static const QRegularExpression alias(u"\\balias\\s*=\\s*\"([^\"]{1,100})\""_s);
    QStringList aliases;
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const auto name = alias.match(blocks.next().captured(1)).captured(1);
        aliases += name.isEmpty() || holdsSecret(name) ? u"databricks"_s : name;
    }
    return aliases;
}

} // namespace

void readLines(const QString &text, Settings &settings)
{
    const auto aliases = aliasesOf(text);
    LineReader reader(settings, !aliases.isEmpty());
    reader.m_aliases = aliases;
    for (const auto line : QStringView(text).split(u'\n')) {
        auto bare = bareLine(line);
        reader.read(bare);
        wipe(bare);
    }
}

} // namespace draftt::pasted
