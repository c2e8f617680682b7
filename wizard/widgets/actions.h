// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace draftt
{

/// Opens an address outside of the program: the browser.
using OpenUrl = std::function<void(const QUrl &)>;

struct FileQuestion {
    QString title;
    QString proposedName;
    bool asksBeforeReplacing = true; ///< false: what is in the file already is kept
    bool isToRead = false;           ///< the file is there already
};

/// Asks the user for a file, where to write unless it is to be read; `done` gets the path, or is not called
/// when the user has changed their mind.
using ChooseFile =
    std::function<void(const FileQuestion &question, std::function<void(const QString &)> done)>;

} // namespace draftt
