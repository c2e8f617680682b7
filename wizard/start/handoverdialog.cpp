// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/handoverdialog.h"

#include "core/names/shown.h"
#include "core/words/savedtexts.h"
#include "wizard/start/textdialog.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/scrolling.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int mostTableLines = 100;           ///< with a line of their own
const auto dots = QString(12, QChar(0x25cf)); // whatever the length of the secret

} // namespace

QUrl drafttAddress()
{
    return QUrl(u"https://app.draftt.io/"_s);
}

HandOverDialog::HandOverDialog(const ConnectionProfile &profile, const Functions &functions, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_functions(functions)
    , m_scroll(new QScrollArea(this))
    , m_status(new StatusLine(u"handOverStatus"_s, this))
{
    setObjectName(u"handOverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the name of a connection
    setWindowTitle(tr("Hand “%1” over to Draftt").arg(profile.name));
    build();
    connect(&m_clipboard, &SecretClipboard::cleared, this,
            [this] { m_status->say(tr("The secret was taken out of the clipboard.")); });
    for (int row = 0; row < m_rows.size(); ++row)
        showRow(row);
}

void HandOverDialog::build()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    close->setObjectName(u"handOverCloseButton"_s);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(
        paragraph(tr("Enter these in Draftt: Integrations › Azure Databricks › Connect. A line is "
                     "ticked when it has been copied."),
                  this));
    layout->addWidget(buildLines());
    layout->addWidget(buildMore());
    layout->addWidget(buildNext());
    layout->addWidget(m_status);
    layout->addWidget(buildNetwork());
    layout->addWidget(buttons);
    resizeToText(*this, 100);
    m_nextButton->setFocus();
}

/// A connection may have more tables than a screen has lines.
QWidget *HandOverDialog::buildLines()
{
    auto *box = new QWidget;
    auto *lines = new QGridLayout(box);
    lines->setContentsMargins(0, 0, grid, 0);
    lines->setHorizontalSpacing(16);
    lines->setColumnStretch(2, 1);
    const auto now = QDateTime::currentDateTimeUtc();
    lines->setColumnMinimumWidth(3, fontMetrics().horizontalAdvance(timeText(now, now))); // once it is copied
    const auto tables = int(m_profile.tables.size());
    int table = 0;
    for (const auto &value : formValues(m_profile)) {
        const auto name = nameOf(value.field, m_profile.method);
        const bool isOneOfMany = value.field == DrafttField::Table && tables > 1;
        if (isOneOfMany && ++table > mostTableLines)
            continue;
        //: A field of Draftt's form that takes several values: %1 is its name, then which of how many.
        addRow(*lines, value, isOneOfMany ? tr("%1 (%2 of %3)").arg(name).arg(table).arg(tables) : name);
    }
    lines->setRowStretch(lines->rowCount(), 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the Tab key scrolls by itself
    m_scroll->setWidget(box);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    const int most = fontMetrics().averageCharWidth() * 130; // a name may be longer than a screen
    m_scroll->setMinimumWidth(qMin(most, box->minimumSizeHint().width()) + bar);
    return m_scroll;
}

QWidget *HandOverDialog::buildMore()
{
    const auto values = formValues(m_profile);
    const auto tables = std::count_if(values.begin(), values.end(), [](const FormValue &value) {
        return value.field == DrafttField::Table;
    });
    const int more = int(tables) - mostTableLines;
    auto *label = new MutedLabel({}, this);
    label->setObjectName(u"moreTables"_s);
    if (more > 0)
        label->setText(
            tr("%n more table(s) of this connection have no line here. The command prints all of them:",
               nullptr, more) +
            "\ndraftt-connect hand-over"_L1);
    label->setVisible(more > 0);
    return label;
}

void HandOverDialog::addRow(QGridLayout &lines, const FormValue &value, const QString &name)
{
    const int at = int(m_rows.size());
    Row row{value, new StatusIcon(Sign::Waiting, this), new MutedLabel({}, this),
            new ActionButton(tr("Copy"), "copy_"_L1 + value.id, this)};
    const bool isSecret = value.field == DrafttField::Secret;
    auto *text = new PlainLabel(isSecret ? dots : shown(value.text), this);
    text->setObjectName("value_"_L1 + value.id);
    text->setLayoutDirection(Qt::LeftToRight);
    if (isSecret)
        text->setAccessibleName(tr("hidden"));
    //: The button's name for screen readers; %1 is such as “Client ID”.
    row.copy->setAccessibleName(tr("Copy %1").arg(name));
    row.when->setWordWrap(false);
    row.when->setObjectName("when_"_L1 + value.id);
    if (isSecret)
        row.copy->setEnabled(m_profile.secretPlace == SecretPlace::Keychain);
    lines.addWidget(row.tick, at, 0);
    lines.addWidget(new PlainLabel(name, this), at, 1);
    lines.addWidget(text, at, 2);
    lines.addWidget(row.when, at, 3);
    lines.addWidget(row.copy, at, 4);
    connect(row.copy, &QPushButton::clicked, this, [this, at] { copy(at); });
    m_rows += row;
}

QWidget *HandOverDialog::buildNext()
{
    auto *box = new QWidget(this);
    m_nextButton = new QPushButton(tr("Copy &next value"), box);
    m_nextButton->setObjectName(u"copyNextButton"_s);
    m_nextButton->setDefault(true);
    auto *open = new ActionButton(tr("&Open Draftt"), u"openDrafttButton"_s, box);
    connect(m_nextButton, &QPushButton::clicked, this, &HandOverDialog::copyNext);
    connect(open, &QPushButton::clicked, this, [this] { m_functions.openUrl(drafttAddress()); });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_nextButton);
    layout->addWidget(open);
    layout->addStretch();
    return box;
}

QWidget *HandOverDialog::buildNetwork()
{
    auto *notice = new Notice(Sign::Info, this);
    notice->setText(drafttsNetworkText());
    auto *text = new ActionButton(tr("&Text for the network team…"), u"networkTeamButton"_s, notice);
    notice->addAction(text);
    connect(text, &QPushButton::clicked, this, [this] {
        auto *dialog = new TextDialog({tr("For the network team"),
                                       tr("Send this to whoever runs the network of the workspace:"),
                                       textForNetworkTeam(m_profile), false},
                                      this);
        dialog->open();
    });
    return notice;
}

void HandOverDialog::copy(int row)
{
    m_fetching.reset();
    if (m_rows.at(row).value.field == DrafttField::Secret)
        return copySecret(row);
    m_clipboard.clear();
    QGuiApplication::clipboard()->setText(m_rows.at(row).value.text);
    //: %1 is such as “Client ID”
    m_status->say(tr("Copied: %1.").arg(nameOf(m_rows.at(row).value.field, m_profile.method)));
    onCopied(row);
}

void HandOverDialog::copySecret(int row)
{
    m_status->say(tr("Asking the keychain…"));
    m_fetching =
        m_functions.fetchSecret([this, row](const Result<Secret> &secret) { onSecret(row, secret); });
}

void HandOverDialog::onSecret(int row, const Result<Secret> &secret)
{
    if (!secret)
        return m_status->say(savedFailureText(secret.error()));
    m_clipboard.copy(*secret);
    m_status->say(tr("The secret is in the clipboard for 45 seconds, and until this window closes."));
    onCopied(row);
}

void HandOverDialog::onCopied(int row)
{
    m_rows[row].value.handedOver = timeToKeep();
    showRow(row);
    bringIntoView(*m_scroll, *m_rows.at(row).copy);
    m_next = row + 1 < m_rows.size() ? row + 1 : 0;
    m_functions.noteHandedOver(m_rows.at(row).value.id);
}

void HandOverDialog::copyNext()
{
    if (m_rows.at(m_next).value.field != DrafttField::Secret)
        return copy(m_next);
    auto *button = m_rows.at(m_next).copy;
    if (!button->isEnabled()) {
        m_status->say(tr("This computer does not keep the secret: type it into Draftt yourself."));
        ++m_next;
        return;
    }
    m_status->say(tr("Next is the secret: copy it with its own button."));
    button->setFocus(Qt::OtherFocusReason);
    bringIntoView(*m_scroll, *button);
}

void HandOverDialog::showRow(int row)
{
    const auto &shownRow = m_rows.at(row);
    const bool isDone = shownRow.value.handedOver.isValid();
    shownRow.tick->setSign(isDone ? Sign::Passed : Sign::Waiting);
    shownRow.when->setText(isDone ? timeText(shownRow.value.handedOver, QDateTime::currentDateTimeUtc())
                                  : QString());
    shownRow.copy->setAccessibleDescription(isDone ? tr("copied already") : tr("not copied yet"));
}

} // namespace draftt
