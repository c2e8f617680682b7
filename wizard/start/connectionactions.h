// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/start/savedconnections.h"
#include "wizard/widgets/actions.h"

#include <QWidget>

namespace draftt
{

class StartPage;
struct ExportFormat;

/// What can be done with a saved connection without opening it: the dialogs of the start page.
class ConnectionActions final : public QObject
{
    Q_OBJECT

public:
    struct Desktop {
        OpenUrl openUrl;
        ChooseFile chooseFile;
    };

    /// `window` is the parent of dialogs. All of them outlive this.
    ConnectionActions(SavedConnections &connections, const Desktop &desktop, QWidget &window);

    void follow(StartPage &page);

    void rename(const QUuid &id);
    void changeSecret(const QUuid &id);
    void handOver(const ConnectionProfile &profile);
    void exportAs(const QUuid &id, const QString &format);
    void showUndo(const QUuid &id);
    void setEnd(const QUuid &id);
    void remove(const QUuid &id); ///< a connection, or a draft

Q_SIGNALS:
    void done(const QString &sentence);    ///< what was done
    void refused(const QString &sentence); ///< why something was not
    void lastRemoved();                    ///< neither a connection nor a draft is left

private:
    [[nodiscard]] std::optional<ConnectionProfile> profileOf(const QUuid &id) const;
    void handOverById(const QUuid &id);
    void removeDraft(const Draft &draft);
    void onRemoved(const QString &sentence);
    void exportTo(const QString &path, const ExportFormat &form, const ConnectionProfile &profile);

    SavedConnections &m_connections;
    const Desktop m_desktop;
    QWidget &m_window;
};

} // namespace draftt
