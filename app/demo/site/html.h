// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace draftt::demo::html
{

/// Texts of others, as they may stand between tags and in attributes.
[[nodiscard]] QString escaped(const QString &text);

/// Cells are HTML already.
[[nodiscard]] QString table(const QStringList &headings, const QList<QStringList> &rows);
/// Without headings: the name at the left, the value at its right.
[[nodiscard]] QString facts(const QList<QStringList> &rows);

[[nodiscard]] QString link(const QString &path, const QString &words);
[[nodiscard]] QString code(const QString &text);
/// A text with a button that copies it.
[[nodiscard]] QString copyable(const QString &text);

/// A button whose press is handled by actions.js.
struct Action {
    QString name;
    QString subject{};
    QString words;
    QString value{}; ///< sent along
    QString field{}; ///< the id of an input whose content is sent instead
};
[[nodiscard]] QString button(const Action &action);

/// What actions.js needs on a page: where it says what went wrong, and where it shows what is shown once.
[[nodiscard]] const QString &actionsScript();

} // namespace draftt::demo::html
