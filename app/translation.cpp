// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace draftt
{

void installTranslation(QCoreApplication &app, const QString &folder)
{
    auto *own = new QTranslator(&app);
    // English has a translation too: it holds the plural forms.
    const bool isLoaded = own->load(QLocale(), u"draftt-connect"_s, u"_"_s, folder) ||
                          own->load(folder + "/draftt-connect_en"_L1);
    if (!isLoaded)
        return;
    auto *ofQt = new QTranslator(&app);
    // Where Qt was installed without its translations, it speaks English.
    if (ofQt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(own);
}

} // namespace draftt
