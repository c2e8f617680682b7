// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/document.h"
#include "core/grants/packet.h"
#include "wizard/rights/ownerask.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace draftt
{

class StatusLine;

/// One page for each role that has something to do, as text, Markdown or HTML, to copy or to save. Above
/// them, where that can be done, the owners are asked inside Databricks for the rights that the pages hold.
class PacketDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `packets` is not empty.
    PacketDialog(const QList<RolePacket> &packets, ChooseFile chooseFile, QWidget *parent,
                 const OwnerAsking &asking = {});

Q_SIGNALS:
    void sent(); ///< a page was copied or saved, or a request was sent

private:
    void build(const OwnerAsking &asking);
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QString introText(bool asks) const;
    [[nodiscard]] QList<Grant> missing() const;
    void showPage();
    void copy();
    void save();
    void saveTo(const QString &path);
    [[nodiscard]] PageFormat format() const;

    QList<RolePacket> m_packets;
    ChooseFile m_chooseFile;
    QComboBox *m_role;
    QComboBox *m_format;
    QLabel *m_who;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    StatusLine *m_status;
};

} // namespace draftt
