// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pasted.h"

#include "core/pasted/setting.h"
#include "core/pasted/taking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype longestText = 256LL * 1024;

using pasted::KeyMeaning;

bool saysWhere(const pasted::Setting &setting)
{
    const auto meaning = pasted::meaningOf(setting.origin.key);
    return meaning == KeyMeaning::Host || meaning == KeyMeaning::ClientId || meaning == KeyMeaning::Warehouse;
}

/// Sections that hold a connection, in their order.
QStringList sectionsOf(const QList<pasted::Setting> &found)
{
    QStringList names;
    for (const auto &setting : found) {
        const auto &name = setting.origin.section;
        if (!name.isEmpty() && saysWhere(setting) && !names.contains(name))
            names += name;
    }
    return names;
}

/// What stands in other sections than `section`; empty: in any.
void dropSections(QList<pasted::Setting> &found, const QString &section)
{
    const auto isOther = [&section](const pasted::Setting &setting) {
        return !setting.origin.section.isEmpty() && setting.origin.section != section;
    };
    found.erase(std::remove_if(found.begin(), found.end(), isOther), found.end());
}

/// With one kind of line end and without halves of surrogate pairs, which would turn into question marks.
QString plainText(QStringView text)
{
    auto whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool isPair =
            whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (whole.at(i).isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    whole.remove(QChar::ByteOrderMark);
    return whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// 16 hex digits alone are the id of a warehouse only where nothing else stands: they may be the end of a
/// secret that was broken into two lines.
void dropLoneIds(QList<pasted::Setting> &found)
{
    if (found.size() == 1)
        return;
    const auto isLone = [](const pasted::Setting &setting) {
        return setting.origin.form == PastedForm::Shape && setting.origin.key == "warehouse_id"_L1;
    };
    found.erase(std::remove_if(found.begin(), found.end(), isLone), found.end());
}

} // namespace

Result<Pasted> readPasted(QStringView text, const QString &section)
{
    if (text.trimmed().isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    if (text.size() > longestText)
        return Failure(Error::input(InputProblem::TooLong, QString::number(longestText)));
    auto whole = plainText(text);
    if (auto own = pasted::fromOwnFile(whole)) {
        wipe(whole);
        return *own;
    }
    pasted::Settings settings;
    const auto first = whole.trimmed().left(1);
    const bool mayBeJson = first == u'{' || first == u'[';
    if (!mayBeJson || !pasted::readJson(whole, settings))
        pasted::readLines(whole, settings);
    wipe(whole);
    dropLoneIds(settings.found);

    const auto sections = sectionsOf(settings.found);
    if (!section.isEmpty() && !sections.contains(section))
        return Failure(Error::input(InputProblem::NotAFile, section));
    const bool isUndecided = section.isEmpty() && sections.size() > 1;
    if (isUndecided)
        dropSections(settings.found, QString());
    else if (!sections.isEmpty())
        dropSections(settings.found, section.isEmpty() ? sections.constFirst() : section);
    auto taken = pasted::take(settings.found);
    taken.unread = settings.unread;
    if (isUndecided)
        taken.sections = sections;
    return taken;
}

} // namespace draftt
