// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/profile/drafttform.h"
#include "core/secret.h"
#include "wizard/widgets/actions.h"
#include "wizard/widgets/secretclipboard.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace draftt
{

class StatusIcon;
class StatusLine;

/// The values of a connection in the order of Draftt's form, each to be copied. What was copied is ticked.
/// The secret is copied on its own button alone, is never shown, and does not stay in the clipboard.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Functions {
        std::function<Pending(Done<Secret>)> fetchSecret; ///< out of the keychain
        std::function<void(const QString &value)> noteHandedOver;
        OpenUrl openUrl;
    };

    HandOverDialog(const ConnectionProfile &profile, const Functions &functions, QWidget *parent);

    [[nodiscard]] SecretClipboard &clipboard() { return m_clipboard; }

private:
    struct Row {
        FormValue value;
        StatusIcon *tick = nullptr;
        QLabel *when = nullptr;
        QPushButton *copy = nullptr;
    };

    void build();
    [[nodiscard]] QWidget *buildLines();
    [[nodiscard]] QWidget *buildMore();
    void addRow(QGridLayout &lines, const FormValue &value, const QString &name);
    [[nodiscard]] QWidget *buildNext();
    [[nodiscard]] QWidget *buildNetwork();
    void copy(int row);
    void copySecret(int row);
    void onSecret(int row, const Result<Secret> &secret);
    void onCopied(int row);
    void copyNext();
    void showRow(int row);

    const ConnectionProfile m_profile;
    const Functions m_functions;
    QList<Row> m_rows;
    int m_next = 0; ///< what «Copy next value» takes
    QPushButton *m_nextButton = nullptr;
    QScrollArea *m_scroll;
    StatusLine *m_status;
    SecretClipboard m_clipboard;
    Pending m_fetching;
};

/// Where Draftt is.
[[nodiscard]] QUrl drafttAddress();

} // namespace draftt
