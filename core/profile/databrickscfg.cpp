// SPDX-License-Identifier: Apache-2.0
#include "core/profile/databrickscfg.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype maxSectionLength = 100;
constexpr auto ourMark = "# Written by draftt-connect"_L1;

// npm's ini ends a section name at `]` and cuts at `#` and `;`; backslashes and quotes are read in three
// ways.
constexpr QStringView forbidden = u"[]#;\\\"'`=%$";

std::optional<Error> problemOfSection(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error::input(InputProblem::Empty);
    if (name.size() > maxSectionLength)
        return Error::input(InputProblem::TooLong, QString::number(maxSectionLength));
    for (const QChar character : name) {
        if (forbidden.contains(character) || !character.isPrint())
            return Error::input(InputProblem::ForbiddenCharacter, QString(character));
    }
    if (name != name.trimmed())
        return Error::input(InputProblem::HasWhitespace);
    // `__settings__` is the clients' own section; npm's ini leaves out everything below `__proto__`.
    if (name == "__settings__"_L1 || name == "__proto__"_L1)
        return Error::input(InputProblem::Duplicate, name);
    return std::nullopt;
}

struct Line {
    qsizetype start = 0;
    qsizetype end = 0;       ///< behind the line break
    QByteArray header{};     ///< of a section header: its name
    QByteArray key{};        ///< of a setting: its key, as Python's configparser compares it
    bool hasContent = false; ///< neither blank nor a comment
};

Line lineAt(const QByteArray &file, qsizetype start)
{
    const auto lineBreak = file.indexOf('\n', start);
    Line line{.start = start, .end = lineBreak < 0 ? file.size() : lineBreak + 1};
    const auto whole = file.sliced(start, line.end - start);
    const auto text = whole.trimmed();
    line.hasContent = !text.isEmpty() && !text.startsWith('#') && !text.startsWith(';');
    if (text.startsWith('[') && text.contains(']'))
        line.header = text.sliced(1, text.indexOf(']') - 1);
    // What is indented goes on with the setting before.
    const bool isSetting =
        line.hasContent && line.header.isEmpty() && !whole.startsWith(' ') && !whole.startsWith('\t');
    const auto sign = std::find_if(text.begin(), text.end(), [](char c) { return c == '=' || c == ':'; });
    if (isSetting && sign != text.end())
        line.key = text.first(sign - text.begin()).trimmed().toLower();
    return line;
}

/// What stands twice, and in which line for the second time.
Error repeated(const QByteArray &section, const QByteArray &key, int line)
{
    auto where = u"[%1], line %2"_s.arg(QString::fromUtf8(section), QString::number(line));
    if (!key.isEmpty())
        where = u"%1 in %2"_s.arg(QString::fromUtf8(key), where);
    return Error::input(InputProblem::RepeatedKey, where);
}

/// Where the wanted section stands: from its header to its last line with content, so that what introduces
/// the next section stays with that one.
struct Place {
    qsizetype start = -1;
    qsizetype end = -1;
};

Result<Place> findSection(const QByteArray &file, const QByteArray &name)
{
    if (file.startsWith("\xEF\xBB\xBF"))
        return Failure(Error::input(InputProblem::ForbiddenCharacter, u"U+FEFF"_s));
    Place place;
    QSet<QByteArray> seen;
    QSet<QByteArray> keys;
    QByteArray section;
    bool inside = false;
    int number = 0;
    for (qsizetype at = 0; at < file.size();) {
        const auto line = lineAt(file, at);
        at = line.end;
        ++number;
        if (!line.header.isEmpty()) {
            if (seen.contains(line.header))
                return Failure(repeated(line.header, {}, number));
            seen.insert(line.header);
            keys.clear();
            section = line.header;
            inside = line.header == name;
            if (inside)
                place.start = line.start;
        }
        if (!line.key.isEmpty() && keys.contains(line.key))
            return Failure(repeated(section, line.key, number));
        keys.insert(line.key);
        if (inside && line.hasContent)
            place.end = line.end;
    }
    return place;
}

