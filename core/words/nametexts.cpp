// SPDX-License-Identifier: Apache-2.0
#include "core/words/nametexts.h"

#include "core/grants/specialcatalog.h"
#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype maxNamed = 3;   ///< of many entries, the first
constexpr qsizetype maxLength = 80; ///< of a name that may be far too long

QString sentenceOf(names::Repair repair)
{
    switch (repair) {
    case names::Repair::Trimmed:
        return Texts::tr("What stood around the name was left out.");
    case names::Repair::Unquoted:
        return Texts::tr("The backticks around it were taken for quotes.");
    case names::Repair::Composed:
        return Texts::tr("Letters were joined with their accents.");
    case names::Repair::LowerCase:
        return Texts::tr("Unity Catalog keeps names in lower case.");
    }
    Q_UNREACHABLE();
}

QString entryText(const OddEntry &entry)
{
    auto name = shown(entry.name);
    if (name.size() > maxLength)
        name = name.first(maxLength) + u'…';
    //: One name of a list; %2 is a reason such as “it holds a dot”.
    return Texts::tr("“%1” (%2)").arg(name, reasonText(entry.why));
}

} // namespace

QString repairText(const names::TypedName &name)
{
    if (name.repairs.isEmpty())
        return {};
    //: Below a field, or on the command line. %1 is a name.
    QStringList sentences{Texts::tr("Taken as “%1”.").arg(shown(name.text))};
    for (const auto repair : name.repairs)
        sentences += sentenceOf(repair);
    return sentences.join(u' ');
}

QString oddNameText(const QString &name)
{
    const auto spelling = oddSpelling(name);
    if (spelling.isEmpty())
        return {};
    //: %1 is a name with some of its characters spelt out, such as p[U+0430]ypal.
    return Texts::tr("Careful: this name is not what it looks like. It is spelt %1.").arg(spelling);
}

QString leftOutText(const QList<OddEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QStringList named;
    for (const auto &entry : entries.first(std::min(maxNamed, entries.size())))
        named += entryText(entry);
    if (entries.size() > maxNamed)
        //: Ends a list of names.
        named += Texts::tr("%n more", nullptr, int(entries.size() - maxNamed));
    //: %1 is a list of names with the reason of each.
    return Texts::tr("%n name(s) cannot be used, so they cannot be chosen: %1.", nullptr, int(entries.size()))
        .arg(named.join(", "_L1));
}

QString legacyMetastoreText(const CatalogName &catalog)
{
    if (specialCatalog(catalog.text()) != SpecialCatalog::HiveMetastore)
        return {};
    //: Names of products and of the catalog stay as they are.
    return Texts::tr(
        "hive_metastore is the legacy metastore of the workspace: Unity Catalog grants nothing in it, and "
        "Draftt cannot use it. Choose a catalog of Unity Catalog, or have the tables upgraded into one.");
}

QString tableKindText(const QString &type)
{
    //: What these are: kinds of tables, in a column of a list.
    static const QHash<QString, const char *> words{
        {u"MANAGED"_s, QT_TRANSLATE_NOOP("Texts", "table")},
        {u"EXTERNAL"_s, QT_TRANSLATE_NOOP("Texts", "external table")},
        {u"VIEW"_s, QT_TRANSLATE_NOOP("Texts", "view")},
        {u"MATERIALIZED_VIEW"_s, QT_TRANSLATE_NOOP("Texts", "materialized view")},
        {u"STREAMING_TABLE"_s, QT_TRANSLATE_NOOP("Texts", "streaming table")},
        {u"FOREIGN"_s, QT_TRANSLATE_NOOP("Texts", "foreign table")},
        {u"METRIC_VIEW"_s, QT_TRANSLATE_NOOP("Texts", "metric view")},
        {u"MANAGED_SHALLOW_CLONE"_s, QT_TRANSLATE_NOOP("Texts", "shallow clone")},
        {u"EXTERNAL_SHALLOW_CLONE"_s, QT_TRANSLATE_NOOP("Texts", "external shallow clone")},
    };
    const auto *word = words.value(type, nullptr);
    return word == nullptr ? shown(type) : Texts::tr(word);
}

QString unusualIdText(const WarehouseId &id)
{
    if (id.isUsual())
        return {};
    //: %1 is what was typed as the id of a warehouse.
    return Texts::
        tr("“%1” is not of the form that the IDs of warehouses have, 16 hexadecimal digits; it is taken as "
           "it is.")
            .arg(shown(id.text()));
}

QString reasonText(const Error &error)
{
    if (error.problem == InputProblem::Empty)
        return Texts::tr("it is empty");
    if (error.problem == InputProblem::TooLong)
        //: %1 is a number.
        return Texts::tr("it is longer than %1 characters").arg(error.fact);
    if (error.problem == InputProblem::LooksLikeQualified)
        return Texts::tr("it holds a dot");
    //: %1 is a character, or a word for one that cannot be shown.
    return Texts::tr("it holds a character that is not allowed: %1").arg(error.fact);
}

} // namespace draftt
