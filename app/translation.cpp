// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include "app/globaloption.h"
#include "core/names/shown.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QMetaObject>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr QLatin1StringView baseName("draftt-connect");
constexpr QLatin1StringView english("en");

/// Where numbers and dates are written so too. Without any language (LANG=C) they stay as programs write
/// them.
QLocale localeOf(const QString &spoken, const QLocale &wanted)
{
    const QLocale language(spoken);
    return wanted.language() == QLocale::C || wanted.language() == language.language() ? wanted : language;
}

} // namespace

void installTranslation(QCoreApplication &app, const QLocale &wanted, const QString &folder)
{
    // English has a translation too: it holds the plural forms. What another language lacks is said in it.
    auto *fallback = new QTranslator(&app);
    if (fallback->load(baseName + u'_' + english, folder))
        QCoreApplication::installTranslator(fallback);
    auto *own = new QTranslator(&app);
    const bool isSpoken = own->load(wanted, baseName, u"_"_s, folder);
    const auto locale = localeOf(isSpoken ? own->language() : QString(english), wanted);
    if (locale != QLocale())
        QLocale::setDefault(locale);
    auto *ofQt = new QTranslator(&app);
    // Where Qt was installed without its translations, it speaks English.
    if (isSpoken && ofQt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s,
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    if (isSpoken)
        QCoreApplication::installTranslator(own);
    // Qt would take the direction from its own translation, which may be missing. Only an application that
    // draws has the property, and who only writes does not link it.
    constexpr auto direction = "layoutDirection";
    if (app.metaObject()->indexOfProperty(direction) >= 0 && locale.textDirection() == Qt::RightToLeft)
        app.setProperty(direction, Qt::RightToLeft);
}

QStringList spokenLanguages(const QString &folder)
{
    const auto files = QDir(folder).entryList({baseName + "_*.qm"_L1}, QDir::Files, QDir::Name);
    QStringList languages;
    for (const auto &file : files)
        languages += file.chopped(3).sliced(baseName.size() + 1);
    return languages;
}

ChosenLanguage takeChosenLanguage(int &argc, char *argv[], const QString &folder)
{
    const auto word = takeGlobalOption(languageOption, argc, argv);
    if (!word)
        return {};
    const auto tag = QString::fromLocal8Bit(*word);
    const QLocale wanted(tag);
    const auto spoken = spokenLanguages(folder);
    const bool isSpoken = wanted.language() != QLocale::C &&
                          std::any_of(spoken.begin(), spoken.end(), [&wanted](const QString &language) {
                              return QLocale(language).language() == wanted.language();
                          });
    if (isSpoken)
        return {.locale = wanted};
    return {.complaint = u"“%1” is no language that draftt-connect speaks; it speaks %2."_s.arg(
                shown(tag), spoken.join(", "_L1))};
}

} // namespace draftt