QByteArray withLineEnds(const QString &text, const QByteArray &file)
{
    const auto first = file.indexOf('\n');
    // Half a line end at the end of the file becomes a whole one when something is put behind it.
    const bool isCrLf = first < 0 ? file.endsWith('\r') : first > 0 && file.at(first - 1) == '\r';
    auto bytes = text.toUtf8();
    return isCrLf ? bytes.replace("\n", "\r\n") : bytes;
}

CfgEdit appended(const QByteArray &file, const QByteArray &section)
{
    if (file.isEmpty())
        return {section, CfgChange::Added};
    const auto lineBreak = section.contains("\r\n") ? "\r\n"_ba : "\n"_ba;
    auto result = file;
    if (!result.endsWith('\n'))
        result += lineBreak;
    return {result + lineBreak + section, CfgChange::Added};
}

} // namespace

Result<QString> toDatabricksCfg(const ConnectionProfile &profile, const QString &section)
{
    if (const auto problem = problemOfSection(section))
        return Failure(*problem);
    const bool isOAuth = profile.method == SignInMethod::OAuthClient;
    const auto variable = isOAuth ? u"DATABRICKS_CLIENT_SECRET"_s : u"DATABRICKS_TOKEN"_s;
    QStringList lines;
    lines += u'[' + section + u']';
    lines += ourMark + ". The secret is not in this file. For the Databricks clients set both:"_L1;
    lines += u"#   DATABRICKS_CONFIG_PROFILE to the name of this section"_s;
    lines += "#   "_L1 + variable + (isOAuth ? " to the OAuth secret"_L1 : " to the token"_L1);
    // A server may tell an id of any form, and a line break in it would be a line of its own here. The last
    // line is no comment: those at the end belong to the section behind.
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_.-]+"_s));
    const bool hasPlainId = plain.match(profile.warehouseId.text()).hasMatch();
    if (!hasPlainId)
        lines += u"# The id of the warehouse is left out: not every client could read it."_s;
    lines += "host         = "_L1 + profile.host.text();
    if (isOAuth && profile.clientId)
        lines += "client_id    = "_L1 + profile.clientId->text();
    lines += "auth_type    = "_L1 + (isOAuth ? "oauth-m2m"_L1 : "pat"_L1);
    if (hasPlainId)
        lines += "warehouse_id = "_L1 + profile.warehouseId.text();
    return lines.join(u'\n') + u'\n';
}

QString sectionName(const QString &profileName)
{
    QString name;
    for (const QChar character : profileName) {
        const bool isKept = character.isLetterOrNumber() || character == u'_' || character == u'.' ||
                            character.isMark() || character.isSurrogate();
        const bool startsGap = !name.isEmpty() && !name.endsWith(u'-');
        if (isKept)
            name += character;
        else if (startsGap)
            name += u'-';
    }
    name.truncate(maxSectionLength);
    while (name.endsWith(u'-'))
        name.chop(1);
    // DEFAULT is the section that clients use when nobody names one; nobody asked to change that.
    if (name.isEmpty() || name.compare("default"_L1, Qt::CaseInsensitive) == 0 || problemOfSection(name))
        return u"draftt"_s;
    return name;
}

Result<CfgEdit> putSection(const QByteArray &file, const QString &name, const QString &text)
{
    const auto place = findSection(file, name.toUtf8());
    if (!place)
        return Failure(place.error());
    auto section = withLineEnds(text, file);
    if (place->start < 0)
        return appended(file, section);
    const auto old = file.sliced(place->start, place->end - place->start);
    if (!old.endsWith('\n'))
        section.chop(section.endsWith("\r\n") ? 2 : 1);
    const bool isOurs = old.contains(QByteArray(ourMark.data(), ourMark.size()));
    const auto change = old == section ? CfgChange::Unchanged
                        : isOurs       ? CfgChange::Replaced
                                       : CfgChange::ReplacedAlien;
    return CfgEdit{file.first(place->start) + section + file.sliced(place->end), change};
}

} // namespace draftt
