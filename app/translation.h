// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace draftt
{

/// Makes the application speak the language of `wanted` as far as this program does, and what Qt itself shows
/// (buttons, dialogs, menus of fields) with it. In a language that the program does not speak, it speaks
/// English, and Qt does too: a window in two languages helps nobody. Numbers, dates and the direction of
/// windows follow the language that is spoken; the country of `wanted` counts where it is the same language.
/// Call it before any other text of the program is made. `folder` holds `draftt-connect_<language>.qm`.
void installTranslation(QCoreApplication &app, const QLocale &wanted = QLocale(),
                        const QString &folder = QStringLiteral(":/translations"));

/// The languages that the program speaks, as codes such as `de`, sorted. English is always there.
[[nodiscard]] QStringList spokenLanguages(const QString &folder = QStringLiteral(":/translations"));

/// What the words of the command line say of the language.
struct ChosenLanguage {
    QLocale locale = {};    ///< the user's own where they say nothing
    QString complaint = {}; ///< in English, of one that the program does not speak; otherwise empty
};

/// Takes `--language TAG` out of the words; `TAG` is a code such as `de` or `de_AT`.
[[nodiscard]] ChosenLanguage takeChosenLanguage(int &argc, char *argv[],
                                                const QString &folder = QStringLiteral(":/translations"));

} // namespace draftt
