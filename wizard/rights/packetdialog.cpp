// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/packetdialog.h"

#include "core/files.h"
#include "core/names/shown.h"
#include "core/words/packettexts.h"
#include "core/words/plantexts.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Who would get a request is read table by table; of more there are the pages alone.
constexpr qsizetype mostAskedFor = 100;

QString fileName(Role role, PageFormat format)
{
    const auto name =
        role == Role::WorkspaceAdmin ? u"draftt-for-the-workspace-admin"_s : u"draftt-for-the-data-owner"_s;
    switch (format) {
    case PageFormat::Text:
        return name + ".txt"_L1;
    case PageFormat::Markdown:
        return name + ".md"_L1;
    case PageFormat::Html:
        return name + ".html"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

PacketDialog::PacketDialog(const QList<RolePacket> &packets, ChooseFile chooseFile, QWidget *parent,
                           const OwnerAsking &asking)
    : QDialog(parent)
    , m_packets(packets)
    , m_chooseFile(std::move(chooseFile))
    , m_role(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_who(new MutedLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("Sa&ve…"), this))
    , m_status(new StatusLine(u"packetStatus"_s, this))
{
    setObjectName(u"packetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ask somebody who can do it"));
    build(asking);
    for (const auto &packet : m_packets)
        m_role->addItem(textFor(packet.role));
    m_format->addItem(tr("Plain text"), int(PageFormat::Text));
    m_format->addItem(tr("Markdown"), int(PageFormat::Markdown));
    m_format->addItem(tr("HTML"), int(PageFormat::Html));
    connect(m_role, &QComboBox::currentIndexChanged, this, &PacketDialog::showPage);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PacketDialog::showPage);
    connect(m_copy, &QPushButton::clicked, this, &PacketDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &PacketDialog::save);
    showPage();
}

void PacketDialog::build(const OwnerAsking &asking)
{
    m_role->setObjectName(u"packetRole"_s);
    m_format->setObjectName(u"packetFormat"_s);
    m_who->setObjectName(u"packetGranters"_s);
    m_text->setObjectName(u"packetText"_s);
    m_text->setAccessibleName(tr("The page to send"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)); // titles are underlined with signs
    makeReadable(*m_text);
    m_copy->setObjectName(u"packetCopyButton"_s);
    m_save->setObjectName(u"packetSaveButton"_s);
    const auto rights = missing();
    const bool asks = asking && !rights.isEmpty() && rights.size() <= mostAskedFor;
    auto *choices = new QFormLayout;
    choices->addRow(labelOf(*m_role, tr("&Page:")), m_role);
    choices->addRow(labelOf(*m_format, tr("F&ormat:")), m_format);
    auto *layout = new QVBoxLayout(this);
    if (asks) {
        auto *ask = new OwnerAsk(asking, rights, this);
        connect(ask, &OwnerAsk::sent, this, &PacketDialog::sent);
        layout->addWidget(ask);
    }
    layout->addWidget(paragraph(introText(asks), this));
    layout->addLayout(choices);
    layout->addWidget(m_who);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_status);
    layout->addWidget(buildButtons());
    constexpr int lines = 34;
    constexpr int linesOfAsking = 8;
    resize(sizeOnScreen(*this, 100, asks ? lines + linesOfAsking : lines));
}

QWidget *PacketDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString PacketDialog::introText(bool asks) const
{
    return asks ? tr("Or copy or save the page for each role, and send it yourself. It holds only what this "
                     "role is asked to do: why, how to verify it and how to undo it.")
                : tr("Nothing is sent from here: copy or save the page for each role. It holds only what "
                     "this role is asked to do: why, how to verify it and how to undo it.");
}

/// The rights that the pages hold.
QList<Grant> PacketDialog::missing() const
{
    QList<Grant> grants;
    QSet<Grant> known; // there may be ten thousand
    for (const auto &packet : m_packets) {
        for (const auto &node : packet.plan.nodes) {
            if (!node.grant || known.contains(*node.grant))
                continue;
            known.insert(*node.grant);
            grants += *node.grant;
        }
    }
    return grants;
}

PageFormat PacketDialog::format() const
{
    return PageFormat(m_format->currentData().toInt());
}

void PacketDialog::showPage()
{
    const auto &packet = m_packets.at(m_role->currentIndex());
    m_text->setPlainText(shownLines(writePage(packetPage(packet), format())));
    QStringList granters;
    for (const auto &granter : packet.granters)
        granters += granterText(granter);
    m_who->setVisible(!granters.isEmpty());
    //: %1 is a list of people and groups
    m_who->setText(
        tr("Who may do it, as far as can be read: %1").arg(QLocale().createSeparatedList(granters)));
    m_status->say({});
}

void PacketDialog::copy()
{
    const auto page = writePage(packetPage(m_packets.at(m_role->currentIndex())), format());
    // As HTML too, so that a mail keeps its form.
    auto *content = new QMimeData;
    content->setText(page);
    if (format() == PageFormat::Html)
        content->setHtml(page);
    QGuiApplication::clipboard()->setMimeData(content);
    m_status->say(tr("Copied."));
    Q_EMIT sent();
}

void PacketDialog::save()
{
    const FileQuestion question{tr("Save the page"),
                                fileName(m_packets.at(m_role->currentIndex()).role, format()), true};
    m_chooseFile(question, [self = QPointer(this)](const QString &path) {
        if (self)
            self->saveTo(path);
    });
}

void PacketDialog::saveTo(const QString &path)
{
    const auto bytes = writePage(packetPage(m_packets.at(m_role->currentIndex())), format()).toUtf8();
    if (const auto written = writeFile(path, bytes); !written) {
        //: %1 is a file and the system's reason
        m_status->say(tr("The page could not be saved: %1").arg(written.error().detail));
        return;
    }
    m_status->say(tr("Saved to %1.").arg(path));
    Q_EMIT sent();
}

} // namespace draftt
