// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace draftt
{

void installTranslation(QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    // English has a translation too: it holds the plural forms.
    const bool isLoaded = translator->load(QLocale(), u"draftt-connect"_s, u"_"_s, u":/translations"_s) ||
                          translator->load(u":/translations/draftt-connect_en"_s);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace draftt
